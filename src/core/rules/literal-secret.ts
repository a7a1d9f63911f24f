import type { EnvironmentVariable, Service } from '../compose/project.ts';
import { type Finding, finding } from '../finding.ts';
import { faultOf, isUnknown, type Rule } from './rule.ts';
import { configurationOf } from './view/checkout.ts';
import { findInText } from './view/text.ts';

/** A secret stands in the repository as it is: whoever can read it has it, and will have it as long as there is a copy. */
export const literalSecret: Rule = {
  id: 'literal-secret',
  summary: 'a secret stands in the repository as it is',
  check: ({ project, checkout }) => [
    ...[...project.services.values()].flatMap((service) =>
      [...service.environment.values()].filter(isSecret).map((variable) => tellVariable(service, variable)),
    ),
    ...[...new Map([...checkout.texts, ...checkout.changed])].flatMap(([path, text]) =>
      findInText(path, text, KEYS).map(({ location }) => tellFile(path, 'a private key or a token', location)),
    ),
    ...[...configurationOf(checkout)].flatMap(([path, text]) =>
      findInText(path, text, ASSIGNED)
        .filter(({ groups: { value = '' } }) => isValue(value))
        .map(({ groups: { name }, location }) => tellFile(path, `a value of \`${name}\``, location)),
    ),
  ],
};

const NAME = /(?:^|_)(?:PASSWORD|PASSWD|SECRET|SECRET_KEY|API_KEY|APIKEY|ACCESS_KEY|PRIVATE_KEY|TOKEN|SALT)$/i;

function isSecret({ name, value }: EnvironmentVariable): boolean {
  return NAME.test(name) && isValue(value ?? '');
}

/** No reference, no switch, no placeholder: what is left would open something. */
function isValue(value: string): boolean {
  if (value.length < 6 || isUnknown(value) || /^\$|\$\(|^[/<]|^https?:/.test(value)) return false;
  return !/^(?:true|false|none|null|disabled|redacted|x{3,}|\*+|changeme|your[-_].*)$/i.test(value);
}

/** What only ever is a secret. */
const KEYS =
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----|\b(?:ghp|gho|ghs|github_pat)_\w{30,}|\bxox[abprs]-[\w-]{20,}|\bAKIA[0-9A-Z]{16}\b|\bglpat-[\w-]{20}\b/g;

const ASSIGNED =
  /^[ \t]*(?<name>\w*(?:password|secret|secret_key|api_key|access_key|private_key|token))[ \t]*[=:][ \t]*["']?(?<value>[^\s"'#;]+)/gim;

function tellVariable(service: Service, { name, valueLocation }: EnvironmentVariable): Finding {
  return faultOf(literalSecret, service, {
    severity: 'warning',
    message: `${name} of \`${service.name}\` stands in the repository as it is.`,
    help: 'Put it into a secret and read it from its file; then change it, for this one is known.',
    location: valueLocation,
  });
}

function tellFile(path: string, what: string, location: Finding['location']): Finding {
  return finding({
    rule: literalSecret.id,
    severity: 'error',
    message: `\`${path}\` holds ${what} as it is.`,
    help: 'Put it into a secret and read it from its file; then change it, for this one is known.',
    location,
  });
}
