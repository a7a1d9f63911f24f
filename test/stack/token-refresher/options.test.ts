import { expect, test } from 'vitest';
import { readOptions } from '../../../stack/token-refresher/options.ts';

const LEAST = {
  SERVICE_ACCOUNTS_URL: 'https://service-accounts.example.org/generate_token',
  ISSUER: 'https://login.example.org/',
  JWKS_URL: 'https://login.example.org/jwks.json',
  AUDIENCE: 'https://auth.example.org/',
  NAMESPACE: 'stack',
};

test('once a day, into the Secret service-token, unless told otherwise', () => {
  expect(readOptions(LEAST)).toMatchObject({ secret: 'service-token', intervalSeconds: 86_400, checkSeconds: 300 });
  expect(readOptions({ ...LEAST, INTERVAL_SECONDS: '60', PAUSE_SECONDS: '1' })).toMatchObject({
    intervalSeconds: 60,
    pauseSeconds: 1,
  });
});

test.each([
  ['NAMESPACE', '', 'The variable NAMESPACE of token-refresher is not set: write it in the Compose file.'],
  [
    'SERVICE_ACCOUNTS_URL',
    'http://service-accounts:8080/',
    'SERVICE_ACCOUNTS_URL of token-refresher is no address with https.',
  ],
  ['JWKS_URL', 'jwks', 'no address with https'],
  ['INTERVAL_SECONDS', 'daily', 'INTERVAL_SECONDS of token-refresher is no whole number above 0.'],
  ['INTERVAL_SECONDS', '0', 'no whole number above 0'],
])('%s=%s', (name, value, sentence) => {
  expect(() => readOptions({ ...LEAST, [name]: value })).toThrow(sentence);
});
