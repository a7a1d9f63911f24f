import { parseBoolean } from './boolean.ts';
import type { ProxyWorld } from './container.ts';

/** What is set on the proxy itself: for all hosts, or the default of what a host may set. */
export interface ProxyOptions {
  readonly httpPort: string;
  readonly httpsPort: string;
  readonly ipv6: boolean;
  readonly defaultHost: string | undefined;
  /** What the paths answer that nobody serves; null where they are left to nginx. */
  readonly defaultRoot: string | null;
  readonly trustDownstream: boolean;
  readonly trustDefaultCertificate: boolean;
  readonly hashUpstreams: boolean;
  readonly challengeForUnknownHosts: boolean;
  readonly accessLog: boolean;
  readonly logFormat: string | undefined;
  readonly logEscape: string;
  readonly resolvers: string | undefined;
  readonly httpsMethod: string;
  readonly httpOnMissingCertificate: boolean;
  readonly challenge: string;
  readonly hsts: string;
  readonly tlsPolicy: string;
  readonly nonGetRedirect: string;
  readonly serverTokens: string | undefined;
}

/** The options of the proxy, as documented where it says nothing. */
export function proxyOptions({ self }: Pick<ProxyWorld, 'self'>): ProxyOptions {
  const text = (name: string) => self?.environment.get(name) || undefined;
  const isTrue = (name: string, otherwise: boolean) => parseBoolean(text(name) ?? '') ?? otherwise;
  const root = text('DEFAULT_ROOT') ?? '404';
  return {
    httpPort: text('HTTP_PORT') ?? '80',
    httpsPort: text('HTTPS_PORT') ?? '443',
    ipv6: isTrue('ENABLE_IPV6', false),
    defaultHost: text('DEFAULT_HOST'),
    defaultRoot: root === 'none' ? null : root,
    trustDownstream: isTrue('TRUST_DOWNSTREAM_PROXY', true),
    trustDefaultCertificate: isTrue('TRUST_DEFAULT_CERT', true),
    hashUpstreams: isTrue('SHA1_UPSTREAM_NAME', false),
    challengeForUnknownHosts: isTrue('ACME_HTTP_CHALLENGE_ACCEPT_UNKNOWN_HOST', false),
    accessLog: !isTrue('DISABLE_ACCESS_LOGS', false),
    logFormat: text('LOG_FORMAT'),
    logEscape: text('LOG_FORMAT_ESCAPE') ?? 'default',
    resolvers: text('RESOLVERS'),
    httpsMethod: text('HTTPS_METHOD') ?? 'redirect',
    httpOnMissingCertificate: isTrue('ENABLE_HTTP_ON_MISSING_CERT', true),
    challenge: text('ACME_HTTP_CHALLENGE_LOCATION') ?? 'true',
    hsts: text('HSTS') ?? 'max-age=31536000',
    tlsPolicy: text('SSL_POLICY') ?? 'Mozilla-Intermediate',
    nonGetRedirect: text('NON_GET_REDIRECT') ?? '301',
    serverTokens: text('SERVER_TOKENS'),
  };
}
