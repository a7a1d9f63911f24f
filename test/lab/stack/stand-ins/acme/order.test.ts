import { expect, test } from 'vitest';
import { ordersOf } from '../../../../../lab/stack/stand-ins/acme/order.ts';

type Variables = Readonly<Record<string, string>>;
const orders = (variables: Variables, own: Variables = {}) =>
  ordersOf({ id: 'app', environment: new Map(Object.entries(variables)) }, new Map(Object.entries(own)));

test('one certificate for all hostnames of a container, called after the first', () => {
  expect(orders({ LETSENCRYPT_HOST: 'a.example.org, B.example.org,' })).toEqual([
    {
      base: 'a.example.org',
      hostnames: ['a.example.org', 'b.example.org'],
      email: '',
      authority: 'https://acme-v02.api.letsencrypt.org/directory',
      keySize: '4096',
      renewAfterDays: 60,
      restart: null,
    },
  ]);
});

test('a container that names none orders none', () => {
  expect(orders({ VIRTUAL_HOST: 'a.example.org', LETSENCRYPT_HOST: '' })).toEqual([]);
});

test('one for each hostname where the container says so', () => {
  const asked = { ACME_HOST: 'a.example.org,b.example.org', LETSENCRYPT_SINGLE_DOMAIN_CERTS: 'true' };
  expect(orders(asked).map(({ base }) => base)).toEqual(['a.example.org', 'b.example.org']);
});

test.each<[string, Variables, Variables, object]>([
  ['ACME_HOST comes before its former name', { ACME_HOST: 'b.org', LETSENCRYPT_HOST: 'a.org' }, {}, { base: 'b.org' }],
  ['an address of its own', { LETSENCRYPT_EMAIL: 'me@a.org' }, { DEFAULT_EMAIL: 'all@a.org' }, { email: 'me@a.org' }],
  ['the address of all', {}, { DEFAULT_EMAIL: 'all@a.org' }, { email: 'all@a.org' }],
  ['the authority of all', {}, { ACME_CA_URI: 'https://ca/dir' }, { authority: 'https://ca/dir' }],
  [
    'an authority of its own',
    { ACME_CA_URI: 'https://own/' },
    { ACME_CA_URI: 'https://ca/' },
    { authority: 'https://own/' },
  ],
  ['a key of that kind', { ACME_KEYSIZE: 'ec-384' }, { DEFAULT_KEY_SIZE: 'ec-256' }, { keySize: 'ec-384' }],
  ['a kind of key nobody knows', {}, { DEFAULT_KEY_SIZE: 'ec-1' }, { keySize: '4096' }],
  ['the days until renewal', {}, { ACME_RENEW_AFTER: '30' }, { renewAfterDays: 30 }],
  ['a restart', { LETSENCRYPT_RESTART_CONTAINER: 'true' }, {}, { restart: 'app' }],
  [
    'a trial goes elsewhere, by another name and without an address',
    { LETSENCRYPT_TEST: 'true', LETSENCRYPT_EMAIL: 'me@a.org' },
    { ACME_CA_URI: 'https://ca/dir' },
    { base: '_test_a.org', email: '', authority: 'https://acme-staging-v02.api.letsencrypt.org/directory' },
  ],
])('%s', (_, variables, own, expected) => {
  expect(orders({ LETSENCRYPT_HOST: 'a.org', ...variables }, own)).toMatchObject([expected]);
});
