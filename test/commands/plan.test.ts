import { expect, test } from 'vitest';
import type { Inputs } from '../../src/commands/command.ts';
import { plan } from '../../src/commands/plan.ts';
import type { Context, Workspace } from '../../src/context.ts';
import type { Snapshot } from '../../src/core/plan/snapshot.ts';
import { makeInputs } from '../../src/entry/inputs.ts';
import { deployed, filesOf, type Tree } from '../core/plan/example.ts';
import { fakeContext, fakeServer } from '../fakes/context.ts';

const TREE: Tree = {
  'compose.yaml': 'services: {web: {image: "web:1"}, db: {image: "db:1"}, mq: {image: "mq:1"}}\n',
  'mission-control.yaml':
    'server: {address: server.example.org, hostKeys: [ssh-ed25519 AAAA], directory: /srv/stack}\n',
};

test('compares the checkout with what the server says runs', async () => {
  const tree = { ...TREE, 'compose.yaml': TREE['compose.yaml']?.replace('web:1', 'web:2') ?? '' };
  const output = await plan.run(inputs(), world(tree, await deployed(TREE)));
  expect(output).toMatchObject({ kind: 'plan', findings: [] });
  expect(output.kind === 'plan' && output.plan.changes[0]).toMatchObject({ service: 'web', action: 'recreate' });
});

const NO_FILES = { read: async () => null, write: async () => undefined, replace: async () => undefined };

test('takes a snapshot from a file, and asks no server then', async () => {
  const snapshot = JSON.stringify(await deployed(TREE));
  const machine = { ...NO_FILES, read: async (path: string) => (path === 's.json' ? snapshot : null) };
  const context = fakeContext({ workspace: workspaceOf(TREE), machine });
  const output = await plan.run(inputs({ snapshot: 's.json' }), context);
  expect(output.kind === 'plan' && output.plan.changes.every(({ action }) => action === 'none')).toBe(true);
  await expect(plan.run(inputs({ snapshot: 'none.json' }), context)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
});

test('saves a snapshot that it can read again, without a look at the stack', async () => {
  const written = new Map<string, string>();
  const machine = {
    ...NO_FILES,
    read: async (path: string) => written.get(path) ?? null,
    write: async (path: string, text: string) => void written.set(path, text),
  };
  const settingsOnly = { 'mission-control.yaml': TREE['mission-control.yaml'] ?? '' };
  await plan.run(inputs({ 'save-snapshot': 's.json' }), { ...world(settingsOnly, await deployed(TREE)), machine });
  const context = fakeContext({ workspace: workspaceOf(TREE), machine });
  expect(await plan.run(inputs({ snapshot: 's.json' }), context)).toMatchObject({ kind: 'plan' });
});

test('says beforehand what a deploy would refuse', async () => {
  const tree = { ...TREE, 'compose.yaml': 'services: {web: {image: "web:1"}}\n' };
  const output = await plan.run(inputs(), world(tree, await deployed(TREE)));
  expect(output.kind === 'plan' && output.findings).toMatchObject([{ rule: 'mass-removal', severity: 'error' }]);
});

test('a stack that cannot be read is no plan: the first fault is named with its place', async () => {
  const tree = { ...TREE, 'compose.yaml': 'services:\n  web:\n    image: a\n    imag: b\n' };
  await expect(plan.run(inputs(), world(tree, await deployed(TREE)))).rejects.toMatchObject({
    code: 'STACK_INVALID',
    message: expect.stringContaining('compose.yaml:4:5'),
    hint: expect.stringContaining('mission-control lint'),
  });
});

test('without a server in the settings there is a sentence about it', async () => {
  const context = fakeContext({ workspace: workspaceOf({ 'compose.yaml': TREE['compose.yaml'] ?? '' }) });
  await expect(plan.run(inputs(), context)).rejects.toMatchObject({ code: 'SETTINGS_MISSING' });
});

function inputs(given: Record<string, string> = {}): Inputs {
  const values = new Map(Object.entries(given).map(([name, value]) => [name, [value]]));
  return makeInputs({ inputs: plan.inputs, values, words: [], environment: {} });
}

function world(tree: Tree, snapshot: Snapshot): Context {
  const server = fakeServer({ snapshot: () => ({ verb: 'snapshot', snapshot }) });
  return fakeContext({ workspace: workspaceOf(tree), connect: () => server });
}

function workspaceOf(tree: Tree): Workspace {
  return {
    directory: '/checkout',
    read: async (path) => tree[path] ?? null,
    ignores: async () => false,
    kind: async (path) => (path in tree ? 'file' : null),
    list: async () => Object.keys(tree),
    files: async () => filesOf(tree),
    revision: async () => 'b'.repeat(40),
    at: async () => null,
  };
}
