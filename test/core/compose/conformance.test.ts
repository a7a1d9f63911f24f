import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/adapters/workspace/text.ts';
import { loadProject } from '../../../src/core/compose/load.ts';
import type { Finding, Range } from '../../../src/core/finding.ts';
import { parseYaml } from '../../../src/core/source/parse.ts';
import { NO_TEST_DATA, testData, withTestData } from '../../test-data.ts';

/** Files in which we find more than three errors, and how many faults they hold. */
const MANY_FAULTS: Readonly<Record<string, number>> = {
  // Four networks are joined, none is declared.
  'invalid/cg-inline__override-merge_networks_L120_Test_mergeYamlServiceNetworksMixed.yaml': 4,
};

/** How often the same files must give the same findings. */
const RUNS = 100;

interface Where {
  readonly line: number;
  readonly col?: number;
  readonly how: string;
  readonly path?: string;
}

interface Entry {
  readonly verdict: 'valid' | 'invalid';
  readonly error?: string;
  readonly where?: Where;
}

interface Judged extends Entry {
  readonly path: string;
  readonly text: string;
  readonly errors: readonly Finding[];
}

/** What we say of a file that lies alone in an empty directory. */
async function findingsIn(text: string): Promise<readonly Finding[]> {
  const read = async (asked: string) => (asked === 'compose.yaml' ? text : null);
  return (await loadProject(read, { files: [], envFiles: [] })).findings;
}

/** `unset-variable` does not count here: the data was made with warnings let through. */
async function judge(path: string, entry: Entry): Promise<Judged> {
  const text = decodeText(readFileSync(testData(`conformance/${path}`)));
  const findings = await findingsIn(text);
  const errors = findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'unset-variable');
  return { ...entry, path, text, errors };
}

async function judgeAll(): Promise<readonly Judged[]> {
  const { files } = JSON.parse(readFileSync(testData('conformance/INDEX.json'), 'utf8'));
  return Promise.all(Object.entries(files as Readonly<Record<string, Entry>>).map((entry) => judge(...entry)));
}

/** Whether an error stands in the token where the data has the fault; where a library told it, the line alone counts. */
function isMarked(judged: Judged): boolean {
  const { where } = judged;
  if (where === undefined) return true;
  const ranges = judged.errors.flatMap(({ location }) => location?.range ?? []);
  if (where.how.startsWith('yaml-lib') || where.col === undefined)
    return ranges.some(({ line }) => line === where.line);
  if (where.how === 'path (partial)') return ranges.some((range) => isWithin(range, entryAt(judged, where)));
  const end = where.col + tokenAt(judged.text, where.line, where.col).length;
  return ranges.some(
    ({ line, column }) => line === where.line && (column === where.col || (column > (where.col ?? 0) && column < end)),
  );
}

/** The word, or the text in quotes, that begins at a place. */
function tokenAt(text: string, line: number, column: number): string {
  const rest = [...(text.split(/\r\n|\r|\n/)[line - 1] ?? '')].slice(column - 1).join('');
  return /^(?:"[^"]*"|'[^']*'|\S+)/.exec(rest)?.[0] ?? '';
}

/** The data could follow the path only to the key at the place; we mark the entry itself, somewhere below that key. */
function entryAt({ text }: Judged, { line, col = 1, path = '' }: Where): Range {
  const value = parseYaml('compose.yaml', text).locate(path.split('/')).range;
  return { line, column: col, endLine: value?.endLine ?? line, endColumn: value?.endColumn ?? col };
}

function isWithin({ line, column }: Range, outer: Range): boolean {
  const isAfter = line > outer.line || (line === outer.line && column >= outer.column);
  return isAfter && (line < outer.endLine || (line === outer.endLine && column < outer.endColumn));
}

describe.skipIf(NO_TEST_DATA !== null)(withTestData('the verdict of docker compose'), async () => {
  const judged = NO_TEST_DATA === null ? await judgeAll() : [];
  const valid = judged.filter(({ verdict }) => verdict === 'valid');
  const invalid = judged.filter(({ verdict }) => verdict === 'invalid');
  const placed = invalid.filter(({ where }) => where !== undefined);
  const passing = valid.filter(({ errors }) => errors.length === 0);
  const refused = invalid.filter(({ errors }) => errors.length > 0);
  const marked = placed.filter(isMarked);

  test('there is something to judge', () => {
    expect([valid.length, invalid.length, placed.length].every((count) => count > 100)).toBe(true);
  });

  test(`${passing.length} of ${valid.length} valid files pass`, () => {
    const others = valid.filter((each) => !passing.includes(each));
    expect(others.map(({ path, errors }) => `${path}: ${errors[0]?.message}`)).toEqual([]);
  });

  test(`${refused.length} of ${invalid.length} invalid files are refused`, () => {
    const others = invalid.filter((each) => !refused.includes(each));
    expect(others.map(({ path, error }) => `${path}: ${error}`)).toEqual([]);
  });

  test(`${marked.length} of ${placed.length} faults are marked where they are`, () => {
    const others = placed.filter((each) => !marked.includes(each));
    expect(others.map(({ path, where }) => `${path}: ${JSON.stringify(where)}`)).toEqual([]);
  });

  test('a file with more than three errors holds as many faults', () => {
    const many = judged.filter(({ errors }) => errors.length > 3);
    expect(Object.fromEntries(many.map(({ path, errors }) => [path, errors.length]))).toEqual(MANY_FAULTS);
  });

  test('every error has a place, the file at least', () => {
    const placeless = judged.filter(({ errors }) => errors.some(({ location }) => location === null));
    expect(placeless.map(({ path }) => path)).toEqual([]);
  });

  test(`${RUNS} runs say the same`, async () => {
    const told = new Set<string>();
    for (let run = 0; run < RUNS; run++) {
      const findings = await Promise.all(invalid.map(({ text }) => findingsIn(text)));
      told.add(JSON.stringify(findings));
    }
    expect(told.size).toBe(1);
  }, 60_000);
});
