import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleStack, programs } from '../../scripts/stack.ts';

const ROOT = join(import.meta.dirname, '../..');
let fresh = '';

beforeAll(async () => {
  fresh = await mkdtemp(join(tmpdir(), 'mission-control-stack-'));
  await bundleStack(fresh);
}, 60_000);
afterAll(() => rm(fresh, { recursive: true, force: true }));

test('there are programs', () => {
  expect(programs()).toEqual(expect.arrayContaining(['stack/secret-fetcher/health', 'stack/secret-fetcher/main']));
});

test.each(programs())('%s.js is what scripts/stack.ts makes of the sources', async (path) => {
  const [built, committed] = await Promise.all([fresh, ROOT].map((top) => readFile(join(top, `${path}.js`), 'utf8')));
  expect(committed === built).toBe(true);
});

test.each(programs())('%s.js needs nothing beside it', async (path) => {
  const text = await readFile(join(fresh, `${path}.js`), 'utf8');
  const named = [...text.matchAll(/^import .* from ["']([^"']+)["']/gm)].map(([, specifier]) => specifier ?? '');
  expect(named.filter((specifier) => !isBuiltin(specifier))).toEqual([]);
  await promisify(execFile)(process.execPath, ['--check', join(fresh, `${path}.js`)]);
});
