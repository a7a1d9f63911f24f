import { expect, test } from 'vitest';
import { deployedMachine } from '../fakes/machine/machine.ts';

const TREE = {
  'compose.yaml': `services:
  db:
    image: db:1
  web:
    image: web:1
    depends_on: [db]
    volumes: ["./conf:/conf:ro"]
  mq:
    image: mq:1
`,
  'conf/a': 'one',
};

test('touches what changed and leaves the others alone', async () => {
  const machine = await deployedMachine(TREE);
  const before = machine.identities();
  machine.docker.publish('web:2');
  const revision = machine.clone.push({ ...TREE, 'compose.yaml': TREE['compose.yaml'].replace('web:1', 'web:2') });
  const record = await machine.deploy(revision);
  expect(record).toMatchObject({ outcome: 'deployed', running: revision, from: machine.first });
  expect(machine.docker.done).toEqual(['up web']);
  expect(machine.docker.pulled).toEqual(['web']);
  const { db, mq, web } = machine.identities();
  expect({ db, mq }).toEqual({ db: before.db, mq: before.mq });
  expect(web).not.toBe(before.web);
});
