import type { RepositoryFile } from '../../core/fingerprint/fingerprint.ts';

/** Reads `git ls-tree -r -z`: path → mode and id; submodules are left out. */
export function parseTree(text: string): Map<string, RepositoryFile> {
  const files = new Map<string, RepositoryFile>();
  for (const entry of text.split('\0')) {
    const match = /^(\d{6}) blob ([0-9a-f]+)\t(.+)$/s.exec(entry);
    if (match) files.set(match[3] as string, { mode: match[1] as string, id: match[2] as string });
  }
  return files;
}

/** Reads `git ls-files -s -z`: path → mode and id; submodules are left out. */
export function parseIndex(text: string): Map<string, RepositoryFile> {
  const files = new Map<string, RepositoryFile>();
  for (const entry of text.split('\0')) {
    const match = /^(?!160000)(\d{6}) ([0-9a-f]+) \d\t(.+)$/s.exec(entry);
    if (match) files.set(match[3] as string, { mode: match[1] as string, id: match[2] as string });
  }
  return files;
}

/** Reads `git cat-file --batch`: one blob per request, in order; null for one that is missing. */
export function parseBatch(output: Uint8Array): (Uint8Array | null)[] {
  const blobs: (Uint8Array | null)[] = [];
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    const header = Buffer.from(output.subarray(at, end)).toString('utf8');
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
    at = end + 1;
    if (size === undefined) {
      blobs.push(null);
      continue;
    }
    blobs.push(output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}

/** Files of a tree whose place is below a prefix (`stack/`), named from there. */
export function below(prefix: string, files: ReadonlyMap<string, RepositoryFile>): Map<string, RepositoryFile> {
  return new Map(
    [...files].filter(([path]) => path.startsWith(prefix)).map(([path, file]) => [path.slice(prefix.length), file]),
  );
}
