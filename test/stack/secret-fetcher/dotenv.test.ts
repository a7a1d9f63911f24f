import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readDotenv, whyRefused } from '../../../src/core/secrets/dotenv.ts';
import { environmentIn, SHELLS } from './wrapped.ts';

/**
 * The wrapper and npm dotenv are meant to agree on what both documents show: NAME=value, comments, `export`, one pair of quotes. They are
 * meant to differ where dotenv interprets (escapes and line ends in double quotes, backticks, `#` and blanks around a bare value) and
 * the wrapper does not.
 */
const directory = mkdtempSync(join(tmpdir(), 'mission-control-dotenv-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const LINES_IN_A_FILE = 40;
const letters = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...' $=#"\'`\\*?{}()[]&|;<>!%~,:@/+-_.') },
  { weight: 3, arbitrary: fc.constantFrom(...'abcXYZ019') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
);
const words = fc.array(letters, { maxLength: 24 }).map((all) => all.join('').replace(/[\r\n\0\u2028\u2029]/g, ''));
const bare = words.map((word) => word.replace(/[#]/g, '').replace(/^[\s"'`\uFEFF]+|[\s\uFEFF]+$/g, ''));
const doubleQuoted = words.map((word) => `"${word.replace(/["\\]/g, '')}"`);
const singleQuoted = words.map((word) => `'${word.replace(/['\\]/g, '')}'`);
const line = fc.record({
  name: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,12}$/).filter((name) => whyRefused(name) === null),
  value: fc.oneof(bare, doubleQuoted, singleQuoted),
  before: fc.constantFrom('', '', 'export ', '  ', '# a comment\n', '\n'),
  end: fc.constantFrom('\n', '\n', '\r\n'),
});
const file = fc
  .array(line, { minLength: LINES_IN_A_FILE, maxLength: LINES_IN_A_FILE })
  .map((lines) => lines.map(({ name, value, before, end }) => `${before}${name}=${value}${end}`).join(''));

describe.each([...SHELLS.keys()])('in %s', (shell) => {
  test('the wrapper gives what dotenv gives', { timeout: 60_000 }, async () => {
    const path = join(directory, `${shell.replace(' ', '-')}.env`);
    const property = fc.asyncProperty(file, async (text) => {
      writeFileSync(path, text);
      const given = await environmentIn(shell, ['--env', path]);
      const expected = parse(text);
      const got = Object.keys(expected).map((name) => [name, Buffer.from(given.get(name) ?? '?', 'latin1').toString()]);
      expect(Object.fromEntries(got)).toEqual(expected);
      expect(readDotenv(text).variables.toSorted()).toEqual(Object.keys(expected).sort());
    });
    await fc.assert(property, { numRuns: 60 });
  });
});
