import { expect, test } from 'vitest';
import {
  directoryOf,
  isLocalContext,
  isRelative,
  joinPath,
  normalizePath,
} from '../../../../src/core/rules/view/path.ts';

test.each([
  ['./a//b/', 'a/b'],
  ['a/../b', 'b'],
  ['../x', '../x'],
  ['.', '.'],
])('%s is %s', (path, normal) => {
  expect(normalizePath(path)).toBe(normal);
});

test('a path below a directory, and the directory of a path', () => {
  expect(joinPath('a/b', '../Dockerfile')).toBe('a/Dockerfile');
  expect(['a/b/c', 'c'].map(directoryOf)).toEqual(['a/b', '.']);
});

test.each([
  ['a/b', true, true],
  ['a.git', true, false],
  ['https://example.org/x', true, false],
  ['git@example.org:x', true, false],
  ['/srv/x', false, false],
  ['~/x', false, false],
  ['C:\\x', false, false],
  ['a/${X}', false, false],
  ['', false, false],
])('%s: relative %s, a context of the checkout %s', (path, relative, local) => {
  expect([isRelative(path), isLocalContext(path)]).toEqual([relative, local]);
});
