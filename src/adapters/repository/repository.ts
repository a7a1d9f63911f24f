import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Repository } from '../../context.ts';
import type { RepositoryFile, RepositoryFiles } from '../../core/fingerprint/fingerprint.ts';
import { MissionControlError } from '../../errors.ts';
import { run } from '../../process.ts';
import { checkedOutContents, groups, storedContents } from './contents.ts';
import { git, gitLine } from './git.ts';
import { lyingIds } from './lying.ts';
import { below, parseTree } from './tree.ts';
import { discard, lyingAt, place, replace } from './working-tree.ts';

/** Where the clone lies: its top, its git directory, and the prefix (`stack/`, or empty) of the project directory in it. */
interface Clone {
  readonly top: string;
  readonly gitDirectory: string;
  readonly prefix: string;
}

/** The clone that holds the project directory. Errors of every function: GIT_FAILED. */
export function openRepository(options: { readonly directory: string; readonly branch: string }): Repository {
  const { directory, branch } = options;
  const remote = `refs/remotes/origin/${branch}`;
  let found: Promise<Clone> | undefined;
  const clone = () => {
    found ??= locate(directory);
    return found;
  };
  const trees = new Map<string, Promise<RepositoryFiles>>();
  const tree = (revision: string): Promise<RepositoryFiles> => {
    const listed = trees.get(revision) ?? clone().then(({ top }) => listTree(top, revision));
    trees.set(revision, listed);
    return listed;
  };

  return {
    async fetch() {
      const words = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', 'origin'];
      const line = gitLine(directory, [...words, `+refs/heads/${branch}:${remote}`], { timeoutSeconds: 180 });
      await git(line, `fetch \`${branch}\` from origin in ${directory}`);
    },
    async head() {
      const line = gitLine(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${remote}^{commit}`]);
      return (await git(line, `find \`${branch}\` of origin in ${directory}`)).trim();
    },
    async current() {
      const line = gitLine(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
      const { code, stdout } = await run(line);
      return code === 0 ? stdout.trim() : null;
    },
    async contains(ancestor, descendant) {
      const { code, stderr } = await run(gitLine(directory, ['merge-base', '--is-ancestor', ancestor, descendant]));
      if (code > 1)
        throw new MissionControlError({
          code: 'GIT_FAILED',
          message: `Could not compare ${ancestor} with ${descendant}: ${stderr.trim()}.`,
        });
      return code === 0;
    },
    async exists(revision) {
      const { code } = await run(gitLine(directory, ['cat-file', '-e', `${revision}^{commit}`]));
      return code === 0;
    },
    async files(revision) {
      return below((await clone()).prefix, await tree(revision));
    },
    async read(revision, path) {
      const { top, prefix } = await clone();
      const file = (await tree(revision)).get(prefix + path);
      if (file === undefined) return null;
      const [content] = await storedContents(top, [file]);
      return content ? Buffer.from(content).toString('utf8') : null;
    },
    async edited(revision) {
      const { top, prefix } = await clone();
      const expected = await tree(revision);
      const lying = await lyingIds(top, expected);
      return [...expected]
        .filter(([path, file]) => !same(lying.get(path), file))
        .map(([path]) => ({
          path: outward(prefix, path),
          status: lying.has(path) ? ('modified' as const) : ('deleted' as const),
        }));
    },
    async obstacles({ from, to }) {
      const { top, prefix } = await clone();
      const [old, fresh] = await Promise.all([from === null ? new Map() : tree(from), tree(to)]);
      const added = new Map([...fresh].filter(([path]) => !old.has(path)));
      const lying = await lyingIds(top, added);
      return [...lying].filter(([path, file]) => !same(file, added.get(path))).map(([path]) => outward(prefix, path));
    },
    async lying(path) {
      const { top, prefix } = await clone();
      return lyingAt(top, inward(prefix, path));
    },
    async put(path, lying) {
      const { top, prefix } = await clone();
      const inside = inward(prefix, path);
      if (lying === null) await discard(top, inside);
      else await replace(top, inside, lying);
    },
    async checkout({ from, to, overwrite }) {
      const { top, gitDirectory, prefix } = await clone();
      const current = await this.current();
      const fresh = await tree(to);
      const olds = await Promise.all([from, current].map((old) => (old === null ? new Map() : tree(old))));
      const old = new Map<string, RepositoryFile>(olds.flatMap((files) => [...files]));
      const lying = await lyingIds(top, new Map([...old, ...fresh]));
      const known = (path: string) => [...olds, fresh].some((files) => same(lying.get(path), files.get(path)));
      refuseUnexpected(
        [...lying.keys()].filter((path) => !known(path)).map((path) => outward(prefix, path)),
        overwrite,
      );
      for (const path of old.keys()) if (!fresh.has(path)) await discard(top, path);
      const changed = [...fresh].filter(([path, file]) => !same(lying.get(path), file));
      for (const group of groups(changed)) {
        const contents = await checkedOutContents(top, group);
        for (const [index, [path, file]] of group.entries())
          await place(top, path, file.mode, contents[index] as Uint8Array);
      }
      await moveHead({ top, gitDirectory, branch, to });
    },
  };
}

async function listTree(top: string, revision: string): Promise<RepositoryFiles> {
  const line = gitLine(top, ['ls-tree', '-r', '-z', '--full-tree', revision]);
  return parseTree(await git(line, `list the files of ${revision}`));
}

async function locate(directory: string): Promise<Clone> {
  const words = ['rev-parse', '--show-toplevel', '--absolute-git-dir', '--show-prefix'];
  const printed = await git(gitLine(directory, words), `find the git clone of ${directory}`);
  const [top = '', gitDirectory = '', prefix = ''] = printed.split('\n');
  return { top, gitDirectory, prefix };
}

const outward = (prefix: string, path: string): string =>
  path.startsWith(prefix) ? path.slice(prefix.length) : `${'../'.repeat(prefix.split('/').length - 1)}${path}`;

const inward = (prefix: string, path: string): string =>
  path.startsWith('../') ? path.replace(/^(\.\.\/)+/, '') : prefix + path;

function same(a: RepositoryFile | undefined, b: RepositoryFile | undefined): boolean {
  return a !== undefined && b !== undefined && a.id === b.id && a.mode === b.mode;
}

function refuseUnexpected(paths: readonly string[], overwrite: readonly string[]): void {
  const unexpected = paths.filter((path) => !overwrite.includes(path));
  if (unexpected.length === 0) return;
  throw new MissionControlError({
    code: 'GIT_FAILED',
    message: `\`${unexpected[0]}\` was edited on the server while the deployment looked at it.`,
    hint: 'Deploy again: it saves a copy first.',
  });
}

/** Branch, HEAD and index say `to`; the index is replaced by rename, so that a stale index.lock stops nothing. */
async function moveHead(given: { top: string; gitDirectory: string; branch: string; to: string }): Promise<void> {
  const { top, gitDirectory, branch, to } = given;
  const index = join(gitDirectory, 'mission-control.index');
  await rm(index, { force: true });
  await rm(`${index}.lock`, { force: true });
  const env = { GIT_INDEX_FILE: index };
  await git(gitLine(top, ['read-tree', to], { env }), `write the index of ${to}`);
  await run(gitLine(top, ['update-index', '-q', '--refresh'], { env }));
  await git(gitLine(top, ['update-ref', `refs/heads/${branch}`, to]), `move ${branch} to ${to}`);
  const head = await readFile(join(gitDirectory, 'HEAD'), 'utf8');
  if (head.trim() !== `ref: refs/heads/${branch}`)
    await git(gitLine(top, ['symbolic-ref', 'HEAD', `refs/heads/${branch}`]), `move HEAD to ${branch}`);
  await rename(index, join(gitDirectory, 'index'));
}
