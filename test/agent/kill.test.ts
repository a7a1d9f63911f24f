import { describe, expect, test } from 'vitest';
import { deployedMachine } from '../fakes/machine/machine.ts';

const OLD = {
  'mission-control.yaml': 'soakSeconds: 3\nstartSeconds: 30\nremovalLimit: 0.3\n',
  'compose.yaml': `services:
  db:
    image: db:1
    healthcheck: { test: [CMD, "true"] }
  api:
    image: api:1
    healthcheck: { test: [CMD, "true"] }
    depends_on: { db: { condition: service_healthy } }
  web:
    image: web:1
    restart: always
    depends_on: { api: { condition: service_healthy } }
  proxy:
    image: proxy:1
    volumes: ["./conf:/conf:ro"]
  gone:
    image: gone:1
`,
  'conf/a': 'one',
  'conf/b': 'gone with the new revision',
  'notes.txt': 'tracked, mounted nowhere',
};
const NEW = {
  'mission-control.yaml': OLD['mission-control.yaml'],
  'compose.yaml': OLD['compose.yaml']
    .replace('api:1', 'api:2')
    .replace('web:1', 'web:2')
    .replace('gone:\n    image: gone:1', 'fresh:\n    image: fresh:1'),
  'conf/a': 'two',
  'conf/c': 'new',
  'notes.txt': OLD['notes.txt'],
};

async function scene() {
  const machine = await deployedMachine(OLD);
  machine.docker.publish('api:2', { health: { after: 2, becomes: 'healthy' } });
  machine.docker.publish('web:2');
  machine.docker.publish('fresh:1');
  machine.clone.lying = { ...machine.clone.lying, 'notes.txt': 'edited by hand', 'mine.txt': 'not tracked' };
  const old = machine.generation();
  return { machine, old, revision: machine.clone.push(NEW), unchanged: machine.identities().db };
}

/** Every effect of an undisturbed deployment, and what it leaves. */
async function rehearsal() {
  const { machine, revision, old } = await scene();
  const effects: string[] = [];
  machine.hooks.hook = (effect) => void effects.push(effect);
  const record = await machine.deploy(revision);
  expect(record.outcome).toBe('deployed');
  return { effects, fresh: machine.generation(), old };
}

const { effects, fresh, old: untouched } = await rehearsal();

test('the deployment that is killed does all there is to do', () => {
  expect(effects).toEqual(
    expect.arrayContaining([
      'state.write journal fetch',
      'state.write journal checkout',
      'state.save notes.txt',
      'repository.remove conf/b',
      'engine.keep api',
      'engine.pull web',
      'engine.remove gone',
      'engine.rename api',
      'engine.start proxy',
      'state.write journal soak',
      'state.write record',
      'state.release lock',
    ]),
  );
  expect(fresh.files).toMatchObject({ 'notes.txt': OLD['notes.txt'], 'mine.txt': 'not tracked', 'conf/c': 'new' });
  expect(fresh.services.map(({ service }) => service)).toEqual(['api', 'db', 'fresh', 'proxy', 'web']);
});

/** Kills the runner before the nth effect, and those that come after it at the given distances. */
async function killedAt(points: readonly number[]) {
  const { machine, revision, old, unchanged } = await scene();
  const left = [...points];
  let count = 0;
  machine.hooks.hook = (_, process) => {
    if (count++ !== left[0]) return;
    left.shift();
    count = 0;
    process.kill();
  };
  const record = await machine.deploy(revision, 'killed-1');
  machine.hooks.hook = () => undefined;
  const { tags, ...after } = machine.generation();
  const isNew = record.outcome === 'deployed';
  const { tags: known, ...whole } = isNew ? fresh : old;
  expect(after, `${record.outcome}: ${record.failure?.message}`).toEqual(whole);
  expect(tags).toMatchObject(known);
  expect(record).toMatchObject({ running: isNew ? revision : machine.first, id: 'killed-1' });
  expect(machine.identities().db).toBe(unchanged);
  expect(machine.disk.lock === null || machine.disk.holder?.alive === false).toBe(true);
  expect(await machine.deploy(revision, 'killed-1')).toEqual(record);
  const again = await machine.deploy(revision, 'again-1');
  expect(again).toMatchObject({ outcome: isNew ? 'unchanged' : 'deployed', running: revision });
  expect(machine.generation()).toEqual(fresh);
  expect(machine.identities().db).toBe(unchanged);
  expect(machine.disk).toMatchObject({ lock: null, journal: { phase: 'done' } });
}

describe('a runner that is killed leaves the server wholly new or wholly old, and the same deployment again succeeds', () => {
  test.each(effects.map((effect, index) => [index, effect] as const))('before effect %i, %s', async (index) => {
    await killedAt([index]);
  });

  test('the old state is a state of its own', () => {
    expect(untouched).not.toEqual(fresh);
  });

  test('also where the one that cleans up is killed, and the next one', async () => {
    for (let first = 0; first < effects.length; first += 3)
      for (let second = first % 4; second < 40; second += 4) await killedAt([first, second]);
  }, 60_000);
});

test('a container that was not stopped yet is left alone on the way back', async () => {
  const { machine, revision } = await scene();
  const { api, web } = machine.identities();
  machine.hooks.hook = (effect, process) => {
    if (effect === 'engine.stop api') process.kill();
  };
  expect((await machine.deploy(revision)).outcome).toBe('rolled-back');
  expect(machine.identities()).toMatchObject({ api, web });
});
