import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadProject } from '../../../src/core/compose/load.ts';
import type { Finding, Range } from '../../../src/core/finding.ts';
import { NO_TEST_DATA, testData, withTestData } from '../../test-data.ts';

/**
 * How many files are judged as docker compose does, and how many faults are marked exactly where the data has them; the
 * data knows some only by the list they stand in, where we mark the entry. Whoever makes it better raises these numbers.
 */
const SCORE = { valid: 351, invalid: 124, line: 114, column: 106 };

interface Entry {
  readonly verdict: 'valid' | 'invalid';
  readonly error?: string;
  readonly where?: { readonly line: number; readonly col?: number };
}

interface Judged extends Entry {
  readonly path: string;
  /** Errors found; a file that is no text at all is refused before it is read. */
  readonly errors: readonly Finding[];
  readonly isText: boolean;
}

/** What we say, and what Compose says, of a file that lies alone in an empty directory. */
async function judge(path: string, entry: Entry): Promise<Judged> {
  const text = decode(readFileSync(testData(`conformance/${path}`)));
  if (text === null) return { ...entry, path, errors: [], isText: false };
  const read = async (asked: string) => (asked === 'compose.yaml' ? text : null);
  const { findings } = await loadProject(read, { files: [], envFiles: [] });
  return { ...entry, path, errors: findings.filter(({ severity }) => severity === 'error'), isText: true };
}

/** As the workspace decodes a file. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function judgeAll(): Promise<readonly Judged[]> {
  const { files } = JSON.parse(readFileSync(testData('conformance/INDEX.json'), 'utf8'));
  return Promise.all(Object.entries(files as Readonly<Record<string, Entry>>).map((entry) => judge(...entry)));
}

const isRefused = ({ errors, isText }: Judged) => !isText || errors.length > 0;

function marks({ errors }: Judged, isThere: (range: Range) => boolean): boolean {
  return errors.some(({ location }) => location?.range && isThere(location.range));
}

const marksLine = (judged: Judged) => marks(judged, ({ line }) => line === judged.where?.line);
const marksColumn = (judged: Judged) =>
  marks(judged, ({ line, column }) => line === judged.where?.line && column === judged.where?.col);

describe.skipIf(NO_TEST_DATA !== null)(withTestData('the verdict of docker compose'), async () => {
  const judged = NO_TEST_DATA === null ? await judgeAll() : [];
  const valid = judged.filter(({ verdict }) => verdict === 'valid');
  const invalid = judged.filter(({ verdict }) => verdict === 'invalid');
  const withLine = invalid.filter(({ where, isText }) => where !== undefined && isText);
  const withColumn = withLine.filter(({ where }) => where?.col !== undefined);
  const score = {
    valid: valid.filter((each) => !isRefused(each)).length,
    invalid: invalid.filter(isRefused).length,
    line: withLine.filter(marksLine).length,
    column: withColumn.filter(marksColumn).length,
  };

  test(`${score.valid} of ${valid.length} valid files pass`, () => {
    expect(valid.filter(isRefused).map(({ path, errors }) => `${path}: ${errors[0]?.message}`)).toEqual([]);
    expect(score.valid).toBe(SCORE.valid);
  });

  test(`${score.invalid} of ${invalid.length} invalid files are refused`, () => {
    expect(invalid.filter((each) => !isRefused(each)).map(({ path, error }) => `${path}: ${error}`)).toEqual([]);
    expect(score.invalid).toBe(SCORE.invalid);
  });

  test(`${score.line} of ${withLine.length} faults are marked on their line`, () => {
    expect(score.line).toBe(SCORE.line);
  });

  test(`${score.column} of ${withColumn.length} faults are marked at their column`, () => {
    expect(score.column).toBe(SCORE.column);
  });

  test('every error has a place, the file at least', () => {
    const placeless = judged.filter(({ errors }) => errors.some(({ location }) => location === null));
    expect(placeless.map(({ path }) => path)).toEqual([]);
  });
});
