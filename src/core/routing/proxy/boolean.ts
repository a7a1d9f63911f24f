import { claimsOf } from './claim.ts';
import { type ProxiedContainer, type ProxyWorld, proxyLabel, runningContainers } from './container.ts';

/** A value that stops nginx-proxy from writing any configuration, for everybody. */
export interface ProxyFault {
  readonly container: string;
  /** Of the variable or label. */
  readonly name: string;
  readonly value: string;
}

const TRUE = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const FALSE = ['0', 'f', 'F', 'FALSE', 'false', 'False'];

/** Variables of the proxy that are booleans. */
export const PROXY_FLAGS: readonly string[] = [
  'TRUST_DOWNSTREAM_PROXY',
  'ENABLE_HTTP_ON_MISSING_CERT',
  'ENABLE_IPV6',
  'SHA1_UPSTREAM_NAME',
  'TRUST_DEFAULT_CERT',
  'ACME_HTTP_CHALLENGE_ACCEPT_UNKNOWN_HOST',
  'DISABLE_ACCESS_LOGS',
  'DEBUG_ENDPOINT',
];
const OF_HOST = ['ENABLE_HTTP_ON_MISSING_CERT'];
/** Labels of a container that are booleans. */
export const FLAG_LABELS: readonly string[] = [
  'http2.enable',
  'http3.enable',
  'debug-endpoint',
  'trust-default-cert',
].map(proxyLabel);
/** A boolean, or the word that asks for how it was before. */
const CHALLENGE = 'ACME_HTTP_CHALLENGE_LOCATION';

/** A boolean as Go reads one; null where it is none. */
export function parseBoolean(text: string): boolean | null {
  if (TRUE.includes(text)) return true;
  return FALSE.includes(text) ? false : null;
}

/** Every value that should be a boolean and is none, of the proxy and of the containers with a hostname. */
export function booleanFaults(world: ProxyWorld): readonly ProxyFault[] {
  const hosts = runningContainers(world).filter((container) => claimsOf(container).length > 0);
  return [
    ...(world.self === null ? [] : faultsOf(world.self, PROXY_FLAGS)),
    ...hosts.flatMap((container) => [...faultsOf(container, OF_HOST), ...labelFaults(container)]),
  ];
}

function faultsOf(container: ProxiedContainer, names: readonly string[]): ProxyFault[] {
  const values = [...names, CHALLENGE].map((name) => [name, container.environment.get(name) ?? ''] as const);
  return values
    .filter(([name, value]) => value !== '' && !(name === CHALLENGE && value === 'legacy'))
    .filter(([, value]) => parseBoolean(value) === null)
    .map(([name, value]) => ({ container: container.name, name, value }));
}

function labelFaults({ name: container, labels }: ProxiedContainer): ProxyFault[] {
  return FLAG_LABELS.map((name) => ({ container, name, value: labels[name] ?? '' })).filter(
    ({ value }) => value !== '' && parseBoolean(value) === null,
  );
}
