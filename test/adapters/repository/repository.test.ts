import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openRepository } from '../../../src/adapters/repository/repository.ts';
import { type Entries, git, lyingIn, Scene } from './clone.ts';

const scenes: Scene[] = [];
afterEach(() => {
  for (const scene of scenes.splice(0)) scene.end();
});

function start(first: Entries, directory = '') {
  const scene = new Scene(first);
  scenes.push(scene);
  const repository = openRepository({ directory: join(scene.clone, directory), branch: 'main' });
  const from = git(scene.clone, 'rev-parse', 'HEAD');
  return { scene, repository, from };
}

/** Brings the clone to a revision as a deployment does. */
async function bring(first: Entries, second: Entries) {
  const { scene, repository, from } = start(first);
  const to = scene.commit(second);
  await repository.fetch();
  await repository.checkout({ from, to, overwrite: [] });
  return { scene, repository, from, to };
}

const file = (content: string) => ({ mode: '100644', content: Buffer.from(content) });
const inode = (path: string) => statSync(path).ino;

describe('a checkout', () => {
  test('brings what is new, takes what is gone, and leaves HEAD, branch and index as git would', async () => {
    const { scene, repository, to } = await bring(
      { a: '1\n', 'd/b': '2\n', 'd/gone': 'x' },
      { a: '1\n', 'd/b': '3\n', 'e/f/new': 'y' },
    );
    expect(lyingIn(scene.clone)).toEqual({ a: '1\n', 'd/b': '3\n', 'e/f/new': 'y' });
    expect(git(scene.clone, 'rev-parse', 'HEAD', 'main')).toBe(`${to}\n${to}`);
    expect(git(scene.clone, 'symbolic-ref', 'HEAD')).toBe('refs/heads/main');
    expect(git(scene.clone, 'status', '--porcelain')).toBe('');
    expect(await repository.current()).toBe(to);
    expect(await repository.edited(to)).toEqual([]);
  });

  test('does not touch the files that stay, nor the directory they lie in', async () => {
    const { scene, repository, from } = start({ 'conf/same': '1', 'conf/other': '2' });
    const before = ['conf/same', 'conf', '.'].map((path) => inode(join(scene.clone, path)));
    const changed = inode(join(scene.clone, 'conf/other'));
    const to = scene.commit({ 'conf/same': '1', 'conf/other': '3' });
    await repository.fetch();
    await repository.checkout({ from, to, overwrite: [] });
    expect(['conf/same', 'conf', '.'].map((path) => inode(join(scene.clone, path)))).toEqual(before);
    expect(inode(join(scene.clone, 'conf/other'))).not.toBe(changed);
  });

  test.each<[string, Entries, Entries, Record<string, string>]>([
    ['an executable bit that comes', { a: '1' }, { a: { executable: '1' } }, { a: 'x 1' }],
    ['an executable bit that goes', { a: { executable: '1' } }, { a: '1' }, { a: '1' }],
    ['a file that becomes a link', { a: '1', b: '2' }, { a: { link: 'b' }, b: '2' }, { a: '→ b', b: '2' }],
    ['a link that becomes a file', { a: { link: 'b' }, b: '2' }, { a: '1', b: '2' }, { a: '1', b: '2' }],
    ['a link that points elsewhere', { a: { link: 'b' } }, { a: { link: 'c' } }, { a: '→ c' }],
    ['a file that becomes a directory', { a: '1' }, { 'a/b': '2' }, { 'a/b': '2' }],
    ['a directory that becomes a file', { 'a/b': '1', 'a/c/d': '1' }, { a: '2' }, { a: '2' }],
    ['an empty file', { a: '1' }, { a: '1', b: '' }, { a: '1', b: '' }],
    ['bytes that are no text', { a: '1' }, { a: Buffer.from([0, 255, 10, 0]) }, { a: '\0\xff\n\0' }],
    ['a name with spaces', { a: '1' }, { 'b c/ d ': '2' }, { 'b c/ d ': '2' }],
    ['a name of other letters', { a: '1' }, { 'ü/日本': '2' }, { 'ü/日本': '2' }],
    ['a name with a line end', { 'x\ny': '1' }, { 'x\ny': '2', 'n\n': '3' }, { 'x\ny': '2', 'n\n': '3' }],
    ['a name that begins with a quote', { '"x"': '1' }, { '"x"': '2' }, { '"x"': '2' }],
    ['a name with a backslash', { 'a\\b': '1' }, { 'a\\b': '2' }, { 'a\\b': '2' }],
    ['a name that ends with a carriage return', { 'a\r': '1' }, { 'a\r': '2' }, { 'a\r': '2' }],
    ['a name like a flag', { '--help': '1' }, { '--help': '2', '-rf': '3' }, { '--help': '2', '-rf': '3' }],
    ['a name with a tab', { 'a\tb': '1' }, { 'a\tb': '2' }, { 'a\tb': '2' }],
    [
      'line ends by attribute',
      { '.gitattributes': '*.bat eol=crlf\n', 'a.bat': '1\n' },
      { '.gitattributes': '*.bat eol=crlf\n', 'a.bat': '2\n3\n', 'b.bat': '4\n' },
      { '.gitattributes': '*.bat eol=crlf\n', 'a.bat': '2\r\n3\r\n', 'b.bat': '4\r\n' },
    ],
    [
      'line ends by an attribute that comes along',
      { 'a.bat': '1\n' },
      { 'a.bat': '2\n', 'z/.gitattributes': '*.bat eol=crlf\n', 'z/b.bat': '3\n' },
      { 'a.bat': '2\n', 'z/.gitattributes': '*.bat eol=crlf\n', 'z/b.bat': '3\r\n' },
    ],
    [
      'more files than one call takes',
      {},
      Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`f${i}`, `${i}`])),
      Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`f${i}`, `${i}`])),
    ],
  ])('brings %s, and back', async (_, first, second, expected) => {
    const { scene, repository, from, to } = await bring(first, second);
    expect(lyingIn(scene.clone)).toEqual(expected);
    expect(await repository.edited(to)).toEqual([]);
    expect(git(scene.clone, 'status', '--porcelain')).toBe('');
    await repository.checkout({ from: to, to: from, overwrite: [] });
    expect(await repository.edited(from)).toEqual([]);
    expect(git(scene.clone, 'status', '--porcelain')).toBe('');
  });

  test('leaves alone what git does not track', async () => {
    const { scene, repository, from } = start({ 'd/a': '1' });
    scene.write(scene.clone, 'd/mine', 'untracked');
    scene.write(scene.clone, '.env', 'SECRET=1');
    const to = scene.commit({ b: '2' });
    await repository.fetch();
    await repository.checkout({ from, to, overwrite: [] });
    expect(lyingIn(scene.clone)).toEqual({ b: '2', 'd/mine': 'untracked', '.env': 'SECRET=1' });
  });

  test('refuses to overwrite what it was not told of', async () => {
    const { scene, repository, from } = start({ a: '1' });
    const to = scene.commit({ a: '2', b: '3' });
    await repository.fetch();
    writeFileSync(join(scene.clone, 'a'), 'by hand');
    await expect(repository.checkout({ from, to, overwrite: [] })).rejects.toMatchObject({ code: 'GIT_FAILED' });
    expect(lyingIn(scene.clone)).toEqual({ a: 'by hand' });
    await repository.checkout({ from, to, overwrite: ['a'] });
    expect(lyingIn(scene.clone)).toEqual({ a: '2', b: '3' });
  });

  test('goes on where it was cut off: some files new, some old', async () => {
    const { scene, repository, from } = start({ a: '1', b: '1', c: '1' });
    const to = scene.commit({ a: '2', b: '2', d: '2' });
    await repository.fetch();
    writeFileSync(join(scene.clone, 'a'), '2');
    unlinkSync(join(scene.clone, 'c'));
    writeFileSync(join(scene.clone, '.git/index.lock'), '');
    writeFileSync(join(scene.clone, '.git/mission-control.index.lock'), '');
    await repository.checkout({ from, to, overwrite: [] });
    expect(lyingIn(scene.clone)).toEqual({ a: '2', b: '2', d: '2' });
    rmSync(join(scene.clone, '.git/index.lock'));
    expect(git(scene.clone, 'status', '--porcelain')).toBe('');
  });

  test('a directory the engine left where a file belongs is no obstacle; one with something in it is', async () => {
    const { scene, repository, from } = start({ a: '1' });
    const to = scene.commit({ a: '1', 'conf/b': '2' });
    await repository.fetch();
    mkdirSync(join(scene.clone, 'conf/b'), { recursive: true });
    await repository.checkout({ from, to, overwrite: [] });
    expect(lyingIn(scene.clone)).toEqual({ a: '1', 'conf/b': '2' });
    const next = scene.commit({ a: '1', 'conf/b': '2', c: '3' });
    await repository.fetch();
    scene.write(scene.clone, 'c/full', 'x');
    await expect(repository.checkout({ from: to, to: next, overwrite: [] })).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringContaining('is a directory where a file must go'),
    });
  });

  test('follows no link out of the clone', async () => {
    const { scene, repository, from } = start({ a: '1' });
    const outside = join(scene.top, 'outside');
    mkdirSync(outside);
    symlinkSync(outside, join(scene.clone, 'd'));
    const to = scene.commit({ a: '1', 'd/file': '2' });
    await repository.fetch();
    await expect(repository.checkout({ from, to, overwrite: [] })).rejects.toMatchObject({ code: 'GIT_FAILED' });
    expect(lyingIn(outside)).toEqual({});
  });

  test.each(['/etc/passwd', '../outside', 'd/../../x'])('brings no link to %s', async (target) => {
    const { scene, repository, from } = start({ a: '1' });
    const to = scene.commit({ a: '1', evil: { link: target } });
    await repository.fetch();
    await expect(repository.checkout({ from, to, overwrite: [] })).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringContaining('outside of the repository'),
    });
    expect(lyingIn(scene.clone)).toEqual({ a: '1' });
  });
});

describe('a stack below the top of its clone', () => {
  test('sees its own files, and changes of the others too', async () => {
    const { scene, repository, from } = start({ 'stack/a': '1', other: '1', 'stacks/b': '1' }, 'stack');
    expect([...(await repository.files(from)).keys()]).toEqual(['a']);
    expect(await repository.read(from, 'a')).toBe('1');
    expect(await repository.read(from, 'other')).toBeNull();
    writeFileSync(join(scene.clone, 'other'), 'by hand');
    rmSync(join(scene.clone, 'stack/a'));
    expect(await repository.edited(from)).toEqual([
      { path: '../other', status: 'modified' },
      { path: 'a', status: 'deleted' },
    ]);
    const to = scene.commit({ 'stack/a': '2', other: '2', 'stacks/b': '1' });
    await repository.fetch();
    await repository.checkout({ from, to, overwrite: ['../other'] });
    expect(lyingIn(scene.clone)).toEqual({ 'stack/a': '2', other: '2', 'stacks/b': '1' });
    await repository.put('../other', file('back'));
    expect(await repository.lying('../other')).toEqual(file('back'));
  });
});

describe('what lies in the way', () => {
  test('is found where a revision adds a file, unless it is the same', async () => {
    const { scene, repository, from } = start({ a: '1' });
    const to = scene.commit({ a: '2', b: '3', c: '4', 'd/e': '5' });
    await repository.fetch();
    writeFileSync(join(scene.clone, 'b'), 'mine');
    writeFileSync(join(scene.clone, 'c'), '4');
    expect(await repository.obstacles({ from, to })).toEqual(['b']);
    expect(await repository.obstacles({ from: null, to })).toEqual(['a', 'b']);
  });

  test('is edited: content, mode, kind, absence', async () => {
    const { scene, repository, from } = start({ a: '1', b: '1', c: '1', d: '1', e: '1' });
    writeFileSync(join(scene.clone, 'a'), '2');
    scene.write(scene.clone, 'b', { executable: '1' });
    scene.write(scene.clone, 'c', { link: 'a' });
    rmSync(join(scene.clone, 'd'));
    expect(await repository.edited(from)).toEqual([
      { path: 'a', status: 'modified' },
      { path: 'b', status: 'modified' },
      { path: 'c', status: 'modified' },
      { path: 'd', status: 'deleted' },
    ]);
  });

  test('can be read, put back and removed', async () => {
    const { scene, repository } = start({ a: { executable: '1' } });
    expect(await repository.lying('none')).toBeNull();
    await repository.put('a', { ...file('2'), mode: '100755' });
    await repository.put('new/file', file('3'));
    await repository.put('link', { ...file('/outside'), mode: '120000' });
    expect(lyingIn(scene.clone)).toEqual({ a: 'x 2', 'new/file': '3', link: '→ /outside' });
    for (const path of ['a', 'new/file', 'link']) await repository.put(path, await repository.lying(path));
    expect(lyingIn(scene.clone)).toEqual({ a: 'x 2', 'new/file': '3', link: '→ /outside' });
    await repository.put('a', file('4'));
    expect(lyingIn(scene.clone).a).toBe('4');
    await repository.put('new/file', null);
    expect(existsSync(join(scene.clone, 'new'))).toBe(false);
  });

  test('leaves nothing of a writer that was killed beside the file', async () => {
    const { scene, repository } = start({ a: '1' });
    writeFileSync(join(scene.clone, '.mission-control.tmp'), 'half');
    await repository.put('a', file('2'));
    expect(lyingIn(scene.clone)).toEqual({ a: '2' });
  });
});

describe('of a revision', () => {
  test('ancestry and existence are told', async () => {
    const { scene, repository, from } = start({ a: '1' });
    const to = scene.commit({ a: '2' });
    expect(await repository.exists(to)).toBe(false);
    await repository.fetch();
    expect(await repository.exists(to)).toBe(true);
    expect(await repository.head()).toBe(to);
    expect([await repository.contains(from, to), await repository.contains(to, from)]).toEqual([true, false]);
    expect(await repository.exists(git(scene.clone, 'rev-parse', `${to}^{tree}`))).toBe(false);
    expect(await repository.exists('0'.repeat(40))).toBe(false);
  });

  test('a rewritten main is taken as it is', async () => {
    const { scene, repository, from } = start({ a: '1' });
    git(scene.author, 'checkout', '-q', '--orphan', 'anew');
    const anew = scene.commit({ a: '3' });
    await repository.fetch();
    expect(await repository.head()).toBe(anew);
    expect(await repository.contains(from, anew)).toBe(false);
  });

  test('a submodule is none of its files, and never fetched', async () => {
    const { scene, repository } = start({ a: '1' });
    const other = new Scene({ x: '1' });
    scenes.push(other);
    git(scene.author, 'submodule', '--quiet', 'add', other.origin, 'sub');
    git(scene.author, 'commit', '-q', '-m', 'sub');
    git(scene.author, 'push', '-q', 'origin', 'HEAD:main');
    await repository.fetch();
    const to = await repository.head();
    expect([...(await repository.files(to)).keys()]).toEqual(['.gitmodules', 'a']);
    await repository.checkout({ from: await repository.current(), to, overwrite: [] });
    expect(existsSync(join(scene.clone, 'sub/x'))).toBe(false);
  });
});

describe('a clone somebody prepared', () => {
  test('runs none of its hooks', async () => {
    const { scene, repository, from } = start({ a: '1' });
    const trace = join(scene.top, 'trace');
    for (const hook of [
      'post-checkout',
      'post-index-change',
      'reference-transaction',
      'post-merge',
      'pre-auto-gc',
      'fsmonitor-watchman',
    ])
      scene.write(scene.clone, `.git/hooks/${hook}`, { executable: `#!/bin/sh\necho ${hook} >>${trace}\n` });
    git(scene.clone, 'config', 'core.fsmonitor', '.git/hooks/fsmonitor-watchman');
    const to = scene.commit({ a: '2' });
    await repository.fetch();
    await repository.checkout({ from, to, overwrite: [] });
    expect(await repository.edited(to)).toEqual([]);
    expect(existsSync(trace)).toBe(false);
  });

  test.each(['ext::sh -c touch% TRACE', 'git://127.0.0.1/x', 'http://127.0.0.1:9/x'])(
    'fetches by no other way: %s',
    async (url) => {
      const { scene, repository } = start({ a: '1' });
      const trace = join(scene.top, 'trace');
      git(scene.clone, 'config', 'protocol.ext.allow', 'always');
      git(scene.clone, 'remote', 'set-url', 'origin', url.replace('TRACE', trace));
      await expect(repository.fetch()).rejects.toMatchObject({ code: 'GIT_FAILED' });
      expect(existsSync(trace)).toBe(false);
    },
  );

  test('that belongs to another user can be used all the same', async () => {
    const { scene, repository, from } = start({ a: '1' });
    for (const path of ['', '.git', 'a']) chownSync(join(scene.clone, path), 12345, 12345);
    const to = scene.commit({ a: '2' });
    await repository.fetch();
    await repository.checkout({ from, to, overwrite: [] });
    expect(readFileSync(join(scene.clone, 'a'), 'utf8')).toBe('2');
  });
});

describe('says what it could not do, and what to do', () => {
  test('where origin cannot be reached', async () => {
    const { scene, repository } = start({ a: '1' });
    rmSync(scene.origin, { recursive: true });
    await expect(repository.fetch()).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringContaining('fetch `main` from origin'),
      hint: expect.stringContaining('git fetch'),
    });
  });

  test('where the directory is no clone', async () => {
    const scene = new Scene({ a: '1' });
    scenes.push(scene);
    const repository = openRepository({ directory: scene.top, branch: 'main' });
    await expect(repository.files('0'.repeat(40))).rejects.toMatchObject({ code: 'GIT_FAILED' });
    expect(await repository.current()).toBeNull();
  });

  test('where origin has no such branch', async () => {
    const { scene } = start({ a: '1' });
    const repository = openRepository({ directory: scene.clone, branch: 'release' });
    await expect(repository.fetch()).rejects.toMatchObject({ code: 'GIT_FAILED' });
    await expect(repository.head()).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });

  test('where objects are lost', async () => {
    const { scene, repository, from } = start({ a: '1' });
    const blob = git(scene.clone, 'rev-parse', 'HEAD:a');
    const objects = join(scene.clone, '.git/objects');
    rmSync(objects, { recursive: true });
    mkdirSync(objects);
    expect(blob).toMatch(/^[0-9a-f]{40}$/);
    await expect(repository.read(from, 'a')).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });
});
