import type { RepositoryFile } from '../../core/fingerprint/fingerprint.ts';
import { MissionControlError } from '../../errors.ts';
import { git, gitBytes, gitLine } from './git.ts';
import { parseBatch } from './tree.ts';

type Entry = readonly [path: string, file: RepositoryFile];

/** Contents as git stores them, in the order of the files. Errors: GIT_FAILED. */
export async function storedContents(top: string, files: readonly RepositoryFile[]): Promise<Uint8Array[]> {
  const input = files.map(({ id }) => `${id}\n`).join('');
  const line = gitLine(top, ['cat-file', '--buffer', '--batch'], { input, timeoutSeconds: 300 });
  const contents = parseBatch(await gitBytes(line, `read files of the revision in ${top}`));
  if (contents.length !== files.length || contents.includes(null))
    throw new MissionControlError({
      code: 'GIT_FAILED',
      message: `The clone in ${top} lacks objects of the revision.`,
      hint: 'Run `git fsck` there.',
    });
  return contents as Uint8Array[];
}

/** Contents as git would check them out: `.gitattributes`, as they lie there now, may ask for other line ends or a filter. */
export async function checkedOutContents(top: string, entries: readonly Entry[]): Promise<Uint8Array[]> {
  const contents = await storedContents(
    top,
    entries.map(([, file]) => file),
  );
  const converted = await convertedPaths(
    top,
    entries.flatMap(([path, { mode }]) => (mode === '120000' ? [] : [path])),
  );
  return Promise.all(
    entries.map(([path, { id }], index) =>
      converted.has(path)
        ? gitBytes(gitLine(top, ['cat-file', '--filters', `--path=${path}`, id]), `read ${path} of the revision`)
        : (contents[index] as Uint8Array),
    ),
  );
}

/** Entries in portions of moderate size; what says how the others are converted comes first. */
export function groups(entries: readonly Entry[]): Entry[][] {
  const attributes = entries.filter(([path]) => /(?:^|\/)\.gitattributes$/.test(path));
  const others = entries.filter((entry) => !attributes.includes(entry));
  return [attributes, others].flatMap((kind) =>
    Array.from({ length: Math.ceil(kind.length / 50) }, (_, index) => kind.slice(index * 50, index * 50 + 50)),
  );
}

const CONVERTING = ['eol', 'ident', 'filter', 'working-tree-encoding'];

async function convertedPaths(top: string, paths: readonly string[]): Promise<Set<string>> {
  const input = paths.map((path) => `${path}\0`).join('');
  const line = gitLine(top, ['check-attr', '-z', '--stdin', ...CONVERTING], { input });
  const words = (await git(line, `read the attributes of files in ${top}`)).split('\0');
  const found = new Set<string>();
  for (let at = 0; at + 2 < words.length; at += 3)
    if (!['unspecified', 'unset', 'lf'].includes(words[at + 2] ?? '')) found.add(words[at] ?? '');
  return found;
}
