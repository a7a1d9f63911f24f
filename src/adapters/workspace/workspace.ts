import { readdir, realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Workspace } from '../../context.ts';
import { MissionControlError } from '../../errors.ts';
import { NotText, readText } from './text.ts';

/** The files of a checkout below a directory; `top` is the repository that links may not lead out of. Errors: FILE_NOT_FOUND, FILE_NOT_READABLE. */
export async function openWorkspace(
  directory: string,
  top: () => Promise<string>,
): Promise<Pick<Workspace, 'read' | 'kind' | 'list'>> {
  await requireDirectory(directory);
  const root = await realpath(await top());
  const reach = async (path: string): Promise<string | null> => {
    const real = await realpath(resolve(directory, path)).catch(absent);
    return real === null || isInside(root, real) ? real : OUTSIDE;
  };
  return {
    async read(path) {
      const real = await reach(path).catch((cause) => fail(path, cause));
      if (real === OUTSIDE) throw outside(path);
      return real === null ? null : await readText(real).catch((cause) => fail(path, cause));
    },
    async kind(path) {
      const real = await reach(path).catch(() => OUTSIDE);
      if (real === null || real === OUTSIDE) return real === null ? null : 'other';
      const stats = await stat(real);
      return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
    },
    async list(path) {
      const real = await reach(path).catch((cause) => fail(path, cause));
      if (real === null || real === OUTSIDE) return [];
      return (await readdir(real).catch(absent)) ?? [];
    },
  };
}

/** Stands for a real path outside the repository, or one that cannot be told. */
const OUTSIDE = '';

const isInside = (root: string, path: string) => path === root || path.startsWith(root === sep ? sep : root + sep);

async function requireDirectory(directory: string): Promise<void> {
  const stats = await stat(directory)
    .catch(absent)
    .catch((cause) => fail(directory, cause));
  if (stats?.isDirectory()) return;
  throw new MissionControlError({
    code: 'FILE_NOT_FOUND',
    message: stats === null ? `There is no directory ${directory}.` : `${directory} is a file, not a directory.`,
    hint: 'Name the directory of the stack with `--directory DIR`.',
  });
}

function fail(path: string, cause: unknown): never {
  throw new MissionControlError({
    code: 'FILE_NOT_READABLE',
    message: `Could not read \`${path}\`: ${reasonOf(cause)}.`,
    hint: 'Mend the file, or name another one.',
    cause,
  });
}

function reasonOf(cause: unknown): string {
  if (cause instanceof NotText) return cause.message;
  const { code, message } = cause as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}

const REASONS: Readonly<Record<string, string>> = {
  ENXIO: 'it is a socket',
  EACCES: 'permission denied',
  ELOOP: 'its links lead in a circle',
};

function outside(path: string): MissionControlError {
  return new MissionControlError({
    code: 'FILE_NOT_READABLE',
    message: `\`${path}\` leads out of the repository.`,
    hint: 'Copy the file into the repository and name it with a relative path.',
  });
}

/** Nothing lies at a path that no file can have. */
function absent(error: NodeJS.ErrnoException): null {
  if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(error.code ?? '')) return null;
  throw error;
}
