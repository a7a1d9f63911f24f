import { expect, test } from 'vitest';
import { makeLimit } from '../../../stack/service-accounts/limit.ts';

test('as many at once as an hour has, then evenly, each user apart', () => {
  let now = 0;
  const limit = makeLimit(6, () => now);
  const take = (user: string, times: number) => Array.from({ length: times }, () => limit.take(user));
  expect(take('alice', 7)).toEqual([0, 0, 0, 0, 0, 0, 600]);
  expect(take('bob', 1)).toEqual([0]);
  now = 599;
  expect(take('alice', 1)).toEqual([1]);
  now = 601;
  expect(take('alice', 2)).toEqual([0, 599]);
  now = 100_000;
  expect(take('alice', 7)).toEqual([0, 0, 0, 0, 0, 0, 600]);
});

test('thousands of users are forgotten when they are idle, and none that is at its limit', () => {
  let now = 0;
  const limit = makeLimit(1, () => now);
  limit.take('idle');
  now = 3000;
  limit.take('busy');
  now = 3700;
  for (let at = 0; at < 5000; at += 1) expect(limit.take(`user ${at}`)).toBe(0);
  expect(limit.take('busy')).toBeGreaterThan(0);
  expect(limit.take('idle')).toBe(0);
});
