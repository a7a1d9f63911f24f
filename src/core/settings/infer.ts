import type { Project, Service } from '../compose/project.ts';
import type { Settings } from './settings.ts';

/** Who plays which part in a stack: what the settings say, and where they are silent what the stack shows. */
export interface Roles {
  /** The domain all hostnames lie in. */
  readonly zone: string | null;
  /** The address certificates are ordered with. */
  readonly email: string | null;
  /** Services that may be the reverse proxy; it itself where there is one only; the network on which it reaches the others. */
  readonly proxy: {
    readonly candidates: readonly string[];
    readonly service: string | null;
    readonly network: string | null;
  };
  /** The volume through which services get their secrets, and where it is mounted. */
  readonly secrets: { readonly volume: string | null; readonly mount: string };
}

/** Fills in from the stack what the settings leave open; what the stack does not show stays null. */
export function inferRoles(project: Project, settings: Settings, hostnames: readonly string[]): Roles {
  const candidates = settings.proxy.service === null ? findProxies(project) : [settings.proxy.service];
  const service = candidates.length === 1 ? (candidates[0] ?? null) : null;
  const { mount } = settings.secrets;
  return {
    zone: settings.zone ?? commonZone(hostnames),
    email: settings.email ?? mostGiven(project, ['LETSENCRYPT_EMAIL', 'ACME_EMAIL']),
    proxy: { candidates, service, network: settings.proxy.network ?? findNetwork(project, service) },
    secrets: { volume: settings.secrets.volume ?? findVolume(project, mount), mount },
  };
}

/** The longest suffix, whole labels, that all hostnames share; null where it is no more than one label, or a hostname itself. */
export function commonZone(hostnames: readonly string[]): string | null {
  const [first, ...rest] = [...new Set(hostnames)].map((hostname) => hostname.split('.').reverse());
  if (first === undefined || rest.length === 0) return null;
  const end = first.findIndex((label, index) => rest.some((other) => other[index] !== label));
  const shared = end === -1 ? first : first.slice(0, end);
  return shared.length < 2 ? null : shared.reverse().join('.');
}

const PROXY_IMAGE = /(?:^|\/)nginx-proxy(?:[:@]|$)/;

/** The services with an nginx-proxy image, or else those that read the engine's socket and publish port 443. */
function findProxies(project: Project): readonly string[] {
  const services = [...project.services.values()];
  const byImage = services.filter(({ image }) => PROXY_IMAGE.test(image?.value ?? ''));
  const byPart = services.filter((service) => readsSocket(service) && publishes(service, '443'));
  return (byImage.length > 0 ? byImage : byPart).map(({ name }) => name);
}

function readsSocket({ mounts }: Service): boolean {
  return mounts.some(({ source }) => source?.value.endsWith('/docker.sock'));
}

function publishes({ ports }: Service, wanted: string): boolean {
  return ports.some(({ published }) => published === wanted);
}

/** The network of the proxy that most services with a hostname are on. */
function findNetwork(project: Project, proxy: string | null): string | null {
  const networks = project.services.get(proxy ?? '')?.networks ?? [];
  const served = [...project.services.values()].filter(({ environment }) => environment.has('VIRTUAL_HOST'));
  const used = served.flatMap((service) => service.networks.map(({ name }) => name));
  return mostFrequent(used.filter((name) => networks.some((network) => network.name === name)));
}

function findVolume(project: Project, mount: string): string | null {
  const mounted = [...project.services.values()].flatMap(({ mounts }) =>
    mounts.filter(({ type, target }) => type === 'volume' && withoutSlash(target) === mount),
  );
  return mostFrequent(mounted.flatMap(({ source }) => (source === null ? [] : [source.value])));
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}

/** The value that at least two services and more than half of them give. */
function mostGiven(project: Project, names: readonly string[]): string | null {
  const given = [...project.services.values()].flatMap(({ environment }) =>
    names.flatMap((name) => environment.get(name)?.value || []),
  );
  const most = mostFrequent(given);
  const count = given.filter((value) => value === most).length;
  return count >= 2 && count * 2 > given.length ? most : null;
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
