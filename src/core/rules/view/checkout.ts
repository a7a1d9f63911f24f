import type { Mount, Project, Service } from '../../compose/project.ts';
import { directoryOf, isLocalContext, isRelative, joinPath } from './path.ts';
import { wordsOf } from './told.ts';

/** What lies at a path of the checkout; null: nothing. */
export type PathKind = 'file' | 'directory' | 'other' | null;

/** How a checkout is looked at; paths are relative to the project directory. */
export interface Look {
  kind(path: string): Promise<PathKind>;
  /** Text of a file; null where there is none, or where its content is not given. */
  read(path: string): Promise<string | null>;
  /** Names of what lies in a directory. */
  list(path: string): Promise<readonly string[]>;
  /** Files that are new, or have another content than before the change; none where that is not known. */
  changed(): Promise<readonly string[]>;
}

/** What the rules need to know of the files around a stack. */
export interface Checkout {
  readonly paths: ReadonlyMap<string, PathKind>;
  /** Of mounted files, files of nginx and Dockerfiles; one whose content is not given is not among them. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names in the directories that files of nginx are mounted from. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Texts of files that the change adds or edits, whether the stack uses them or not. */
  readonly changed: ReadonlyMap<string, string>;
}

/** Looks at the paths asked for, and reads what a stack mounts or builds. */
export async function lookAround(project: Project, look: Look, asked: readonly string[]): Promise<Checkout> {
  const services = [...project.services.values()];
  const paths = await mapOf(asked, (path) => look.kind(path));
  const names = await mapOf(services.flatMap(nginxDirectories), (path) => look.list(path));
  const beside = [...names].flatMap(([directory, entries]) => entries.map((name) => joinPath(directory, name)));
  const wanted = [
    ...services.flatMap(mountedPaths),
    ...services.flatMap(dockerfiles),
    ...services.flatMap(configPaths),
    ...beside,
  ];
  return { paths, names, texts: await readAll(look, wanted), changed: await readAll(look, await look.changed()) };
}

async function readAll(look: Look, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const read = await mapOf(paths, async (path) => ((await look.kind(path)) === 'file' ? look.read(path) : null));
  return new Map([...read].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));
}

async function mapOf<T>(keys: readonly string[], value: (key: string) => Promise<T>): Promise<Map<string, T>> {
  return new Map(await Promise.all([...new Set(keys)].map(async (key) => [key, await value(key)] as const)));
}

/** Paths of the repository that a service mounts, relative to the project directory. */
export function mountedPaths({ mounts }: Service): readonly string[] {
  return mounts.flatMap((mount) => pathOf(mount) ?? []);
}

/** The path of the repository that is mounted; null for anything else. */
export function pathOf({ type, source }: Mount): string | null {
  const path = source?.value ?? '';
  return type === 'bind' && isRelative(path) ? path.replace(/\/+$/, '') : null;
}

/** Paths of the repository that a command names with `--config`, as they are mounted. */
export function configPaths(service: Service): readonly string[] {
  const line = [...wordsOf(service.entrypoint), ...wordsOf(service.command)].map(({ value }) => value).join(' ');
  return [...line.matchAll(/(?:^|\s)--config[= ]([^\s"';]+)/g)].flatMap(([, target = '']) =>
    service.mounts.flatMap((mount) => {
      const path = pathOf(mount);
      const top = mount.target.replace(/\/+$/, '');
      if (path === null || (target !== top && !target.startsWith(`${top}/`))) return [];
      return [target === top ? path : joinPath(path, target.slice(top.length))];
    }),
  );
}

const NGINX = /^\/etc\/nginx\/(?:vhost\.d|conf\.d)(?:\/|$)/;

/** Directories of the repository whose files nginx reads, or from which such files are mounted one by one. */
function nginxDirectories({ mounts }: Service): readonly string[] {
  return mounts.flatMap((mount) => {
    const path = pathOf(mount);
    const at = NGINX.exec(mount.target)?.[0];
    if (path === null || at === undefined) return [];
    return [mount.target.replace(/\/+$/, '') === at.replace(/\/+$/, '') ? path : directoryOf(path)];
  });
}

/** The Dockerfile a service is built from, where it lies in the repository. */
export function dockerfiles({ build }: Service): readonly string[] {
  if (build === null) return [];
  const path = joinPath(build.context.value, build.dockerfile?.value ?? 'Dockerfile');
  return isLocalContext(build.context.value) && isLocalContext(path) ? [path] : [];
}

/** Files of configuration that are mounted or that the change touches; what is no configuration may hold any text. */
export function configurationOf({ texts, changed }: Checkout): ReadonlyMap<string, string> {
  const all = [...texts, ...changed].filter(([path]) => isConfiguration(path));
  return new Map(all);
}

const CONFIGURATION = /(?:\.(?:cfg|conf|toml|ini|env|properties)|(?:^|\/)\.env|\/vhost\.d\/[^/]+)$/;

function isConfiguration(path: string): boolean {
  return CONFIGURATION.test(path);
}

/** Whether a file is a Dockerfile by its name. */
export function isDockerfile(path: string): boolean {
  return /(?:^|\/)(?:Dockerfile(?:[._-][\w.-]+)?|[\w.-]+\.Dockerfile)$/.test(path);
}
