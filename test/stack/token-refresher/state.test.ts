import { expect, test } from 'vitest';
import { dueAt, judge, type State } from '../../../stack/token-refresher/state.ts';

const DAY = 86_400;
const HOUR = 3600;
const made = 1_800_000_000;
const token = { text: 'canary', issuedAt: made, expiresAt: made + 120 * DAY };
const judged = (state: Partial<State>, seconds: number) =>
  judge({ token, problem: null, ...state }, { nowSeconds: made + seconds, intervalSeconds: DAY });

test('a token is due when it is an interval old, whoever started when', () => {
  expect(dueAt(token, DAY)).toBe(made + DAY);
});

test.each([
  ['young', {}, HOUR, true, 'The token ends on 2027-05-15T08:00:00.000Z and was made on 2027-01-15T08:00:00.000Z.'],
  [
    'late, but by less than two hours',
    { problem: 'Away.' },
    DAY + 2 * HOUR,
    true,
    'made on 2027-01-15T08:00:00.000Z. Away.',
  ],
  ['too late', { problem: 'Away.' }, DAY + 2 * HOUR + 1, false, 'Away.'],
  ['too late, and nobody knows why', {}, DAY + 2 * HOUR + 1, false, 'was made on'],
  ['ended', {}, 120 * DAY, false, 'The token ends on 2027-05-15T08:00:00.000Z.'],
  ['of no use', { token: null, problem: 'It ended.' }, 0, false, 'It ended.'],
  ['not looked at', { token: null }, 0, false, 'The token has not been looked at yet.'],
])('%s', (_, state, seconds, healthy, sentence) => {
  const verdict = judged(state, seconds);
  expect(verdict.healthy).toBe(healthy);
  expect(verdict.sentence).toContain(sentence);
  expect(verdict.sentence).not.toContain('canary');
});
