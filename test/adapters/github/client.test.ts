import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answer } from '../../../lab/github/answers.ts';
import { type GitHubServer, startGitHub } from '../../../lab/github/server.ts';
import { freePort } from '../../../lab/port.ts';
import { ask, openClient } from '../../../src/adapters/github/client.ts';
import { PLACE } from './world.ts';

const TOKEN = `ghs_${'lab'.repeat(12)}`;
const LIMITED = { message: 'You have exceeded a secondary rate limit.' };
let github: GitHubServer;
let waited: number[] = [];

beforeEach(async () => {
  waited = [];
  github = await startGitHub({ repository: 'lab/stack', directory: tmpdir(), pulls: [] });
});
afterEach(() => github[Symbol.asyncDispose]());

function client(given: { token?: string; url?: string } = {}) {
  return openClient(given.token ?? TOKEN, given.url ?? github.url, async (seconds) => void waited.push(seconds));
}

function list(given?: { token?: string; url?: string }) {
  return ask('list the comments', () => client(given).issues.listComments({ ...PLACE, issue_number: 7 }));
}

function write() {
  return ask('write the comment', () => client().issues.createComment({ ...PLACE, issue_number: 7, body: 'x' }));
}

/** Answers so, so many times. */
function trouble(answer: Answer, times = Number.POSITIVE_INFINITY): void {
  let left = times;
  github.trouble = () => {
    left -= 1;
    return left >= 0 ? answer : null;
  };
}

test('says what GitHub answered and what to look at', async () => {
  await expect(list({ token: 'ghs_wrong' })).rejects.toMatchObject({
    code: 'GITHUB_FAILED',
    message: expect.stringContaining('Could not list the comments: GitHub answered 401 (Bad credentials'),
    hint: expect.stringContaining('permissions'),
  });
  expect(github.requests).toHaveLength(1);
});

test.each([
  [403, { 'retry-after': '7' }, 7],
  [429, { 'retry-after': '2' }, 2],
  [403, {}, 60],
])('waits as a secondary limit (%i %j) asks, then goes on', async (status, headers, seconds) => {
  trouble({ status, body: LIMITED, headers }, 2);
  await expect(write()).resolves.toMatchObject({ body: 'x' });
  expect(waited).toEqual([seconds, seconds]);
  expect(github.state.comments).toHaveLength(1);
});

test.each([
  ['that never ends', { 'retry-after': '1' }, [1, 1, 1]],
  ['longer than a job can wait', { 'retry-after': '3600' }, []],
  ['that is no number', { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, []],
  ['of the hour', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1900000000' }, []],
])('gives up at a limit %s, and says so', async (_, headers, waits) => {
  trouble({ status: 403, body: LIMITED, headers: headers as Record<string, string> });
  await expect(list()).rejects.toMatchObject({
    code: 'GITHUB_FAILED',
    message: expect.stringContaining('answered 403'),
    hint: expect.stringContaining('later'),
  });
  expect(waited).toEqual(waits);
});

test('asks again after a fault of GitHub, but writes nothing twice', async () => {
  trouble({ status: 502, body: { message: 'Bad Gateway' } }, 2);
  await expect(list()).resolves.toEqual([]);
  expect(waited).toEqual([2, 4]);
  trouble({ status: 502, body: { message: 'Bad Gateway' } }, 1);
  await expect(write()).rejects.toMatchObject({
    message: expect.stringMatching(/answered 502/),
    hint: expect.stringMatching(/githubstatus/),
  });
});

test('says that nobody answers', async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  await expect(list({ url })).rejects.toMatchObject({
    code: 'GITHUB_FAILED',
    message: expect.stringMatching(/answered nothing/),
  });
});

test('quotes no page of a proxy', async () => {
  trouble({ status: 418, body: { message: `<html>${'x'.repeat(5000)}\n::error::gotcha` } });
  const failure = await list().catch((error) => error);
  expect(failure.message.length).toBeLessThan(400);
  expect(failure.message).not.toContain('gotcha');
});
