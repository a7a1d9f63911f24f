import { expect, test } from 'vitest';
import { relativePath } from '../../../../src/core/compose/read/paths.ts';

test.each([
  ['compose.yaml', 'compose.yaml'],
  ['./a/../compose.yaml', 'compose.yaml'],
  ['../compose.yaml', '../compose.yaml'],
  ['/srv/stack/compose.yaml', 'compose.yaml'],
  ['/srv/stack/sub/compose.yaml', 'sub/compose.yaml'],
  ['/srv/stack', ''],
  ['/srv/stacks/compose.yaml', '../stacks/compose.yaml'],
  ['/etc/compose.yaml', '../../etc/compose.yaml'],
])('%s is %s as seen from /srv/stack', (path, seen) => {
  expect(relativePath('/srv/stack', path)).toBe(seen);
});

test('the top of all is a directory too', () => {
  expect(relativePath('/', '/a/compose.yaml')).toBe('a/compose.yaml');
});
