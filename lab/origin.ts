import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run } from '../src/process.ts';

/** The repository everybody clones and pushes to: bare, on disk. */
export interface Origin {
  readonly directory: string;
  /** What `git clone` is given. */
  readonly url: string;
  /** Full id of a branch's last commit. */
  head(branch?: string): Promise<string>;
  /** A clone of its own for somebody who changes the stack. */
  developer(name?: string): Promise<Developer>;
}

/** What to make of files: new text, a function of the old one, or null to remove it. */
export type Edits = Readonly<Record<string, string | ((before: string) => string) | null>>;

/** Somebody with a clone. Commits are full ids. */
export interface Developer {
  readonly directory: string;
  /** Begins a branch at what main is now. */
  branch(name: string): Promise<void>;
  edit(edits: Edits): Promise<void>;
  commit(message: string): Promise<string>;
  /** Pushes the branch, as for a pull request. */
  push(): Promise<string>;
  /** Merges a pushed branch into main at the origin, with a merge commit; the clone is on main then. */
  merge(branch: string): Promise<string>;
  /** Brings the clone to what main is at the origin. */
  update(): Promise<string>;
  /** Branch, edit, commit, push, merge. */
  land(name: string, edits: Edits): Promise<string>;
  git(...argv: string[]): Promise<string>;
}

/** Makes an origin whose main holds the given files. */
export async function makeOrigin(directory: string, files: Readonly<Record<string, string>>): Promise<Origin> {
  const bare = join(directory, 'origin.git');
  await git(directory, 'init', '--quiet', '--bare', '--initial-branch', 'main', bare);
  const origin: Origin = {
    directory: bare,
    url: bare,
    head: (branch = 'main') => git(bare, 'rev-parse', '--verify', `refs/heads/${branch}^{commit}`),
    developer: async (name = 'developer') => {
      const clone = join(directory, name);
      await rm(clone, { recursive: true, force: true });
      await git(directory, 'clone', '--quiet', bare, clone);
      return makeDeveloper(clone);
    },
  };
  const first = await origin.developer('first');
  await first.edit(files);
  await first.commit('Begin the stack');
  await first.git('push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  await rm(first.directory, { recursive: true });
  return origin;
}

/** Runs git as somebody of the lab, whatever this machine's own git is told; gives its output without the line end. */
export async function git(cwd: string, ...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await run({ argv: ['git', ...argv], cwd, env: IDENTITY, timeoutSeconds: 60 });
  if (code !== 0) throw new Error(`\`git ${argv.join(' ')}\` in ${cwd} ended with ${code}: ${stderr.trim()}`);
  return stdout.trimEnd();
}

const IDENTITY = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Dana Developer',
  GIT_AUTHOR_EMAIL: 'dana@lab.example',
  GIT_COMMITTER_NAME: 'Dana Developer',
  GIT_COMMITTER_EMAIL: 'dana@lab.example',
};

function makeDeveloper(directory: string): Developer {
  const own = (...argv: string[]) => git(directory, ...argv);
  const head = () => own('rev-parse', 'HEAD');
  const developer: Developer = {
    directory,
    git: own,
    async branch(name) {
      await own('fetch', '--quiet', 'origin');
      await own('checkout', '--quiet', '--no-track', '-B', name, 'origin/main');
    },
    edit: async (edits) => {
      for (const [path, edit] of Object.entries(edits)) await change(join(directory, path), edit);
    },
    async commit(message) {
      await own('add', '--all');
      await own('commit', '--quiet', '--message', message);
      return head();
    },
    async push() {
      await own('push', '--quiet', '--force', 'origin', 'HEAD');
      return head();
    },
    async merge(branch) {
      await developer.update();
      await own('merge', '--quiet', '--no-ff', '--message', `Merge ${branch}`, `origin/${branch}`);
      await own('push', '--quiet', 'origin', 'main');
      return head();
    },
    async update() {
      await own('fetch', '--quiet', 'origin');
      await own('checkout', '--quiet', '-B', 'main', 'origin/main');
      return head();
    },
    async land(name, edits) {
      await developer.branch(name);
      await developer.edit(edits);
      await developer.commit(`Change ${Object.keys(edits).join(', ')}`);
      await developer.push();
      return developer.merge(name);
    },
  };
  return developer;
}

async function change(path: string, edit: Edits[string]): Promise<void> {
  if (edit === null) return rm(path, { recursive: true });
  await mkdir(dirname(path), { recursive: true });
  const before = typeof edit === 'string' ? '' : await readFile(path, 'utf8');
  const after = typeof edit === 'string' ? edit : edit(before);
  if (after === before) throw new Error(`The edit of ${path} changes nothing.`);
  // What begins with #! is a program.
  await writeFile(path, after, after.startsWith('#!') ? { mode: 0o755 } : {});
}
