import { relative, resolve } from 'node:path';
import type { Workspace } from '../context.ts';
import type { Finding } from '../core/finding.ts';
import { MissionControlError } from '../errors.ts';

/** Texts of the files that findings point into; one that is not in the checkout, or no text, is left out. */
export async function sourcesOf(
  findings: readonly Finding[],
  workspace: Pick<Workspace, 'read'>,
): Promise<ReadonlyMap<string, string>> {
  const places = findings.flatMap(({ location, related }) => [location, ...related.map((other) => other.location)]);
  const files = new Set(places.flatMap((place) => (place?.range ? [place.file] : [])));
  const texts = await Promise.all([...files].map(async (file) => [file, await readText(file, workspace)] as const));
  return new Map(texts.flatMap(([file, text]) => (text === null ? [] : [[file, text] as const])));
}

/** What leads from the top of the repository, which a workflow names, to the directory: annotations name files from there. */
export function prefixOf(directory: string, environment: Readonly<Record<string, string | undefined>>): string {
  return relative(environment.GITHUB_WORKSPACE ?? process.cwd(), resolve(directory));
}

async function readText(file: string, workspace: Pick<Workspace, 'read'>): Promise<string | null> {
  try {
    return await workspace.read(file);
  } catch (error) {
    if (error instanceof MissionControlError && error.code === 'FILE_NOT_READABLE') return null;
    throw error;
  }
}
