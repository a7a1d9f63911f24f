import { posix } from 'node:path';
import type { RepositoryFile, RepositoryFiles } from '../../core/fingerprint/fingerprint.ts';

/** A path given from a directory of a repository, from its top: `''` is the top; null leads out of it. */
export function fromTop(directory: string, path: string): string | null {
  if (posix.isAbsolute(path)) return null;
  const whole = posix.join(directory, path).replace(/\/+$/, '');
  if (whole === '..' || whole.startsWith('../')) return null;
  return whole === '.' ? '' : whole;
}

/** The files below a directory, named from there. */
export function below(files: RepositoryFiles, directory: string): Map<string, RepositoryFile> {
  const prefix = directory === '' ? '' : `${directory}/`;
  return new Map(
    [...files].filter(([path]) => path.startsWith(prefix)).map(([path, file]) => [path.slice(prefix.length), file]),
  );
}
