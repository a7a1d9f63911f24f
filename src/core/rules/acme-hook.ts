import type { EnvironmentVariable, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { eachService, faultOf, type Rule } from './rule.ts';
import { exceptionFor, isExcepted } from './view/exception.ts';

/** A variable that acme-companion runs as a command, in a container that may reach the engine. */
export const acmeHook: Rule = {
  id: 'acme-hook',
  summary: 'a variable is run as a command by whoever orders certificates',
  check: eachService((service, { settings }) =>
    hooksOf(service)
      .filter(({ name }) => !isExcepted(settings, service.name, name))
      .map((variable) => tell(service, variable)),
  ),
};

/** Variables of a service that are run as a command, or that a shell would not take as they are. */
export function hooksOf({ environment }: Service): readonly EnvironmentVariable[] {
  return [...environment.values()].filter(
    ({ name, value }) => !!value && (HOOK.test(name) || (SOURCED.test(name) && UNSAFE.test(withoutVariables(value)))),
  );
}

const HOOK = /^(?:ACME|LETSENCRYPT|DEFAULT)_(?:PRE|POST)_HOOK$/;

/** acme-companion writes these into a file that a shell reads. */
const SOURCED =
  /^(?:LETSENCRYPT|ACME)_(?:HOST|EMAIL|KEYSIZE|TEST|CA_URI|PREFERRED_CHAIN|CERT_PROFILE|RENEW_AFTER|OCSP)$/;

/** What a shell would take for more than a letter. */
const UNSAFE = /[`$"'\\;&|<>(){}\n]/;

function withoutVariables(value: string): string {
  return value.replace(/\$\{[^}]*\}/g, '');
}

function tell(service: Service, { name, value, valueLocation }: EnvironmentVariable): Finding {
  const hook = HOOK.test(name);
  return faultOf(acmeHook, service, {
    severity: 'error',
    message: hook
      ? `${name} of \`${service.name}\` is run as a command in the container that orders certificates.`
      : `${name} of \`${service.name}\` holds \`${UNSAFE.exec(withoutVariables(value ?? ''))?.[0]}\`, and a shell reads it in the container that orders certificates.`,
    help: hook
      ? `Remove it: whoever may change this file could run anything there. Or ${exceptionFor(service.name, name)}.`
      : 'Write the plain value, without quotes and without what a shell would run.',
    location: valueLocation,
  });
}
