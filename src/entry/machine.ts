import { readFile, writeFile } from 'node:fs/promises';
import type { Machine } from '../context.ts';
import { MissionControlError } from '../errors.ts';

/** The files of this machine. */
export const MACHINE: Machine = {
  read: (path) =>
    readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return null;
      throw failure('FILE_NOT_READABLE', `Could not read ${path}: ${cause.message}.`, cause);
    }),
  write: (path, text) =>
    writeFile(path, text).catch((cause: NodeJS.ErrnoException) => {
      throw failure('FILE_NOT_WRITABLE', `Could not write ${path}: ${cause.message}.`, cause);
    }),
};

function failure(code: 'FILE_NOT_READABLE' | 'FILE_NOT_WRITABLE', message: string, cause: Error): MissionControlError {
  return new MissionControlError({ code, message, hint: 'Name a file that this user may use.', cause });
}
