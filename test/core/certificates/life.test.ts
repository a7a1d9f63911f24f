import { describe, expect, test } from 'vitest';
import { describeDays, describeShare, lifeOf } from '../../../src/core/certificates/life.ts';

const NOW = new Date('2026-06-01T00:00:00Z');

describe('the life left is judged by the length of the whole life', () => {
  test.each([
    [90, 60, 'fresh'],
    [90, 29, 'fresh'],
    [90, 25.3, 'fresh'],
    [90, 25.1, 'late'],
    [90, 9.1, 'late'],
    [90, 8.9, 'urgent'],
    [90, 0.1, 'urgent'],
    [90, 0, 'expired'],
    [90, -1, 'expired'],
    [64, 18, 'fresh'],
    [64, 17.8, 'late'],
    [64, 6.3, 'urgent'],
    [45, 12.7, 'fresh'],
    [45, 12.5, 'late'],
    [45, 4.4, 'urgent'],
    [20, 2.9, 'urgent'],
    [20, 3.1, 'late'],
    [6.7, 2.75, 'fresh'],
    [6.7, 2.6, 'late'],
    [6.7, 1.1, 'late'],
    [6.7, 0.9, 'urgent'],
  ])('of %s days %s are left: %s', (whole, left, state) => {
    expect(lifeOf(certificate(whole, left), NOW).state).toBe(state);
  });
});

test('days and share are exact', () => {
  expect(lifeOf(certificate(90, 45), NOW)).toMatchObject({ days: 45, share: 0.5, due: 1 / 3 });
  expect(lifeOf(certificate(6, 3), NOW)).toMatchObject({ days: 3, share: 0.5, due: 1 / 2 });
});

test('a life without length has nothing left', () => {
  expect(lifeOf({ notBefore: NOW, notAfter: NOW }, NOW)).toMatchObject({ share: 0, state: 'expired' });
});

test('words never say more than there is', () => {
  expect([0.5, 1, 1.26, 9.96, 42.4, -3].map(describeDays)).toEqual([
    '12 hours',
    '1 day',
    '1.3 days',
    '10 days',
    '42 days',
    '3 days',
  ]);
  expect([1, 0.339, 0.009].map(describeShare)).toEqual(['100 %', '33 %', '0 %']);
});

function certificate(whole: number, left: number) {
  const notAfter = new Date(NOW.getTime() + left * 86_400_000);
  return { notAfter, notBefore: new Date(notAfter.getTime() - whole * 86_400_000) };
}
