import { createHash } from 'node:crypto';
import type { Repository } from '../../../src/context.ts';
import { MissionControlError } from '../../../src/errors.ts';
import type { FakeProcess } from './process.ts';

/** path → content. */
export type Tree = Readonly<Record<string, string>>;

interface Commit {
  readonly parent: string | null;
  readonly tree: Tree;
}

/** A clone on the server and its origin, in memory. */
export class FakeClone {
  readonly commits = new Map<string, Commit>();
  readonly #fetched = new Set<string>();
  #origin = '';
  #remote = '';
  unreachable = false;
  /** Somebody took the clone away. */
  gone = false;
  head: string | null = null;
  /** What lies in the project directory, tracked or not. */
  lying: Record<string, string> = {};

  /** Pushes a commit to main of origin; `parent` null begins anew. */
  push(tree: Tree, parent: string | null = this.#origin || null): string {
    const id = this.commit(tree, parent);
    this.#origin = id;
    return id;
  }

  /** Pushes a commit to another branch. */
  commit(tree: Tree, parent: string | null): string {
    const id = hash(JSON.stringify([parent, tree, this.commits.size]));
    this.commits.set(id, { parent, tree });
    return id;
  }

  /** Somebody fetched another branch by hand. */
  fetchedToo(revision: string): void {
    this.#fetched.add(revision);
  }

  /** Clones: what origin has is checked out. */
  clone(): void {
    this.#fetch();
    this.head = this.#remote;
    this.lying = { ...this.#tree(this.head) };
  }

  repositoryOf(process: FakeProcess): Repository {
    const tree = (revision: string | null) => (revision === null ? {} : this.#tree(revision));
    return {
      fetch: async () => {
        await process.reach('repository.fetch');
        if (this.unreachable)
          throw new MissionControlError({
            code: 'GIT_FAILED',
            message: 'Could not fetch.',
            hint: 'Nothing was changed.',
          });
        this.#fetch();
      },
      head: async () => {
        process.look();
        if (this.gone) throw new MissionControlError({ code: 'GIT_FAILED', message: 'There is no clone.' });
        return this.#remote;
      },
      current: async () => this.head,
      contains: async (ancestor, descendant) => this.#history(descendant).includes(ancestor),
      exists: async (revision) => this.#fetched.has(revision),
      files: async (revision) => {
        process.look();
        const files = Object.entries(tree(revision));
        return new Map(files.map(([path, content]) => [path, { mode: '100644', id: hash(content) }]));
      },
      read: async (revision, path) => {
        process.look();
        return tree(revision)[path] ?? null;
      },
      edited: async (revision) => {
        process.look();
        return Object.entries(tree(revision))
          .filter(([path, content]) => this.lying[path] !== content)
          .map(([path]) => ({ path, status: path in this.lying ? ('modified' as const) : ('deleted' as const) }));
      },
      obstacles: async ({ from, to }) => {
        process.look();
        const added = Object.entries(tree(to)).filter(([path]) => !(path in tree(from)));
        return added
          .filter(([path, content]) => path in this.lying && this.lying[path] !== content)
          .map(([path]) => path);
      },
      lying: async (path) => {
        process.look();
        const content = this.lying[path];
        return content === undefined ? null : { mode: '100644', content: new TextEncoder().encode(content) };
      },
      put: async (path, lying) => {
        await process.reach(`repository.put ${path}`);
        this.#write(path, lying === null ? null : new TextDecoder().decode(lying.content));
      },
      checkout: async ({ from, to, overwrite }) => {
        process.look();
        const olds = [tree(from), tree(this.head)];
        const fresh = tree(to);
        this.#refuseUnexpected([...olds, fresh], overwrite);
        for (const path of new Set(olds.flatMap((old) => Object.keys(old))))
          if (!(path in fresh) && path in this.lying) {
            await process.reach(`repository.remove ${path}`);
            this.#write(path, null);
          }
        for (const [path, content] of Object.entries(fresh))
          if (this.lying[path] !== content) {
            await process.reach(`repository.write ${path}`);
            this.#write(path, content);
          }
        await process.reach('repository.move head');
        this.head = to;
      },
    };
  }

  #refuseUnexpected(trees: readonly Tree[], overwrite: readonly string[]): void {
    const paths = new Set(trees.flatMap((one) => Object.keys(one)));
    for (const path of paths) {
      const content = this.lying[path];
      if (content === undefined || overwrite.includes(path) || trees.some((one) => one[path] === content)) continue;
      throw new MissionControlError({ code: 'GIT_FAILED', message: `\`${path}\` was edited meanwhile.` });
    }
  }

  #write(path: string, content: string | null): void {
    const { [path]: _, ...rest } = this.lying;
    this.lying = content === null ? rest : { ...rest, [path]: content };
  }

  #fetch(): void {
    this.#remote = this.#origin;
    for (const revision of this.#history(this.#origin)) this.#fetched.add(revision);
  }

  #history(revision: string): string[] {
    const found: string[] = [];
    for (let at: string | null = revision; at; at = this.commits.get(at)?.parent ?? null) found.push(at);
    return found;
  }

  #tree(revision: string): Tree {
    const commit = this.commits.get(revision);
    if (commit === undefined) throw new Error(`The test has no commit ${revision}`);
    return commit.tree;
  }
}

function hash(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
