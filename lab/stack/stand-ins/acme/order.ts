import { parseBoolean } from '../../../../src/core/routing/proxy/boolean.ts';
import { listOf } from '../../../../src/core/routing/proxy/claim.ts';

type Environment = ReadonlyMap<string, string>;

/** A certificate that is wanted, and how. */
export interface Order {
  /** The first hostname, or `_test_` before it: names the directory. */
  readonly base: string;
  readonly hostnames: readonly string[];
  /** Selects the account; empty where there is none. */
  readonly email: string;
  /** URL of the authority's directory. */
  readonly authority: string;
  readonly keySize: string;
  readonly renewAfterDays: number;
  /** The container to restart once the certificate is new; null where none is. */
  readonly restart: string | null;
}

const AUTHORITY = 'https://acme-v02.api.letsencrypt.org/directory';
const STAGING = 'https://acme-staging-v02.api.letsencrypt.org/directory';
const KEY_SIZES = ['2048', '3072', '4096', 'ec-256', 'ec-384'];

/** What a container orders: one certificate for all its hostnames, or one for each where it says so. `own` are the companion's settings. */
export function ordersOf(
  container: { readonly id: string; readonly environment: Environment },
  own: Environment,
): readonly Order[] {
  const ask = (...names: readonly string[]) => names.map((name) => container.environment.get(name)).find(Boolean);
  const hostnames = listOf(ask('ACME_HOST', 'LETSENCRYPT_HOST'));
  const isTest = parseBoolean(ask('LETSENCRYPT_TEST') ?? '') === true;
  const single = parseBoolean(ask('ACME_SINGLE_DOMAIN_CERTS', 'LETSENCRYPT_SINGLE_DOMAIN_CERTS') ?? '') === true;
  const restarts = parseBoolean(ask('ACME_RESTART_CONTAINER', 'LETSENCRYPT_RESTART_CONTAINER') ?? '') === true;
  const keySize = ask('ACME_KEYSIZE', 'LETSENCRYPT_KEYSIZE') ?? own.get('DEFAULT_KEY_SIZE') ?? '';
  const groups = single ? hostnames.map((one) => [one]) : hostnames.length === 0 ? [] : [hostnames];
  return groups.map((group) => ({
    base: `${isTest ? '_test_' : ''}${group[0]}`,
    hostnames: [...new Set(group.map((hostname) => hostname.toLowerCase()))],
    email: isTest ? '' : (ask('ACME_EMAIL', 'LETSENCRYPT_EMAIL') ?? own.get('DEFAULT_EMAIL') ?? ''),
    authority: isTest ? STAGING : (ask('ACME_CA_URI') ?? (own.get('ACME_CA_URI') || AUTHORITY)),
    keySize: KEY_SIZES.includes(keySize) ? keySize : '4096',
    renewAfterDays: Number(ask('ACME_RENEW_AFTER') ?? own.get('ACME_RENEW_AFTER')) || 60,
    restart: restarts ? container.id : null,
  }));
}
