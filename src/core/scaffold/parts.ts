import type { Project, Service } from '../compose/project.ts';
import type { Roles } from '../settings/infer.ts';

/** What of a stack a new service is joined to. */
export interface Parts {
  readonly zone: string | null;
  readonly email: string | null;
  /** The network on which the proxy reaches services; null: there is no proxy. */
  readonly network: string | null;
  readonly secrets: {
    readonly volume: string | null;
    readonly mount: string;
    /** The service that fills the volume; null: nobody is known to. */
    readonly fetcher: string | null;
  };
  /** The directory of the checkout that the proxy reads as vhost.d; null where it has none of its own. */
  readonly vhosts: string | null;
}

/** Where the proxy's own files of hostnames lie in its container. */
export const VHOSTS = '/etc/nginx/vhost.d';

/** Finds the parts of a stack. */
export function partsOf(project: Project, roles: Roles): Parts {
  const { volume, mount } = roles.secrets;
  return {
    zone: roles.zone,
    email: roles.email ?? onlyEmail(project),
    network: roles.proxy.network,
    secrets: { volume, mount, fetcher: volume === null ? null : findFetcher(project, volume) },
    vhosts: findVhosts(project, roles.proxy.candidates),
  };
}

/** One service has no others to agree with. */
function onlyEmail(project: Project): string | null {
  const given = [...project.services.values()].flatMap(
    (service) => service.environment.get('LETSENCRYPT_EMAIL')?.value || [],
  );
  return new Set(given).size === 1 ? (given[0] ?? null) : null;
}

/** Of those that mount the volume the one most others wait for to be healthy. */
function findFetcher(project: Project, volume: string): string | null {
  const services = [...project.services.values()];
  const mounting = services.filter((service) => mountsVolume(service, volume));
  const waitedFor = (name: string) =>
    services.filter(({ dependsOn }) =>
      dependsOn.some((one) => one.service === name && one.condition === 'service_healthy'),
    ).length;
  const found = mounting
    .map(({ name }) => ({ name, count: waitedFor(name) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return found[0]?.name ?? null;
}

function mountsVolume({ mounts }: Service, volume: string): boolean {
  return mounts.some(({ type, source }) => type === 'volume' && source?.value === volume);
}

function findVhosts(project: Project, proxies: readonly string[]): string | null {
  const mounts = proxies.flatMap((name) => project.services.get(name)?.mounts ?? []);
  const found = mounts.find(({ type, target }) => type === 'bind' && target.replace(/\/$/, '') === VHOSTS);
  const path = found?.source?.value ?? null;
  return path === null || /^[/~]|^\.\.(?:\/|$)/.test(path) ? null : path.replace(/\/$/, '');
}
