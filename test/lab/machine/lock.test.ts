import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { underLock } from '../../../lab/machine/lock.ts';

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'lock-test-'));
  file = join(directory, 'deep', 'lock');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

test('only one works at a time', async () => {
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    seen.push(`${name} ends`);
  };
  await Promise.all([underLock(file, work('one')), underLock(file, work('other'))]);
  const [first, second] = seen[0] === 'one begins' ? ['one', 'other'] : ['other', 'one'];
  expect(seen).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`]);
});

test('gives back what the work gave, and is free again when it failed', async () => {
  await expect(underLock(file, () => Promise.reject(new Error('burnt')))).rejects.toThrow('burnt');
  expect(await underLock(file, async () => 'bread')).toBe('bread');
});

test('is free again when the process that held it was killed', async () => {
  const script = `
    const { underLock } = await import(${JSON.stringify(join(import.meta.dirname, '../../../lab/machine/lock.ts'))});
    await underLock(${JSON.stringify(file)}, async () => {
      process.stdout.write('held');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  const node = join(import.meta.dirname, '../../../node_modules/.bin/node');
  const holder = spawn(node, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  holder.kill('SIGKILL');
  expect(await underLock(file, async () => 'free')).toBe('free');
});
