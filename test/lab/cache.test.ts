import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cacheDirectory, cached, isCached } from '../../lab/cache.ts';

let directory: string;
const ENTRY = { name: 'bread', version: '1.0' };

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cache-test-'));
  vi.stubEnv('MISSION_CONTROL_LAB_CACHE', directory);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true, force: true });
});

test('lies where it is told, or below the cache of the user', () => {
  expect(cacheDirectory({ MISSION_CONTROL_LAB_CACHE: '/elsewhere' })).toBe('/elsewhere');
  expect(cacheDirectory({ XDG_CACHE_HOME: '/caches' })).toBe('/caches/mission-control/lab');
  expect(cacheDirectory({})).toMatch(/\/\.cache\/mission-control\/lab$/);
});

test('makes an entry once', async () => {
  const make = vi.fn(async (place: string) => writeFileSync(join(place, 'loaf'), 'fresh'));
  expect(isCached(ENTRY)).toBe(false);
  expect(await cached(ENTRY, make)).toBe(join(directory, 'bread-1.0'));
  expect(await cached(ENTRY, make)).toBe(join(directory, 'bread-1.0'));
  expect(isCached(ENTRY)).toBe(true);
  expect(make).toHaveBeenCalledTimes(1);
  expect(readFileSync(join(directory, 'bread-1.0', 'loaf'), 'utf8')).toBe('fresh');
});

test('keeps nothing of an entry that failed', async () => {
  const failing = cached(ENTRY, async (place) => {
    writeFileSync(join(place, 'half'), '');
    throw new Error('burnt');
  });
  await expect(failing).rejects.toThrow('burnt');
  expect(isCached(ENTRY)).toBe(false);
  expect(readdirSync(join(directory, '.making'))).toEqual([]);
});

test('of two processes at once one makes the entry, the other takes it', async () => {
  const [first, second] = await Promise.all([maker(100).output, maker(100).output]);
  expect([first, second].sort()).toEqual(['made', 'taken']);
});

test('a process killed while making leaves no half entry, and the next makes it', async () => {
  const { child } = maker(60_000);
  await vi.waitFor(() => expect(readdirSync(join(directory, '.making'))).toHaveLength(1), { timeout: 5000 });
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isCached(ENTRY)).toBe(false);
  expect(await maker(0).output).toBe('made');
  expect(readdirSync(join(directory, '.making'))).toEqual([]);
  expect(existsSync(join(directory, 'bread-1.0'))).toBe(true);
});

/** Another process that wants the entry, and needs that long to make it. */
function maker(milliseconds: number) {
  const script = `
    const { cached } = await import(${JSON.stringify(join(import.meta.dirname, '../../lab/cache.ts'))});
    let made = 'taken';
    await cached(${JSON.stringify(ENTRY)}, async () => {
      made = 'made';
      await new Promise((resolve) => setTimeout(resolve, ${milliseconds}));
    });
    process.stdout.write(made);`;
  const child = spawn(nodeProgram(), ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  return { child, output: once(child, 'close').then(() => text) };
}

/** The Node of the devDependencies, which runs TypeScript as it is. */
function nodeProgram(): string {
  return join(import.meta.dirname, '../../node_modules/.bin/node');
}
