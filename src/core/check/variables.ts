import type { Service } from '../compose/project.ts';
import { type Finding, finding } from '../finding.ts';
import type { KnownSecrets } from '../secrets/known.ts';
import type { SecretReference, SecretUse } from '../secrets/references.ts';

/** Variables of a service that a file of a secret sets again: the wrapper is later, and wins. */
export function judgeVariables({ service, references }: SecretUse, known: KnownSecrets): readonly Finding[] {
  return references
    .filter(({ isEnvironment }) => isEnvironment)
    .flatMap((reference) => variablesOf(reference, known).flatMap((name) => judge(service, reference, name)));
}

function variablesOf({ secret, key }: SecretReference, { secrets }: KnownSecrets): readonly string[] {
  const found = secrets.get(secret.value)?.find(({ name }) => name === key?.value);
  return found?.variables ?? [];
}

function judge({ name: service, environment }: Service, { secret, key }: SecretReference, name: string): Finding[] {
  const variable = environment.get(name);
  if (variable === undefined) return [];
  return [
    finding({
      rule: 'variable-overridden',
      severity: 'note',
      message: `\`${name}\` of \`${service}\` has no effect: \`--env\` sets it again from \`${secret.value}/${key?.value}\`.`,
      help: 'Say it in one of the two places.',
      service,
      location: variable.location,
      related: [{ message: 'set again here', location: secret.location }],
    }),
  ];
}
