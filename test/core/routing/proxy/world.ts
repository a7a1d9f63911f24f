import { proxyConfiguration } from '../../../../src/core/routing/proxy/configuration.ts';
import type { ProxiedContainer, ProxyFiles, ProxyWorld } from '../../../../src/core/routing/proxy/container.ts';

type Variables = Readonly<Record<string, string>>;

/** A container that runs in the network `web`, unless told otherwise. */
export function container(
  name: string,
  environment: Variables,
  more: Partial<Omit<ProxiedContainer, 'name' | 'environment'>> = {},
): ProxiedContainer {
  return {
    name,
    state: 'running',
    environment: new Map(Object.entries(environment)),
    labels: {},
    exposed: ['8080/tcp'],
    networks: { web: { address: '10.0.0.2', gateway: '10.0.0.1' } },
    ...more,
  };
}

/** Names of files the proxy finds. */
export interface Found {
  readonly certificates?: readonly string[];
  readonly vhosts?: readonly string[];
  readonly passwords?: readonly string[];
  readonly headers?: boolean;
}

/** A world whose proxy is in the network `web`. */
export function worldOf(containers: readonly ProxiedContainer[], found: Found = {}, proxy: Variables = {}): ProxyWorld {
  return { self: container('proxy', proxy, { exposed: ['80/tcp', '443/tcp'] }), containers, files: filesOf(found) };
}

/** The text of the configuration; fails where there is none. */
export function textOf(world: ProxyWorld): string {
  const made = proxyConfiguration(world);
  if (made.kind !== 'text') throw new Error(`No configuration: ${JSON.stringify(made.faults)}`);
  return made.text;
}

/** The servers of a hostname, `_` for the one of nobody's, without line breaks. */
export function serversFor(text: string, hostname: string): readonly string[] {
  const found = blocksOf(text).filter((block) => block.startsWith('server {'));
  return found.filter((block) => block.includes(`\nserver_name ${hostname};`)).map(flat);
}

/** The upstream of that name, without line breaks; undefined where there is none. */
export function upstreamOf(text: string, name: string): string | undefined {
  return blocksOf(text)
    .filter((block) => block.startsWith(`upstream ${name} {`))
    .map(flat)[0];
}

export function filesOf({ certificates = [], vhosts = [], passwords = [], headers = false }: Found): ProxyFiles {
  return {
    certificates: new Set(certificates),
    vhosts: new Set(vhosts),
    passwords: new Set(passwords),
    headers,
  };
}

function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let [depth, block] = [0, ''];
  for (const line of text.split('\n')) {
    block = depth === 0 ? line : `${block}\n${line}`;
    depth += line.split('{').length - line.split('}').length;
    if (depth === 0) blocks.push(block);
  }
  return blocks;
}

function flat(block: string): string {
  return block.replaceAll('\n', ' ');
}
