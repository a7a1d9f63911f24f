import { expect, test } from 'vitest';
import { describeChange } from '../../../src/core/scaffold/difference.ts';

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${from + index}\n`).join('');

test('shows what came in with three lines around it', () => {
  expect(describeChange('a', numbers(1, 9), `${numbers(1, 5)}new\n${numbers(6, 9)}`)).toEqual([
    '--- a/a',
    '+++ b/a',
    '@@ -3,6 +3,7 @@',
    ...[' 3', ' 4', ' 5', '+new', ' 6', ' 7', ' 8'],
  ]);
});

test('shows a new file, and lines at the end', () => {
  expect(describeChange('d/f', null, 'one\n')).toEqual(['--- /dev/null', '+++ b/d/f', '@@ -0,0 +1,1 @@', '+one']);
  expect(describeChange('f', 'one\r\n', 'one\r\ntwo\r\n')).toEqual([
    '--- a/f',
    '+++ b/f',
    '@@ -1,1 +1,2 @@',
    ' one',
    '+two',
  ]);
});

test('shows a line that changed', () => {
  expect(describeChange('f', 'a\nb\nc\n', 'a\nx\nc\n').slice(2)).toEqual(['@@ -1,3 +1,3 @@', ' a', '-b', '+x', ' c']);
});
