import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quote } from '../../../src/adapters/server/quote.ts';

it('a POSIX shell gives back every word as it was', () => {
  const word = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      const script = quote(['printf', '%s\\0', ...words]);
      expect(execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' })).toBe(
        words.map((one) => `${one}\0`).join(''),
      );
    }),
    { numRuns: 60 },
  );
});

it.each([
  [['echo', "it's"], "echo 'it'\\''s'"],
  [['a', ''], "a ''"],
  [['$(x)', '`x`', 'a b', ';', '~', '*'], "'$(x)' '`x`' 'a b' ';' '~' '*'"],
])('%j', (words, expected) => {
  expect(quote(words)).toBe(expected);
});
