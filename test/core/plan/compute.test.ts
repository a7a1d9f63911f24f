import { describe, expect, it } from 'vitest';
import { isEmpty, isMassRemoval } from '../../../src/core/plan/compute.ts';
import { actionsFor, deployed, planFor, running, type Tree } from './example.ts';

const STACK = `
services:
  web:
    image: web:1
    environment: { LEVEL: info }
    env_file: web.env
    volumes: ["./proxy:/etc/proxy:ro", "./single.conf:/etc/single.conf:ro"]
    depends_on: { store: { condition: service_healthy } }
  store: { image: store:1 }
  side: { image: side:1, network_mode: "service:store" }
  other: { image: other:1, restart: always }
  job: { image: job:1 }
`;
const TREE: Tree = { 'compose.yaml': STACK, 'web.env': 'A=1', 'proxy/a': 'a', 'single.conf': 's', unrelated: 'u' };

function edited(from: string, to: string, files: Tree = {}): Tree {
  const changed = STACK.replace(from, to);
  if (changed === STACK && from !== to) throw new Error(`${from} is not in the stack`);
  return { ...TREE, 'compose.yaml': changed, ...files };
}

describe('a plan', () => {
  it('of what runs is empty', async () => {
    expect(isEmpty(await planFor(TREE, await deployed(TREE)))).toBe(true);
  });

  it.each([
    ['an image', edited('web:1', 'web:2'), { web: 'recreate' }],
    ['a variable', edited('info', 'debug'), { web: 'recreate' }],
    ['an env_file', edited('', '', { 'web.env': 'A=2' }), { web: 'recreate' }],
    ['a file in a mounted directory', edited('', '', { 'proxy/a': 'b' }), { web: 'restart' }],
    ['a new file in a mounted directory', edited('', '', { 'proxy/b': 'b' }), { web: 'restart' }],
    ['a mounted file', edited('', '', { 'single.conf': 'b' }), { web: 'restart' }],
    ['a file nobody uses', edited('', '', { unrelated: 'b' }), {}],
    ['an order of start', edited('service_healthy', 'service_started'), {}],
    [
      'a service whose network another one shares',
      edited('store:1', 'store:2'),
      { store: 'recreate', side: 'recreate' },
    ],
    ['a new service', edited('  job:', '  extra: { image: extra:1 }\n  job:'), { extra: 'create' }],
    ['a service that left', edited('  job: { image: job:1 }\n', ''), { job: 'remove' }],
  ])('after a change of %s touches just whom it concerns', async (_, tree, expected) => {
    expect(await actionsFor(tree, await deployed(TREE))).toEqual(expected);
  });

  it('names the reasons in words, and no values', async () => {
    const plan = await planFor(edited('info', 'secret-level'), await deployed(TREE));
    expect(plan.changes[0]?.reasons).toEqual([{ kind: 'attribute-changed', text: 'variable LEVEL changed' }]);
    expect(JSON.stringify(plan)).not.toContain('secret-level');
  });

  it('creates all on an empty server, what others wait for first', async () => {
    const empty = { ...(await deployed(TREE)), services: {}, containers: [], revision: null };
    const { changes } = await planFor(TREE, empty);
    expect(changes.every(({ action }) => action === 'create')).toBe(true);
    expect(changes.map(({ service }) => service)).toEqual(['store', 'web', 'side', 'other', 'job']);
  });

  it('starts what somebody stopped, but not a job that is done', async () => {
    const snapshot = await deployed(TREE);
    const stop = (service: string, exitCode: number) =>
      snapshot.containers.map((one) =>
        one.service === service ? { ...one, state: 'exited' as const, exitCode } : one,
      );
    expect(await actionsFor(TREE, { ...snapshot, containers: stop('other', 0) })).toEqual({ other: 'restart' });
    expect(await actionsFor(TREE, { ...snapshot, containers: stop('job', 0) })).toEqual({});
    expect(await actionsFor(TREE, { ...snapshot, containers: stop('job', 1) })).toEqual({ job: 'restart' });
  });

  it('recreates what was replaced by hand, what is gone and what got another image', async () => {
    const snapshot = await deployed(TREE);
    const replaced = snapshot.containers.map((one) => (one.service === 'other' ? { ...one, id: 'new' } : one));
    expect(await actionsFor(TREE, { ...snapshot, containers: replaced })).toEqual({ other: 'recreate' });
    const gone = snapshot.containers.filter(({ service }) => service !== 'other');
    expect(await actionsFor(TREE, { ...snapshot, containers: gone })).toEqual({ other: 'create' });
    const images = { ...snapshot.images, 'other:1': 'sha256:moved' };
    expect(await actionsFor(TREE, { ...snapshot, images })).toEqual({ other: 'recreate' });
  });

  it('leaves alone what somebody started by its profile; what moved to a profile is taken away', async () => {
    const snapshot = await deployed(TREE);
    const tool = edited('  job:', '  tool: { image: tool:1, profiles: [tools] }\n  job:');
    const containers = [...snapshot.containers, running('tool', 'tool:1')];
    expect(await actionsFor(tool, { ...snapshot, containers })).toEqual({});
    expect(await actionsFor(edited('job: { image', 'job: { profiles: [jobs], image'), snapshot)).toEqual({
      job: 'remove',
    });
    expect(await actionsFor(TREE, { ...snapshot, containers })).toEqual({ tool: 'remove' });
  });

  it('overwrites what was edited by hand and restarts who mounts it', async () => {
    const snapshot = { ...(await deployed(TREE)), edited: [{ path: 'single.conf', status: 'modified' as const }] };
    const plan = await planFor(TREE, snapshot);
    expect(plan.edited).toEqual(['single.conf']);
    expect(plan.changes[0]).toMatchObject({ service: 'web', action: 'restart' });
  });

  it('leaves an unhealthy service alone but says so', async () => {
    const snapshot = await deployed(TREE);
    const containers = snapshot.containers.map((one) => ({ ...one, health: 'unhealthy' as const }));
    const { changes } = await planFor(TREE, { ...snapshot, containers });
    expect(changes.every(({ action, reasons }) => action === 'none' && reasons[0]?.kind === 'unhealthy')).toBe(true);
  });

  it('says what it cannot know', async () => {
    const tree = edited('LEVEL: info', 'LEVEL: "${LEVEL}"');
    expect((await planFor(tree, await deployed(tree))).notes).toEqual([expect.stringContaining('LEVEL')]);
  });

  it('does not take a container of a one-off run for one of the service', async () => {
    const snapshot = await deployed(TREE);
    const oneOff = { ...running('web', 'web:1'), id: 'run', oneOff: true };
    expect(await actionsFor(TREE, { ...snapshot, containers: [...snapshot.containers, oneOff] })).toEqual({});
  });
});

describe('a mass removal', () => {
  it('is more than the limit of what runs, and never one service', async () => {
    const only = (names: string) => ({
      ...TREE,
      'compose.yaml': `services: { ${names.split(' ').map((name) => `${name}: { image: "${name}:1" }`)} }`,
    });
    const snapshot = await deployed(only('a b c d'));
    const removing = async (names: string) => isMassRemoval(await planFor(only(names), snapshot), 0.3);
    expect(await removing('a b c')).toBe(false);
    expect(await removing('a b')).toBe(true);
    expect(await removing('x')).toBe(true);
  });
});
