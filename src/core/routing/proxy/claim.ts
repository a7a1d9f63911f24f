import { parseYaml } from '../../source/parse.ts';
import { type ProxiedContainer, variable } from './container.ts';
import { portOf } from './upstream.ts';

/** One path of one hostname that a container wants to serve. */
export interface Claim {
  readonly hostname: string;
  readonly path: string;
  readonly container: ProxiedContainer;
  readonly port: string;
  /** Put behind the upstream's name. */
  readonly destination: string;
  readonly protocol: string;
  /** Listening ports, where the container asks for others than the proxy's. */
  readonly externalPorts: { readonly http: string | undefined; readonly https: string | undefined };
}

/** What the container claims: VIRTUAL_HOST_MULTIPORTS alone where it is set, otherwise every hostname of VIRTUAL_HOST. */
export function claimsOf(container: ProxiedContainer): readonly Claim[] {
  const text = variable(container, 'VIRTUAL_HOST_MULTIPORTS');
  return text === undefined ? plainClaims(container) : severalPorts(container, text);
}

/** The items of a list as nginx-proxy takes it apart: at every comma. */
export function listOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function plainClaims(container: ProxiedContainer): Claim[] {
  return listOf(variable(container, 'VIRTUAL_HOST')).map((hostname) => ({
    hostname,
    path: variable(container, 'VIRTUAL_PATH') ?? '/',
    container,
    port: portOf(container),
    destination: variable(container, 'VIRTUAL_DEST')?.trim() ?? '',
    protocol: variable(container, 'VIRTUAL_PROTO')?.trim() ?? 'http',
    externalPorts: externalPorts(container, {}),
  }));
}

/** `hostname: {"/path": {port, dest, proto}}`; what cannot be read as that claims nothing. */
function severalPorts(container: ProxiedContainer, text: string): Claim[] {
  return entriesOf(parseYaml('VIRTUAL_HOST_MULTIPORTS', text).value).flatMap(([hostname, told]) => {
    const external = externalPorts(container, Object.fromEntries(entriesOf(told)));
    const paths = entriesOf(told).filter(([path]) => path.startsWith('/'));
    const all: [string, unknown][] = paths.length === 0 ? [['/', {}]] : paths;
    return all.map(([path, settings]) => ({
      ...claimOf(container, hostname, Object.fromEntries(entriesOf(settings))),
      path,
      externalPorts: external,
    }));
  });
}

function claimOf(container: ProxiedContainer, hostname: string, told: Readonly<Record<string, unknown>>) {
  const text = (name: string, otherwise: string) => `${told[name] ?? ''}`.trim() || otherwise;
  const { environment, exposed } = container;
  const unset = new Map([...environment].filter(([name]) => name !== 'VIRTUAL_PORT'));
  const port = text('port', portOf({ environment: unset, exposed }));
  return { hostname: hostname.trim(), container, port, destination: text('dest', ''), protocol: text('proto', 'http') };
}

function externalPorts(container: ProxiedContainer, told: Readonly<Record<string, unknown>>): Claim['externalPorts'] {
  const port = (name: string) => {
    const value = told[name.toLowerCase()];
    return value === undefined ? variable(container, name) : `${value}`;
  };
  return { http: port('EXTERNAL_HTTP_PORT'), https: port('EXTERNAL_HTTPS_PORT') };
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
