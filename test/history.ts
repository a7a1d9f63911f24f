import { readFileSync } from 'node:fs';
import { loadProject } from '../src/core/compose/load.ts';
import type { Finding } from '../src/core/finding.ts';
import { askedPaths, checkRules, type Given } from '../src/core/rules/index.ts';
import { type Look, lookAround } from '../src/core/rules/view/checkout.ts';
import type { Settings } from '../src/core/settings/settings.ts';
import { testData } from './test-data.ts';

/** One fault of a real stack: the revision before it, the one that brought it, and the one that mended it. */
export interface Case {
  readonly id: string;
  readonly class: string;
  readonly gate: string;
  /** Names of services, separated by commas; `(file)` where it concerns the whole Compose file. */
  readonly service: string;
  readonly fault: string;
  readonly before: string;
  readonly bad: string;
  readonly good: string | null;
}

/** Path → text; null where the file is there but its content is not given. */
type Tree = ReadonlyMap<string, string | null>;

/** The cases, and the files of every revision they name. */
export interface History {
  readonly cases: readonly Case[];
  tree(revision: string): Tree;
}

/** Reads the history of a real stack. */
export function readHistory(): History {
  const { cases, trees, blobs } = JSON.parse(readFileSync(testData('history/history.json'), 'utf8'));
  const tree = (revision: string): Tree =>
    new Map(
      Object.entries<string | null>(trees[revision]).map(([path, id]) => [
        path,
        id === null ? null : (blobs[id] ?? null),
      ]),
    );
  return { cases, tree };
}

/** What lint finds in one revision. */
export interface Linted {
  readonly findings: readonly Finding[];
  /** What later revisions are compared with; null where nothing could be made of the files. */
  readonly given: Given | null;
}

/** A revision that another is compared with. */
export interface Base {
  readonly tree: Tree;
  readonly given: Given | null;
}

/** Lints the files of a revision, as `lint --base` does where there is a revision before. */
export async function lintTree(tree: Tree, settings: Settings, base: Base | null): Promise<Linted> {
  const read = async (path: string) => tree.get(path) ?? null;
  const { project, findings } = await loadProject(read, { files: ['docker-compose.yaml'], envFiles: [] });
  if (project === null) return { findings, given: null };
  const checkout = await lookAround(project, lookInto(tree, base?.tree ?? null), askedPaths(project));
  const given = { project, settings, checkout };
  return { findings: [...findings, ...checkRules({ ...given, base: base?.given ?? null })], given };
}

function lookInto(tree: Tree, base: Tree | null): Look {
  const below = (path: string) => [...tree.keys()].filter((file) => path === '.' || file.startsWith(`${path}/`));
  const nameIn = (path: string, file: string) =>
    (path === '.' ? file : file.slice(path.length + 1)).split('/')[0] ?? '';
  return {
    kind: async (path) => (tree.has(path) ? 'file' : below(path).length > 0 ? 'directory' : null),
    read: async (path) => tree.get(path) ?? null,
    changed: async () => (base === null ? [] : changedFiles(base, tree).filter((path) => tree.has(path))),
    list: async (path) => [...new Set(below(path).map((file) => nameIn(path, file)))],
  };
}

/** Files that a revision has with other content, or that only one of two has. */
export function changedFiles(a: Tree, b: Tree): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (path) => a.get(path) !== b.get(path) || a.has(path) !== b.has(path),
  );
}
