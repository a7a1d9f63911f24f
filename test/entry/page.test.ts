import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { workflowRunEvent } from '../../lab/act/events.ts';
import type { Pull } from '../../lab/github/answers.ts';
import { type GitHubServer, startGitHub } from '../../lab/github/server.ts';
import { makeWorld, type World } from '../adapters/github/world.ts';
import { deployed } from '../core/plan/example.ts';
import { commandsOf, makeRunner, type Runner } from './step.ts';

const COMPOSE = 'services:\n  web:\n    image: web:2\n';
const KEYS = `services:
  web:
    image: web:2
    environment: { KEY_FILE: /secrets/web/kye }
    volumes: ["secrets:/secrets:ro", "./conf:/conf:ro"]
volumes: { secrets }
`;
const INVENTORY = {
  version: 1,
  namespace: 'lab',
  collectedAt: new Date().toISOString(),
  secrets: [{ name: 'web', keys: [{ name: 'key' }] }],
  ingresses: [],
};
let world: World;
let github: GitHubServer;
let pull: Pull;
let runner: Runner;

beforeAll(async () => {
  world = makeWorld({
    'docker-compose.yaml': COMPOSE,
    'other/compose.yaml': COMPOSE,
    'keys/compose.yaml': KEYS,
    'keys/conf/web.cfg': 'file = /secrets/wbe/key\n',
    'broken/compose.yaml': 'services:\n  "@org/team ![x](http://x)":\n    image: web:2\n',
  });
  const snapshot = await deployed({ 'compose.yaml': COMPOSE.replace('web:2', 'web:1') });
  runner = makeRunner({
    'snapshot.json': JSON.stringify(snapshot),
    'inventory.json': JSON.stringify(INVENTORY),
  });
});
afterAll(() => {
  runner.remove();
  world.remove();
});

beforeEach(async () => {
  pull = { number: 7, owner: 'fork', branch: 'change', head: world.head, merge: world.merge };
  github = await startGitHub({ repository: 'lab/stack', directory: world.directory, pulls: [pull] });
});
afterEach(async () => {
  const wrong = github.requests.filter(({ faults }) => faults.length > 0);
  await github[Symbol.asyncDispose]();
  expect(wrong).toEqual([]);
});

const event = (more: object = {}) => {
  const { payload } = workflowRunEvent({
    repository: 'lab/stack',
    head: { owner: 'fork', branch: 'change', sha: world.head },
    workflow: 'pull request',
    conclusion: 'success',
  });
  return { ...payload, workflow_run: { ...(payload.workflow_run as object), ...more } };
};

/** Runs the plan of a pull request after an event: its payload, a text in place of one, or null for no file. */
async function plan(payload: unknown = event(), inputs: Readonly<Record<string, string>> = {}) {
  return act('plan', payload, { snapshot: 'snapshot.json', ...inputs });
}

async function act(verb: string, payload: unknown, inputs: Readonly<Record<string, string>>) {
  const path = join(runner.directory, '..', 'event.json');
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  if (payload !== null) writeFileSync(path, text);
  const env = {
    GITHUB_REPOSITORY: 'lab/stack',
    GITHUB_REF_NAME: 'main',
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_PATH: payload === null ? `${path}.none` : path,
  };
  return runner.run(verb, { 'github-token': github.token, ...inputs }, { env });
}

const bodies = () => github.state.comments.map(({ body }) => body);

test('plans the merge, and says the same in log, summary and comment', async () => {
  const step = await plan();
  expect(step).toMatchObject({ code: 0, stderr: '' });
  expect(bodies()).toEqual([expect.stringMatching(/^<!-- mission-control: plan -->\n[\s\S]*\| recreate \| `web`/)]);
  expect(step.summary).toContain('| recreate | `web`');
  expect(step.stdout).toContain('web');
});

test('keeps a comment for each directory', async () => {
  await plan();
  await plan(event(), { directory: './other/' });
  await plan(event(), { directory: 'other' });
  expect(bodies().map((body) => body.split('\n')[0])).toEqual([
    '<!-- mission-control: plan -->',
    '<!-- mission-control: plan other -->',
  ]);
});

test('checks the names of the merge in a comment of its own, and makes none where nothing is wrong', async () => {
  const check = (directory: string) => act('check', event(), { inventory: 'inventory.json', directory });
  expect(await check('other')).toMatchObject({ code: 0, stderr: '' });
  expect(bodies()).toEqual([]);
  await plan();
  const step = await check('keys');
  expect([step.code, step.stderr]).toEqual([1, '']);
  expect(bodies()).toEqual([
    expect.stringMatching(/^<!-- mission-control: plan -->/),
    expect.stringMatching(/^<!-- mission-control: check keys -->\n[\s\S]*secret-key-not-found[\s\S]*secret-not-found/),
  ]);
  expect(commandsOf(step)).toEqual([
    expect.stringContaining('file=keys/compose.yaml,line=4,'),
    expect.stringContaining('file=keys/conf/web.cfg,line=1,'),
  ]);
});

describe('nothing is planned, nothing written, and nobody alarmed', () => {
  const cases: readonly (readonly [string, () => object, RegExp])[] = [
    ['the branch was pushed to since', () => ({ head_sha: world.main }), /No open pull request into main/],
    ['it is closed', () => Object.assign(pull, { state: 'closed' }) && {}, /was closed, or pushed to since/],
    ['it conflicts', () => Object.assign(pull, { mergeable: false }) && {}, /7 cannot be merged as it is/],
    ['the fork is gone', () => ({ head_repository: null }), /fork .* is gone/],
  ];
  test.each(cases)('where %s', async (_, more, reason) => {
    const step = await plan(event(more()));
    expect([step.code, commandsOf(step), step.stderr]).toEqual([0, [], '']);
    expect(step.stdout).toMatch(reason);
    expect(step.summary).toMatch(reason);
    expect(bodies()).toEqual([]);
  });
});

test('nothing is written where it is pushed to while it is planned', async () => {
  github.trouble = ({ path }) => {
    if (path.includes('/git/blobs/')) pull.head = world.main;
    return null;
  };
  const step = await plan();
  expect(step.code).toBe(0);
  expect(step.stdout).toContain('pushed to meanwhile: no comment was written');
  expect(bodies()).toEqual([]);
});

describe('an event that cannot be used is a wrong workflow', () => {
  test.each([
    ['is missing', null, 'cannot be read'],
    ['is no JSON', '{"workflow_run":', 'cannot be read'],
    ['is null', 'null', 'names no pull request'],
    ['is of another kind', '{"action":"opened","pull_request":{"number":7}}', 'names no pull request'],
    ['is too large', ' '.repeat(26_300_000), 'too large'],
    ['names a commit that is none', '{"workflow_run":{"head_branch":"x","head_sha":"$(id)"}}', 'names no pull request'],
  ])('that %s', async (_, payload, why) => {
    const step = await plan(payload);
    expect([step.code, commandsOf(step)]).toEqual([2, [expect.stringContaining(why)]]);
    expect(step.stderr).not.toMatch(/^\s+at /m);
    expect(github.requests).toEqual([]);
  });
});

test.each(['-oProxyCommand=x', 'é;$(id) `x` ${{ github.token }}', 'x\n::error::y', 'b'.repeat(3000)])(
  'a branch called %j is only a name',
  async (branch) => {
    github.state.pulls.splice(0, 1, { ...pull, branch });
    const step = await plan(event({ head_branch: branch }));
    expect([step.code, commandsOf(step)]).toEqual([0, []]);
    expect(bodies()).toHaveLength(1);
  },
);

test('a stack that cannot be read is told in the comment, its text only text there', async () => {
  const step = await plan(event(), { directory: 'broken' });
  expect(step.code).toBe(2);
  expect(commandsOf(step)).toHaveLength(1);
  expect(bodies()).toEqual([
    expect.stringMatching(/^<!-- mission-control: plan broken -->\n🔴 The stack cannot be read/),
  ]);
  const outside = bodies()[0]?.replaceAll(/`[^`]*`/g, '') ?? '';
  expect(outside).not.toMatch(/@org|!\[x\]|http:\/\/x/);
});

test('a comment that may not be written is one failure, and the plan stays in the summary', async () => {
  github.permissions = { contents: 'read', 'pull-requests': 'read' };
  const step = await plan();
  expect([step.code, commandsOf(step)]).toEqual([2, [expect.stringMatching(/answered 403.*%0A.*permissions/)]]);
  expect(step.summary).toContain('| recreate | `web`');
  expect(github.requests.filter(({ method }) => method !== 'GET')).toHaveLength(1);
});
