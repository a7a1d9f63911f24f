import { expect, test } from 'vitest';
import { readOptions } from '../../../stack/service-accounts/options.ts';

const LEAST = {
  VIRTUAL_HOST: 'service-accounts.example.org',
  ISSUER: 'https://login.example.org/',
  TOKEN_URL: 'https://login.example.org/oauth/token',
  JWKS_URL: 'http://127.0.0.1:8/jwks.json',
  AUDIENCE: 'https://auth.example.org/',
  CLIENT_ID: 'machine',
  CLIENT_SECRET_FILE: '/secrets/service-accounts/client-secret',
};

test('four months, ten tokens an hour for a person, and everybody, unless told otherwise', () => {
  expect(readOptions(LEAST)).toEqual({
    port: 8080,
    origin: 'https://service-accounts.example.org',
    issuer: 'https://login.example.org/',
    tokenUrl: 'https://login.example.org/oauth/token',
    keysUrl: 'http://127.0.0.1:8/jwks.json',
    audience: 'https://auth.example.org/',
    clientId: 'machine',
    clientSecretFile: '/secrets/service-accounts/client-secret',
    maxLifeDays: 123,
    perHour: { session: 10, bearer: 60 },
    groups: [],
  });
});

test('groups are a list, and what is set counts', () => {
  const told = { MAX_LIFE_DAYS: '30', TOKENS_PER_HOUR_SESSION: '2', TOKENS_PER_HOUR_BEARER: '3', PORT: '81' };
  const { groups, ...rest } = readOptions({ ...LEAST, ...told, ALLOWED_GROUPS: 'staff, admin,,' });
  expect(groups).toEqual(['staff', 'admin']);
  expect(rest).toMatchObject({ maxLifeDays: 30, perHour: { session: 2, bearer: 3 }, port: 81 });
});

test.each([
  ['ISSUER', '', 'The variable ISSUER of service-accounts is not set: write it in the Compose file.'],
  ['VIRTUAL_HOST', 'a.example.org,b.example.org', 'not one hostname in lower case'],
  ['TOKEN_URL', 'http://login.example.org/oauth/token', 'TOKEN_URL of service-accounts is no address with https.'],
  ['JWKS_URL', 'http://127.0.0.1.example.org/', 'JWKS_URL of service-accounts is no address with https.'],
  ['JWKS_URL', 'file:///etc/passwd', 'no address with https'],
  ['JWKS_URL', 'jwks.json', 'no address with https'],
  ['MAX_LIFE_DAYS', '0', 'MAX_LIFE_DAYS of service-accounts is no whole number from 1 to 3650.'],
  ['MAX_LIFE_DAYS', '-1', 'no whole number from 1'],
  ['MAX_LIFE_DAYS', '4 months', 'no whole number from 1'],
  ['TOKENS_PER_HOUR_SESSION', '1e99', 'TOKENS_PER_HOUR_SESSION'],
  ['PORT', '65536', 'no whole number from 1 to 65535'],
])('%s=%s', (name, value, sentence) => {
  expect(() => readOptions({ ...LEAST, [name]: value })).toThrow(sentence);
});
