import { expect, test } from 'vitest';
import { dueAt, patience } from '../../../../../lab/stack/stand-ins/acme/due.ts';

const DAY = 86_400_000;
const order = { hostnames: ['a.example.org'], renewAfterDays: 30 };
const held = (days: number) => ({
  from: new Date(0),
  to: new Date(days * DAY),
  names: ['a.example.org', 'b.example.org'],
});

test.each([
  [90, 30],
  [45, 30],
  [30, 20],
  [0.003, 0.002],
])('a certificate of %s days is renewed after %s', (life, after) => {
  expect(dueAt(held(life), order).getTime() / DAY).toBeCloseTo(after, 9);
});

test('one that is not there, or lacks a hostname, is due at once', () => {
  expect(dueAt(null, order)).toEqual(new Date(0));
  const recent = { from: new Date(5 * DAY), to: new Date(95 * DAY), names: ['b.example.org'] };
  expect(dueAt(recent, order)).toEqual(new Date(0));
});

test('who fails waits twice as long each time, an hour at most', () => {
  expect([0, 1, 2, 3, 20].map(patience)).toEqual([0, 2000, 4000, 8000, 3_600_000]);
});
