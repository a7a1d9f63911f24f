import { posix } from 'node:path';
import type { Workspace } from '../../context.ts';
import type { RepositoryFile, RepositoryFiles } from '../../core/fingerprint/fingerprint.ts';
import { MissionControlError } from '../../errors.ts';
import { ask, type Client, type Place } from './client.ts';

const LINK = '120000';
const LINK_DEPTH = 8;

/** A commit as a workspace: nothing of it lies on this machine, so nothing of it can be run. Errors: GITHUB_FAILED. */
export async function openTree(
  client: Client,
  place: Place,
  given: { readonly commit: string; readonly directory: string },
): Promise<Workspace> {
  const all = await listTree(client, place, given.commit);
  const prefix = given.directory === '.' || given.directory === '' ? '' : `${posix.normalize(given.directory)}/`;
  const texts = new Map<string, Promise<string>>();
  const textOf = (id: string) => {
    const text = texts.get(id) ?? readBlob(client, place, id);
    texts.set(id, text);
    return text;
  };
  const locate = async (path: string, depth = 0): Promise<string | null> => {
    const file = all.get(path);
    if (file?.mode !== LINK || depth > LINK_DEPTH) return file === undefined && !isDirectory(all, path) ? null : path;
    return locate(posix.join(posix.dirname(path), await textOf(file.id)), depth + 1);
  };
  const find = (path: string) => locate(posix.join(prefix, path));
  return {
    directory: given.directory,
    async read(path) {
      const file = all.get((await find(path)) ?? '');
      return file === undefined ? null : textOf(file.id);
    },
    async kind(path) {
      const found = await find(path);
      if (found === null) return null;
      return all.has(found) ? 'file' : 'directory';
    },
    files: async () => below(all, prefix),
    revision: async () => given.commit,
    async list(path) {
      const found = await find(path);
      const inside = found === null ? [] : [...below(all, found === '' || found === '.' ? '' : `${found}/`).keys()];
      return [...new Set(inside.map((name) => name.split('/')[0] ?? ''))];
    },
  };
}

async function listTree(client: Client, place: Place, sha: string): Promise<RepositoryFiles> {
  const commit = await ask(`read commit ${sha}`, () => client.git.getCommit({ ...place, commit_sha: sha }));
  const tree = await ask(`list the files of ${sha}`, () =>
    client.git.getTree({ ...place, tree_sha: commit.tree.sha, recursive: '1' }),
  );
  if (tree.truncated)
    throw new MissionControlError({
      code: 'GITHUB_FAILED',
      message: `GitHub does not list all files of ${sha}: the repository is too large.`,
      hint: 'Plan from a checkout instead: `mission-control plan --directory DIR`.',
    });
  return new Map(
    tree.tree.flatMap(({ path, mode, sha: id, type }) =>
      type === 'blob' && path !== undefined && mode !== undefined && id !== undefined
        ? [[path, { mode, id }] as const]
        : [],
    ),
  );
}

async function readBlob(client: Client, place: Place, id: string): Promise<string> {
  const blob = await ask(`read file ${id}`, () => client.git.getBlob({ ...place, file_sha: id }));
  return Buffer.from(blob.content, 'base64').toString('utf8');
}

function isDirectory(all: RepositoryFiles, path: string): boolean {
  return path === '.' || path === '' || [...all.keys()].some((name) => name.startsWith(`${path}/`));
}

function below(all: RepositoryFiles, prefix: string): Map<string, RepositoryFile> {
  return new Map(
    [...all].filter(([path]) => path.startsWith(prefix)).map(([path, file]) => [path.slice(prefix.length), file]),
  );
}
