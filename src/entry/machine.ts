import { open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
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
  replace: (path, text) =>
    (text === null ? rm(path, { force: true }) : replaceFile(path, text)).catch((cause: NodeJS.ErrnoException) => {
      throw failure('FILE_NOT_WRITABLE', `Could not write ${path}: ${cause.message}.`, cause);
    }),
};

/** A link stays one, and a file keeps its mode. */
async function replaceFile(path: string, text: string): Promise<void> {
  const real = await realpath(path).catch(() => path);
  const { mode } = await stat(real).catch(() => ({ mode: 0o644 }));
  const temporary = `${real}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'wx', mode & 0o777);
    try {
      await file.writeFile(text);
      await file.chmod(mode & 0o777);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, real);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function failure(code: 'FILE_NOT_READABLE' | 'FILE_NOT_WRITABLE', message: string, cause: Error): MissionControlError {
  return new MissionControlError({ code, message, hint: 'Name a file that this user may use.', cause });
}
