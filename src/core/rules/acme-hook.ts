import type { EnvironmentVariable, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { eachService, faultOf, type Rule } from './rule.ts';
import { exceptionFor, isExcepted } from './view/exception.ts';

/** A variable that acme-companion runs as a command, in a container that may reach the engine. */
export const acmeHook: Rule = {
  id: 'acme-hook',
  summary: 'a variable is run as a command by whoever orders certificates',
  check: eachService((service, { settings }) =>
    [...service.environment.values()].flatMap((variable) => {
      const hook = /^(?:ACME|LETSENCRYPT)_(?:PRE|POST)_HOOK$|^DEFAULT_(?:PRE|POST)_HOOK$/.test(variable.name);
      const shell =
        !hook && SOURCED.test(variable.name) && UNSAFE.test((variable.value ?? '').replace(/\$\{[^}]*\}/g, ''));
      if (!variable.value || !(hook || shell) || isExcepted(settings, service.name, variable.name)) return [];
      return [tell(service, variable, hook)];
    }),
  ),
};

/** acme-companion writes these into a file that a shell reads. */
const SOURCED =
  /^(?:LETSENCRYPT|ACME)_(?:HOST|EMAIL|KEYSIZE|TEST|CA_URI|PREFERRED_CHAIN|CERT_PROFILE|RENEW_AFTER|OCSP)$/;

/** What a shell would take for more than a letter. */
const UNSAFE = /[`$"'\\;&|<>(){}\n]/;

function tell(service: Service, { name, value, valueLocation }: EnvironmentVariable, hook: boolean): Finding {
  return faultOf(acmeHook, service, {
    severity: 'error',
    message: hook
      ? `${name} of \`${service.name}\` is run as a command in the container that orders certificates.`
      : `${name} of \`${service.name}\` holds \`${UNSAFE.exec((value ?? '').replace(/\$\{[^}]*\}/g, ''))?.[0]}\`, and a shell reads it in the container that orders certificates.`,
    help: hook
      ? `Remove it: whoever may change this file could run anything there. Or ${exceptionFor(service.name, name)}.`
      : 'Write the plain value, without quotes and without what a shell would run.',
    location: valueLocation,
  });
}
