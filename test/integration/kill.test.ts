import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Instant, killDoors, killRunner, reach, readProgress, untilQuiet } from '../../lab/kill.ts';
import { type Lab, openLab } from '../../lab/lab.ts';
import type { Developer } from '../../lab/origin.ts';
import { type Stack, web } from '../../lab/stacks/tiny.ts';
import {
  deploy,
  freshId,
  imageId,
  inspect,
  land,
  onServer,
  projectDirectory,
  recorded,
  seenIn,
  statusOf,
} from './deploying.ts';

/** Six of the ten lie between pull and soak. */
const INSTANTS: readonly (Instant & { readonly when: string })[] = [
  { when: 'while it fetches', phase: 'fetch' },
  { when: 'while it plans', phase: 'plan' },
  { when: 'while it checks out', phase: 'checkout' },
  { when: 'as it begins to pull', phase: 'pull' },
  { when: 'in the middle of a pull', phase: 'pull', afterMilliseconds: 200 },
  { when: 'as it begins to recreate', phase: 'recreate', step: 0 },
  { when: 'in the middle of the first step', phase: 'recreate', step: 0, afterMilliseconds: 250 },
  { when: 'as it begins the second step', phase: 'recreate', step: 1 },
  { when: 'while it watches', phase: 'soak' },
  { when: 'while it writes the record', phase: 'record' },
];
/** How often an instant that nobody saw passing is tried again. */
const TRIES = 4;

let lab: Lab;
let developer: Developer;
let version = 0;

beforeAll(async () => {
  lab = await openLab({ standIns: false });
  developer = await lab.origin.developer();
  await lab.pushWeb('web', 'still', 'good');
  const revision = await nextVersion();
  expect(await deploy(lab, revision)).toMatchObject({ code: 0, record: { outcome: 'deployed' } });
  expect(await generation()).toBe(1);
});
afterAll(() => lab[Symbol.asyncDispose]());

/** Base is recreated first, front after it, both with a new image and new mounted files; still stays as it is. */
function stackOf(number: number): Stack {
  const image = `${lab.registry}/web:v${number}`;
  const environment = { VERSION: `${number}` };
  return {
    services: {
      base: web(image, { environment, volumes: ['./base.txt:/srv/version.txt:ro'] }),
      front: web(image, { environment, depends_on: ['base'], volumes: ['./front:/srv/front:ro'] }),
      still: web(`${lab.registry}/web:still`),
    },
    files: { 'base.txt': `${number}\n`, 'front/version.txt': `${number}\n` },
  };
}

/** Pushes an image and merges a stack that wants it; the server has to get it from the registry. */
async function nextVersion(): Promise<string> {
  version += 1;
  const { reference } = await lab.pushWeb('web', `v${version}`, 'good');
  await lab.docker(['rmi', reference]);
  return land(developer, `version-${version}`, stackOf(version));
}

/** The one version that everything on the server is of; whatever is half of one and half of another fails here. */
async function generation(): Promise<number> {
  const status = await statusOf(lab);
  expect(status.lock).toBeNull();
  const containers = await inspect(lab);
  expect(Object.keys(containers).sort()).toEqual(['base', 'front', 'still']);
  const number = Number(onServer(lab, 'base.txt'));
  const image = await imageId(lab, `${lab.registry}/web:v${number}`);
  for (const service of ['base', 'front']) {
    const container = containers[service];
    expect(container).toMatchObject({ name: `${lab.project}-${service}-1`, state: 'running', image });
    expect(container?.environment).toContain(`VERSION=${number}`);
  }
  expect(containers.still).toMatchObject({ state: 'running' });
  expect(onServer(lab, 'front/version.txt')).toBe(`${number}`);
  expect(await seenIn(lab, 'base', '/srv/version.txt')).toBe(`${number}`);
  expect(await seenIn(lab, 'front', '/srv/front/version.txt')).toBe(`${number}`);
  expect(await projectDirectory(lab)).toEqual({ head: status.revision, changed: '' });
  const good = await recordOf(status.records[0]?.id ?? '');
  expect(good.running).toBe(status.revision);
  for (const [service, { containers: ids }] of Object.entries(good.services))
    expect([service, ids]).toEqual([service, [containers[service]?.id]]);
  return number;
}

async function recordOf(id: string) {
  const { deployment } = await statusOf(lab, id);
  if (!deployment?.record) throw new Error(`There is no record of ${id}.`);
  return deployment.record;
}

/** Deploys the next version and kills at the instant; again with the one after where nobody saw the instant pass. */
async function deployAndKill(instant: Instant, kill: (client: AbortController) => void) {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const [old, revision, id] = [version, await nextVersion(), freshId('killed')];
    const client = new AbortController();
    const ended = lab.client.run(['deploy', '--revision', revision, '--id', id], { signal: client.signal });
    const reached = await Promise.race([reach(lab.server.state, id, instant), ended.then(({ stderr }) => stderr)]);
    if (typeof reached === 'string') throw new Error(`The deployment ended before it began: ${reached}`);
    if (reached) kill(client);
    const { phase } = readProgress(lab.server.state) ?? { phase: '' };
    const { code } = await ended;
    if (reached && phase === instant.phase) return { old, revision, id, code };
    await untilQuiet(lab.server.root);
    expect(await generation()).toBe(version);
  }
  throw new Error(`The instant ${JSON.stringify(instant)} was missed ${TRIES} times.`);
}

/** Cases with a title of when and who. */
function named<T extends { readonly when: string }>(cases: readonly T[], who: keyof T): [string, T][] {
  return cases.map((one) => [`${one.when}, ${String(one[who])}`, one]);
}

describe('the client is killed', () => {
  const cases = INSTANTS.map((instant, index) => ({ ...instant, who: index % 2 === 0 ? 'alone' : 'with its session' }));

  it.each(named(cases, 'who'))('%s: the server ends wholly new', async (_, { who, ...instant }) => {
    const kill = who === 'alone' ? (client: AbortController) => client.abort() : killAll;
    const { revision, id } = await deployAndKill(instant, kill);
    await untilQuiet(lab.server.root);
    expect(await generation()).toBe(version);
    const again = await deploy(lab, revision, id);
    expect(again).toMatchObject({ code: 0, record: { id, outcome: 'deployed', running: revision } });
  });
});

/** Who calls next, after a runner was killed. */
const CALLERS = {
  /** The runner alone was killed: whoever watches it sees it die. */
  watcher: { kill: () => undefined, call: async () => undefined },
  status: {
    kill: killAll,
    call: async () => void (await statusOf(lab)),
  },
  boot: {
    kill: killAll,
    call: async () =>
      expect(await lab.server.shell(`${lab.server.root}/bin/agent-door recover`)).toMatchObject({ code: 0 }),
  },
} as const;

/** The client, and what its session started at the server. */
function killAll(client: AbortController): void {
  killDoors(lab.server.root);
  client.abort();
}

describe('the runner is killed', () => {
  const cases = INSTANTS.map((instant, index) => ({
    ...instant,
    caller: (['status', 'boot', 'watcher'] as const)[index % 3] ?? 'status',
  }));

  it.each(named(cases, 'caller'))('%s comes next: wholly new or wholly old', async (_, { caller, ...instant }) => {
    let killed = false;
    const { old, revision } = await deployAndKill(instant, (client) => {
      killed = killRunner(lab.server.state);
      CALLERS[caller].kill(client);
    });
    expect(killed).toBe(true);
    await untilQuiet(lab.server.root);
    await CALLERS[caller].call();
    const stands = await generation();
    expect([old, version]).toContain(stands);
    const again = await recorded(lab, ['deploy', '--revision', revision, '--id', freshId('again')]);
    expect(again).toMatchObject({ code: 0, record: { running: revision } });
    expect(await generation()).toBe(version);
  });
});

it('left the service alone that no version changed', async () => {
  const { still } = await inspect(lab);
  const first = await recordOf('deploy-1');
  expect(first.services.still?.containers).toEqual([still?.id]);
});
