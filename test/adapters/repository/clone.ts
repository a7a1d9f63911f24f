import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a commit holds at a path: content, or a link, or an executable. */
export type Entry = string | { readonly link: string } | { readonly executable: string } | Buffer;
export type Entries = Readonly<Record<string, Entry>>;

/** An author's working copy, a bare origin and the server's clone, in a temporary directory. */
export class Scene {
  readonly top = mkdtempSync(join(tmpdir(), 'mission-control-repository-'));
  readonly origin = join(this.top, 'origin.git');
  readonly author = join(this.top, 'author');
  readonly clone = join(this.top, 'clone');

  constructor(first: Entries) {
    git(this.top, 'init', '-q', '--bare', '-b', 'main', this.origin);
    git(this.top, 'init', '-q', '-b', 'main', this.author);
    git(this.author, 'remote', 'add', 'origin', this.origin);
    this.commit(first);
    git(this.top, 'clone', '-q', this.origin, this.clone);
  }

  /** Commits exactly these files and pushes them; its id. */
  commit(entries: Entries, branch = 'main'): string {
    for (const name of readdirSync(this.author))
      if (name !== '.git') rmSync(join(this.author, name), { recursive: true });
    for (const [path, entry] of Object.entries(entries)) this.write(this.author, path, entry);
    git(this.author, 'add', '-A');
    git(this.author, 'commit', '-q', '--allow-empty', '-m', 'x');
    git(this.author, 'push', '-q', '--force', 'origin', `HEAD:refs/heads/${branch}`);
    return git(this.author, 'rev-parse', 'HEAD');
  }

  write(root: string, path: string, entry: Entry): void {
    const place = join(root, path);
    mkdirSync(dirname(place), { recursive: true });
    rmSync(place, { force: true });
    if (typeof entry === 'string' || Buffer.isBuffer(entry)) writeFileSync(place, entry);
    else if ('link' in entry) symlinkSync(entry.link, place);
    else {
      writeFileSync(place, entry.executable);
      chmodSync(place, 0o755);
    }
  }

  end(): void {
    rmSync(this.top, { recursive: true, force: true });
  }
}

/** Everything that lies below a directory, git's own folder apart. */
export function lyingIn(root: string, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...readdirSync(join(root, prefix)).map((name) => {
      const path = prefix === '' ? name : `${prefix}/${name}`;
      if (path === '.git') return {};
      const stats = lstatSync(join(root, path));
      if (stats.isDirectory()) return lyingIn(root, path);
      if (stats.isSymbolicLink()) return { [path]: `→ ${readlinkSync(join(root, path))}` };
      return { [path]: `${stats.mode & 0o100 ? 'x ' : ''}${readFileSync(join(root, path), 'latin1')}` };
    }),
  );
}

export function git(directory: string, ...words: string[]): string {
  const identity = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', ...identity };
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...words], {
    cwd: directory,
    encoding: 'utf8',
    env,
  }).trim();
}
