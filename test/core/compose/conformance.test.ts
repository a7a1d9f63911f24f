import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadProject } from '../../../src/core/compose/load.ts';
import { NO_TEST_DATA, testData, withTestData } from '../../test-data.ts';

interface Entry {
  readonly verdict: 'valid' | 'invalid';
  readonly error?: string;
  readonly where?: { readonly line: number; readonly col: number };
}

/** What Compose says of a file that lies alone in an empty directory. */
function entries(): readonly (readonly [string, Entry])[] {
  const index = JSON.parse(readFileSync(testData('conformance/INDEX.json'), 'utf8'));
  return Object.entries(index.files as Readonly<Record<string, Entry>>);
}

async function findingsIn(path: string) {
  const text = decode(readFileSync(testData(`conformance/${path}`)));
  const read = async (asked: string) => (asked === 'compose.yaml' ? text : null);
  return (await loadProject(read, { files: [], envFiles: [] })).findings;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

describe.skipIf(NO_TEST_DATA !== null)(withTestData('the verdict of docker compose'), () => {
  const known = NO_TEST_DATA === null ? entries() : [];

  test.each(known.filter(([, { verdict }]) => verdict === 'valid'))('%s is valid', async (path) => {
    const findings = await findingsIn(path);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(known.filter(([, { verdict }]) => verdict === 'invalid'))('%s is invalid', async (path) => {
    const findings = await findingsIn(path);
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
  });
});
