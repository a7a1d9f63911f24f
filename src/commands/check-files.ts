import type { Workspace } from '../context.ts';
import type { Project, Service } from '../core/compose/project.ts';
import { givenPaths } from '../core/secrets/files.ts';
import { MissionControlError } from '../errors.ts';

/** Texts of the repository's files that services with the secrets volume are given, by path; of a directory those right in it. */
export async function readGiven(
  project: Project,
  volume: string | null,
  workspace: Pick<Workspace, 'kind' | 'list' | 'read'>,
): Promise<ReadonlyMap<string, string>> {
  const services = [...project.services.values()].filter((service) => mounts(service, volume));
  const paths = [...new Set(services.flatMap(givenPaths))];
  const files = (await Promise.all(paths.map((path) => filesAt(path, workspace)))).flat();
  const texts = await Promise.all(files.map(async (file) => [file, await readText(file, workspace)] as const));
  return new Map(texts.flatMap(([file, text]) => (text === null ? [] : [[file, text] as const])));
}

function mounts({ mounts }: Service, volume: string | null): boolean {
  return mounts.some(({ type, source }) => type === 'volume' && source?.value === volume);
}

async function filesAt(path: string, workspace: Pick<Workspace, 'kind' | 'list'>): Promise<readonly string[]> {
  const kind = await workspace.kind(path);
  if (kind !== 'directory') return kind === 'file' ? [path] : [];
  const beside = (await workspace.list(path)).map((name) => `${path}/${name}`);
  const kinds = await Promise.all(beside.map((file) => workspace.kind(file)));
  return beside.filter((_, index) => kinds[index] === 'file');
}

/** What is no text names nothing. */
async function readText(path: string, { read }: Pick<Workspace, 'read'>): Promise<string | null> {
  return await read(path).catch((error: unknown) => {
    if (error instanceof MissionControlError && error.code === 'FILE_NOT_READABLE') return null;
    throw error;
  });
}
