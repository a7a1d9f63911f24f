import { describe, expect, test } from 'vitest';
import { lint } from '../../src/commands/lint.ts';
import type { Past, Workspace } from '../../src/context.ts';
import type { Finding } from '../../src/core/finding.ts';
import { makeInputs } from '../../src/entry/inputs.ts';
import { fakeContext } from '../fakes/context.ts';

const STACK = `services:
  web:
    image: web:1
    ports: ["3000:3000"]
    environment: { VIRTUAL_HOST: web.example.org, VIRTUAL_PORT: "3000" }
    volumes: ["./conf/web.conf:/etc/web.conf"]
`;

type Tree = Readonly<Record<string, string>>;

async function findingsIn(tree: Tree, values: Readonly<Record<string, readonly string[]>> = {}) {
  const workspace = {
    directory: '/srv/stack',
    read: async (path: string) => tree[path] ?? null,
    kind: async (path: string) => (tree[path] === undefined ? null : ('file' as const)),
  };
  return run(workspace, values);
}

async function run(
  workspace: Pick<Workspace, 'directory' | 'read' | 'kind'> & Partial<Workspace>,
  values: Readonly<Record<string, readonly string[]>> = {},
) {
  const context = fakeContext({ workspace: { ...unasked, ...workspace } });
  const given = { values: new Map(Object.entries(values)), words: [], environment: { TAG: 'from the shell' } };
  const output = await lint.run(makeInputs({ inputs: lint.inputs, ...given }), context);
  if (output.kind !== 'findings') throw new Error(`lint says ${output.kind}.`);
  return output.findings;
}

/** What lint has no business to ask. */
const unasked = { list: fail, files: fail, revision: fail, at: fail, ignores: async () => false };

function fail(): never {
  throw new Error('lint asked for more than the files of the stack.');
}

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

test('asks the checkout what lies at the paths of the stack', async () => {
  expect(rulesOf(await findingsIn({ 'compose.yaml': STACK }))).toEqual(['published-port', 'missing-bind-source']);
  expect(rulesOf(await findingsIn({ 'compose.yaml': STACK, 'conf/web.conf': '' }))).toEqual(['published-port']);
});

test('findings stand in the order of the file, whoever found them', async () => {
  const text = `${STACK}    imag: x\n    depends_on: [db]\n`;
  const found = await findingsIn({ 'compose.yaml': text });
  expect(found.map(({ rule, location }) => [location?.range?.line, rule])).toEqual([
    [4, 'published-port'],
    [6, 'missing-bind-source'],
    [7, 'unknown-attribute'],
    [8, 'undefined-service'],
  ]);
});

test('keeps quiet about what the settings suppress, and tells what they suppress in vain', async () => {
  const settings = `suppressions:
  - { rule: published-port, service: web, reason: nobody else is on this network }
  - { rule: wrapper-command, reason: once upon a time }
`;
  const found = await findingsIn({ 'compose.yaml': STACK, 'conf/web.conf': '', 'mission-control.yaml': settings });
  expect(found).toMatchObject([
    {
      rule: 'unused-suppression',
      severity: 'note',
      location: { file: 'mission-control.yaml', range: { line: 3, column: 5 } },
    },
  ]);
});

test('keeps quiet about what a comment in the stack ignores, and speaks as loudly as the settings say', async () => {
  const text = STACK.replace('"3000:3000"]', '"3000:3000"] # mission-control-ignore published-port: a test');
  const settings = 'severities: { missing-bind-source: note }\n';
  const found = await findingsIn({ 'compose.yaml': text, 'mission-control.yaml': settings });
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['missing-bind-source', 'note']]);
});

test('takes settings from another file, named as one likes', async () => {
  const tree = {
    'compose.yaml': STACK,
    'conf/web.conf': '',
    'lab/settings.yaml': 'postures: {web.example.org: public}',
  };
  for (const path of ['lab/settings.yaml', './lab/settings.yaml', '/srv/stack/lab/settings.yaml'])
    expect(await findingsIn(tree, { settings: [path] })).toEqual([]);
});

test('names a file given by an absolute path as seen from the directory', async () => {
  const [found] = await findingsIn({ 'a/b.yaml': 'services: []' }, { file: ['/srv/stack/a/b.yaml'] });
  expect(found).toMatchObject({ rule: 'invalid-value', location: { file: 'a/b.yaml' } });
});

test('takes variables from files only', async () => {
  const text = 'services: {web: {image: "web:${TAG:?which}"}}\n';
  expect(rulesOf(await findingsIn({ 'compose.yaml': text }))).toEqual(['required-variable']);
  expect(await findingsIn({ 'compose.yaml': text, '.env': 'TAG=1' })).toEqual([]);
  expect(await findingsIn({ 'compose.yaml': text, 'x.env': 'TAG=1' }, { 'env-file': ['x.env'] })).toEqual([]);
});

test('a file of variables that is not there is told, unless git leaves it out or nobody needs it', async () => {
  const text = (file: string) => `services: {web: {image: "web:1", env_file: ${file}}}\n`;
  const workspace = (tree: Tree, ignored: readonly string[] = []) => ({
    directory: '/srv/stack',
    read: async (path: string) => tree[path] ?? null,
    kind: async (path: string): Promise<'file' | 'directory' | null> =>
      path === 'conf' ? 'directory' : tree[path] === undefined ? null : 'file',
    ignores: async (path: string) => ignored.includes(path),
  });
  const told = async (file: string, more: Tree = {}, ignored: readonly string[] = []) =>
    rulesOf(await run(workspace({ 'compose.yaml': text(file), ...more }, ignored)));
  expect(await told('web.env')).toEqual(['missing-file']);
  expect(await told('conf')).toEqual(['missing-file']);
  expect(await told('./conf/../web.env', { 'web.env': 'A=1\n' })).toEqual([]);
  expect(await told('web.env', {}, ['web.env'])).toEqual([]);
  expect(await told('[{path: web.env, required: false}]')).toEqual([]);
  expect(await told('[/etc/web.env, ~/web.env]')).toEqual([]);
  expect(await told('web.env', { 'web.env': 'A B\n' })).toEqual(['env-file-syntax']);
  expect(await told('[{path: web.env, format: raw}]', { 'web.env': 'A B\n' })).toEqual([]);
});

test('a variable is not missing where git leaves the file of variables out', async () => {
  const text = 'services: {web: {image: "web:1", hostname: "${NAME}"}}\n';
  const told = async (ignored: boolean) =>
    rulesOf(
      await run({
        directory: '/srv/stack',
        read: async (path) => (path === 'compose.yaml' ? text : null),
        kind: async () => null,
        ignores: async () => ignored,
      }),
    );
  expect(await told(false)).toEqual(['unset-variable']);
  expect(await told(true)).toEqual([]);
});

describe('with --base', () => {
  const past = (tree: Tree): Past => ({
    read: async (path) => tree[path] ?? null,
    kind: async (path) => (tree[path] === undefined ? null : 'file'),
    list: async () => [],
    files: new Map(Object.entries(tree).map(([path, id]) => [path, { mode: '100644', id }])),
  });
  const against = async (
    tree: Tree,
    at: (revision: string) => Promise<Past | null>,
    more: Readonly<Record<string, readonly string[]>> = {},
  ) => {
    const workspace = {
      directory: '/srv/stack',
      ...past(tree),
      at,
      files: async () => past(tree).files,
    };
    return (await run(workspace, { base: ['main'], ...more })).map(({ rule, severity }) => `${severity} ${rule}`);
  };
  const web = (port: string) => `services: {web: {image: "web:1", ports: ["${port}"]}}\n`;

  test('tells what the change takes away, and what it brings into files nobody mounts', async () => {
    const tree = { 'compose.yaml': web('81:80'), 'old/app.cfg': 'id = "CHANGEME"', 'kept.cfg': 'id = "CHANGEME"' };
    const before = { 'compose.yaml': web('80:80'), 'kept.cfg': 'id = "CHANGEME"' };
    expect(await against(tree, async (revision) => (revision === 'main' ? past(before) : null))).toEqual([
      'warning removed-port',
      'warning placeholder',
    ]);
  });

  test('a stack that is new takes nothing away', async () => {
    expect(await against({ 'compose.yaml': web('81:80') }, async () => past({}))).toEqual([]);
  });

  test('--base-settings lets the settings and comments of the base hold, and says so', async () => {
    const stack = (comment: string) => `services: {web: {image: "web:latest"}}${comment}\n`;
    const suppressed = 'suppressions: [{ rule: image-not-pinned, reason: x }]\n';
    const comment = ' # mission-control-ignore image-not-pinned: x';
    const strict = (tree: Tree, before: Tree) => against(tree, async () => past(before), { 'base-settings': ['true'] });
    const loosened = { 'compose.yaml': stack(comment), 'mission-control.yaml': suppressed };
    const told = ['note base-settings', 'warning image-not-pinned'];
    expect((await strict(loosened, { 'compose.yaml': stack('') })).sort()).toEqual(told);
    expect(await strict(loosened, { 'compose.yaml': stack(comment) })).toEqual(['note base-settings']);
    expect(await strict({ 'compose.yaml': stack('') }, { ...loosened, 'compose.yaml': stack('') })).toEqual([
      'note base-settings',
    ]);
  });

  test('--base-settings without --base is a wrong call', async () => {
    const { read, kind } = past({ 'compose.yaml': web('80:80') });
    const workspace = { directory: '/srv/stack', read, kind };
    await expect(run(workspace, { 'base-settings': ['true'] })).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('says that it was not compared where git does not have the revision', async () => {
    expect(await against({ 'compose.yaml': web('81:80') }, async () => null)).toEqual(['error lint-incomplete']);
  });
});
