import type { Project, Service } from '../compose/project.ts';
import { asList, digest } from './canonical.ts';
import type { RepositoryFile, RepositoryFiles } from './fingerprint.ts';

/** Of a directory with more files than this only one hash is kept. */
const FILES_LIMIT = 200;

/** Everything of the repository that a service mounts or reads, by path. */
export function filesOf(service: Service, project: Project, files: RepositoryFiles): Record<string, string> {
  const found = [...mountedPaths(service, project), ...readPaths(service)].flatMap((path) => below(path, files));
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Paths whose content a running container sees once it is restarted. */
export function mountedPaths(service: Service, project: Project): string[] {
  const binds = service.mounts.flatMap(({ type, source }) =>
    type === 'bind' && source !== null ? [source.value] : [],
  );
  const referenced = (['configs', 'secrets'] as const).flatMap((kind) =>
    service[kind].flatMap(({ name }) => project[kind].get(name)?.file?.value ?? []),
  );
  return [...binds, ...referenced].filter(isInside);
}

/** One hash over a build: its definition and every tracked file of its context. */
export function buildOf(service: Service, files: RepositoryFiles): string | null {
  if (service.build === null) return null;
  const context = service.build.context.value;
  const content = isInside(context) ? entriesBelow(context, files).map(([path, file]) => [path, identity(file)]) : [];
  return digest([service.definition.build ?? null, content]);
}

/** True where `path` is `parent` or lies below it. */
export function isBelow(path: string, parent: string): boolean {
  return parent === '.' || path === parent || path.startsWith(`${parent}/`);
}

function readPaths(service: Service): string[] {
  const labelFiles = asList(service.definition.label_file ?? []).filter((path) => typeof path === 'string');
  return [
    ...service.envFiles.map(({ path }) => path.value),
    ...labelFiles.map((path) => path.replace(/^\.\//, '')),
  ].filter(isInside);
}

function isInside(path: string): boolean {
  return !/^(?:[/~]|\.\.(?:\/|$)|[a-z]+:\/\/)/.test(path);
}

function below(path: string, files: RepositoryFiles): [string, string][] {
  const entries = entriesBelow(path, files);
  if (entries.length <= FILES_LIMIT) return entries.map(([name, file]) => [name, identity(file)]);
  return [[`${path}/`, digest(entries.map(([name, file]) => [name, identity(file)]))]];
}

function entriesBelow(path: string, files: RepositoryFiles): [string, RepositoryFile][] {
  const entries = [...files].filter(([name]) => isBelow(name, path));
  return entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function identity({ mode, id }: RepositoryFile): string {
  return mode === '100644' ? id : `${mode} ${id}`;
}
