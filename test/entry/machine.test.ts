import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MACHINE } from '../../src/entry/machine.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mission-control-machine-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const place = (name: string) => join(directory, name);

test('replaces a file by another one, not in place, and leaves nothing beside it', async () => {
  writeFileSync(place('a'), 'old');
  chmodSync(place('a'), 0o664);
  const before = statSync(place('a')).ino;
  await MACHINE.replace(place('a'), 'new');
  expect([readFileSync(place('a'), 'utf8'), readdirSync(directory)]).toEqual(['new', ['a']]);
  expect(statSync(place('a')).mode & 0o777).toBe(0o664);
  expect(statSync(place('a')).ino).not.toBe(before);
});

test('a link stays one', async () => {
  writeFileSync(place('real'), 'old');
  symlinkSync('real', place('link'));
  await MACHINE.replace(place('link'), 'new');
  expect(lstatSync(place('link')).isSymbolicLink()).toBe(true);
  expect(readFileSync(place('real'), 'utf8')).toBe('new');
});

test('makes a file, and removes it again', async () => {
  await MACHINE.replace(place('a'), 'new');
  expect(statSync(place('a')).mode & 0o777).toBe(0o644);
  await MACHINE.replace(place('a'), null);
  await MACHINE.replace(place('a'), null);
  expect(readdirSync(directory)).toEqual([]);
});

test('says what cannot be written', async () => {
  mkdirSync(place('a'));
  await expect(MACHINE.replace(place('a'), 'x')).rejects.toMatchObject({ code: 'FILE_NOT_WRITABLE' });
  await expect(MACHINE.replace(place('none/b'), 'x')).rejects.toMatchObject({ code: 'FILE_NOT_WRITABLE' });
  expect(readdirSync(directory)).toEqual(['a']);
});
