import type { Past } from '../../context.ts';
import { run } from '../../process.ts';
import { git, gitBytes, gitLine } from './git.ts';
import { below, parseTree } from './tree.ts';

/**
 * The files of a directory as they were at a revision, or where the checkout branched off from it; null where git neither has the revision nor
 * can fetch it: a shallow clone fetches a full id or a branch from `origin`. Errors of its functions: GIT_FAILED.
 */
export async function openPast(directory: string, revision: string): Promise<Past | null> {
  const id = (await resolve(directory, revision)) ?? (await fetchFrom(directory, revision));
  if (id === null) return null;
  const base = await run(gitLine(directory, ['merge-base', id, 'HEAD']));
  return readPast(directory, base.code === 0 ? base.stdout.trim() : id);
}

async function resolve(directory: string, revision: string): Promise<string | null> {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { code, stdout } = await run(gitLine(directory, words));
  return code === 0 ? stdout.trim() : null;
}

async function fetchFrom(directory: string, revision: string): Promise<string | null> {
  if (!/^[A-Za-z0-9][\w./-]*$/.test(revision)) return null;
  const words = ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', revision.replace(/^origin\//, '')];
  const { code } = await run(gitLine(directory, words));
  return code === 0 ? resolve(directory, 'FETCH_HEAD') : null;
}

async function readPast(directory: string, id: string): Promise<Past> {
  const attempt = `read the revision ${id}`;
  const prefix = (await git(gitLine(directory, ['rev-parse', '--show-prefix']), attempt)).trim();
  const printed = await git(gitLine(directory, ['ls-tree', '-r', '-z', '--full-tree', id]), attempt);
  const files = below(prefix, parseTree(printed));
  const inside = (path: string) => [...files.keys()].filter((file) => path === '.' || file.startsWith(`${path}/`));
  return {
    files,
    kind: async (path) => (files.has(path) ? 'file' : inside(path).length > 0 ? 'directory' : null),
    list: async (path) => [
      ...new Set(inside(path).map((file) => (path === '.' ? file : file.slice(path.length + 1)).split('/')[0] ?? '')),
    ],
    read: async (path) => {
      const file = files.get(path);
      if (file === undefined || file.mode === '120000') return null;
      return asText(await gitBytes(gitLine(directory, ['cat-file', 'blob', file.id]), attempt));
    },
  };
}

/** Null for what is no text: nobody compares it. */
function asText(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text.includes('\uFFFD') ? null : text;
}
