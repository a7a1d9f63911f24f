import { describe, expect, test } from 'vitest';
import { MissionControlError } from '../../src/errors.ts';
import type { Behaviour } from '../fakes/machine/docker.ts';
import { deployedMachine } from '../fakes/machine/machine.ts';

const TREE = {
  'mission-control.yaml': 'soakSeconds: 20\nstartSeconds: 60\n',
  'compose.yaml': `services:
  db:
    image: db:1
    restart: always
  web:
    image: web:1
    restart: always
    depends_on: [db]
    volumes: ["./conf:/conf:ro"]
  own:
    image: own:1
    build: ./own
  task:
    image: task:1
`,
  'conf/a': 'one',
  'own/Dockerfile': 'FROM scratch',
  'notes.txt': 'not mounted',
};
const compose = (from: string | RegExp, to: string) => ({
  ...TREE,
  'compose.yaml': TREE['compose.yaml'].replace(from, to),
});

async function scene(behaviour: Behaviour) {
  const machine = await deployedMachine(TREE);
  machine.docker.publish('web:2', behaviour);
  machine.docker.publish('db:2');
  machine.docker.publish('new:1', behaviour);
  machine.clone.lying = { ...machine.clone.lying, 'notes.txt': 'by hand' };
  return { machine, old: machine.generation(), db: machine.identities().db };
}

describe('goes back, images, files and containers, where a service', () => {
  test.each<[string, Behaviour, string]>([
    ['ends at once', { exits: { after: 0, code: 3 } }, 'ended with exit code 3'],
    ['ends after a while', { exits: { after: 15, code: 1 } }, 'ended with exit code 1'],
    ['ends well, but should stay', { exits: { after: 1, code: 0 } }, 'ended with exit code 0'],
    ['restarts again and again', { restartsEvery: 2 }, 'restarted 3 times'],
    ['restarts now and then', { restartsEvery: 19 }, 'restarted 3 times'],
    ['is unhealthy', { health: { after: 4, becomes: 'unhealthy' } }, 'is unhealthy'],
    ['becomes unhealthy late', { health: { after: 19, becomes: 'unhealthy' } }, 'is unhealthy'],
    ['never becomes healthy', { health: { after: 1e9, becomes: 'healthy' } }, 'is not healthy after 60 s'],
    ['cannot be started', { broken: true }, 'no such file'],
  ])('%s', async (_, behaviour, text) => {
    const { machine, old, db } = await scene(behaviour);
    const revision = machine.clone.push({ ...compose('web:1', 'web:2'), 'conf/a': 'two' });
    const record = await machine.deploy(revision);
    expect(record).toMatchObject({ outcome: 'rolled-back', revision, running: machine.first });
    expect(record.failure?.message).toContain(text);
    const { tags, ...now } = machine.generation();
    const { tags: known, ...before } = old;
    expect(now).toEqual(before);
    expect(tags).toMatchObject(known);
    expect(machine.identities().db).toBe(db);
    expect(record.services.web?.containers).toEqual([machine.identities().web?.split(' ')[0]]);
  });
});

test('says which service failed, in which phase, and where to read on', async () => {
  const { machine } = await scene({ health: { after: 1, becomes: 'unhealthy' } });
  const { failure } = await machine.deploy(machine.clone.push(compose('web:1', 'web:2')));
  expect(failure).toMatchObject({
    code: 'unhealthy',
    service: 'web',
    phase: 'soak',
    hint: expect.stringContaining('docker logs'),
  });
});

test('a new service that fails is removed again', async () => {
  const { machine, old } = await scene({ exits: { after: 1, code: 1 } });
  const tree = compose(/$/, '  new:\n    image: new:1\n    restart: always\n');
  const record = await machine.deploy(machine.clone.push(tree));
  expect(record).toMatchObject({ outcome: 'rolled-back', failure: { service: 'new' } });
  expect(machine.generation().services).toEqual(old.services);
});

test('a service that was removed comes back when another one fails', async () => {
  const { machine, old } = await scene({ exits: { after: 1, code: 1 } });
  const tree = compose('web:1', 'web:2');
  const without = tree['compose.yaml'].replace(/ {2}task:\n.*\n/, '');
  const record = await machine.deploy(machine.clone.push({ ...tree, 'compose.yaml': without }));
  expect(record.outcome).toBe('rolled-back');
  expect(machine.generation().services).toEqual(old.services);
});

test('a reference that a build moved points at the old image again', async () => {
  const { machine, old } = await scene({ exits: { after: 1, code: 1 } });
  const tree = { ...compose('web:1', 'web:2'), 'own/Dockerfile': 'FROM other' };
  expect((await machine.deploy(machine.clone.push(tree))).outcome).toBe('rolled-back');
  expect(machine.generation().tags['own:1']).toBe(old.tags['own:1']);
  expect(machine.generation().services).toEqual(old.services);
});

test('what failed once may be mended and deployed', async () => {
  const { machine } = await scene({ exits: { after: 1, code: 1 } });
  await machine.deploy(machine.clone.push(compose('web:1', 'web:2')));
  const mended = machine.clone.push(compose('db:1', 'db:2'));
  expect(await machine.deploy(mended)).toMatchObject({ outcome: 'deployed', running: mended, from: machine.first });
});

test('a task may end, and a service that waits for its end may come after it', async () => {
  const machine = await deployedMachine(TREE);
  machine.docker.publish('task:2', { exits: { after: 3, code: 0 } });
  machine.docker.publish('web:2');
  const waiting = compose('depends_on: [db]', 'depends_on: { task: { condition: service_completed_successfully } }');
  const changed = waiting['compose.yaml'].replace('web:1', 'web:2').replace('task:1', 'task:2');
  const record = await machine.deploy(machine.clone.push({ ...waiting, 'compose.yaml': changed }));
  expect(record).toMatchObject({ outcome: 'deployed', failure: null });
});

test('a task that ends badly takes the deployment back', async () => {
  const machine = await deployedMachine(TREE);
  machine.docker.publish('task:2', { exits: { after: 3, code: 7 } });
  machine.docker.publish('web:2');
  const waiting = compose('depends_on: [db]', 'depends_on: { task: { condition: service_completed_successfully } }');
  const changed = waiting['compose.yaml'].replace('web:1', 'web:2').replace('task:1', 'task:2');
  const record = await machine.deploy(machine.clone.push({ ...waiting, 'compose.yaml': changed }));
  expect(record).toMatchObject({ outcome: 'rolled-back', failure: { service: 'task' } });
  expect(machine.docker.done).not.toContain('up web');
});

test('where the way back fails too, the record says so loudly, and the next deployment may succeed', async () => {
  const { machine } = await scene({ exits: { after: 1, code: 1 } });
  machine.hooks.hook = (effect) => {
    if (machine.disk.journal?.phase === 'rollback' && effect === 'engine.create web')
      throw new MissionControlError({ code: 'ENGINE_FAILED', message: 'No space left.' });
  };
  const record = await machine.deploy(machine.clone.push(compose('web:1', 'web:2')));
  expect(record).toMatchObject({ outcome: 'rollback-failed', running: null });
  expect(record.failure?.message).toMatch(/`web` ended with exit code 1.*Going back failed too: No space left/);
  machine.hooks.hook = () => undefined;
  const mended = machine.clone.push(compose('db:1', 'db:2'));
  expect(await machine.deploy(mended)).toMatchObject({ outcome: 'deployed', running: mended });
  const images = machine.generation().services.map(({ service, image }) => [service, image]);
  expect(Object.fromEntries(images)).toMatchObject({ web: 'sha256:web:1', db: 'sha256:db:2' });
});

describe('a state directory that cannot be written', () => {
  const full = new MissionControlError({ code: 'STATE_NOT_WRITABLE', message: 'No space left.', hint: 'Free some.' });

  test('before anything was touched is told as what it is', async () => {
    const { machine, old } = await scene({});
    machine.hooks.hook = (effect) => {
      if (effect === 'state.write journal checkout') throw full;
    };
    await expect(machine.deploy(machine.clone.push(compose('web:1', 'web:2')))).rejects.toMatchObject({
      code: 'STATE_NOT_WRITABLE',
    });
    expect(machine.generation()).toEqual(old);
  });

  test('when all went well is told as what it is, and the next call writes the record', async () => {
    const { machine } = await scene({});
    machine.hooks.hook = (effect) => {
      if (effect === 'state.write record') throw full;
    };
    const revision = machine.clone.push(compose('web:1', 'web:2'));
    await expect(machine.deploy(revision, 'full-1')).rejects.toMatchObject({ code: 'STATE_NOT_WRITABLE' });
    machine.hooks.hook = () => undefined;
    await machine.ask({ verb: 'status', id: 'full-1' });
    expect(machine.disk.records.at(-1)).toMatchObject({ id: 'full-1', outcome: 'deployed', running: revision });
    expect(await machine.deploy(revision, 'full-1')).toMatchObject({ outcome: 'deployed' });
  });
});
