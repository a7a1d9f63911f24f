import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Developer, Edits } from '../origin.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a repository that brings its own actions holds besides the stack: workflows, actions, and the bundle they run. */
export async function workflowFiles(bundle: string): Promise<Edits> {
  const actions = (await readdir(join(ROOT, 'actions'))).map((verb) => `actions/${verb}/action.yml`);
  const parts = [
    await texts(join(ROOT, '.github'), '.github'),
    await texts(bundle, 'dist'),
    ...(await Promise.all(['package.json', ...actions].map(async (path) => [await entry(join(ROOT, path), path)]))),
  ];
  return Object.fromEntries(parts.flat());
}

/** Keeps what GitHub keeps of a pull request: its head, and the merge it would make now. Gives back both. */
export async function openPull(
  developer: Developer,
  given: { readonly number: number; readonly branch: string },
): Promise<{ readonly head: string; readonly merge: string }> {
  const { number, branch } = given;
  await developer.git('fetch', '--quiet', 'origin');
  await developer.git('checkout', '--quiet', '--detach', 'origin/main');
  await developer.git('merge', '--quiet', '--no-ff', '--message', `Merge ${branch} into main`, `origin/${branch}`);
  const merge = await developer.git('rev-parse', 'HEAD');
  const head = await developer.git('rev-parse', `origin/${branch}`);
  for (const [ref, commit] of Object.entries({ head, merge }))
    await developer.git('push', '--quiet', '--force', 'origin', `${commit}:refs/pull/${number}/${ref}`);
  await developer.git('checkout', '--quiet', branch);
  return { head, merge };
}

async function texts(directory: string, name: string): Promise<(readonly [string, string])[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return Promise.all(paths.map((path) => entry(path, join(name, relative(directory, path)))));
}

async function entry(path: string, name: string): Promise<readonly [string, string]> {
  return [name, await readFile(path, 'utf8')];
}
