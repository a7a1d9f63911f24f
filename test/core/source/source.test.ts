import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineSpan, locate, openSource, positionOf } from '../../../src/core/source/source.ts';

describe('where an offset is', () => {
  test.each<[name: string, text: string, needle: string, line: number, column: number]>([
    ['the first character', 'a: b', 'a', 1, 1],
    ['after a line feed', 'a\nb: c', 'c', 2, 4],
    ['after CRLF', 'a\r\nb: c', 'c', 2, 4],
    ['after a lone carriage return', 'a\rb: c', 'c', 2, 4],
    ['after an empty line', 'a\n\n\nb', 'b', 4, 1],
    ['after a tab, which is one column', '\t\tx', 'x', 1, 3],
    ['after wide letters, each one column', '漢字: x', 'x', 1, 5],
    ['after emoji, each one column', '🙂🙂: x', 'x', 1, 5],
    ['after a letter of two code points', 'e\u0301: x', 'x', 1, 5],
    ['after a byte order mark, which is none', '\ufeffx', 'x', 1, 1],
    ['on a line without end', 'a\nxyz', 'z', 2, 3],
  ])('%s', (_name, text, needle, line, column) => {
    const source = openSource('a.yaml', text);
    expect(positionOf(source, source.text.indexOf(needle))).toEqual({ line, column });
  });

  test('before the text and behind it is at its ends', () => {
    const source = openSource('a.yaml', 'ab\nc\n');
    expect([positionOf(source, -5), positionOf(source, 99)]).toEqual([
      { line: 1, column: 1 },
      { line: 3, column: 1 },
    ]);
  });

  test('is what counting code points line by line says, for any text', () => {
    const pieces = fc.constantFrom('a', ' ', '\t', '\n', '\r\n', '\r', '漢', '🙂', '\u0301', ':');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.nat(40), (parts, at) => {
        const before = parts.slice(0, at).join('');
        const source = openSource('a.yaml', parts.join(''));
        // Where CRLF would come together of two pieces, no offset lies between them.
        fc.pre(!(before.endsWith('\r') && parts[at]?.startsWith('\n')));
        const lines = before.split(/\r\n|\r|\n/);
        expect(positionOf(source, before.length)).toEqual({
          line: lines.length,
          column: [...(lines.at(-1) ?? '')].length + 1,
        });
      }),
    );
  });
});

test('a span ends where the next character begins, lines apart', () => {
  const source = openSource('a.yaml', '🙂: [a,\r\n  b]\r\n');
  const start = source.text.indexOf('[');
  expect(locate({ source, start, end: source.text.indexOf(']') + 1 })).toEqual({
    file: 'a.yaml',
    range: { line: 1, column: 4, endLine: 2, endColumn: 5 },
  });
});

test.each(['a\nbcd\ne', 'a\r\nbcd\r\ne', 'a\nbcd'])('the span of a line is without its end: %j', (text) => {
  const source = openSource('a.yaml', text);
  const { start, end } = lineSpan(source, 2);
  expect(source.text.slice(start, end)).toBe('bcd');
});
