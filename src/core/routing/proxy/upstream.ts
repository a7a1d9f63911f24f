import { type NetworkPlace, type ProxiedContainer, proxyLabel, variable } from './container.ts';

/** Where nginx finds a port of a container: `172.18.0.3:8080`. Null where the proxy shares no network with it. */
export function serverOf(container: ProxiedContainer, port: string, self: ProxiedContainer | null): string | null {
  const address = addressOf(container, self);
  return address === null ? null : `${address}:${port}`;
}

/** VIRTUAL_PORT; else the one exposed port, whatever its protocol; else 80. */
export function portOf(container: Pick<ProxiedContainer, 'environment' | 'exposed'>): string {
  const [only, ...more] = [...new Set(container.exposed)];
  const alone = only === undefined || more.length > 0 ? '80' : (only.split('/')[0] ?? '80');
  return variable(container, 'VIRTUAL_PORT')?.trim() ?? alone;
}

/** How many idle connections are kept: twice the servers, unless a label says another number or `disabled`. */
export function keepAliveOf(containers: readonly ProxiedContainer[], servers: number): string | null {
  const told = firstLabel(containers, 'keepalive') ?? 'auto';
  if (told === 'disabled' || servers === 0) return null;
  return told === 'auto' ? `${2 * servers}` : told;
}

/** What the label says of the first container that has it. */
export function firstLabel(containers: readonly ProxiedContainer[], name: string): string | undefined {
  return containers.map(({ labels }) => labels[proxyLabel(name)]).find((value) => value !== undefined && value !== '');
}

/** The first network in common, by name, where the container has an address. */
function addressOf({ networks }: ProxiedContainer, self: ProxiedContainer | null): string | null {
  if (self === null) return null;
  const places = Object.entries(networks).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [network, place] of places) {
    const address = network === 'ingress' ? '' : addressIn(network, place, self);
    if (address !== '') return address;
  }
  return null;
}

/** The proxy in the machine's network reaches every one; who is there is reached by the gateway. */
function addressIn(network: string, place: NetworkPlace, self: ProxiedContainer): string {
  const onHost = Object.hasOwn(self.networks, 'host');
  if (network === 'host') return onHost ? '127.0.0.1' : firstGateway(self);
  return onHost || Object.hasOwn(self.networks, network) ? place.address : '';
}

function firstGateway({ networks }: ProxiedContainer): string {
  const names = Object.keys(networks).sort();
  return names.map((name) => networks[name]?.gateway ?? '').find((gateway) => gateway !== '') ?? '';
}
