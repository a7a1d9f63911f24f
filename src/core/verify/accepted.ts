import type { Severity } from '../finding.ts';
import type { Posture } from '../settings/settings.ts';
import type { Answer } from './answer.ts';
import type { Expectation, Question } from './expectation.ts';

/** How bad each answer is; what is not named is fine. */
export interface Row {
  readonly rule: string;
  readonly expected: string;
  readonly bad: Readonly<Partial<Record<Answer, Severity>>>;
  readonly help: string;
}

type Asked = Exclude<Question, 'redirect'>;

const CLOSED: Row = {
  rule: 'verify-open',
  expected: '401 or a redirect to the sign-on',
  bad: { content: 'error', answered: 'error', elsewhere: 'error', forbidden: 'warning' },
  help: 'Include the authentication in the vhost file of the hostname; if anybody may come in, declare it `public` in `postures`.',
};

const REFUSING: Row = {
  rule: 'verify-bad-token',
  expected: '401',
  bad: { content: 'error', answered: 'error', elsewhere: 'error', 'sign-on': 'warning' },
  help: 'Let the sign-on check every bearer token, and answer programs with 401 instead of a login page.',
};

const PASSING: Row = {
  rule: 'verify-good-token',
  expected: 'an answer of the service',
  bad: { denied: 'error', forbidden: 'error', 'sign-on': 'error' },
  help: 'See whether the token has expired, and whether the sign-on accepts its issuer, audience and groups.',
};

const OWN: Row = {
  rule: 'verify-open',
  expected: '401 of the service',
  bad: { content: 'error', 'sign-on': 'error', elsewhere: 'error' },
  help: 'A service of posture `token` checks the token itself; declare the posture it has in `postures`, or mend its check.',
};

const PUBLIC: Row = {
  rule: 'verify-public',
  expected: 'an answer of the service, without login',
  bad: { denied: 'error', 'sign-on': 'error', forbidden: 'warning' },
  help: 'Leave the authentication out of the vhost file of the hostname; if people shall log in, take it out of `postures`.',
};

const AUTHENTICATED: Readonly<Record<Asked, Row>> = {
  anonymous: CLOSED,
  client: CLOSED,
  post: CLOSED,
  upgrade: CLOSED,
  'bad-token': REFUSING,
  'good-token': PASSING,
};

const TOKEN: Readonly<Record<Asked, Row>> = {
  ...AUTHENTICATED,
  anonymous: OWN,
  client: OWN,
  'bad-token': { ...REFUSING, expected: '401 of the service', bad: { ...OWN.bad }, help: OWN.help },
};

const ROWS: Readonly<Record<Posture, Readonly<Record<Asked, Row>>>> = {
  authenticated: AUTHENTICATED,
  token: TOKEN,
  public: { ...AUTHENTICATED, anonymous: PUBLIC },
};

/** What may come back for a question over HTTPS. */
export function rowOf({ posture, question }: Expectation): Row {
  return ROWS[posture][question as Asked];
}
