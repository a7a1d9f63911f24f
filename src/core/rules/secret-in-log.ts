import type { Located, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { eachService, faultOf, type Rule } from './rule.ts';
import { wordsOf } from './view/told.ts';

/** A command prints a variable that holds a secret: it stands in the log of the container from then on. */
export const secretInLog: Rule = {
  id: 'secret-in-log',
  summary: 'a command prints a variable that holds a secret',
  check: eachService((service) =>
    [...wordsOf(service.entrypoint), ...wordsOf(service.command)].flatMap((word) => check(service, word)),
  ),
};

const PRINT = /(?:^|[\s;&|(])(?:echo|printf)\s+((?:"(?:[^"\\]|\\.)*"|'[^']*'|[^;&|<>"'])*)(>)?/g;
const VARIABLE = /\$\$?\{?([A-Za-z_]\w*)/g;
const SECRET = /(?:^|_)(?:KEYS?|SALT|SECRETS?|TOKENS?|PASSWORD|PASSWD|CREDENTIALS?)(?:_|$)/i;
/** Names of a secret that hold no secret themselves. */
const HARMLESS = /_(?:FILE|PATH|URL|URI|NAME|ID|DIR|SALT_ROUNDS)$/i;

function check(service: Service, word: Located<string>): Finding[] {
  const printed = [...word.value.matchAll(PRINT)]
    .filter(([, , redirected]) => redirected === undefined)
    .flatMap(([, text]) => [...(text ?? '').replace(/'[^']*'/g, '').matchAll(VARIABLE)].map(([, name]) => name ?? ''))
    .filter((name) => SECRET.test(name) && !HARMLESS.test(name));
  const names = [...new Set(printed)].map((name) => `\`${name}\``);
  if (names.length === 0) return [];
  return [
    faultOf(secretInLog, service, {
      severity: 'error',
      message: `The command of \`${service.name}\` prints ${names.join(' and ')} into its log.`,
      help: 'Print no secret: whoever may read the log may read it, for as long as the log is kept. Change what was printed.',
      location: word.location,
    }),
  ];
}
