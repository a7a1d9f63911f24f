import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The repository the lab's GitHub is asked about. */
export const PLACE = { owner: 'lab', repo: 'stack' };

/** A git repository with a change on a branch and the merge GitHub would make of it. */
export interface World {
  readonly directory: string;
  readonly main: string;
  readonly head: string;
  readonly merge: string;
  git(...words: string[]): string;
  remove(): void;
}

const NOBODY = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'lab',
  GIT_AUTHOR_EMAIL: 'lab@example.org',
  GIT_COMMITTER_NAME: 'lab',
  GIT_COMMITTER_EMAIL: 'lab@example.org',
};

/** Makes it. Links: path → where it leads. */
export function makeWorld(
  change: Readonly<Record<string, string | Uint8Array>>,
  links: Readonly<Record<string, string>> = {},
): World {
  const directory = mkdtempSync(join(tmpdir(), 'mission-control-github-'));
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: directory, encoding: 'utf8', env: { PATH: process.env.PATH, ...NOBODY } }).trim();
  const commit = (message: string, files: Readonly<Record<string, string | Uint8Array>>): string => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(directory, dirname(path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    }
    git('add', '-A');
    git('commit', '-q', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q', '-b', 'main');
  const main = commit('first', { 'docker-compose.yaml': 'services: {}\n', 'stack/a.conf': 'a\n' });
  git('checkout', '-q', '-b', 'change');
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(join(directory, dirname(path)), { recursive: true });
    symlinkSync(target, join(directory, path));
  }
  const head = commit('second', change);
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-ff', '-m', 'merge', 'change');
  return {
    directory,
    main,
    head,
    merge: git('rev-parse', 'HEAD'),
    git,
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
