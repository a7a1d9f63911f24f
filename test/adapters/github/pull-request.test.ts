import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Pull } from '../../../lab/github/answers.ts';
import { type GitHubServer, startGitHub } from '../../../lab/github/server.ts';
import { openClient } from '../../../src/adapters/github/client.ts';
import { findPullRequest, type Head, isCurrent } from '../../../src/adapters/github/pull-request.ts';
import { makeWorld, PLACE, type World } from './world.ts';

let world: World;
let github: GitHubServer;
let pull: Pull;
let pauses = 0;
let onPause = () => undefined as unknown;

beforeAll(() => {
  world = makeWorld({ 'docker-compose.yaml': 'services: {web: {image: web}}\n' });
});
afterAll(() => world.remove());

beforeEach(async () => {
  pauses = 0;
  onPause = () => undefined;
  pull = { number: 7, owner: 'fork', branch: 'change', head: world.head, merge: world.merge };
  const other: Pull = { ...pull, number: 3, base: 'release' };
  github = await startGitHub({ repository: 'lab/stack', directory: world.directory, pulls: [other, pull] });
});
afterEach(async () => {
  const wrong = github.requests.filter(({ faults }) => faults.length > 0);
  await github[Symbol.asyncDispose]();
  expect(wrong).toEqual([]);
});

function client() {
  return openClient(github.token, github.url);
}

function find(more: Partial<Head> = {}) {
  const head = { owner: 'fork', branch: 'change', sha: world.head, base: 'main', ...more };
  return findPullRequest(client(), PLACE, head, async () => {
    pauses += 1;
    onPause();
  });
}

test('finds the pull request of a head, with the merge that GitHub made of it', async () => {
  expect(await find()).toEqual({ number: 7, merged: world.merge, conflicts: false });
  expect(pauses).toBe(0);
});

test('finds, of two with the same branch, the one into the base', async () => {
  expect(await find({ base: 'release' })).toMatchObject({ number: 3 });
});

test.each([
  ['the branch was pushed to since', () => ({ sha: world.main })],
  ['there is none into that base', () => ({ base: 'elsewhere' })],
  ['it is of another owner', () => ({ owner: 'lab' })],
  ['the branch has a strange name', () => ({ branch: '$(id) `x`\n--upload-pack="é"#?&head=lab:change' })],
])('finds none where %s', async (_, more) => {
  expect(await find(more())).toBeNull();
});

test('finds none that was closed', async () => {
  pull.state = 'closed';
  expect(await find()).toBeNull();
});

test('finds none that is pushed to between two questions', async () => {
  github.trouble = ({ path }) => {
    if (path.includes('/pulls/')) pull.head = world.main;
    return null;
  };
  expect(await find()).toBeNull();
});

test('waits for the merge GitHub is still making', async () => {
  Object.assign(pull, { merge: null, mergeable: null });
  onPause = () => Object.assign(pull, { merge: world.merge, mergeable: true });
  expect(await find()).toMatchObject({ merged: world.merge });
  expect(pauses).toBe(1);
});

test('takes no merge of another head, and gives up waiting for the right one', async () => {
  pull.merge = world.main;
  expect(await find()).toEqual({ number: 7, merged: null, conflicts: false });
  expect(pauses).toBe(4);
});

test('does not wait for the merge of a conflict', async () => {
  Object.assign(pull, { merge: world.main, mergeable: false });
  expect(await find()).toEqual({ number: 7, merged: null, conflicts: true });
  expect(pauses).toBe(0);
});

test('knows whether a pull request is still what it was', async () => {
  const current = () => isCurrent(client(), PLACE, { number: 7, sha: world.head });
  expect(await current()).toBe(true);
  pull.state = 'closed';
  expect(await current()).toBe(false);
  Object.assign(pull, { state: 'open', head: world.main });
  expect(await current()).toBe(false);
});
