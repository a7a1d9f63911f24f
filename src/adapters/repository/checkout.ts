import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workspace } from '../../context.ts';
import type { RepositoryFiles } from '../../core/fingerprint/fingerprint.ts';
import { run } from '../../process.ts';
import { git, gitLine } from './git.ts';
import { lyingIds } from './lying.ts';

/** What git knows of the checkout a verb works on. */
export interface Checkout extends Pick<Workspace, 'files' | 'revision'> {
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
    files: async () => ((await tree()) === null ? everyFile(directory) : trackedFiles(directory)),
    revision: async () => ((await tree()) === null ? null : committed(directory)),
  };
}

async function workingTree(directory: string): Promise<string | null> {
  const { code, stdout } = await run(gitLine(directory, ['rev-parse', '--show-toplevel']));
  return code === 0 ? stdout.replace(/\n$/, '') : null;
}

async function trackedFiles(directory: string): Promise<RepositoryFiles> {
  const printed = await git(gitLine(directory, ['ls-files', '-s', '-z']), `list the files of ${directory}`);
  const staged = new Map(
    printed.split('\0').flatMap((entry) => {
      const match = /^(\d{6}) ([0-9a-f]+) \d\t(.+)$/s.exec(entry);
      return match && match[1] !== '160000'
        ? [[match[3] ?? '', { mode: match[1] ?? '', id: match[2] ?? '' }] as const]
        : [];
    }),
  );
  return lyingIds(directory, staged);
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

async function everyFile(directory: string): Promise<RepositoryFiles> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .filter((path) => path !== '.git' && !path.startsWith('.git/'));
  return lyingIds(directory, new Map(paths.map((path) => [path, { mode: '100644', id: '' }])));
}
