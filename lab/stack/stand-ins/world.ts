import { existsSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { ProxiedContainer, ProxyFiles } from '../../../src/core/routing/proxy/container.ts';
import type { Engine, Filters, Inspected } from './engine.ts';

/** What docker-gen looks at again after. */
export const EVENTS = ['start', 'stop', 'die', 'health_status'];
const PROJECT = 'com.docker.compose.project';

/** The containers to look at: those DOCKER_CONTAINER_FILTERS lets through, or else those of the own project, as labs share an engine. */
export async function ownFilters(engine: Engine): Promise<Filters> {
  const told = process.env.DOCKER_CONTAINER_FILTERS;
  if (told) return filtersOf(told.split(','));
  const project = labelsOf(await engine.inspect(hostname()))[PROJECT];
  return project === undefined ? {} : { label: [`${PROJECT}=${project}`] };
}

/** `NAME=VALUE` each, as flags and variables of docker-gen have them. */
export function filtersOf(items: readonly string[]): Filters {
  const filters: Record<string, string[]> = {};
  for (const item of items) {
    const [name = '', value = ''] = item.trim().split(/=(.*)/s);
    filters[name] = [...(filters[name] ?? []), value];
  }
  return filters;
}

/** Both at once. */
export function joinFilters(one: Filters, other: Filters): Filters {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...names].map((name) => [name, [...(one[name] ?? []), ...(other[name] ?? [])]]));
}

export function labelsOf({ Config }: Inspected): Readonly<Record<string, string>> {
  return Config.Labels ?? {};
}

export function environmentOf({ Config }: Inspected): ReadonlyMap<string, string> {
  return new Map((Config.Env ?? []).map((line) => line.split(/=(.*)/s) as [string, string]));
}

/** A container as the configuration depends on it. */
export function proxied(inspected: Inspected): ProxiedContainer {
  const { Name, State, Config, NetworkSettings } = inspected;
  return {
    name: Name.replace(/^\//, ''),
    state: State.Status,
    environment: environmentOf(inspected),
    labels: labelsOf(inspected),
    exposed: [
      ...new Set([...Object.keys(Config.ExposedPorts ?? {}), ...Object.keys(NetworkSettings.Ports ?? {})]),
    ].sort(),
    networks: Object.fromEntries(
      Object.entries(NetworkSettings.Networks).map(([name, network]) => [
        name,
        { address: addressOf(network), gateway: network.Gateway },
      ]),
    ),
  };
}

/** What lies below /etc/nginx now. */
export function proxyFiles(): ProxyFiles {
  return {
    certificates: namesIn('/etc/nginx/certs'),
    vhosts: namesIn('/etc/nginx/vhost.d'),
    passwords: namesIn('/etc/nginx/htpasswd'),
    headers: existsSync('/etc/nginx/proxy.conf'),
  };
}

function addressOf({ IPAddress, GlobalIPv6Address }: { IPAddress: string; GlobalIPv6Address: string }): string {
  if (IPAddress !== '') return IPAddress;
  return GlobalIPv6Address === '' ? '' : `[${GlobalIPv6Address}]`;
}

/** Links that lead nowhere are left out. */
function namesIn(directory: string): ReadonlySet<string> {
  const names = existsSync(directory) ? readdirSync(directory) : [];
  return new Set(names.filter((name) => existsSync(join(directory, name))));
}
