import { expect, test } from 'vitest';
import { describeKeys, findFaults, isSame, readSecret } from '../../../stack/secret-fetcher/secret.ts';

const secret = (data: unknown, name = 'app') => ({ metadata: { name }, data });
const base64 = (text: string) => Buffer.from(text).toString('base64');

test('bytes of every key', () => {
  const bytes = Buffer.from([0, 255, 10, 13]);
  const read = readSecret('app', secret({ a: bytes.toString('base64'), '.hidden': '', 'x_Y-1.env': base64('A=1') }));
  expect('files' in read && [...read.files]).toEqual([
    ['a', bytes],
    ['.hidden', Buffer.alloc(0)],
    ['x_Y-1.env', Buffer.from('A=1')],
  ]);
});

test.each([
  ['no data', secret(undefined), 'has no keys'],
  ['null data', secret(null), 'has no keys'],
  ['no keys', secret({}), 'has no keys'],
  ['no object', null, 'sent another object'],
  ['another name', secret({ a: '' }, 'other'), 'sent another object'],
  ['a value that is no base64', secret({ a: 'canary!' }), 'a is not base64'],
  ['a value that is no text', secret({ a: 7 }), 'a is not base64'],
  ['a cut value', secret({ a: 'YWJ' }), 'a is not base64'],
  ['a key that leads away', secret({ '../canary': '' }), 'its name'],
  ['the directory itself', secret({ '.': '' }), 'its name'],
  ['a name of the volume', secret({ '..data': '' }), 'its name'],
  ['an empty key', secret({ '': '' }), 'its name'],
  ['a key with a slash', secret({ 'a/b': '' }), 'its name'],
])('%s: a sentence without content', (_name, object, message) => {
  const read = readSecret('app', object);
  expect('fault' in read && read.fault).toContain(message);
  expect(JSON.stringify(read)).not.toContain('canary');
});

test.each(['entrypoint-secrets-setup.sh', '..data', '../x', 'A', '.', ''])(
  'a secret called %j is no directory of the volume',
  (name) => {
    expect(readSecret(name, secret({ a: '' }, name))).toEqual({
      fault: expect.stringContaining('can be no directory'),
    });
  },
);

test('describes by names alone, and finds what the wrapper would not take', () => {
  const read = readSecret('app', secret({ 'b.env': base64('X=canary\nnonsense\nY=2'), a: base64('Z=3') }));
  if (!('files' in read)) throw new Error(read.fault);
  expect(describeKeys(read.files)).toEqual([{ name: 'a' }, { name: 'b.env', variables: ['X', 'Y'] }]);
  expect(findFaults('app', read.files)).toEqual(['app/b.env: line 2 has no `=`.']);
});

test('equality is of keys and bytes', () => {
  const files = (entries: Record<string, string>) =>
    new Map(Object.entries(entries).map(([key, text]) => [key, Buffer.from(text)]));
  expect(isSame(files({ a: '1', b: '2' }), files({ b: '2', a: '1' }))).toBe(true);
  for (const other of [{ a: '1' }, { a: '1', b: '3' }, { a: '1', c: '2' }, { a: '1', b: '2', c: '' }] as Record<
    string,
    string
  >[])
    expect(isSame(files({ a: '1', b: '2' }), files(other))).toBe(false);
});
