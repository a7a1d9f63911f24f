import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, open, readFile, readlink, rename, rm, rmdir, symlink, unlink } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import type { Lying } from '../../context.ts';
import type { RepositoryFile } from '../../core/fingerprint/fingerprint.ts';
import { MissionControlError } from '../../errors.ts';

/** What lies at a path: a regular file (its content not read yet), a symbolic link, something else, or nothing. */
export async function modeOf(
  top: string,
  path: string,
): Promise<RepositoryFile['mode'] | 'directory' | 'other' | null> {
  const stats = await lstat(join(top, path)).catch(absent);
  if (stats === null) return null;
  if (stats.isSymbolicLink()) return '120000';
  if (stats.isDirectory()) return 'directory';
  if (!stats.isFile()) return 'other';
  return stats.mode & 0o100 ? '100755' : '100644';
}

/** The git id of a symbolic link, as git stores it: a blob of its target. */
export async function linkId(top: string, path: string, hexDigits: number): Promise<string> {
  const target = await readlink(join(top, path), { encoding: 'buffer' });
  const hash = createHash(hexDigits === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${target.length}\0`).update(target).digest('hex');
}

/** Puts a file of a revision, or a link that stays within the repository, into its place. */
export async function place(top: string, path: string, mode: string, content: Uint8Array): Promise<void> {
  if (mode === '120000') refuseOutside(path, Buffer.from(content).toString('utf8'));
  await replace(top, path, { mode, content });
}

/** Puts a file or a link into its place by rename: a reader sees the old one or the new one, never a part. */
export async function replace(top: string, path: string, { mode, content }: Lying): Promise<void> {
  const target = join(top, path);
  await ensureDirectory(top, dirname(path));
  // One name for every process: what a killed runner left is gone with the next file of the directory, which recovery puts there.
  const temporary = join(dirname(target), '.mission-control.tmp');
  await rm(temporary, { force: true });
  if (mode === '120000') await symlink(Buffer.from(content), temporary);
  else await writeDurably(temporary, content, mode === '100755' ? 0o755 : 0o644);
  await clearWay(target);
  await rename(temporary, target);
}

/** Removes a file and the directories it leaves empty. */
export async function discard(top: string, path: string): Promise<void> {
  if (!(await parentIsReal(top, dirname(path)))) return;
  await unlink(join(top, path)).catch(absentOrDirectory);
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    const removed = await rmdir(join(top, parent)).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}

/** A regular file, or a link with its target; null where neither lies. */
export async function lyingAt(top: string, path: string): Promise<Lying | null> {
  const mode = await modeOf(top, path);
  if (mode === '120000') return { mode, content: await readlink(join(top, path), { encoding: 'buffer' }) };
  return mode === '100644' || mode === '100755' ? { mode, content: await readFile(join(top, path)) } : null;
}

async function writeDurably(path: string, content: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await chmod(path, mode);
}

/** A link must stay within the repository: the server would otherwise mount whatever a commit points at. */
export function refuseOutside(path: string, target: string): void {
  const reached = normalize(join(dirname(path), target));
  if (target.startsWith('/') || reached === '..' || reached.startsWith('../'))
    throw new MissionControlError({
      code: 'GIT_FAILED',
      message: `\`${path}\` is a symbolic link to \`${target}\`, outside of the repository.`,
      hint: 'Replace it by a file, or by a link that stays inside.',
    });
}

async function ensureDirectory(top: string, path: string): Promise<void> {
  if (path === '.') return;
  await ensureDirectory(top, dirname(path));
  const kind = await modeOf(top, path);
  if (kind === 'directory') return;
  if (kind !== null)
    throw new MissionControlError({
      code: 'GIT_FAILED',
      message: `\`${join(top, path)}\` is no directory, but the revision has files below it.`,
      hint: 'Move it away on the server, then deploy again.',
    });
  await mkdir(join(top, path));
}

async function parentIsReal(top: string, path: string): Promise<boolean> {
  for (let parent = path; parent !== '.'; parent = dirname(parent))
    if ((await modeOf(top, parent)) !== 'directory') return false;
  return true;
}

/** An engine leaves an empty directory where a mounted file was missing: it must not stand in the way of the file. */
async function clearWay(target: string): Promise<void> {
  const stats = await lstat(target).catch(absent);
  if (!stats?.isDirectory()) return;
  await rmdir(target).catch((cause) => {
    throw new MissionControlError({
      code: 'GIT_FAILED',
      message: `\`${target}\` is a directory where a file must go, and it is not empty.`,
      hint: 'Move it away on the server, then deploy again.',
      cause,
    });
  });
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}

function absentOrDirectory(error: NodeJS.ErrnoException): void {
  if (!['ENOENT', 'ENOTDIR', 'EISDIR', 'EPERM'].includes(error.code ?? '')) throw error;
}
