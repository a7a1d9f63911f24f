import type { JsonObject, Mount, Service } from '../compose/project.ts';
import type { Roles } from '../settings/infer.ts';

/** Where a service sees secrets: below `target` lies the volume, or what is at `subpath` in it. */
export interface Place {
  readonly target: string;
  /** `NAME` or `NAME/KEY`; empty for the whole volume. */
  readonly subpath: string;
  /** Null where the service does not mount the volume: where it would be. */
  readonly mount: Mount | null;
}

/** Where the files of the secrets volume are for a service; nowhere in a stack that has no such volume. */
export function placesOf(service: Service, { volume, mount }: Roles['secrets']): readonly Place[] {
  if (volume === null) return [];
  const mounted = service.mounts.filter(({ type, source }) => type === 'volume' && source?.value === volume);
  if (mounted.length === 0) return [{ target: withoutSlash(mount), subpath: '', mount: null }];
  return mounted.map((one) => {
    const target = withoutSlash(one.target);
    return { target, subpath: subpathOf(service, one), mount: one };
  });
}

/** Whether something else is mounted at a path, or above it and below `place`, or instead of it. */
export function isHidden(service: Service, place: Place, path: string): boolean {
  return service.mounts.some(
    (mount) =>
      mount !== place.mount &&
      isAtOrBelow(path, withoutSlash(mount.target)) &&
      isAtOrBelow(withoutSlash(mount.target), place.target),
  );
}

function subpathOf({ definition }: Service, { target }: Mount): string {
  const written = Array.isArray(definition.volumes) ? definition.volumes : [];
  const long = written.find((one): one is JsonObject => isObject(one) && one.target === target);
  const options = long?.volume;
  const subpath = isObject(options) ? options.subpath : null;
  return typeof subpath === 'string' ? subpath.replace(/^\/+|\/+$/g, '') : '';
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAtOrBelow(path: string, directory: string): boolean {
  return path === directory || path.startsWith(`${directory}/`);
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}
