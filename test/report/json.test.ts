import { expect, test } from 'vitest';
import { findingsJson } from '../../src/report/json.ts';
import { at, fault } from './example.ts';

test('a finding has ten keys, always, and none else', () => {
  const found = fault({
    location: at(4, 5, 6, 7, 'sub/compose.yaml'),
    service: 'web',
    help: 'Mend it.',
    related: [{ message: 'here', location: at(1, 1, 1, 1) }],
  });
  expect(findingsJson([found]).findings).toEqual([
    {
      rule: 'some-rule',
      severity: 'error',
      message: 'Something is wrong.',
      file: 'sub/compose.yaml',
      line: 4,
      column: 5,
      endLine: 6,
      endColumn: 7,
      service: 'web',
      help: 'Mend it.',
    },
  ]);
});

test('what is not known is null', () => {
  const unknown = { line: null, column: null, endLine: null, endColumn: null, service: null, help: null };
  expect(findingsJson([fault(), fault({ location: { file: 'a.yaml', range: null } })]).findings).toMatchObject([
    { ...unknown, file: null },
    { ...unknown, file: 'a.yaml' },
  ]);
});

test('how many there are of each severity', () => {
  const severities = ['error', 'note', 'warning', 'warning', 'note', 'note'] as const;
  expect(findingsJson(severities.map((severity) => fault({ severity }))).summary).toEqual({
    error: 1,
    warning: 2,
    note: 3,
  });
});
