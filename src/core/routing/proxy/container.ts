/** A container as nginx-proxy looks at it: what the engine's inspection tells. */
export interface ProxiedContainer {
  readonly name: string;
  /** `running`, `exited`, …: only what runs is served, healthy or not. */
  readonly state: string;
  /** Of the container, what its image sets included. */
  readonly environment: ReadonlyMap<string, string>;
  readonly labels: Readonly<Record<string, string>>;
  /** Ports exposed or published, `8080/tcp`. */
  readonly exposed: readonly string[];
  /** By name; a container in the network of its machine has one called `host`. */
  readonly networks: Readonly<Record<string, NetworkPlace>>;
}

/** Where a container is found in a network; empty where it has no address. */
export interface NetworkPlace {
  /** IPv4, or IPv6 in brackets where there is no other. */
  readonly address: string;
  readonly gateway: string;
}

/** What nginx-proxy looks up on its disk, as names; links that lead nowhere are none. */
export interface ProxyFiles {
  /** In /etc/nginx/certs. */
  readonly certificates: ReadonlySet<string>;
  /** In /etc/nginx/vhost.d. */
  readonly vhosts: ReadonlySet<string>;
  /** In /etc/nginx/htpasswd. */
  readonly passwords: ReadonlySet<string>;
  /** Whether /etc/nginx/proxy.conf stands in for its own headers. */
  readonly headers: boolean;
}

/** All that decides about the configuration. */
export interface ProxyWorld {
  /** The container of the proxy; null where it does not find itself, and reaches nobody. */
  readonly self: ProxiedContainer | null;
  readonly containers: readonly ProxiedContainer[];
  readonly files: ProxyFiles;
}

/** What a label of nginx-proxy is called in full. */
export function proxyLabel(name: string): string {
  return `com.github.nginx-proxy.nginx-proxy.${name}`;
}

/** The value of a variable; undefined where it is not set or empty. */
export function variable({ environment }: Pick<ProxiedContainer, 'environment'>, name: string): string | undefined {
  return environment.get(name) || undefined;
}

/** The containers that run, in the order of their names. */
export function runningContainers({ containers }: Pick<ProxyWorld, 'containers'>): readonly ProxiedContainer[] {
  return containers.filter(({ state }) => state === 'running').sort((a, b) => (a.name < b.name ? -1 : 1));
}
