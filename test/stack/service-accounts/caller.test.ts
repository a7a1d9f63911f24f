import { expect, test } from 'vitest';
import { isFrom, readCaller, wantsPage } from '../../../stack/service-accounts/caller.ts';

const session = { 'x-auth-method': 'session', 'x-forwarded-user': 'auth0|1', 'x-forwarded-email': 'a@example.org' };

test('a caller is who the proxy says', () => {
  expect(readCaller({ ...session, 'x-forwarded-groups': 'user, admin' })).toEqual({
    method: 'session',
    user: 'auth0|1',
    name: 'a@example.org',
    groups: ['user', 'admin'],
  });
  expect(readCaller({ 'x-auth-method': 'bearer', 'x-forwarded-user': 'm@clients' })).toMatchObject({
    name: 'm@clients',
  });
});

test('a name that is not ASCII is read as it was sent', () => {
  const sent = Buffer.from('zoë@example.org').toString('latin1');
  expect(readCaller({ ...session, 'x-forwarded-email': sent })?.name).toBe('zoë@example.org');
});

test.each([
  {},
  { 'x-auth-method': 'session' },
  { 'x-auth-method': 'session', 'x-forwarded-user': ' ' },
  { 'x-forwarded-user': 'a', authorization: 'Bearer x', cookie: 'x=1' },
  { 'x-auth-method': 'public', 'x-forwarded-user': 'a' },
  { 'x-auth-method': 'bearer, session', 'x-forwarded-user': 'a' },
  { 'x-auth-method': 'session', 'x-forwarded-email': 'a@example.org' },
])('nobody: %j', (headers) => {
  expect(readCaller(headers)).toBeNull();
});

test.each([
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
  ['TEXT/HTML;q=0.1', true],
  ['application/json, text/html', true],
  [undefined, false],
  ['', false],
  ['*/*', false],
  ['text/*', false],
  ['application/json', false],
  ['text/html;q=0, */*', false],
  ['text/html; q=0.0', false],
  ['text/htmlx', false],
])('Accept %s wants a page: %s', (accept, page) => {
  expect(wantsPage(accept)).toBe(page);
});

test.each([
  [{ origin: 'https://service-accounts.example.org' }, true],
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ origin: 'https://whoami.example.org', 'sec-fetch-site': 'same-origin' }, false],
  [{ origin: 'null' }, false],
  [{ origin: 'http://service-accounts.example.org' }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{}, false],
])('a form sent with %j is ours: %s', (headers, ours) => {
  expect(isFrom(headers, 'https://service-accounts.example.org')).toBe(ours);
});
