import { posix } from 'node:path';
import type { RepositoryFiles } from '../../core/fingerprint/fingerprint.ts';
import { fromTop } from './paths.ts';

/** Where a link leads that leaves the repository. */
export const OUTSIDE = Symbol('outside');

const LINK = '120000';
const HOPS = 40;

/** What a path from the top names after every symbolic link, as on a disk; null where there is nothing. */
export async function locate(
  files: RepositoryFiles,
  path: string | null,
  textOf: (id: string) => Promise<string>,
  hops = HOPS,
): Promise<string | typeof OUTSIDE | null> {
  if (path === null) return OUTSIDE;
  const steps = path.split('/');
  for (let length = 1; length <= steps.length; length += 1) {
    const place = steps.slice(0, length).join('/');
    const file = files.get(place);
    if (file?.mode !== LINK) continue;
    if (hops === 0) return null;
    const target = fromTop(posix.dirname(place), await textOf(file.id));
    const rest = steps.slice(length).join('/');
    return locate(files, target === null ? null : fromTop(target, rest || '.'), textOf, hops - 1);
  }
  return files.has(path) || isDirectory(files, path) ? path : null;
}

/** Whether files lie below a path. */
export function isDirectory(files: RepositoryFiles, path: string): boolean {
  return path === '' || [...files.keys()].some((name) => name.startsWith(`${path}/`));
}
