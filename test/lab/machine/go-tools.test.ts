import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type GoTool, goTool, missingGoTool } from '../../../lab/machine/go-tools.ts';
import { silent } from '../../../lab/progress.ts';

const TOOL: GoTool = {
  name: 'tool',
  version: '1.2.3',
  module: 'example.org/tool@v1.2.3',
  package: 'example.org/tool',
  go: [1, 25],
};
let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mission-control-go-'));
  mkdirSync(join(directory, 'bin'));
  vi.stubEnv('MISSION_CONTROL_LAB_CACHE', join(directory, 'cache'));
  vi.stubEnv('PATH', join(directory, 'bin'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true, force: true });
});

/** A stand-in that says it is this Go. */
function putGo(version: string): void {
  const path = join(directory, 'bin/go');
  writeFileSync(path, `#!/bin/sh\necho ${version}\n`);
  chmodSync(path, 0o755);
}

test('without Go it says what is missing and where to get it', async () => {
  expect(await missingGoTool(TOOL)).toBe(
    'tool 1.2.3 is built with Go, which is not installed: install Go 1.25 or newer (https://go.dev/doc/install)',
  );
});

test.each([
  ['go1.24.9', 'tool 1.2.3 needs Go 1.25, this is 1.24: install Go 1.25'],
  ['go0.99', 'tool 1.2.3 needs Go 1.25, this is 0.99'],
])('%s is too old', async (version, reason) => {
  putGo(version);
  expect(await missingGoTool(TOOL)).toContain(reason);
});

test.each(['go1.25.0', 'go1.100', 'go2.0'])('%s is new enough', async (version) => {
  putGo(version);
  expect(await missingGoTool(TOOL)).toBeNull();
});

test('what is in the cache needs no Go', async () => {
  mkdirSync(join(directory, 'cache/tool-1.2.3'), { recursive: true });
  expect(await missingGoTool(TOOL)).toBeNull();
  expect(await goTool(TOOL, silent)).toBe(join(directory, 'cache/tool-1.2.3/tool'));
});
