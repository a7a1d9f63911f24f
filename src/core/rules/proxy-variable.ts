import { suggest } from '../source/suggest.ts';
import { eachService, faultOf, type Rule } from './rule.ts';

/** A variable that is named like one of the proxy's, but is none: it has no effect. */
export const proxyVariable: Rule = {
  id: 'proxy-variable',
  summary: 'a variable is named like one of nginx-proxy or acme-companion, but is none',
  check: eachService((service, { roles }) =>
    [...service.environment.values()].flatMap(({ name, location }) => {
      const near = KNOWN.has(name) || !PREFIX.test(name) ? null : suggest(name, KNOWN);
      const instead = roles.proxy.candidates.includes(service.name) ? INSTEAD.get(name) : undefined;
      if (near === null && instead === undefined) return [];
      return [
        faultOf(proxyVariable, service, {
          severity: 'warning',
          message: `\`${name}\` of \`${service.name}\` is no variable of nginx-proxy or acme-companion: it has no effect.`,
          help: instead ?? `Did you mean \`${near}\`?`,
          location,
        }),
      ];
    }),
  ),
};

/** What people give the proxy that it never knew. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  [
    'CLIENT_MAX_BODY_SIZE',
    'Write `client_max_body_size 0;` into a file of vhost.d or conf.d: without it uploads above 1 MB are refused.',
  ],
]);

const PREFIX = /^(?!VIRTUAL_ENV$)(?:VIRTUAL_?|LETSENCRYPT_?|LETS_ENCRYPT|ACME_?|HTTPS_METHOD|HTTP_METHOD|CERT_?NAME)/;

const KNOWN: ReadonlySet<string> = new Set(
  `
    VIRTUAL_HOST VIRTUAL_PORT VIRTUAL_PATH VIRTUAL_DEST VIRTUAL_PROTO VIRTUAL_ROOT VIRTUAL_HOST_MULTIPORTS HTTPS_METHOD CERT_NAME
    LETSENCRYPT_HOST LETSENCRYPT_EMAIL LETSENCRYPT_KEYSIZE LETSENCRYPT_TEST LETSENCRYPT_RESTART_CONTAINER
    LETSENCRYPT_SINGLE_DOMAIN_CERTS LETSENCRYPT_MIN_VALIDITY
    ACME_HOST ACME_EMAIL ACME_KEYSIZE ACME_TEST ACME_RESTART_CONTAINER ACME_SINGLE_DOMAIN_CERTS ACME_CA_URI ACME_CERT_PROFILE
    ACME_CHALLENGE ACME_EAB_KID ACME_EAB_HMAC_KEY ACME_HTTP_CHALLENGE_LOCATION ACME_HTTP_CHALLENGE_ACCEPT_UNKNOWN_HOST ACME_OCSP
    ACME_POST_HOOK ACME_PRE_HOOK ACME_PREFERRED_CHAIN ACME_RENEW_AFTER ACME_RENEW_PRIVATE_KEYS
  `
    .trim()
    .split(/\s+/),
);
