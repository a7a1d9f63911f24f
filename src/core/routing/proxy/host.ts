import { createHash } from 'node:crypto';
import { parseBoolean } from './boolean.ts';
import { chooseCertificate } from './certificate.ts';
import { type Claim, claimsOf } from './claim.ts';
import { type ProxiedContainer, type ProxyWorld, runningContainers, variable } from './container.ts';
import type { ProxyOptions } from './proxy-options.ts';
import { firstLabel, keepAliveOf, serverOf } from './upstream.ts';

/** Everything the configuration says of one hostname. */
export interface ProxyHost {
  readonly hostname: string;
  /** As files and upstreams are called for it: an expression by its hash. */
  readonly fileName: string;
  readonly paths: readonly ProxyPath[];
  readonly ports: { readonly http: string; readonly https: string };
  /** `redirect`, `noredirect`, `nohttps`; any other word does without HTTP. */
  readonly httpsMethod: string;
  /** Name of the certificate's files; null where there is none. */
  readonly certificate: string | null;
  readonly isDefault: boolean;
  readonly hsts: string;
  /** Undefined where the proxy's holds. */
  readonly tlsPolicy: string | undefined;
  readonly challenge: 'enabled' | 'legacy' | 'off';
  readonly nonGetRedirect: string;
  readonly clientCertificate: string;
  readonly serverTokens: string | undefined;
  readonly http2: boolean;
  readonly debug: boolean;
}

/** A path of a hostname and who serves it. */
export interface ProxyPath {
  readonly path: string;
  readonly upstream: string;
  /** `IP:PORT`; none where nobody who serves it can be reached. */
  readonly servers: readonly string[];
  readonly keepAlive: string | null;
  /** Directives of the upstream. */
  readonly loadBalance: string | undefined;
  readonly protocol: string;
  readonly destination: string;
  readonly root: string;
  /** Whether only private addresses may come in. */
  readonly internal: boolean;
}

/** The hostnames of all containers that run, in alphabetical order. Where containers disagree about one, the first by name is heard. */
export function proxyHosts(world: ProxyWorld, options: ProxyOptions): readonly ProxyHost[] {
  const claims = runningContainers(world).flatMap(claimsOf);
  return groupSorted(claims, ({ hostname }) => hostname).map(([hostname, own]) =>
    makeHost(hostname, own, { world, options }),
  );
}

/** SHA-1 in hex, as file names of expressions and paths contain it. */
export function hashName(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

function makeHost(
  hostname: string,
  claims: readonly Claim[],
  { world, options }: { readonly world: ProxyWorld; readonly options: ProxyOptions },
): ProxyHost {
  const containers = claims.map(({ container }) => container);
  const ask = (name: string) => first(containers, name);
  const label = (name: string) => firstLabel(containers, name);
  const isTrue = (text: string | undefined, otherwise: boolean) => parseBoolean(text ?? '') ?? otherwise;
  const trustDefaultCertificate = isTrue(label('trust-default-cert'), options.trustDefaultCertificate);
  const certificate = chooseCertificate(hostname, ask('CERT_NAME'), {
    files: world.files,
    options: { trustDefaultCertificate },
  });
  const isPattern = hostname.startsWith('~');
  const fileName = isPattern ? hashName(hostname) : hostname;
  const upstream = isPattern || options.hashUpstreams ? hashName(hostname) : hostname;
  const missing = isTrue(ask('ENABLE_HTTP_ON_MISSING_CERT'), options.httpOnMissingCertificate) && certificate === null;
  const method = ask('HTTPS_METHOD') ?? options.httpsMethod;
  const port = (scheme: 'http' | 'https') =>
    claims.map(({ externalPorts }) => externalPorts[scheme]).find(Boolean) ?? options[`${scheme}Port`];
  return {
    hostname,
    fileName,
    paths: groupSorted(claims, ({ path }) => path).map(([path, own]) => makePath(path, own, { upstream, world })),
    ports: { http: port('http'), https: port('https') },
    httpsMethod: missing && ['redirect', 'nohttp'].includes(method) ? 'noredirect' : method,
    certificate,
    isDefault: options.defaultHost === hostname,
    hsts: (ask('HSTS') ?? options.hsts).trim(),
    tlsPolicy: ask('SSL_POLICY'),
    challenge: challengeOf(ask('ACME_HTTP_CHALLENGE_LOCATION') ?? options.challenge),
    nonGetRedirect: label('non-get-redirect') ?? options.nonGetRedirect,
    clientCertificate: label('ssl_verify_client') ?? 'on',
    serverTokens: ask('SERVER_TOKENS') ?? options.serverTokens,
    http2: isTrue(label('http2.enable'), true),
    debug: isTrue(label('debug-endpoint'), isTrue(world.self?.environment.get('DEBUG_ENDPOINT'), false)),
  };
}

function makePath(
  path: string,
  claims: readonly Claim[],
  { upstream, world }: { readonly upstream: string; readonly world: ProxyWorld },
): ProxyPath {
  const containers = claims.map(({ container }) => container);
  const servers = claims.flatMap(({ container, port }) => serverOf(container, port, world.self) ?? []);
  return {
    path,
    upstream: path === '/' ? upstream : `${upstream}-${hashName(path)}`,
    servers,
    keepAlive: keepAliveOf(containers, servers.length),
    loadBalance: firstLabel(containers, 'loadbalance'),
    protocol: claims[0]?.protocol ?? 'http',
    destination: claims.map(({ destination }) => destination).find((one) => one !== '') ?? '',
    root: first(containers, 'VIRTUAL_ROOT')?.trim() ?? '/var/www/public',
    internal: first(containers, 'NETWORK_ACCESS') === 'internal',
  };
}

function challengeOf(text: string): ProxyHost['challenge'] {
  if (text === 'legacy') return 'legacy';
  return parseBoolean(text) === false ? 'off' : 'enabled';
}

function first(containers: readonly ProxiedContainer[], name: string): string | undefined {
  return containers.map((container) => variable(container, name)).find((value) => value !== undefined);
}

function groupSorted<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
