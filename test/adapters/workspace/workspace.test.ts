import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkspace } from '../../../src/adapters/workspace/workspace.ts';

let top = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'mission-control-workspace-'));
  mkdirSync(join(top, 'repository/stack'), { recursive: true });
  writeFileSync(join(top, 'repository/stack/a.yaml'), 'a: ü\n');
  writeFileSync(join(top, 'secret'), 'value');
});
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  rmSync(top, { recursive: true, force: true });
});

const open = (directory = 'repository/stack') =>
  openWorkspace(join(top, directory), async () => join(top, 'repository'));

const at = (name: string) => join(top, 'repository/stack', name);

function listen(path: string): Promise<void> {
  return new Promise((resolve) => void servers.push(createServer().listen(path, resolve)));
}

/** Takes no room on the disk. */
function makeLarge(path: string): void {
  writeFileSync(path, '');
  truncateSync(path, 1024 ** 3);
}

test('reads text, and says what lies where', async () => {
  const workspace = await open();
  expect(await workspace.read('a.yaml')).toBe('a: ü\n');
  expect(await workspace.read('none.yaml')).toBeNull();
  expect(await workspace.read('a.yaml/below')).toBeNull();
  expect([await workspace.kind('a.yaml'), await workspace.kind('.'), await workspace.kind('x')]).toEqual([
    'file',
    'directory',
    null,
  ]);
  expect(await workspace.list('.')).toEqual(['a.yaml']);
  expect(await workspace.list('x')).toEqual([]);
});

test('follows links inside the repository, never out of it', async () => {
  symlinkSync('stack/a.yaml', join(top, 'repository/inside'));
  symlinkSync('../../secret', join(top, 'repository/stack/outside'));
  const workspace = await open();
  expect(await workspace.read('../inside')).toBe('a: ü\n');
  await expect(workspace.read('outside')).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' });
  await expect(workspace.read('../../secret')).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' });
  await expect(workspace.read('/etc/passwd')).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' });
  expect(await workspace.kind('outside')).toBe('other');
});

test('a directory that is none is named with the flag that mends it', async () => {
  await expect(open('nowhere')).rejects.toMatchObject({
    code: 'FILE_NOT_FOUND',
    message: `There is no directory ${join(top, 'nowhere')}.`,
    hint: expect.stringContaining('--directory'),
  });
  await expect(open('secret')).rejects.toMatchObject({ message: expect.stringContaining('is a file') });
});

test('bytes that are no UTF-8 are kept apart, so that who reads them can say where', async () => {
  writeFileSync(join(top, 'repository/stack/latin'), Buffer.from([0x61, 0xfc, 0x0a]));
  const workspace = await open();
  expect(await workspace.read('latin')).toBe('a\udcfc\n');
});

describe('what is no file is refused at once', () => {
  test.each<[string, () => void | Promise<void>, string]>([
    ['a directory', () => mkdirSync(at('x')), 'it is a directory'],
    ['a named pipe', () => void execFileSync('mkfifo', [at('x')]), 'it is a pipe, socket or device, not a file'],
    ['a socket', () => listen(at('x')), 'it is a socket'],
    ['a gigabyte', () => makeLarge(at('x')), 'it is larger than 16 MiB'],
  ])('%s', async (_name, make, reason) => {
    await make();
    const workspace = await open();
    await expect(workspace.read('x')).rejects.toMatchObject({
      code: 'FILE_NOT_READABLE',
      message: `Could not read \`x\`: ${reason}.`,
    });
  });
});

test.each([
  ['a name too long for any file', 'a'.repeat(300)],
  ['a NUL in the name', 'a\0b'],
])('at %s lies nothing', async (_name, path) => {
  const workspace = await open();
  expect([await workspace.read(path), await workspace.kind(path), await workspace.list(path)]).toEqual([
    null,
    null,
    [],
  ]);
});

test('a link that leads to itself is refused in words', async () => {
  symlinkSync('loop', join(top, 'repository/stack/loop'));
  const workspace = await open();
  await expect(workspace.read('loop')).rejects.toMatchObject({
    code: 'FILE_NOT_READABLE',
    message: 'Could not read `loop`: its links lead in a circle.',
  });
  expect(await workspace.kind('loop')).toBe('other');
  await expect(open('repository/stack/loop')).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' });
});
