import type { RepositoryFile, RepositoryFiles } from '../../core/fingerprint/fingerprint.ts';
import { git, gitLine } from './git.ts';
import { linkId, modeOf } from './working-tree.ts';

/** Ids and modes of what lies at these paths, filters of `.gitattributes` applied as `git add` would. */
export async function lyingIds(top: string, files: RepositoryFiles): Promise<Map<string, RepositoryFile>> {
  const lying = new Map<string, RepositoryFile>();
  const regular: [string, string][] = [];
  for (const [path, { id }] of files) {
    const mode = await modeOf(top, path);
    if (mode === '120000') lying.set(path, { mode, id: await linkId(top, path, id.length) });
    else if (mode === '100644' || mode === '100755') regular.push([path, mode]);
  }
  const input = regular.map(([path]) => `${quoted(path)}\n`).join('');
  const printed = await git(gitLine(top, ['hash-object', '--stdin-paths'], { input }), `read the files in ${top}`);
  const ids = printed.split('\n');
  for (const [index, [path, mode]] of regular.entries()) lying.set(path, { mode, id: ids[index] as string });
  return lying;
}

/** A path as git reads it from a line: quoted where it could be taken for something else. */
function quoted(path: string): string {
  if (!/^"|[\n\r]/.test(path)) return path;
  const escaped = path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `"${escaped}"`;
}
