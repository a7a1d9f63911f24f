import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../src/adapters/workspace/workspace.ts';
import { lint } from '../../src/commands/lint.ts';
import type { Workspace } from '../../src/context.ts';
import type { Finding } from '../../src/core/finding.ts';
import { makeInputs } from '../../src/entry/inputs.ts';
import { fakeContext } from '../fakes/context.ts';
import { NO_TEST_DATA, withTestData } from '../test-data.ts';
import { layOutLabStack } from './lab-stack.ts';

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
const unasked = { list: fail, files: fail, revision: fail };

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
    { rule: 'unused-suppression', severity: 'note', location: { file: 'mission-control.yaml', range: null } },
  ]);
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

describe.skipIf(NO_TEST_DATA !== null)(withTestData('the stack of a lab, without settings'), () => {
  test('the faults it has are found at their places, and no others', async () => {
    using stack = layOutLabStack();
    const { directory } = stack;
    const workspace = await openWorkspace(directory, async () => directory);
    const found = await run({ directory, ...workspace });
    const lines = readFileSync(join(directory, 'docker-compose.yaml'), 'utf8').split('\n');
    const lineOf = (text: string, after = '') =>
      lines.findIndex((line, index) => line.includes(text) && index > lines.indexOf(after)) + 1;
    const text = ({ location }: Finding) =>
      lines[(location?.range?.line ?? 0) - 1]?.slice(
        (location?.range?.column ?? 0) - 1,
        (location?.range?.endColumn ?? 0) - 1,
      );

    const errors = found.filter(({ severity }) => severity === 'error');
    expect(errors.map((each) => [each.rule, each.service, each.location?.range?.line, text(each)])).toEqual([
      ['email-unlike-others', 'dashboard', lineOf('braingeners-admins'), '"braingeners-admins-group@ucsc.edu"'],
      ['published-port', 'slack-bridge', lineOf('"3000:3000"', '  slack-bridge:'), '"3000:3000"'],
      ['wrapper-command', 'baira', lineOf('whoami && python'), '"whoami && python main_agent/main.py"'],
    ]);
    const others = found.filter(({ severity }) => severity !== 'error');
    expect(new Set(rulesOf(others))).toEqual(new Set(['image-not-pinned']));
    expect(others).toHaveLength(17);
  });

  test('a path that is not laid out is a missing-bind-source', async () => {
    using stack = layOutLabStack();
    const { directory } = stack;
    const workspace = await openWorkspace(directory, async () => directory);
    const kind = async (path: string) => (path.startsWith('service-proxy/') ? null : workspace.kind(path));
    const found = await run({ directory, ...workspace, kind });
    expect(rulesOf(found).filter((rule) => rule === 'missing-bind-source')).toHaveLength(15);
  });
});
