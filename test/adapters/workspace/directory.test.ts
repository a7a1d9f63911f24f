import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findStackDirectory } from '../../../src/adapters/workspace/directory.ts';

let top = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'mission-control-directory-'));
  mkdirSync(join(top, 'repository/stack/web/conf'), { recursive: true });
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const from = (path: string) => findStackDirectory(join(top, path));
const put = (path: string) => writeFileSync(join(top, path), '');

test('is the nearest that holds a Compose file', () => {
  put('repository/stack/docker-compose.yml');
  expect(from('repository/stack/web/conf')).toBe(join(top, 'repository/stack'));
  put('repository/stack/web/compose.yaml');
  expect(from('repository/stack/web/conf')).toBe(join(top, 'repository/stack/web'));
  expect(from('repository/stack/web')).toBe(join(top, 'repository/stack/web'));
});

test('is looked for within the repository only; where there is none it is the one asked from', () => {
  put('compose.yaml');
  mkdirSync(join(top, 'repository/.git'));
  expect(from('repository/stack/web')).toBe(join(top, 'repository/stack/web'));
});
