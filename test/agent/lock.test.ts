import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/core/protocol/messages.ts';
import { MissionControlError } from '../../src/errors.ts';
import { deployedMachine } from '../fakes/machine/machine.ts';
import type { Hook } from '../fakes/machine/process.ts';

const treeOf = (web: number) => ({
  'mission-control.yaml': 'soakSeconds: 10\n',
  'compose.yaml': `services:\n  web:\n    image: web:${web}\n    restart: always\n  db:\n    image: db:1\n    restart: always\n`,
});

async function scene() {
  const machine = await deployedMachine(treeOf(1));
  machine.docker.publish('web:2');
  return { machine, before: machine.generation(), revision: machine.clone.push(treeOf(2)) };
}

/** Does something once, when an effect is about to happen. */
function once(effect: string, action: Hook): Hook {
  let done = false;
  return (reached, process) => {
    if (done || reached !== effect) return;
    done = true;
    return action(reached, process);
  };
}

test('while somebody deploys, nobody else does, and is told who holds the lock', async () => {
  const { machine, revision } = await scene();
  let refused: Message | null = null;
  machine.hooks.hook = once('engine.pull web', async () => {
    refused = await machine.ask({ verb: 'deploy', revision, id: 'second-1' }, { caller: 'bob' });
  });
  expect((await machine.deploy(revision, 'holder-1')).outcome).toBe('deployed');
  expect(refused).toMatchObject({ type: 'error', code: 'LOCK_HELD' });
  expect(JSON.stringify(refused)).toMatch(/held by alice since .* \(deployment holder-1, in phase pull/);
});

test('two who ask for the same deployment at once get the same result, and it runs once', async () => {
  const { machine, revision } = await scene();
  const both = await Promise.all([machine.deploy(revision, 'same-1'), machine.deploy(revision, 'same-1')]);
  expect(both[0]).toEqual(both[1]);
  expect(machine.docker.done).toEqual(['up web']);
});

test('two who ask for different deployments at once: one deploys, the other is refused or comes after', async () => {
  const { machine, revision } = await scene();
  const both = await Promise.allSettled([machine.deploy(revision, 'one-1'), machine.deploy(revision, 'two-1')]);
  expect(machine.docker.done).toEqual(['up web']);
  expect(both.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
});

test('whoever comes after a dead one cleans up first; every deployment has a higher fence', async () => {
  const { machine, before, revision } = await scene();
  await machine.ask({ verb: 'version' });
  machine.disk.tasks.set('dead-1', { request: { verb: 'deploy', revision, id: 'dead-1' }, holder: 'alice' });
  machine.hooks.hook = once('engine.start web', (_, process) => process.kill());
  expect(await machine.run('dead-1')).toBe(137);
  expect(await machine.ask({ verb: 'lock' })).toMatchObject({ result: { lock: { id: 'dead-1', alive: false } } });
  const record = await machine.deploy(machine.first, 'next-1');
  expect(machine.disk.records.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['first-1', 'deployed'],
    ['dead-1', 'rolled-back'],
    ['next-1', 'unchanged'],
  ]);
  const fences = machine.disk.records.map(({ fence }) => fence);
  expect(fences).toEqual([...new Set(fences)].sort((a, b) => a - b));
  expect(record.running).toBe(machine.first);
  expect(machine.generation().services).toEqual(before.services);
  expect(machine.disk.leftoversEnded).toBeGreaterThan(0);
});

test('status cleans up behind a dead runner too, for a key that may deploy', async () => {
  const { machine, before, revision } = await scene();
  machine.disk.tasks.set('dead-1', { request: { verb: 'deploy', revision, id: 'dead-1' }, holder: 'alice' });
  machine.hooks.hook = once('engine.start web', (_, process) => process.kill());
  await machine.run('dead-1');
  const seen = await machine.ask({ verb: 'status', id: 'dead-1' }, { role: 'plan' });
  expect(seen).toMatchObject({ result: { status: { lock: { alive: false }, deployment: { phase: 'recreate' } } } });
  const told = await machine.ask({ verb: 'status', id: 'dead-1' });
  expect(told).toMatchObject({
    result: { status: { lock: null, deployment: { phase: 'done', record: { outcome: 'rolled-back' } } } },
  });
  expect(machine.generation().services).toEqual(before.services);
});

describe('a deployment that is asked to stop goes back', () => {
  test.each(['engine.pull web', 'engine.create web', 'state.write journal soak', 'repository.fetch'])(
    'during %s',
    async (effect) => {
      const { machine, before, revision } = await scene();
      machine.hooks.hook = once(effect, async (_, process) => {
        const answer = await machine.ask({ verb: 'abort', id: 'stopped-1' });
        expect(answer).toMatchObject({ type: 'result', result: { verb: 'abort', id: 'stopped-1' } });
        if (effect === 'engine.pull web' && process.abort.signal.aborted)
          throw new MissionControlError({ code: 'ENGINE_FAILED', message: 'docker gave no reason' });
      });
      const record = await machine.deploy(revision, 'stopped-1');
      expect(record.failure).toMatchObject({ code: 'INTERRUPTED', message: 'Somebody stopped the deployment.' });
      expect(record.running).toBe(machine.first);
      expect(machine.generation().services).toEqual(before.services);
      expect(machine.generation().files).toEqual(before.files);
    },
  );

  test('but not one that does not run', async () => {
    const { machine } = await scene();
    expect(await machine.ask({ verb: 'abort', id: 'first-1' })).toMatchObject({ code: 'DEPLOYMENT_UNKNOWN' });
  });
});

describe('a lock that is taken from its holder', () => {
  test('ends the holder and undoes what it did', async () => {
    const { machine, before, revision } = await scene();
    let released: Message | null = null;
    machine.hooks.hook = once('state.write journal soak', async () => {
      released = await machine.ask({ verb: 'unlock', fence: machine.disk.fence });
    });
    const record = await machine.deploy(revision, 'taken-1');
    expect(released).toMatchObject({ type: 'result', result: { verb: 'unlock', lock: null } });
    expect(record).toMatchObject({ outcome: 'rolled-back', running: machine.first });
    expect(machine.generation().services).toEqual(before.services);
  });

  test('stays with its holder where the fence is not that of the lock', async () => {
    const { machine, revision } = await scene();
    let refused: Message | null = null;
    machine.hooks.hook = once('engine.pull web', async () => {
      refused = await machine.ask({ verb: 'unlock', fence: machine.disk.fence - 1 });
    });
    expect((await machine.deploy(revision)).outcome).toBe('deployed');
    expect(refused).toMatchObject({ code: 'AGENT_REFUSED' });
  });

  test('is released where the holder is dead', async () => {
    const { machine, revision } = await scene();
    machine.disk.tasks.set('dead-1', { request: { verb: 'deploy', revision, id: 'dead-1' }, holder: 'alice' });
    machine.hooks.hook = once('engine.pull web', (_, process) => process.kill());
    await machine.run('dead-1');
    const fence = machine.disk.lock?.fence ?? 0;
    expect(await machine.ask({ verb: 'unlock', fence })).toMatchObject({ result: { lock: null } });
    expect(machine.disk.records.at(-1)).toMatchObject({ id: 'dead-1' });
  });

  test('nothing is to release where nobody holds it', async () => {
    const { machine } = await scene();
    expect(await machine.ask({ verb: 'unlock', fence: 99 })).toMatchObject({ result: { lock: null } });
  });
});

test('a runner that dies whenever it is started is given up, with a sentence', async () => {
  const { machine, revision } = await scene();
  machine.hooks.hook = (effect, process) => {
    if (effect === 'state.take lock') process.kill();
  };
  await expect(machine.deploy(revision, 'doomed-1')).rejects.toMatchObject({
    code: 'INTERNAL',
    message: expect.stringContaining('doomed-1'),
  });
});

test('a deployment that nobody knows is said to be unknown', async () => {
  const { machine } = await scene();
  expect(await machine.ask({ verb: 'status', id: 'nobody-1' })).toMatchObject({ code: 'DEPLOYMENT_UNKNOWN' });
});
