import { expect, test } from 'vitest';
import { judgeAge } from '../../../src/core/check/incomplete.ts';

const now = new Date('2026-03-10T12:00:00Z');
const age = (collectedAt: string, maxAgeHours = 24) =>
  judgeAge({ namespace: 'ns', collectedAt }, { now, maxAgeHours })?.message ?? null;

test.each(['2026-03-10T11:59:00Z', '2026-03-09T12:00:01Z', '2026-03-10T12:05:00Z'])('%s is fresh', (collectedAt) => {
  expect(age(collectedAt)).toBeNull();
});

test.each([
  ['2026-03-09T12:00:00Z', '24 hours'],
  ['2026-03-08T13:00:00Z', '47 hours'],
  ['2026-03-08T12:00:00Z', '2 days'],
  ['2025-03-10T12:00:00Z', '365 days'],
])('%s is stale, and says its age: %s', (collectedAt, old) => {
  expect(age(collectedAt)).toBe(
    `The inventory of \`ns\` is ${old} old (${collectedAt}), so what it does not name may be there by now.`,
  );
});

test('how old is too old is a setting', () => {
  expect(age('2026-03-09T12:00:00Z', 25)).toBeNull();
  expect(age('2026-03-10T12:00:00Z', 0)).toContain('0 hours');
});
