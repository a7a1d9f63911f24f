import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workspace } from '../../context.ts';
import type { RepositoryFiles } from '../../core/fingerprint/fingerprint.ts';
import { run } from '../../process.ts';
import { git, gitLine } from './git.ts';
import { lyingIds } from './lying.ts';
import { openPast } from './past.ts';
import { below, parseIndex } from './tree.ts';

/** What git knows of the checkout a verb works on. */
export interface Checkout extends Pick<Workspace, 'files' | 'revision' | 'at' | 'ignores'> {
  /** Absolute path of the working tree; of the directory itself where there is no git. */
  top(): Promise<string>;
}

/** Looks at a directory that may lie in a git working tree. Errors of its functions: GIT_FAILED. */
export function openCheckout(directory: string): Checkout {
  let found: Promise<string | null> | undefined;
  const tree = () => {
    found ??= workingTree(directory);
    return found;
  };
  return {
    top: async () => (await tree()) ?? directory,
    files: async () => {
      const top = await tree();
      return top === null ? everyFile(directory) : trackedFiles(top, directory);
    },
    revision: async () => ((await tree()) === null ? null : committed(directory)),
    ignores: async (path) => (await tree()) !== null && isIgnored(directory, path),
    at: async (revision) => ((await tree()) === null ? null : openPast(directory, revision)),
  };
}

async function workingTree(directory: string): Promise<string | null> {
  const { code, stdout } = await run(gitLine(directory, ['rev-parse', '--show-toplevel']));
  return code === 0 ? stdout.replace(/\n$/, '') : null;
}

async function trackedFiles(top: string, directory: string): Promise<RepositoryFiles> {
  const prefix = (
    await git(gitLine(directory, ['rev-parse', '--show-prefix']), `find ${directory} in its clone`)
  ).trim();
  const words = ['ls-files', '-s', '-z', '--full-name'];
  const printed = await git(gitLine(directory, words), `list the files of ${directory}`);
  return below(prefix, await lyingIds(top, parseIndex(printed)));
}

async function committed(directory: string): Promise<string | null> {
  const status = await git(
    gitLine(directory, ['status', '--porcelain', '--untracked-files=no', '--ignore-submodules=all']),
    `ask git what is not committed in ${directory}`,
  );
  if (status !== '') return null;
  const { code, stdout } = await run(gitLine(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']));
  return code === 0 ? stdout.trim() : null;
}

async function isIgnored(directory: string, path: string): Promise<boolean> {
  const { code } = await run(gitLine(directory, ['check-ignore', '--quiet', '--', path]));
  return code === 0;
}

async function everyFile(directory: string): Promise<RepositoryFiles> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .filter((path) => path !== '.git' && !path.startsWith('.git/'));
  return lyingIds(directory, new Map(paths.map((path) => [path, { mode: '100644', id: '' }])));
}
