import { describe, expect, test } from 'vitest';
import type { Posture } from '../../../src/core/settings/settings.ts';
import { type Expectation, expectationsOf, type Question } from '../../../src/core/verify/expectation.ts';
import type { Observation } from '../../../src/core/verify/observation.ts';
import type { SignOn } from '../../../src/core/verify/sign-on.ts';
import { judge } from '../../../src/core/verify/verdict.ts';
import { route } from './routes.ts';

const NAMED: SignOn = { hostnames: ['auth.lab.test'], named: true };
const INFERRED: SignOn = { hostnames: ['idp.lab.test'], named: false };
const LOGIN = 'https://auth.lab.test/oauth2/start?rd=https://app.lab.test/';
const AUTHORIZE = 'https://idp.lab.test/authorize?client_id=web&redirect_uri=';
const FOR_SIGN_ON = `${AUTHORIZE}https%3A%2F%2Fauth.lab.test%2Foauth2%2Fcallback`;
const FOR_ITSELF = `${AUTHORIZE}https%3A%2F%2Fapp.lab.test%2Fcallback`;

type Row = readonly [status: number, location: string | null, wanted: string | null];

describe('authenticated', () => {
  const closed: readonly Row[] = [
    [401, null, null],
    [302, LOGIN, null],
    [302, FOR_SIGN_ON, null],
    [302, '/oauth2/start?rd=/', null],
    [200, null, 'verify-open error'],
    [204, null, 'verify-open error'],
    [304, null, 'verify-open error'],
    [404, null, 'verify-open error'],
    [405, null, 'verify-open error'],
    [400, null, 'verify-open error'],
    [302, '/login', 'verify-open error'],
    [302, 'https://elsewhere.test/', 'verify-open error'],
    [302, null, 'verify-open error'],
    [403, null, 'verify-open warning'],
    [500, null, 'verify-unavailable error'],
    [502, null, 'verify-unavailable error'],
    [503, null, 'verify-unavailable error'],
    [504, null, 'verify-unavailable error'],
    [429, null, 'verify-unavailable error'],
  ];
  for (const question of ['anonymous', 'client', 'post', 'upgrade'] as const) rows('authenticated', question, closed);
  rows('authenticated', 'upgrade', [[101, null, 'verify-open error']]);

  rows('authenticated', 'bad-token', [
    [401, null, null],
    [403, null, null],
    [302, LOGIN, 'verify-bad-token warning'],
    [200, null, 'verify-bad-token error'],
    [404, null, 'verify-bad-token error'],
    [302, '/home', 'verify-bad-token error'],
    [500, null, 'verify-unavailable error'],
  ]);

  rows('authenticated', 'good-token', [
    [200, null, null],
    [204, null, null],
    [404, null, null],
    [405, null, null],
    [302, '/home', null],
    [302, 'https://elsewhere.test/', null],
    [302, FOR_ITSELF, null],
    [401, null, 'verify-good-token error'],
    [403, null, 'verify-good-token error'],
    [302, LOGIN, 'verify-good-token error'],
    [302, FOR_SIGN_ON, 'verify-good-token error'],
    [302, '/oauth2/start', 'verify-good-token error'],
    [500, null, 'verify-unavailable error'],
    [502, null, 'verify-unavailable error'],
    [503, null, 'verify-unavailable error'],
  ]);

  test('without a name for the sign-on, any other host counts for who has no token, and none but the one seen for who has', () => {
    expect(verdict('authenticated', 'anonymous', respond(302, 'https://elsewhere.test/'), INFERRED)).toBeNull();
    expect(verdict('authenticated', 'anonymous', respond(302, '/login'), INFERRED)).toBe('verify-open error');
    expect(verdict('authenticated', 'good-token', respond(302, 'https://elsewhere.test/'), INFERRED)).toBeNull();
    expect(verdict('authenticated', 'good-token', respond(302, FOR_ITSELF), INFERRED)).toBe('verify-good-token error');
  });

  test('the sign-in page of oauth2-proxy with status 403 is the sign-on', () => {
    const page = { ...respond(403), body: '<form method="GET" action="/oauth2/start">' };
    expect(verdict('authenticated', 'anonymous', page)).toBeNull();
  });
});

describe('token', () => {
  for (const question of ['anonymous', 'client'] as const)
    rows('token', question, [
      [401, null, null],
      [403, null, null],
      [404, null, null],
      [405, null, null],
      [200, null, 'verify-open error'],
      [302, LOGIN, 'verify-open error'],
      [502, null, 'verify-unavailable error'],
    ]);
  rows('token', 'bad-token', [
    [401, null, null],
    [403, null, null],
    [404, null, null],
    [200, null, 'verify-bad-token error'],
    [302, LOGIN, 'verify-bad-token error'],
  ]);
  rows('token', 'good-token', [
    [200, null, null],
    [404, null, null],
    [401, null, 'verify-good-token error'],
    [302, LOGIN, 'verify-good-token error'],
  ]);
});

describe('public', () => {
  rows('public', 'anonymous', [
    [200, null, null],
    [404, null, null],
    [405, null, null],
    [302, '/home', null],
    [302, 'https://elsewhere.test/', null],
    [302, FOR_ITSELF, null],
    [302, LOGIN, 'verify-public error'],
    [302, FOR_SIGN_ON, 'verify-public error'],
    [401, null, 'verify-public error'],
    [403, null, 'verify-public warning'],
    [502, null, 'verify-unavailable error'],
  ]);

  test('a service may ask for a password of its own', () => {
    const response = { ...respond(401), headers: { 'www-authenticate': 'Basic realm="stream"' } };
    expect(verdict('public', 'anonymous', response)).toBeNull();
  });

  test('the sign-on itself may send people to the provider', () => {
    const own = route({ posture: 'public', hostname: 'auth.lab.test' });
    const [, anonymous] = expectationsOf(own, null);
    expect(anonymous && judge(anonymous, respond(302, FOR_SIGN_ON), NAMED)).toBeNull();
  });
});

describe('HTTP', () => {
  for (const posture of ['authenticated', 'token', 'public'] as const)
    rows(posture, 'redirect', [
      [301, 'https://app.lab.test/?verify=1', null],
      [302, 'https://app.lab.test/?verify=1', null],
      [307, 'https://app.lab.test/?verify=1', null],
      [308, 'https://app.lab.test:8443/?verify=1', null],
      [301, 'https://app.lab.test/', 'verify-redirect warning'],
      [301, 'https://other.lab.test/?verify=1', 'verify-redirect error'],
      [301, 'http://app.lab.test/?verify=1', 'verify-redirect error'],
      [301, '/?verify=1', 'verify-redirect error'],
      [303, 'https://app.lab.test/?verify=1', 'verify-redirect error'],
      [200, null, 'verify-redirect error'],
      [401, null, 'verify-redirect error'],
      [503, null, 'verify-redirect error'],
    ]);
});

describe('no answer', () => {
  test.each([
    'certificate-expired',
    'certificate-name',
    'certificate-untrusted',
    'certificate-self-signed',
    'tls',
  ] as const)('%s is an answer about TLS', (code) => {
    for (const question of ['anonymous', 'good-token'] as const)
      expect(verdict('authenticated', question, { kind: 'failure', code, message: 'x' })).toBe('verify-tls error');
  });

  test.each(['dns', 'refused', 'unreachable', 'timeout', 'closed', 'protocol'] as const)(
    '%s is never a pass',
    (code) => {
      for (const question of ['redirect', 'anonymous', 'bad-token', 'good-token'] as const)
        expect(verdict('authenticated', question, { kind: 'failure', code, message: 'x' })).toBe(
          'verify-incomplete error',
        );
    },
  );
});

test('a finding says what was asked, what came back, what was expected, where the hostname stands, and the remedy', () => {
  const [, anonymous] = expectationsOf(route(), 'secret-token');
  const found = anonymous && judge(anonymous, respond(200), NAMED);
  expect(found).toMatchObject({
    rule: 'verify-open',
    message:
      '`GET https://app.lab.test/` from a browser without session was answered 200; expected 401 or a redirect to the sign-on.',
    service: 'app',
    location: { file: 'compose.yaml', range: { line: 5 } },
    help: expect.stringContaining('vhost'),
  });
});

test('no message holds the token', () => {
  const told = expectationsOf(route(), 'secret-token').map((expectation) =>
    JSON.stringify([
      expectation.asked,
      judge(expectation, respond(500), NAMED),
      judge(expectation, respond(403), NAMED),
    ]),
  );
  expect(told.join()).not.toContain('secret-token');
});

function rows(posture: Posture, question: Question, given: readonly Row[]) {
  test.each(given)(`${posture}, ${question}: %s %s → %s`, (status, location, wanted) => {
    expect(verdict(posture, question, respond(status, location))).toBe(wanted);
  });
}

function verdict(posture: Posture, question: Question, observation: Observation, signOn = NAMED): string | null {
  const found = judge(expectation(posture, question), observation, signOn);
  return found && `${found.rule} ${found.severity}`;
}

function expectation(posture: Posture, question: Question): Expectation {
  const found = expectationsOf(route({ posture }), 'token').find((one) => one.question === question);
  if (!found) throw new Error(`${posture} has no question ${question}`);
  return found;
}

function respond(status: number, location: string | null = null) {
  return { kind: 'response' as const, status, headers: location === null ? {} : { location }, body: '' };
}
