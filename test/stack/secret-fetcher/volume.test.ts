import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openVolume, type Secrets } from '../../../stack/secret-fetcher/volume.ts';

let directory = '';
let now = 0;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mission-control-volume-'));
  now = 0;
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const open = () => openVolume(directory, () => now);
const secrets = (all: Readonly<Record<string, Readonly<Record<string, string>>>>): Secrets =>
  new Map(
    Object.entries(all).map(([name, files]) => [
      name,
      new Map(Object.entries(files).map(([key, text]) => [key, Buffer.from(text)])),
    ]),
  );
const read = (path: string) => readFileSync(join(directory, path), 'utf8');
const generations = () => readdirSync(directory).filter((name) => name.startsWith('..g-'));

test('NAME/KEY reads through one link, and only the fetcher may write', () => {
  expect(open().publish(secrets({ app: { key: 'k' }, other: { x: '' } }))).toBe(true);
  expect([read('app/key'), read('other/x')]).toEqual(['k', '']);
  expect(readlinkSync(join(directory, 'app'))).toBe('..data/app');
  expect(statSync(join(directory, 'app/key')).mode & 0o777).toBe(0o444);
  expect(statSync(join(directory, 'app/')).mode & 0o777).toBe(0o755);
});

test('the same again changes nothing, another key does', () => {
  const volume = open();
  volume.publish(secrets({ app: { a: '1' } }));
  const [first] = generations();
  expect([volume.publish(secrets({ app: { a: '1' } })), generations()]).toEqual([false, [first]]);
  expect(volume.publish(secrets({ app: { a: '1', b: '2' } }))).toBe(true);
  expect(volume.publish(secrets({ app: { a: '1' }, empty: {} }))).toBe(true);
  expect(existsSync(join(directory, 'app/b'))).toBe(false);
});

test('a secret that is gone leaves no link; what is not ours stays', () => {
  const volume = open();
  volume.publish(secrets({ app: { a: '1' }, gone: { a: '1' } }));
  volume.putScript('script.sh', Buffer.from('#!/bin/sh\n'));
  volume.publish(secrets({ app: { a: '1' } }));
  expect(readdirSync(directory).filter((name) => !name.startsWith('..'))).toEqual(['app', 'script.sh']);
  expect(statSync(join(directory, 'script.sh')).mode & 0o777).toBe(0o555);
});

test('a generation somebody may be reading stays for a minute', () => {
  const volume = open();
  volume.publish(secrets({ app: { a: '1' } }));
  const [old = ''] = generations();
  volume.publish(secrets({ app: { a: '2' } }));
  now = 59_000;
  volume.sweep();
  expect(read(`${old}/app/a`)).toBe('1');
  now = 60_000;
  volume.sweep();
  expect([generations().length, read('app/a')]).toEqual([1, '2']);
});

test('the next fetcher finds what the last one left, and goes on', () => {
  open().publish(secrets({ app: { a: '1' } }));
  mkdirSync(join(directory, '..g-000002/app'), { recursive: true });
  const next = open();
  expect(next.current()).toEqual(secrets({ app: { a: '1' } }));
  expect(next.publish(secrets({ app: { a: '2' } }))).toBe(true);
  expect([read('app/a'), readlinkSync(join(directory, '..data'))]).toEqual(['2', '..g-000003']);
  expect(new Set(next.current().keys())).toEqual(new Set(['app']));
});

test('plain directories of an older stack make room', () => {
  mkdirSync(join(directory, 'app'));
  writeFileSync(join(directory, 'app/old'), '');
  open().publish(secrets({ app: { a: '1' } }));
  expect(readdirSync(join(directory, 'app'))).toEqual(['a']);
});

test('what cannot be written leaves everything as it was', () => {
  const volume = open();
  volume.publish(secrets({ app: { a: '1' } }));
  const before = generations();
  expect(() => volume.publish(secrets({ app: { ['k'.repeat(300)]: '2' } }))).toThrow('ENAMETOOLONG');
  expect([generations(), read('app/a')]).toEqual([before, '1']);
});
