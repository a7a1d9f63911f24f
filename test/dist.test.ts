import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../scripts/build.ts';

const ROOT = join(import.meta.dirname, '..');
let fresh = '';

beforeAll(async () => {
  fresh = await mkdtemp(join(tmpdir(), 'mission-control-dist-'));
  await bundle(join(fresh, 'dist'));
}, 60_000);
afterAll(() => rm(fresh, { recursive: true, force: true }));

test('dist/ is what scripts/build.ts makes of the sources', async () => {
  const [built, committed] = await Promise.all([contents(join(fresh, 'dist')), contents(join(ROOT, 'dist'))]);
  expect([...committed.keys()]).toEqual([...built.keys()]);
  expect([...built].filter(([path, text]) => committed.get(path) !== text).map(([path]) => path)).toEqual([]);
});

test('dist/cli.js runs where nothing is installed', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(fresh, 'dist/cli.js'), '--help'], {
    env: { PATH: '/nowhere' },
  });
  expect(stdout).toContain('Usage: mission-control');
});

test('dist/agent.js is one file', async () => {
  const text = await readFile(join(fresh, 'dist/agent.js'), 'utf8');
  const named = [...text.matchAll(/^import .* from ["']([^"']+)["']/gm)].map(([, specifier]) => specifier ?? '');
  expect(named.filter((specifier) => !specifier.startsWith('node:'))).toEqual([]);
});

async function contents(directory: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = names.map(async (path) => [path.slice(directory.length + 1), await readFile(path, 'utf8')] as const);
  return new Map(await Promise.all(texts));
}
