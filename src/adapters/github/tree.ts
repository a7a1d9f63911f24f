import type { Workspace } from '../../context.ts';
import type { RepositoryFile, RepositoryFiles } from '../../core/fingerprint/fingerprint.ts';
import { MissionControlError } from '../../errors.ts';
import { ask, type Client, type Place } from './client.ts';
import { isDirectory, locate, OUTSIDE } from './links.ts';
import { below, fromTop } from './paths.ts';

/** A commit as a workspace: nothing of it lies on this machine, so nothing of it can be run. `directory` is named from the top. Errors: GITHUB_FAILED. */
export async function openTree(
  client: Client,
  place: Place,
  given: { readonly commit: string; readonly directory: string },
): Promise<Workspace> {
  const all = await listTree(client, place, given.commit);
  const top = fromTop('', given.directory) ?? '';
  const contents = new Map<string, Promise<Buffer>>();
  const contentOf = (id: string) => {
    const content = contents.get(id) ?? readBlob(client, place, id);
    contents.set(id, content);
    return content;
  };
  const find = (path: string) => locate(all, fromTop(top, path), async (id) => (await contentOf(id)).toString('utf8'));
  return {
    directory: given.directory,
    async read(path) {
      const found = await find(path);
      if (found === OUTSIDE) throw unreadable(path, 'it leads out of the repository');
      if (found === null) return null;
      const file = all.get(found);
      if (file === undefined) throw unreadable(path, 'it is a directory');
      return decode(path, await contentOf(file.id));
    },
    async kind(path) {
      const found = await find(path);
      if (found === null || found === OUTSIDE) return found === null ? null : 'other';
      return isDirectory(all, found) ? 'directory' : 'file';
    },
    files: async () => below(all, top),
    revision: async () => given.commit,
    // What a commit branched off from is not asked of GitHub.
    at: async () => null,
    ignores: async () => true,
    async list(path) {
      const found = await find(path);
      if (found === null || found === OUTSIDE) return [];
      return [...new Set([...below(all, found).keys()].map((name) => name.split('/')[0] ?? ''))];
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
    tree.tree.flatMap(({ path, mode, sha: id, type }): (readonly [string, RepositoryFile])[] =>
      type === 'blob' && path !== undefined && mode !== undefined && id !== undefined ? [[path, { mode, id }]] : [],
    ),
  );
}

async function readBlob(client: Client, place: Place, id: string): Promise<Buffer> {
  const blob = await ask(`read file ${id}`, () => client.git.getBlob({ ...place, file_sha: id }));
  return Buffer.from(blob.content, 'base64');
}

function decode(path: string, content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch (cause) {
    throw unreadable(path, 'it is no UTF-8 text', cause);
  }
}

function unreadable(path: string, why: string, cause?: unknown): MissionControlError {
  return new MissionControlError({
    code: 'FILE_NOT_READABLE',
    message: `Could not read \`${path}\` of the pull request: ${why}.`,
    hint: 'Mend the file, or name another one.',
    cause,
  });
}
