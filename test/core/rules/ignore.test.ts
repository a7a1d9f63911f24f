import { expect, test } from 'vitest';
import { findIgnores } from '../../../src/core/rules/ignore.ts';

const found = (text: string) =>
  findIgnores('compose.yaml', text).map(
    ({ rule, reason, until, line, location }) => `${location.range?.line} → ${line}: ${rule} ${until} ${reason}`,
  );

test('a comment on a line is for that line', () => {
  expect(found('a: 1\nb: 2 # mission-control-ignore published-port: nobody can reach it\n')).toEqual([
    '2 → 2: published-port null nobody can reach it',
  ]);
});

test('a comment alone is for the next line that is more than a comment', () => {
  expect(found('# mission-control-ignore a-b: why\n\n  # more\n# mission-control-ignore c-d: too\nx: 1')).toEqual([
    '1 → 5: a-b null why',
    '4 → 5: c-d null too',
  ]);
});

test('a date, and no reason', () => {
  expect(found('x: 1 # mission-control-ignore a-b until 2027-03-31: why\ny: 2 # mission-control-ignore a-b')).toEqual([
    '1 → 1: a-b 2027-03-31 why',
    '2 → 2: a-b null null',
  ]);
});

test('at the end of the file it is for nothing', () => {
  expect(found('x: 1\n# mission-control-ignore a-b: why\n')).toEqual(['2 → 0: a-b null why']);
});

test('other comments are none', () => {
  expect(found('# ignore a-b: x\nx: "mission-control-ignore a-b: y"\nz: 1 #mission-control-ignoring')).toEqual([]);
});
