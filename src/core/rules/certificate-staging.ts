import type { EnvironmentVariable, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { eachService, faultOf, type Rule } from './rule.ts';

/** Certificates are ordered from an authority for tests: no browser trusts them. */
export const certificateStaging: Rule = {
  id: 'certificate-staging',
  summary: 'certificates are ordered from an authority for tests',
  check: eachService((service) =>
    [...service.environment.values()].filter(isStaging).map((variable) => tell(service, variable)),
  ),
};

const AUTHORITIES = ['ACME_CA_URI', 'DEFAULT_ACME_CA_URI'];

function isStaging({ name, value }: EnvironmentVariable): boolean {
  if (name === 'LETSENCRYPT_TEST' || name === 'ACME_TEST') return value === 'true';
  return AUTHORITIES.includes(name) && /\/\/acme-staging/.test(value ?? '');
}

function tell(service: Service, { name, value, valueLocation }: EnvironmentVariable): Finding {
  return faultOf(certificateStaging, service, {
    severity: 'error',
    message: `${name} of \`${service.name}\` is \`${value}\`: browsers trust no certificate of an authority for tests.`,
    help: `Remove ${name}; where only tests are run, suppress this with the reason.`,
    location: valueLocation,
  });
}
