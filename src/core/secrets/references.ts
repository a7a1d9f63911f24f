import { locatePart } from '../compose/part.ts';
import type { Command, Located, Project, Service } from '../compose/project.ts';
import type { Roles } from '../settings/infer.ts';
import { linesFor } from './files.ts';
import { isHidden, type Place, placesOf } from './volume.ts';

/** A place in the stack that names a secret. */
export interface SecretReference {
  readonly service: string;
  readonly secret: Located<string>;
  /** Null: the secret as a directory, whatever its keys are. */
  readonly key: Located<string> | null;
  /** Whether the wrapper makes variables of it (`--env`). */
  readonly isEnvironment: boolean;
}

/** A path of the volume that only the running service knows, or nobody. */
export interface UnreadablePath {
  readonly service: string;
  readonly path: Located<string>;
  /** Of a variable that nobody gave; null where a shell in the container fills it in. */
  readonly variable: string | null;
}

/** What a service has to do with the secrets volume. */
export interface SecretUse {
  readonly service: Service;
  readonly places: readonly Place[];
  readonly references: readonly SecretReference[];
  readonly unreadable: readonly UnreadablePath[];
  /** Whether it names the volume at all, be it as a whole. */
  readonly namesVolume: boolean;
}

/** The file of the volume that is no secret: services start through it. */
export const WRAPPER = 'entrypoint-secrets-setup.sh';

/** What each service takes from the secrets volume: in entrypoint, command, environment, health check, mounts, and the files it is given (path → text). */
export function findSecretUses(
  project: Project,
  secrets: Roles['secrets'],
  files: ReadonlyMap<string, string>,
): readonly SecretUse[] {
  return [...project.services.values()].map((service) => useOf(service, secrets, linesFor(service, files)));
}

interface Told {
  readonly text: Located<string>;
  /** The word before it in a command line. */
  readonly before: string | null;
}

interface Found {
  readonly path: Located<string>;
  readonly isEnvironment: boolean;
}

function useOf(service: Service, secrets: Roles['secrets'], lines: readonly Located<string>[]): SecretUse {
  const places = placesOf(service, secrets);
  const told = [...toldTo(service), ...lines.map((text) => ({ text, before: null }))];
  const found = places.flatMap((place) => [
    ...mountedPath(place),
    ...told.flatMap((one) =>
      pathsIn(one, place).filter(({ path }) => !isHidden(service, place, fullPath(place, path))),
    ),
  ]);
  const read = found.filter(({ path }) => path.value !== '' && path.value !== WRAPPER);
  const [known, unknown] = [read.filter(({ path }) => !isOpen(path)), read.filter(({ path }) => isOpen(path))];
  return {
    service,
    places,
    references: known.map((one) => referenceOf(service, one)),
    unreadable: unknown.map(({ path }) => ({ service: service.name, path, variable: unknownVariable(service, path) })),
    namesVolume: found.some(({ path }) => path.value !== WRAPPER),
  };
}

/** A mount of a part of the volume names that part. */
function mountedPath({ subpath, mount }: Place): Found[] {
  if (subpath === '' || mount === null) return [];
  return [{ path: { value: subpath, location: mount.location }, isEnvironment: false }];
}

/** Every path below a place that stands in a text, as a path in the volume. */
function pathsIn({ text, before }: Told, place: Place): Found[] {
  const target = place.target.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const expression = new RegExp(
    `(?<![\\w./-])${target}(?:/((?:\\$\\{[^}]*\\}|[^\\s:;,"'|&<>()\`\\\\])*)|(?![\\w./-]))`,
    'g',
  );
  return [...text.value.matchAll(expression)].map(({ 0: whole, 1: below = '', index }) => {
    const start = index + whole.length - below.length;
    const tail = below.replace(/\/+$/, '');
    const location = locatePart(text, { start, end: start + tail.length });
    const isPart = place.subpath !== '';
    return {
      path: { value: isPart ? [place.subpath, tail].filter(Boolean).join('/') : tail, location },
      isEnvironment: before === '--env',
    };
  });
}

function fullPath({ target, subpath }: Place, { value }: Located<string>): string {
  return `${target}/${subpath === '' ? value : value.slice(subpath.length + 1)}`;
}

/** Whether the name of the secret is not known: a variable, or a pattern, stands in it. */
function isOpen({ value }: Located<string>): boolean {
  return /[$*?[{]/.test(value.split('/', 1)[0] ?? '');
}

function unknownVariable({ unknownVariables }: Service, { value }: Located<string>): string | null {
  return unknownVariables.find((name) => new RegExp(`\\$\\{${name}\\W`).test(value)) ?? null;
}

/** A key that holds a variable or a pattern is not known; its secret is. */
function referenceOf({ name }: Service, { path, isEnvironment }: Found): SecretReference {
  const [secret = '', ...rest] = path.value.split('/');
  const key = rest.join('/');
  const at = (start: number, end: number) => locatePart(path, { start, end });
  return {
    service: name,
    secret: { value: secret, location: at(0, secret.length) },
    key: key === '' || /[$*?[{]/.test(key) ? null : { value: key, location: at(secret.length + 1, path.value.length) },
    isEnvironment,
  };
}

function toldTo(service: Service): readonly Told[] {
  const variables = [...service.environment.values()].flatMap(({ value, valueLocation }) =>
    value === null ? [] : [{ text: { value, location: valueLocation }, before: null }],
  );
  const lines = [service.entrypoint, service.command, service.healthcheck?.test ?? null];
  return [...lines.flatMap(wordsOf), ...variables];
}

function wordsOf(command: Command | null): readonly Told[] {
  const words = command?.words ?? [];
  return words.map((text, index) => ({ text, before: words[index - 1]?.value ?? null }));
}
