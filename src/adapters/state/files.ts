import { existsSync } from 'node:fs';
import { link, mkdir, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MissionControlError } from '../../errors.ts';

/** Replaces a file in one step: a reader, or a power cut, sees the old content or the new one. Errors: STATE_NOT_WRITABLE. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = await writeTemporary(path, content);
  await attempt(path, () => rename(temporary, path));
  await syncDirectory(dirname(path));
}

/** Writes a file that must not exist yet; false where it does. Errors: STATE_NOT_WRITABLE. */
export async function createFile(path: string, content: string | Uint8Array): Promise<boolean> {
  const temporary = await writeTemporary(path, content);
  const created = await attempt(path, () =>
    link(temporary, path).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false;
        throw error;
      },
    ),
  );
  await rm(temporary, { force: true });
  await syncDirectory(dirname(path));
  return created;
}

/** JSON of a file, null where there is none. Errors: STATE_CORRUPT, or what `corrupt` makes of it. */
export async function readJson<T>(
  path: string,
  parse: (data: unknown) => T | null,
  corrupt: (path: string) => MissionControlError = stateCorrupt,
): Promise<T | null> {
  const text = await readText(path);
  if (text === null) return null;
  const parsed = parse(parseJson(text));
  if (parsed === null) throw corrupt(path);
  return parsed;
}

/** The text of a file, null where there is none. Errors: STATE_NOT_WRITABLE. */
export async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new MissionControlError({
      code: 'STATE_NOT_WRITABLE',
      message: `Could not read ${path}: ${reason(error)}.`,
      hint: 'Give the user of the agent this directory: `mission-control server install` does.',
      cause: error,
    });
  }
}

/** Makes a directory and its parents. Errors: STATE_NOT_WRITABLE. */
export async function makeDirectory(path: string): Promise<void> {
  await attempt(path, () => makeWithParents(path));
}

/** Node's own recursion takes a read-only disk for a missing directory. */
async function makeWithParents(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o750 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeWithParents(dirname(path));
    await makeWithParents(path);
  }
}

/** Refuses to begin on a disk so full that the end could not be written down. Errors: STATE_NOT_WRITABLE. */
export async function requireSpace(path: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await attempt(path, () => statfs(path));
  if (bavail * bsize >= bytes) return;
  throw new MissionControlError({
    code: 'STATE_NOT_WRITABLE',
    message: `The disk of ${path} has only ${Math.floor((bavail * bsize) / 1024)} KiB left.`,
    hint: 'Free some space on the server, then try again. Nothing was changed.',
  });
}

/** Runs a write and says in words why it failed. Errors: STATE_NOT_WRITABLE. */
export async function attempt<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw new MissionControlError({
      code: 'STATE_NOT_WRITABLE',
      message: `Could not write ${path}: ${reason(error)}.`,
      hint: remedy((error as NodeJS.ErrnoException).code),
      cause: error,
    });
  }
}

/** A file of the state directory is not what the agent wrote. */
export function stateCorrupt(path: string): MissionControlError {
  return new MissionControlError({
    code: 'STATE_CORRUPT',
    message: `${path} is damaged: it is not what the agent wrote.`,
    hint: 'Look at it on the server, move it away, and deploy again.',
  });
}

async function writeTemporary(path: string, content: string | Uint8Array): Promise<string> {
  const temporary = join(dirname(path), `.${process.pid}-${counter++}.tmp`);
  await attempt(path, async () => {
    const file = await open(temporary, 'w', 0o640);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  }).catch(async (error) => {
    await rm(temporary, { force: true });
    throw error;
  });
  return temporary;
}

let counter = 0;

/** Removes the temporary files that processes which are no more left in a directory. */
export async function sweepTemporaries(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const pid = Number(/^\.(\d+)-\d+\.tmp$/.exec(name)?.[1]);
    if (pid > 0 && !existsSync(`/proc/${pid}`)) await rm(join(directory, name), { force: true });
  }
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  ENOENT: 'its directory does not exist',
  ENOTDIR: 'its directory is a file',
};

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return WORDS[code ?? ''] ?? message;
}

function remedy(code: string | undefined): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'Free some space on the server, then try again.';
  if (code === 'EROFS') return 'Make the file system writable again (after a disk error it is mounted read-only).';
  return 'Give the user of the agent the state directory: `mission-control server install` does.';
}
