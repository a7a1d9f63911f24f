import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GitHubServer, startGitHub } from '../../../lab/github/server.ts';
import { openClient } from '../../../src/adapters/github/client.ts';
import { openTree } from '../../../src/adapters/github/tree.ts';
import type { Workspace } from '../../../src/context.ts';
import { makeWorld, PLACE, type World } from './world.ts';

let world: World;
let github: GitHubServer;

beforeAll(async () => {
  world = makeWorld(
    { 'docker-compose.yaml': 'services: {web: {image: web}}\n', 'stack/latin': Buffer.from([0xe4]) },
    {
      link: 'stack/a.conf',
      folder: 'stack',
      'stack/deep/up': '../..',
      escape: '../../etc/passwd',
      absolute: '/etc/passwd',
      loop: 'loop',
      dangling: 'nowhere',
    },
  );
  github = await startGitHub({ repository: 'lab/stack', directory: world.directory, pulls: [] });
});
afterAll(async () => {
  expect(github.requests.filter(({ faults }) => faults.length > 0)).toEqual([]);
  await github[Symbol.asyncDispose]();
  world.remove();
});

function open(directory = ''): Promise<Workspace> {
  return openTree(openClient(github.token, github.url), PLACE, { commit: world.merge, directory });
}

test.each([
  ['docker-compose.yaml', 'services: {web: {image: web}}\n'],
  ['./stack/../docker-compose.yaml', 'services: {web: {image: web}}\n'],
  ['link', 'a\n'],
  ['folder/a.conf', 'a\n'],
  ['folder/deep/up/link', 'a\n'],
  ['none', null],
  ['docker-compose.yaml/x', null],
  ['loop', null],
  ['dangling', null],
])('reads %s as a disk would', async (path, text) => {
  expect(await (await open()).read(path)).toBe(text);
});

test.each(['escape', 'absolute', '../x', '/etc/passwd'])('%s leads out of the repository', async (path) => {
  const tree = await open();
  await expect(tree.read(path)).rejects.toMatchObject({
    code: 'FILE_NOT_READABLE',
    message: expect.stringMatching(/leads out/),
  });
  expect([await tree.kind(path), await tree.list(path)]).toEqual(['other', []]);
});

test.each([
  ['stack', 'it is a directory'],
  ['stack/latin', 'it is no UTF-8 text'],
])('%s is no text', async (path, why) => {
  await expect((await open()).read(path)).rejects.toMatchObject({
    code: 'FILE_NOT_READABLE',
    message: expect.stringContaining(why),
  });
});

test('knows what lies where', async () => {
  const tree = await open();
  expect([await tree.kind('stack'), await tree.kind('folder'), await tree.kind('link'), await tree.kind('x')]).toEqual([
    'directory',
    'directory',
    'file',
    null,
  ]);
  expect(await tree.list('folder')).toEqual(['a.conf', 'deep', 'latin']);
  expect((await tree.files()).get('stack/a.conf')).toEqual({
    mode: '100644',
    id: world.git('rev-parse', 'HEAD:stack/a.conf'),
  });
});

test.each(['stack', './stack', 'stack/', 'x/../stack'])('opens the directory %s of a commit', async (directory) => {
  const tree = await open(directory);
  expect(await tree.read('a.conf')).toBe('a\n');
  expect(await tree.read('../docker-compose.yaml')).toContain('web');
  expect([...(await tree.files()).keys()]).toEqual(['a.conf', 'deep/up', 'latin']);
});

test('asks for every file once', async () => {
  const tree = await open();
  const before = github.requests.length;
  await Promise.all([tree.read('link'), tree.read('link'), tree.read('stack/a.conf')]);
  expect(github.requests.length - before).toBe(2);
});

test('says that a commit is not there', async () => {
  const client = openClient(github.token, github.url);
  const opened = openTree(client, PLACE, { commit: '0'.repeat(40), directory: '' });
  await expect(opened).rejects.toMatchObject({ code: 'GITHUB_FAILED', message: expect.stringMatching(/answered 404/) });
});
