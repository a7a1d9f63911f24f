import { expect, test } from 'vitest';
import { recoverNow } from '../../src/agent/follow.ts';
import { deployedMachine } from '../fakes/machine/machine.ts';

const TREE = {
  'mission-control.yaml': 'soakSeconds: 1\nstartSeconds: 20\n',
  'compose.yaml': `services:
  web:
    image: web:1
    depends_on: { db: { condition: service_healthy } }
  db:
    image: db:1
    healthcheck: { test: [CMD, "true"] }
`,
};

test('after a boot everything of the last record is started, in its order', async () => {
  const machine = await deployedMachine(TREE);
  const ids = machine.docker.containers.map(({ id }) => id);
  for (const container of machine.docker.containers) container.state = 'exited';
  expect(await recoverNow(machine.world(), true)).toBe(0);
  expect(machine.docker.done).toEqual(['start db', 'start web']);
  expect(machine.docker.containers.map(({ id }) => id)).toEqual(ids);
});

test('one that does not become healthy does not keep the others down', async () => {
  const machine = await deployedMachine(TREE);
  for (const container of machine.docker.containers) container.state = 'exited';
  machine.docker.behaviours.set('sha256:db:1', { health: { after: 1, becomes: 'unhealthy' } });
  expect(await recoverNow(machine.world(), true)).toBe(0);
  expect(machine.docker.done).toEqual(['start db', 'start web']);
});

test('who depends on a service that the engine started by itself waits for that one too', async () => {
  const machine = await deployedMachine(TREE);
  machine.docker.behaviours.set('sha256:db:1', { health: { after: 10, becomes: 'healthy' } });
  const since = machine.time.seconds;
  for (const container of machine.docker.containers) {
    if (container.service === 'web') container.state = 'exited';
    else container.started = since;
  }
  expect(await recoverNow(machine.world(), true)).toBe(0);
  expect(machine.docker.done).toEqual(['start web']);
  expect(machine.time.seconds - since).toBeGreaterThanOrEqual(10);
});

test('what cannot start before something else has filled a volume is tried again', async () => {
  const machine = await deployedMachine(TREE);
  for (const container of machine.docker.containers) container.state = 'exited';
  machine.docker.behaviours.set('sha256:web:1', { broken: true });
  const since = machine.time.seconds;
  machine.hooks.hook = () => {
    if (machine.time.seconds > since + 5) machine.docker.behaviours.set('sha256:web:1', {});
  };
  expect(await recoverNow(machine.world(), true)).toBe(0);
  expect(machine.docker.containers.map(({ state }) => state)).toEqual(['running', 'running']);
});

test('what cannot start at all keeps nobody else down, and the boot unit fails', async () => {
  const machine = await deployedMachine(TREE);
  for (const container of machine.docker.containers) container.state = 'exited';
  machine.docker.behaviours.set('sha256:db:1', { broken: true });
  expect(await recoverNow(machine.world(), true)).not.toBe(0);
  expect(machine.docker.done.at(-1)).toBe('start web');
});

test('a deployment that the power cut off is undone first', async () => {
  const machine = await deployedMachine(TREE);
  const before = machine.generation();
  machine.docker.publish('db:2', { health: { after: 1, becomes: 'healthy' } });
  const revision = machine.clone.push({ ...TREE, 'compose.yaml': TREE['compose.yaml'].replace('db:1', 'db:2') });
  machine.disk.tasks.set('cut-1', { request: { verb: 'deploy', revision, id: 'cut-1' }, holder: 'alice' });
  machine.hooks.hook = (effect, process) => {
    if (effect === 'engine.rename db') process.kill();
  };
  await machine.run('cut-1');
  machine.hooks.hook = () => undefined;
  for (const container of machine.docker.containers) if (container.state === 'running') container.state = 'exited';
  expect(await recoverNow(machine.world(), true)).toBe(0);
  expect(machine.generation().services).toEqual(before.services);
  expect(machine.disk.records.at(-1)).toMatchObject({ id: 'cut-1', outcome: 'rolled-back' });
});

test('without a deployment there is nothing to start', async () => {
  const machine = await deployedMachine(TREE);
  machine.disk.records.length = 0;
  for (const container of machine.docker.containers) container.state = 'exited';
  expect(await recoverNow(machine.world(), true)).toBe(0);
  expect(machine.docker.done).toEqual([]);
});
