import { expect, test } from 'vitest';
import { finding, limitFindings } from '../../src/core/finding.ts';

const many = (severity: 'error' | 'note', count: number) =>
  Array.from({ length: count }, (_, index) => finding({ rule: 'a', severity, message: `${severity} ${index}` }));

test('a few findings are all told', () => {
  const few = many('error', 3);
  expect(limitFindings(few)).toBe(few);
});

test('of very many the first are told, and how many more there are', () => {
  const told = limitFindings([...many('note', 10), ...many('error', 7000)]);
  expect(told).toHaveLength(5011);
  expect(told.at(-1)).toMatchObject({
    rule: 'yaml-limit',
    severity: 'error',
    message: expect.stringContaining('2,000 more'),
  });
});
