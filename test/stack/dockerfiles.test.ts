import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const STACK = join(import.meta.dirname, '../../stack');
const FILES = globSync('*/Dockerfile', { cwd: STACK });

test.each(FILES)('%s builds on engines older than 25, which do not know --start-interval', (file) => {
  expect(readFileSync(join(STACK, file), 'utf8')).not.toContain('--start-interval');
});
