import { expect, test } from 'vitest';
import { take, unasked } from '../../../stack/secret-fetcher/known.ts';
import { keepProblems } from '../../../stack/secret-fetcher/problems.ts';
import type { Tools } from '../../../stack/secret-fetcher/tools.ts';

const secret = (data: unknown) => ({ metadata: { name: 'app' }, data });

function world() {
  const problems = keepProblems(() => undefined);
  return { problems, tools: { problems, api: { last: () => null } } as unknown as Tools };
}

test('a Secret that an operator made empty is fetched as it is, and told: it keeps no other one back', () => {
  const { problems, tools } = world();
  const one = unasked(null);
  expect(take(tools, 'app', one, secret(undefined))).toBe(true);
  expect([one.files?.size, one.fetchedAt === null]).toEqual([0, false]);
  expect(problems.list().map(({ message }) => message)).toEqual(['The Secret app has no keys.']);
  take(tools, 'app', one, secret({ a: 'YQ==' }));
  expect([one.files?.get('a')?.toString(), problems.list()]).toEqual(['a', []]);
});

test('one that has become empty keeps what it had, also from before a restart', () => {
  const { problems, tools } = world();
  const one = unasked(new Map([['a', Buffer.from('a')]]));
  take(tools, 'app', one, secret({}));
  expect([one.files?.get('a')?.toString(), one.fetchedAt === null]).toEqual(['a', false]);
  expect(problems.list()[0]?.message).toBe('The Secret app has no keys. What was there before is kept.');
});

test.each([null, secret({ a: 'no base64!' }), { metadata: { name: 'other' }, data: { a: '' } }])(
  'what is no Secret is not fetched: %j',
  (object) => {
    const one = unasked(null);
    take(world().tools, 'app', one, object);
    expect([one.files, one.fetchedAt]).toEqual([null, null]);
  },
);
