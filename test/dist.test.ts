import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../scripts/build.ts';
import { ACTIONS } from '../scripts/docs.ts';

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

test('dist/ holds the command line, the agent and one bundle for each action', async () => {
  const entries = (await readdir(join(fresh, 'dist'))).filter((name) => name !== 'chunks').sort();
  expect(entries).toEqual(['agent', 'cli', ...ACTIONS].map((name) => `${name}.js`).sort());
});

test('nothing in dist/ needs an installed package', async () => {
  const texts = [...(await contents(join(fresh, 'dist'))).values()];
  const named = texts.flatMap(modulesOf).filter((name) => !name.startsWith('.') && !isBuiltin(name));
  // What ssh2 and a package of the Kubernetes client try to have, and do without.
  expect([...new Set(named)].sort()).toEqual(['cpu-features', 'supports-color']);
});

test('a module that is not bundled would be seen', () => {
  const text =
    'import { a } from "yaml";\nimport "./chunks/b.js";\nconst c = __require("ssh2"), d = import("node-ssh");';
  expect(modulesOf(text)).toEqual(['yaml', './chunks/b.js', 'ssh2', 'node-ssh']);
});

test('dist/agent.js is one file', async () => {
  const text = await readFile(join(fresh, 'dist/agent.js'), 'utf8');
  expect(modulesOf(text).filter((name) => !isBuiltin(name))).toEqual([]);
});

/** What a bundle loads besides itself. */
function modulesOf(text: string): string[] {
  const loads = /(?:^(?:import|export)\b[^;'"]*?(?:\bfrom )?|\b(?:__require|require|import)\()['"]([^'"]+)['"]/gm;
  return [...text.matchAll(loads)].map(([, name]) => name ?? '');
}

async function contents(directory: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = names.map(async (path) => [path.slice(directory.length + 1), await readFile(path, 'utf8')] as const);
  return new Map(await Promise.all(texts));
}
