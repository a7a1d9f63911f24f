import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GitHubServer, startGitHub } from '../../../lab/github/server.ts';
import { openClient } from '../../../src/adapters/github/client.ts';
import { writeComment } from '../../../src/adapters/github/comment.ts';
import { PLACE } from './world.ts';

const MARKER = 'mission-control: plan';
const BOT = { login: 'github-actions[bot]', type: 'Bot' };
const PERSON = { login: 'mona', type: 'User' };
let github: GitHubServer;

beforeEach(async () => {
  github = await startGitHub({ repository: 'lab/stack', directory: tmpdir(), pulls: [] });
});
afterEach(async () => {
  const wrong = github.requests.filter(({ faults }) => faults.length > 0);
  await github[Symbol.asyncDispose]();
  expect(wrong).toEqual([]);
});

function comment(text: string, isNews = true): Promise<void> {
  return writeComment(openClient(github.token, github.url), PLACE, { number: 7, marker: MARKER, text, isNews });
}

function put(id: number, body: string, user = PERSON, number = 7): void {
  github.state.comments.push({ id, number, body, user });
}

const bodies = () => github.state.comments.map(({ body }) => body);

test('writes one comment and keeps it up to date', async () => {
  await comment('first');
  await comment('second');
  expect(bodies()).toEqual([`<!-- ${MARKER} -->\nsecond`]);
});

test('what is no news makes no comment, and brings one up to date', async () => {
  await comment('fine', false);
  expect(bodies()).toEqual([]);
  await comment('bad');
  await comment('fine again', false);
  expect(bodies()).toEqual([`<!-- ${MARKER} -->\nfine again`]);
});

test('leaves a person alone who writes our marker', async () => {
  put(99, `<!-- ${MARKER} -->\nmine`);
  await comment('ours');
  expect(bodies()).toEqual([`<!-- ${MARKER} -->\nmine`, `<!-- ${MARKER} -->\nours`]);
});

test.each([
  ['a bot that quotes our marker', `> <!-- ${MARKER} -->\nquoted`, 7],
  ['the comment of another stack', `<!-- ${MARKER} other/stack -->\ntheirs`, 7],
  ['our comment of another pull request', `<!-- ${MARKER} -->\nthere`, 8],
])('leaves %s alone', async (_, body, number) => {
  put(1, body, BOT, number);
  await comment('ours');
  expect(bodies()).toEqual([body, `<!-- ${MARKER} -->\nours`]);
});

test('finds its comment after thousands of others', async () => {
  for (let id = 1; id <= 3100; id += 1) put(id, 'chat');
  put(4000, `<!-- ${MARKER} -->\nold`, BOT);
  await comment('new');
  expect(github.state.comments).toHaveLength(3101);
  expect(bodies().at(-1)).toContain('new');
});

test('writes a new one where the old was deleted just now', async () => {
  put(5, `<!-- ${MARKER} -->\nold`, BOT);
  github.trouble = ({ method }) => {
    if (method === 'PATCH') github.state.comments.splice(0);
    return null;
  };
  await comment('new');
  expect(bodies()).toEqual([`<!-- ${MARKER} -->\nnew`]);
});

test('shortens what GitHub would refuse, after a whole line', async () => {
  await comment('| a row | 😀 |\n'.repeat(6000));
  const [body = ''] = bodies();
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body.length).toBeGreaterThan(65_000);
  expect(body.split('\n\n')[0]?.split('\n').at(-1)).toBe('| a row | 😀 |');
  expect(body).toMatch(/left out: see the summary of the job\.\n$/);
});

test('shortens one endless line too', async () => {
  await comment('x'.repeat(70_000));
  expect(bodies()[0]?.length).toBeLessThanOrEqual(65_536);
  expect(bodies()[0]).toContain('left out');
});

test('says that the job may not comment', async () => {
  github.permissions = { contents: 'read', 'pull-requests': 'read' };
  await expect(comment('x')).rejects.toMatchObject({
    code: 'GITHUB_FAILED',
    message: expect.stringContaining('write the comment: GitHub answered 403 (Resource not accessible by integration'),
    hint: expect.stringContaining('permissions'),
  });
});

test('says what GitHub has against a comment', async () => {
  const errors = [{ message: 'body is too long' }];
  const refusal = { status: 422, body: { message: 'Validation Failed', errors } };
  github.trouble = ({ method }) => (method === 'POST' ? refusal : null);
  await expect(comment('x')).rejects.toMatchObject({
    code: 'GITHUB_FAILED',
    message: expect.stringMatching(/answered 422 \(.*too long/),
  });
});
