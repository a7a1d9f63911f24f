import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPast } from '../../../src/adapters/repository/past.ts';

let top = '';
let clone = '';

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'mission-control-past-'));
  clone = join(top, 'clone');
  const origin = join(top, 'origin');
  mkdirSync(join(origin, 'stack/conf'), { recursive: true });
  git(origin, 'init', '-q', '-b', 'main');
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  write('stack/a', 'first\n');
  write('stack/conf/b', 'b\n');
  write('outside', 'x\n');
  writeFileSync(join(origin, 'stack/picture'), Buffer.from([0xff, 0xd8]));
  symlinkSync('a', join(origin, 'stack/link'));
  commit(origin);
  git(origin, 'checkout', '-q', '-b', 'change');
  write('stack/a', 'second\n');
  commit(origin);
  git(origin, 'checkout', '-q', 'main');
  write('stack/later', 'later\n');
  commit(origin);
  git(origin, 'checkout', '-q', 'change');
  git(top, 'clone', '-q', '--depth=1', '--branch=change', `file://${origin}`, clone);

  function write(path: string, text: string) {
    writeFileSync(join(origin, path), text);
  }
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

function git(directory: string, ...words: string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  return execFileSync('git', [...identity, '-C', directory, ...words], { encoding: 'utf8' }).trim();
}

function commit(directory: string) {
  git(directory, 'add', '.');
  git(directory, 'commit', '-q', '-m', 'a change');
}

test('is what the change branched off from, not what came later', async () => {
  const past = await openPast(join(top, 'origin/stack'), 'main');
  expect([...(past?.files.keys() ?? [])].sort()).toEqual(['a', 'conf/b', 'link', 'picture']);
  expect(await past?.read('a')).toBe('first\n');
});

test('knows files, directories, and what is neither', async () => {
  const past = await openPast(join(top, 'origin/stack'), 'main');
  const kinds = ['a', 'conf', '.', 'conf/c'].map(async (path) => past?.kind(path));
  expect(await Promise.all(kinds)).toEqual(['file', 'directory', 'directory', null]);
  expect(await past?.list('.')).toEqual(['a', 'conf', 'link', 'picture']);
  expect(await past?.list('conf')).toEqual(['b']);
});

test('has no text of what is none, of links, and of what is not there', async () => {
  const past = await openPast(join(top, 'origin/stack'), 'main');
  for (const path of ['picture', 'link', 'missing']) expect(await past?.read(path)).toBeNull();
});

test('a shallow clone fetches the revision by its id, or a branch by its name', async () => {
  const id = git(join(top, 'origin'), 'rev-parse', 'main');
  expect((await openPast(join(clone, 'stack'), id))?.files.has('later')).toBe(true);
  expect((await openPast(join(clone, 'stack'), 'origin/main'))?.files.has('later')).toBe(true);
});

test('a revision nobody has is none, however it is written', async () => {
  for (const revision of ['f'.repeat(40), 'no-such-branch', '--upload-pack=touch x', 'a b'])
    expect(await openPast(join(clone, 'stack'), revision)).toBeNull();
});
