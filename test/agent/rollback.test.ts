import { expect, test } from 'vitest';
import { deployedMachine, type FakeMachine } from '../fakes/machine/machine.ts';

const treeOf = (web: number, dockerfile = 'FROM scratch') => ({
  'mission-control.yaml': 'soakSeconds: 1\n',
  'compose.yaml': `services:
  web:
    image: web:${web}
  own:
    build: ./own
  moving:
    image: moving:9
`,
  'own/Dockerfile': dockerfile,
});

async function scene() {
  const machine = await deployedMachine(treeOf(1));
  for (const web of ['web:2', 'web:3']) machine.docker.publish(web);
  return machine;
}
const imagesOf = (machine: FakeMachine) =>
  Object.fromEntries(machine.generation().services.map(({ service, image }) => [service, image]));

test('goes back to the last good revision, and twice goes back twice', async () => {
  const machine = await scene();
  const second = machine.clone.push(treeOf(2));
  await machine.deploy(second);
  await machine.deploy(machine.clone.push(treeOf(3)));
  expect(await machine.rollback()).toMatchObject({ kind: 'rollback', outcome: 'deployed', running: second });
  expect(imagesOf(machine).web).toBe('sha256:web:2');
  expect(await machine.rollback()).toMatchObject({ running: machine.first });
  expect(imagesOf(machine).web).toBe('sha256:web:1');
  expect(machine.clone.head).toBe(machine.first);
  await expect(machine.rollback()).rejects.toMatchObject({ code: 'ROLLBACK_IMPOSSIBLE' });
});

test('goes back to a named deployment', async () => {
  const machine = await scene();
  await machine.deploy(machine.clone.push(treeOf(2)), 'second-1');
  await machine.deploy(machine.clone.push(treeOf(3)), 'third-1');
  expect(await machine.rollback('first-1')).toMatchObject({ running: machine.first });
  expect(imagesOf(machine).web).toBe('sha256:web:1');
});

test('asks neither registry nor git for what it goes back to, and builds nothing', async () => {
  const machine = await scene();
  await machine.deploy(machine.clone.push(treeOf(2, 'FROM other')));
  const built = machine.docker.imageOf('own');
  machine.docker.registry.clear();
  machine.clone.unreachable = true;
  machine.docker.built.length = 0;
  machine.docker.pulled.length = 0;
  expect(await machine.rollback()).toMatchObject({ outcome: 'deployed', running: machine.first });
  expect(machine.docker.built).toEqual([]);
  expect(machine.docker.pulled).toEqual([]);
  expect(machine.docker.imageOf('own')).not.toBe(built);
});

test('brings back the very image, where its tag was taken from it', async () => {
  const machine = await scene();
  await machine.deploy(machine.clone.push(treeOf(2)));
  machine.docker.images.delete('web:1');
  machine.docker.registry.delete('web:1');
  expect(await machine.rollback()).toMatchObject({ outcome: 'deployed' });
  expect(imagesOf(machine).web).toBe('sha256:web:1');
});

test('refuses before it touches anything where an image is gone', async () => {
  const machine = await scene();
  await machine.deploy(machine.clone.push(treeOf(2)), 'second-1');
  for (const [reference, id] of machine.docker.images)
    if (id === 'sha256:web:1') machine.docker.images.delete(reference);
  const before = machine.generation();
  await expect(machine.rollback()).rejects.toMatchObject({
    code: 'ROLLBACK_IMPOSSIBLE',
    message: expect.stringContaining('`web`'),
  });
  expect(machine.generation()).toEqual(before);
});

test('is itself taken back where the old revision does not run any more', async () => {
  const machine = await scene();
  const second = machine.clone.push(treeOf(2));
  await machine.deploy(second);
  machine.docker.behaviours.set('sha256:web:1', { exits: { after: 0, code: 1 } });
  const before = machine.generation();
  expect(await machine.rollback()).toMatchObject({ kind: 'rollback', outcome: 'rolled-back', running: second });
  expect(machine.generation().services).toEqual(before.services);
  expect(machine.generation().files).toEqual(before.files);
});

test.each([
  ['nobody knows', 'nobody-1', 'DEPLOYMENT_UNKNOWN'],
  ['failed', 'bad-1', 'ROLLBACK_IMPOSSIBLE'],
])('does not go back to a deployment that %s', async (_, to, code) => {
  const machine = await scene();
  machine.docker.publish('web:4', { exits: { after: 0, code: 1 } });
  await machine.deploy(machine.clone.push(treeOf(4)), 'bad-1');
  await expect(machine.rollback(to)).rejects.toMatchObject({ code });
});

test('has nothing to go back to after the first deployment', async () => {
  const machine = await scene();
  await expect(machine.rollback()).rejects.toMatchObject({ code: 'ROLLBACK_IMPOSSIBLE' });
});

test('what was rolled back may be deployed again', async () => {
  const machine = await scene();
  const second = machine.clone.push(treeOf(2));
  await machine.deploy(second);
  await machine.rollback();
  expect(await machine.deploy(second)).toMatchObject({ outcome: 'deployed', running: second });
});

test('images are kept for the ten deployments before, and no longer', async () => {
  const machine = await scene();
  for (let turn = 0; turn < 13; turn += 1) {
    machine.docker.publish(`web:${turn + 4}`);
    await machine.deploy(machine.clone.push(treeOf(turn + 4)), `turn-${turn}`);
  }
  const kept = [...machine.docker.images.keys()]
    .filter((name) => name.startsWith('keep/web:'))
    .map((name) => name.slice(9));
  expect(kept.sort()).toEqual(Array.from({ length: 11 }, (_, index) => `turn-${index + 2}`).sort());
  expect(await machine.rollback('turn-3')).toMatchObject({ outcome: 'deployed' });
  expect(imagesOf(machine).web).toBe('sha256:web:7');
});
