import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isDotenv, readDotenv, whyRefused } from '../../../src/core/secrets/dotenv.ts';

test.each([
  ['app.env', true],
  ['.env', true],
  ['env', true],
  ['.env.production', true],
  ['config.json', false],
  ['environment', false],
  ['id_ed25519', false],
])('%s is a file of variables: %s', (key, expected) => {
  expect(isDotenv(key)).toBe(expected);
});

test('names the variables once, in order, and says no value', () => {
  const text = '\uFEFF# no\r\nexport B="1=2"\r\n\tA=x\nB=3\n\n';
  expect(readDotenv(text)).toEqual({ variables: ['B', 'A'], faults: [] });
});

test.each([
  ['A=1\nword\n', 2, 'has no `=`'],
  ['A=1\n\nB =2', 3, 'does not begin with the name of a variable and `=`'],
  ['PATH=/x', 1, 'sets PATH, which decides what code a program runs'],
  ['LD_AUDIT=/x', 1, 'sets LD_AUDIT, which decides what code a program runs'],
  ['UID=0', 1, 'sets UID, which belongs to the shell'],
  ['A="one\nB=two"', 1, 'begins its value with a quote that does not end it'],
  ["A='", 1, 'begins its value with a quote that does not end it'],
])('%j: line %i %s', (text, line, message) => {
  expect(readDotenv(text).faults).toEqual([{ line, message }]);
});

test('refuses the names the wrapper refuses', () => {
  const wrapper = readFileSync(
    join(import.meta.dirname, '../../../stack/secret-fetcher/entrypoint-secrets-setup.sh'),
    'utf8',
  );
  const lists = ['PATH', 'IFS'].map((first) =>
    wrapper.match(new RegExp(`^\\t${first} \\|[^)]*`, 'm'))?.[0].match(/\w+\*?/g),
  );
  expect(lists.map((list) => (list?.length ?? 0) > 20)).toEqual([true, true]);
  for (const [list, reason] of [
    [lists[0], 'decides what code'],
    [lists[1], 'belongs to the shell'],
  ] as const)
    for (const name of list ?? [])
      expect([name, whyRefused(name.replace('*', 'X'))]).toEqual([name, expect.stringContaining(reason)]);
  for (const name of ['HOME', 'PATHS', 'APP_PATH', 'OLD_', 'MY_UID', 'BAS', 'NODE_ENV', 'ENVIRONMENT', 'A_'])
    expect(whyRefused(name)).toBeNull();
});
