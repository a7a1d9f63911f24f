import { expect, test } from 'vitest';
import { deployedMachine } from '../fakes/machine/machine.ts';

const treeOf = (web: number) => ({
  'compose.yaml': `services:\n  web:\n    image: web:${web}\n  db:\n    image: db:1\n`,
});

test('version tells what there is, and which key asks', async () => {
  const machine = await deployedMachine(treeOf(1));
  expect(await machine.ask({ verb: 'version' }, { role: 'plan' })).toEqual({
    type: 'result',
    result: {
      ...{ verb: 'version', docker: '20.10.24', compose: '2.26.1', node: '24.0.0', role: 'plan' },
      ...{ project: 'stack', directory: '/srv/stack', revision: machine.first },
    },
  });
});

test('version fails where the clone is gone', async () => {
  const machine = await deployedMachine(treeOf(1));
  machine.clone.gone = true;
  expect(await machine.ask({ verb: 'version' })).toMatchObject({ type: 'error', code: 'GIT_FAILED' });
});

test('plan says what a deployment would do, and does nothing', async () => {
  const machine = await deployedMachine(treeOf(1));
  const before = machine.generation();
  const revision = machine.clone.push(treeOf(2));
  const answer = await machine.ask({ verb: 'plan', revision });
  expect(answer).toMatchObject({
    result: {
      verb: 'plan',
      plan: {
        desired: revision,
        actual: machine.first,
        changes: [
          { service: 'web', action: 'recreate' },
          { service: 'db', action: 'none' },
        ],
      },
    },
  });
  expect(machine.generation()).toEqual(before);
});

test('plan refuses what is not on main', async () => {
  const machine = await deployedMachine(treeOf(1));
  const side = machine.clone.commit(treeOf(2), machine.first);
  expect(await machine.ask({ verb: 'plan', revision: side })).toMatchObject({ code: 'REVISION_UNKNOWN' });
  machine.clone.fetchedToo(side);
  expect(await machine.ask({ verb: 'plan', revision: side })).toMatchObject({ code: 'REVISION_NOT_ON_MAIN' });
});

test('snapshot tells what runs, what was edited, and what images there are', async () => {
  const machine = await deployedMachine(treeOf(1));
  machine.clone.lying = { 'compose.yaml': 'by hand' };
  expect(await machine.ask({ verb: 'snapshot' })).toMatchObject({
    result: {
      snapshot: {
        revision: machine.first,
        record: 'first-1',
        edited: [{ path: 'compose.yaml', status: 'modified' }],
        images: { 'web:1': 'sha256:web:1', 'db:1': 'sha256:db:1' },
        containers: [{ service: 'web' }, { service: 'db' }],
      },
    },
  });
});

test('whatever breaks is an answer too, and tells no more than a sentence', async () => {
  const machine = await deployedMachine(treeOf(1));
  machine.disk.copies.clear();
  const broken = await machine.ask(
    { verb: 'version' },
    {
      engine: {
        ...machine.world().engine,
        versions: () => {
          throw new TypeError('x is undefined');
        },
      },
    },
  );
  expect(broken).toEqual({ type: 'error', code: 'INTERNAL', message: 'The agent broke: x is undefined.', hint: null });
});
