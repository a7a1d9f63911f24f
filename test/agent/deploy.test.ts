import { expect, test } from 'vitest';
import { deployedMachine } from '../fakes/machine/machine.ts';

const TREE = {
  'mission-control.yaml': 'soakSeconds: 4\nstartSeconds: 30\n',
  'compose.yaml': `services:
  web:
    image: web:1
    depends_on: { api: { condition: service_healthy } }
    volumes: ["./conf:/conf:ro"]
  api:
    image: api:1
    depends_on: [db]
  db:
    image: db:1
  mq:
    image: mq:1
  own:
    image: own:1
    build: ./own
`,
  'conf/a': 'one',
  'own/Dockerfile': 'FROM scratch',
  'notes.txt': 'not mounted',
};
const compose = (from: string | RegExp, to: string) => ({
  ...TREE,
  'compose.yaml': TREE['compose.yaml'].replace(from, to),
});

async function scene() {
  const machine = await deployedMachine(TREE);
  for (const image of ['web:2', 'api:2', 'db:2', 'extra:1']) machine.docker.publish(image);
  machine.docker.built.length = 0;
  return machine;
}

test('touches what changed and leaves the others alone', async () => {
  const machine = await scene();
  const { web: old, ...others } = machine.identities();
  const revision = machine.clone.push(compose('web:1', 'web:2'));
  const record = await machine.deploy(revision);
  expect(record).toMatchObject({ outcome: 'deployed', running: revision, from: machine.first, failure: null });
  expect(machine.docker.done).toEqual(['up web']);
  expect(machine.docker.pulled).toEqual(['web']);
  const { web, ...same } = machine.identities();
  expect(same).toEqual(others);
  expect(web).not.toBe(old);
  expect(record.services.web?.containers).toEqual([web?.split(' ')[0]]);
});

test('removes first, then creates and recreates along depends_on; restarts what only sees other files', async () => {
  const machine = await scene();
  const tree = compose(/ {2}mq:\n {4}image: mq:1/, '  extra:\n    image: extra:1');
  const changed = tree['compose.yaml'].replace('api:1', 'api:2').replace('db:1', 'db:2');
  const revision = machine.clone.push({ ...tree, 'compose.yaml': changed, 'conf/a': 'two' });
  expect((await machine.deploy(revision)).outcome).toBe('deployed');
  expect(machine.docker.done).toEqual(['remove mq', 'up extra', 'up db', 'up api', 'restart web']);
  expect(machine.generation().services.find(({ service }) => service === 'web')?.sees).toBe('{"conf/a":"two"}');
});

test('waits for the health of what others wait for', async () => {
  const machine = await scene();
  machine.docker.publish('api:3', { health: { after: 7, becomes: 'healthy' } });
  const tree = compose('api:1', 'api:3');
  const revision = machine.clone.push({ ...tree, 'compose.yaml': tree['compose.yaml'].replace('web:1', 'web:2') });
  expect((await machine.deploy(revision)).outcome).toBe('deployed');
  const { api, web } = machine.identities();
  expect(Number(web?.split(' ')[1]) - Number(api?.split(' ')[1])).toBeGreaterThanOrEqual(7);
});

test('builds what is built from what changed, and pulls none of it', async () => {
  const machine = await scene();
  const revision = machine.clone.push({ ...TREE, 'own/Dockerfile': 'FROM scratch\nUSER 1' });
  expect((await machine.deploy(revision)).outcome).toBe('deployed');
  expect(machine.docker.built).toEqual(['own']);
  expect(machine.docker.pulled).toEqual([]);
  expect(machine.docker.done).toEqual(['up own']);
});

test('brings files that nothing mounts, and says that no container changed', async () => {
  const machine = await scene();
  const before = machine.identities();
  const record = await machine.deploy(machine.clone.push({ ...TREE, 'notes.txt': 'other' }));
  expect(record).toMatchObject({ outcome: 'unchanged' });
  expect(machine.clone.lying['notes.txt']).toBe('other');
  expect(machine.identities()).toEqual(before);
});

test('saves what somebody edited by hand, says so, and overwrites it', async () => {
  const machine = await scene();
  machine.clone.lying = { ...machine.clone.lying, 'notes.txt': 'by hand', 'fresh.txt': 'lies in the way' };
  const revision = machine.clone.push({ ...TREE, 'notes.txt': 'not mounted', 'fresh.txt': 'from git' });
  const heard: { type: string; text?: string }[] = [];
  await machine.ask({ verb: 'deploy', revision, id: 'edit-1' }, { heard: heard as never });
  const record = machine.disk.records.at(-1);
  expect(record?.saved.map(({ path }) => path)).toEqual(['notes.txt', 'fresh.txt']);
  const copies = record?.saved.map(({ copy }) => new TextDecoder().decode(machine.disk.copies.get(copy)));
  expect(copies).toEqual(['by hand', 'lies in the way']);
  expect(heard.map(({ text }) => text)).toContain('notes.txt was edited on the server; a copy is kept');
  expect(machine.clone.lying).toMatchObject({ 'notes.txt': 'not mounted', 'fresh.txt': 'from git' });
});

test('keeps the image it takes away, so that no pruning takes it', async () => {
  const machine = await scene();
  await machine.deploy(machine.clone.push(compose('web:1', 'web:2')), 'keeping-1');
  expect(machine.docker.images.get('keep/web:keeping-1')).toBe('sha256:web:1');
});

test('pulls everything or touches nothing', async () => {
  const machine = await scene();
  machine.docker.registry.set('api:2', 'IMAGE_UNKNOWN');
  const before = machine.generation();
  const tree = compose('web:1', 'web:2');
  const revision = machine.clone.push({ ...tree, 'compose.yaml': tree['compose.yaml'].replace('api:1', 'api:2') });
  const record = await machine.deploy(revision);
  expect(record).toMatchObject({ outcome: 'rolled-back', running: machine.first, failure: { code: 'IMAGE_UNKNOWN' } });
  expect(machine.docker.done).toEqual([]);
  expect(machine.generation()).toMatchObject({ services: before.services, files: before.files, head: machine.first });
});

test.each(['REGISTRY_DENIED', 'REGISTRY_UNREACHABLE', 'DOCKER_UNREACHABLE'] as const)(
  'what could not be asked is an error, not a verdict on the stack: %s',
  async (code) => {
    const machine = await scene();
    machine.docker.registry.set('web:2', code);
    const before = machine.generation();
    await expect(machine.deploy(machine.clone.push(compose('web:1', 'web:2')))).rejects.toMatchObject({ code });
    expect(machine.generation()).toMatchObject({ services: before.services, files: before.files });
    expect(machine.disk.records.at(-1)).toMatchObject({ outcome: 'refused', running: machine.first });
  },
);

test('does not even begin where somebody changed containers meanwhile', async () => {
  const machine = await scene();
  const revision = machine.clone.push(compose('web:1', 'web:2'));
  machine.hooks.hook = (effect) => {
    if (effect === 'engine.pull web')
      machine.docker.containers = machine.docker.containers.filter(({ service }) => service !== 'mq');
  };
  await expect(machine.deploy(revision)).rejects.toMatchObject({
    code: 'AGENT_REFUSED',
    message: expect.stringContaining('by hand'),
  });
  expect(machine.docker.done).toEqual([]);
  expect(machine.clone.head).toBe(machine.first);
});

test('tries again where an interrupted compose left something behind', async () => {
  const machine = await scene();
  const web = machine.docker.containers.find(({ service }) => service === 'web');
  const name = `${web?.id.slice(0, 12)}_stack-web-1`;
  if (web) machine.docker.containers.push({ ...web, id: 'f'.repeat(64), name, state: 'created', started: null });
  const record = await machine.deploy(machine.clone.push(compose('web:1', 'web:2')));
  expect(record.outcome).toBe('deployed');
  expect(machine.docker.containers.map((container) => container.name)).not.toContain(name);
});

test('an id stands for one deployment: given again, it gets the stored result and nothing runs', async () => {
  const machine = await scene();
  const revision = machine.clone.push(compose('web:1', 'web:2'));
  const record = await machine.deploy(revision, 'same-1');
  machine.docker.done.length = 0;
  expect(await machine.deploy(revision, 'same-1')).toEqual(record);
  expect(machine.docker.done).toEqual([]);
  await expect(machine.deploy(machine.first, 'same-1')).rejects.toMatchObject({ code: 'AGENT_REFUSED' });
});

test('the stored result is found in its record where what was said is lost', async () => {
  const machine = await scene();
  const revision = machine.clone.push(compose('web:1', 'web:2'));
  const record = await machine.deploy(revision, 'same-1');
  machine.disk.messages.clear();
  machine.docker.done.length = 0;
  expect(await machine.deploy(revision, 'same-1')).toEqual(record);
  expect(machine.docker.done).toEqual([]);
});
