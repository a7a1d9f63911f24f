import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkspace } from '../../../src/adapters/workspace/workspace.ts';

let top = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'mission-control-workspace-'));
  mkdirSync(join(top, 'repository/stack'), { recursive: true });
  writeFileSync(join(top, 'repository/stack/a.yaml'), 'a: ü\n');
  writeFileSync(join(top, 'secret'), 'value');
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const open = (directory = 'repository/stack') =>
  openWorkspace(join(top, directory), async () => join(top, 'repository'));

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

test('what is no text is refused, not guessed at', async () => {
  writeFileSync(join(top, 'repository/stack/latin'), Buffer.from([0x61, 0xfc, 0x0a]));
  const workspace = await open();
  await expect(workspace.read('latin')).rejects.toMatchObject({ message: expect.stringContaining('no UTF-8 text') });
  await expect(workspace.read('.')).rejects.toMatchObject({ message: expect.stringContaining('it is a directory') });
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
