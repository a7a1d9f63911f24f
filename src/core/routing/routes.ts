import { listItems } from '../compose/part.ts';
import type { Located, Project, Service } from '../compose/project.ts';
import type { Location } from '../finding.ts';
import type { Posture, Settings } from '../settings/settings.ts';

/** One hostname of one service, as nginx-proxy makes it of the service's environment. */
export interface Route {
  /** Lower case, as a browser asks for it; of another `kind` than `exact` as written. */
  readonly hostname: string;
  /** `exact` can be asked for; `pattern` is a wildcard or an expression; `unknown` holds a variable nobody gave. */
  readonly kind: 'exact' | 'pattern' | 'unknown';
  readonly service: string;
  /** VIRTUAL_PATH; `/` where there is none. */
  readonly path: string;
  /** The port nginx passes requests to; null where the stack does not tell. */
  readonly port: number | null;
  readonly posture: Posture;
  /** Whether a certificate is ordered for the hostname. */
  readonly certificate: boolean;
  /** Of the hostname in VIRTUAL_HOST. */
  readonly location: Location;
}

/** Every hostname the proxy answers for, in file order. */
export function routes(project: Project, settings: Pick<Settings, 'postures'>): readonly Route[] {
  return [...project.services.values()].flatMap((service) => routesOf(service, settings));
}

function routesOf(service: Service, settings: Pick<Settings, 'postures'>): Route[] {
  const ordered = new Set(certificateHostnames(service).map(({ value }) => normalize(value)));
  return virtualHosts(service).map(({ value, location }) => {
    const kind = kindOf(value);
    const hostname = kind === 'exact' ? normalize(value) : value;
    return {
      hostname,
      kind,
      service: service.name,
      path: service.environment.get('VIRTUAL_PATH')?.value || '/',
      port: portOf(service),
      posture: postureOf(settings, hostname),
      certificate: ordered.has(hostname),
      location,
    };
  });
}

/** The hostnames in VIRTUAL_HOST, each with its place. */
export function virtualHosts(service: Service): readonly Located<string>[] {
  return hostnamesIn(service, 'VIRTUAL_HOST');
}

/** The hostnames a certificate is ordered for: ACME_HOST, or LETSENCRYPT_HOST as it was called before. */
export function certificateHostnames(service: Service): readonly Located<string>[] {
  const current = hostnamesIn(service, 'ACME_HOST');
  return current.length > 0 ? current : hostnamesIn(service, 'LETSENCRYPT_HOST');
}

/** A hostname as it is compared. */
export function normalize(hostname: string): string {
  return hostname.toLowerCase();
}

/** The value of an environment variable and its place; null where it is not set. */
export function environmentValue(service: Service, name: string): Located<string> | null {
  const variable = service.environment.get(name);
  if (variable === undefined || variable.value === null || variable.value === '') return null;
  return { value: variable.value, location: variable.valueLocation };
}

function hostnamesIn(service: Service, name: string): readonly Located<string>[] {
  const value = environmentValue(service, name);
  return value === null ? [] : listItems(value);
}

function kindOf(hostname: string): Route['kind'] {
  if (/^~/.test(hostname)) return 'pattern';
  if (/\$/.test(hostname)) return 'unknown';
  return /\*/.test(hostname) ? 'pattern' : 'exact';
}

function postureOf(settings: Pick<Settings, 'postures'>, hostname: string): Posture {
  return Object.hasOwn(settings.postures, hostname)
    ? (settings.postures[hostname] ?? 'authenticated')
    : 'authenticated';
}

/** VIRTUAL_PORT; without it the one exposed port nginx-proxy would find, or 80 where there are several. */
function portOf(service: Service): number | null {
  const told = environmentValue(service, 'VIRTUAL_PORT')?.value ?? null;
  if (told !== null) return asPort(told);
  const exposed = containerPorts(service);
  if (exposed.length === 0) return null;
  return exposed.length === 1 ? asPort(exposed[0] ?? '') : 80;
}

/** Container ports the stack names, by `expose` or `ports`, ranges as written. */
export function containerPorts(service: Service): readonly string[] {
  const exposed = service.expose.map(({ value }) => value);
  const published = service.ports.filter(({ protocol }) => protocol === 'tcp').map(({ target }) => target);
  return [...new Set([...exposed, ...published])];
}

function asPort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? port : null;
}
