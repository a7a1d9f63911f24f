import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type GitHubServer, startGitHub } from '../../../lab/github/server.ts';
import { openClient } from '../../../src/adapters/github/client.ts';
import { writeComment } from '../../../src/adapters/github/comment.ts';
import { findPullRequest } from '../../../src/adapters/github/pull-request.ts';
import { openTree } from '../../../src/adapters/github/tree.ts';

const PLACE = { owner: 'lab', repo: 'stack' };
const MARKER = 'mission-control: plan';
let directory = '';
let main = '';
let head = '';
let merge = '';
let github: GitHubServer;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'mission-control-github-'));
  git('init', '-q', '-b', 'main');
  main = commit('first', { 'docker-compose.yaml': 'services: {}\n', 'stack/a.conf': 'a\n' });
  git('checkout', '-q', '-b', 'change');
  symlinkSync('stack/a.conf', join(directory, 'link'));
  symlinkSync('../../etc/passwd', join(directory, 'escape'));
  head = commit('second', { 'docker-compose.yaml': 'services: {web: {image: web}}\n' });
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-ff', '-m', 'merge', 'change');
  merge = git('rev-parse', 'HEAD');
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

beforeEach(async () => {
  const pulls = [
    { number: 7, owner: 'fork', branch: 'change', head, merge },
    { number: 8, owner: 'fork', branch: 'stale', head, merge: main },
  ];
  github = await startGitHub({ repository: 'lab/stack', directory, pulls });
});
afterEach(async () => {
  const wrong = github.requests.filter(({ faults }) => faults.length > 0);
  await github[Symbol.asyncDispose]();
  expect(wrong).toEqual([]);
});

test('finds the pull request of a head, with the merge that GitHub made of it', async () => {
  expect(await find('change', head)).toEqual({ number: 7, merged: merge });
});

test('finds none where the branch was pushed to since', async () => {
  expect(await find('change', main)).toBeNull();
});

test('takes no merge of another head', async () => {
  expect(await find('stale', head)).toEqual({ number: 8, merged: null });
});

test('reads a commit as a workspace', async () => {
  const tree = await openTree(client(), PLACE, { commit: merge, directory: '.' });
  expect(await tree.read('docker-compose.yaml')).toBe('services: {web: {image: web}}\n');
  expect(await tree.read('link')).toBe('a\n');
  expect(await tree.read('escape')).toBeNull();
  expect(await tree.read('none')).toBeNull();
  expect([await tree.kind('stack'), await tree.kind('stack/a.conf'), await tree.kind('x')]).toEqual([
    'directory',
    'file',
    null,
  ]);
  expect(await tree.list('.')).toEqual(['docker-compose.yaml', 'escape', 'link', 'stack']);
  expect([...(await tree.files()).keys()]).toEqual(['docker-compose.yaml', 'escape', 'link', 'stack/a.conf']);
  expect((await tree.files()).get('stack/a.conf')).toEqual({
    mode: '100644',
    id: git('rev-parse', 'HEAD:stack/a.conf'),
  });
});

test('reads a directory of a commit as a workspace', async () => {
  const tree = await openTree(client(), PLACE, { commit: merge, directory: 'stack' });
  expect(await tree.read('a.conf')).toBe('a\n');
  expect([...(await tree.files()).keys()]).toEqual(['a.conf']);
});

test('writes one comment and keeps it up to date', async () => {
  await comment('first');
  await comment('second');
  expect(github.state.comments.map(({ body }) => body)).toEqual([`<!-- ${MARKER} -->\nsecond`]);
});

test('leaves a person alone who quotes our marker', async () => {
  const person = { id: 99, number: 7, body: `<!-- ${MARKER} -->\nmine`, user: { login: 'mona', type: 'User' } };
  github.state.comments.push(person);
  await comment('ours');
  expect(github.state.comments).toHaveLength(2);
  expect(person.body).toContain('mine');
});

test('finds its comment on a later page', async () => {
  for (let id = 1; id <= 130; id += 1)
    github.state.comments.push({ id, number: 7, body: 'chat', user: { login: 'mona', type: 'User' } });
  github.state.comments.push({
    id: 131,
    number: 7,
    body: `<!-- ${MARKER} -->\nold`,
    user: { login: 'b', type: 'Bot' },
  });
  await comment('new');
  expect(github.state.comments.at(-1)?.body).toContain('new');
  expect(github.state.comments).toHaveLength(131);
});

test('shortens what GitHub would refuse', async () => {
  await comment('x'.repeat(70_000));
  expect(github.state.comments[0]?.body.length).toBe(65_536);
  expect(github.state.comments[0]?.body).toContain('left out');
});

test('says what GitHub answered and what to look at', async () => {
  const stranger = openClient('ghs_wrong', github.url);
  const found = findPullRequest(stranger, PLACE, { owner: 'fork', branch: 'change', sha: head });
  await expect(found).rejects.toMatchObject({
    code: 'GITHUB_FAILED',
    message: expect.stringContaining('GitHub answered 401'),
    hint: expect.stringContaining('permissions'),
  });
});

function client() {
  return openClient(github.token, github.url);
}

function find(branch: string, sha: string) {
  return findPullRequest(client(), PLACE, { owner: 'fork', branch, sha });
}

function comment(text: string): Promise<void> {
  return writeComment(client(), PLACE, { number: 7, marker: MARKER, text });
}

function commit(message: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    execFileSync('mkdir', ['-p', join(directory, path, '..')]);
    writeFileSync(join(directory, path), text);
  }
  git('add', '-A');
  git('-c', 'user.name=lab', '-c', 'user.email=lab@example.org', 'commit', '-q', '-m', message);
  return git('rev-parse', 'HEAD');
}

function git(...words: string[]): string {
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'lab',
    GIT_AUTHOR_EMAIL: 'l@x',
    GIT_COMMITTER_NAME: 'lab',
    GIT_COMMITTER_EMAIL: 'l@x',
  };
  return execFileSync('git', words, { cwd: directory, encoding: 'utf8', env }).trim();
}
