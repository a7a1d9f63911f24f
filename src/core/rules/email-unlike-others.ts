import type { EnvironmentVariable, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { editDistance } from '../source/suggest.ts';
import { faultOf, isUnknown, type Rule, type Stack } from './rule.ts';

const NAMES = ['LETSENCRYPT_EMAIL', 'ACME_EMAIL'];

/** A certificate ordered with another address than the others: most often a slip, and nobody hears that it expires. */
export const emailUnlikeOthers: Rule = {
  id: 'email-unlike-others',
  summary: 'LETSENCRYPT_EMAIL is not the address of the other services',
  check: (stack) => {
    const usual = stack.roles.email;
    return usual === null
      ? []
      : [...stack.project.services.values()].flatMap((service) => check(stack, service, usual));
  },
};

function check(stack: Stack, service: Service, usual: string): Finding[] {
  return NAMES.flatMap((name) => {
    const variable = service.environment.get(name);
    if (!variable?.value || isUnknown(variable.value) || variable.value === usual) return [];
    return [tell(stack, service, { ...variable, value: variable.value }, usual)];
  });
}

function tell(
  { settings, project }: Stack,
  service: Service,
  { name, value, valueLocation }: EnvironmentVariable & { readonly value: string },
  usual: string,
): Finding {
  const misspelt = editDistance(value.toLowerCase(), usual.toLowerCase()) <= 3;
  const whose = settings.email === null ? 'the other services give' : 'the settings give';
  const known = [...project.services.values()]
    .flatMap(({ environment }) => NAMES.flatMap((other) => environment.get(other) ?? []))
    .find((other) => other.value === usual);
  return faultOf(emailUnlikeOthers, service, {
    severity: misspelt || settings.email !== null ? 'error' : 'warning',
    message: `${name} of \`${service.name}\` is \`${value}\`; ${whose} \`${usual}\`.`,
    help: misspelt ? `Did you mean \`${usual}\`?` : `Write \`${usual}\`, or suppress this with the reason.`,
    location: valueLocation,
    related: known === undefined ? [] : [{ message: 'as it is written elsewhere', location: known.valueLocation }],
  });
}
