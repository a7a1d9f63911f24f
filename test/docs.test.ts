import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ACTIONS, generate } from '../scripts/docs.ts';

const ROOT = join(import.meta.dirname, '..');

test('action.yml, READMEs and docs/verbs.md say what the verbs declare (npm run docs writes them)', async () => {
  const stale: string[] = [];
  for (const [path, text] of await generate())
    if ((await readFile(join(ROOT, path), 'utf8').catch(() => null)) !== text) stale.push(path);
  expect(stale).toEqual([]);
});

test.each(ACTIONS)('the action %s runs its own bundle and has no input that holds a default secret', async (verb) => {
  const action = parse(await readFile(join(ROOT, 'actions', verb, 'action.yml'), 'utf8'));
  expect(action.runs).toEqual({ using: 'node24', main: `../../dist/${verb}.js` });
  expect(Object.keys(action.inputs)).not.toContain('identity');
});

test('the README stays readable: 150 lines at most', async () => {
  expect((await readFile(join(ROOT, 'README.md'), 'utf8')).split('\n').length).toBeLessThanOrEqual(151);
});
