import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MissionControlError } from '../errors.ts';

/** A file, null where there is none. Errors: FILE_NOT_READABLE. */
export async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new MissionControlError({
      code: 'FILE_NOT_READABLE',
      message: `${path} cannot be read (${(cause as NodeJS.ErrnoException).code}).`,
      hint: 'See that it is a file you may read.',
      cause,
    });
  }
}

/** The directory with the package.json of mission-control: above src/ or dist/. Errors: FILE_NOT_FOUND. */
export async function installationRoot(): Promise<string> {
  let directory = dirname(fileURLToPath(import.meta.url));
  while ((await readOrNull(join(directory, 'package.json'))) === null) {
    const parent = dirname(directory);
    if (parent === directory) return missing('package.json of mission-control');
    directory = parent;
  }
  return directory;
}

/** Errors: FILE_NOT_FOUND. */
export function missing(path: string): never {
  throw new MissionControlError({
    code: 'FILE_NOT_FOUND',
    message: `${path} is missing from this installation.`,
    hint: 'In a checkout, build it with `npm run build`.',
  });
}
