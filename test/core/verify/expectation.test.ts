import { expect, test } from 'vitest';
import { expectationsOf } from '../../../src/core/verify/expectation.ts';
import { route } from './routes.ts';

test('asks an authenticated hostname everything, the token last', () => {
  const asked = expectationsOf(route({ path: '/api/' }), 'abc');
  expect(asked.map(({ question, request }) => `${question} ${request.method} ${request.url}`)).toEqual([
    'redirect GET http://app.lab.test/api/?verify=1',
    'anonymous GET https://app.lab.test/api/',
    'client GET https://app.lab.test/api/',
    'post POST https://app.lab.test/api/',
    'upgrade GET https://app.lab.test/api/',
    'bad-token GET https://app.lab.test/api/',
    'bad-token GET https://app.lab.test/api/',
    'bad-token GET https://app.lab.test/api/',
    'good-token GET https://app.lab.test/api/',
  ]);
  expect(asked.at(-1)?.request.headers.Authorization).toBe('Bearer abc');
});

test('sends the given token to no question but its own, and over HTTPS alone', () => {
  const holding = expectationsOf(route(), 'abc').filter(({ request }) => JSON.stringify(request).includes('abc'));
  expect(holding.map(({ question, request }) => [question, request.url])).toEqual([
    ['good-token', 'https://app.lab.test/'],
  ]);
});

test('bad tokens look like tokens, and one of them needs no signature', () => {
  const bad = expectationsOf(route(), null).filter(({ question }) => question === 'bad-token');
  const tokens = bad.map(({ request }) => request.headers.Authorization?.slice('Bearer '.length) ?? '');
  expect(tokens.filter((token) => /^ey[\w-]+\.ey[\w-]+\.[\w-]*$/.test(token))).toHaveLength(2);
  expect(tokens.map((token) => token.split('.')[0] ?? '').filter(isNone)).toHaveLength(1);
});

test('asks no service without login to take a POST', () => {
  const questions = (posture: 'public' | 'token') =>
    expectationsOf(route({ posture }), 'abc').map(({ question }) => question);
  expect(questions('public')).toEqual(['redirect', 'anonymous']);
  expect(questions('token')).toEqual([
    'redirect',
    'anonymous',
    'client',
    'bad-token',
    'bad-token',
    'bad-token',
    'good-token',
  ]);
});

function isNone(header: string): boolean {
  return Buffer.from(header, 'base64url').toString().includes('"none"');
}
