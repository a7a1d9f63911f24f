import type { Finding } from '../finding.ts';
import { finding } from '../finding.ts';
import type { Route } from '../routing/routes.ts';
import type { Answered, SignOn } from './sign-on.ts';
import { judge } from './verdict.ts';

/** Rules a suppression may name; a question without answer is none of them. */
export const RULES: readonly string[] = [
  'verify-open',
  'verify-bad-token',
  'verify-good-token',
  'verify-public',
  'verify-redirect',
  'verify-tls',
  'verify-unavailable',
];

/** What was asked of one route, and how many questions made no sense after the first answers. */
export interface Asked {
  readonly route: Route;
  readonly answers: readonly Answered[];
  readonly unasked: number;
}

/** The findings of one route, those alike told once. */
export function findingsOf({ answers, unasked }: Asked, signOn: SignOn): readonly Finding[] {
  const found = answers.flatMap(({ expectation, observation }) => {
    const verdict = judge(expectation, observation, signOn);
    return verdict === null ? [] : [verdict];
  });
  const kinds = [...new Set(found.map(kindOf))];
  const told = kinds.flatMap((kind) => summarize(found.filter((one) => kindOf(one) === kind)));
  const last = told.findLastIndex(({ severity }) => severity === 'error');
  return told.map((one, index) => (index === last && unasked > 0 ? withUnasked(one, unasked) : one));
}

/** Whether there is one address to ask. */
export function isAskable({ kind, path }: Route): boolean {
  return kind === 'exact' && path.startsWith('/');
}

/** What nobody was asked, so that silence is not taken for a pass. */
export function notAsked(routes: {
  readonly withoutToken: readonly Route[];
  readonly patterns: readonly Route[];
}): readonly Finding[] {
  const { withoutToken, patterns } = routes;
  const notes = [];
  if (withoutToken.length > 0)
    notes.push(
      note(
        `No token was given: what a valid one opens was not asked of ${list(withoutToken)}.`,
        'Give one with `--token-file FILE` or MISSION_CONTROL_TOKEN.',
      ),
    );
  if (patterns.length > 0)
    notes.push(note(`A pattern has no address of its own, so nobody was asked about ${list(patterns)}.`, null));
  return notes;
}

/** A hostname with a variable nobody gave: nobody can be asked. */
export function unknownHostname({ hostname, service, location }: Route): Finding {
  return finding({
    rule: 'verify-incomplete',
    severity: 'error',
    message: `\`${hostname}\` holds a variable nobody gave, so it could not be asked.`,
    service,
    location,
    help: 'Give the variable in `.env`, or with `--env-file FILE`.',
  });
}

function note(message: string, help: string | null): Finding {
  return finding({ rule: 'not-asked', severity: 'note', message, help });
}

function list(routes: readonly Route[]): string {
  return [...new Set(routes.map(({ hostname }) => `\`${hostname}\``))].join(', ');
}

function kindOf({ rule, severity }: Finding): string {
  return `${rule} ${severity}`;
}

function summarize([first, ...rest]: readonly Finding[]): Finding[] {
  if (first === undefined) return [];
  if (rest.length === 0) return [first];
  return [{ ...first, message: `${first.message} ${rest.length} more of its answers are wrong alike.` }];
}

function withUnasked(found: Finding, unasked: number): Finding {
  return {
    ...found,
    message: `${found.message} ${unasked} more ${unasked === 1 ? 'question was' : 'questions were'} not asked.`,
  };
}
