import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineReader } from '../../../src/adapters/server/lines.ts';

function read(chunks: readonly Buffer[], limits?: { line: number; total: number }): string[] {
  const lines: string[] = [];
  const reader = lineReader((line) => void lines.push(line), limits);
  for (const chunk of chunks) reader.push(chunk);
  reader.end();
  return lines;
}

describe('lineReader', () => {
  it('gives the same lines however they are cut into chunks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', '') || 'x')),
        fc.array(fc.nat(40)),
        (lines, cuts) => {
          const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
          const chunks: Buffer[] = [];
          let rest = bytes;
          for (const cut of cuts) {
            chunks.push(rest.subarray(0, cut));
            rest = rest.subarray(cut);
          }
          expect(read([...chunks, rest])).toEqual(lines.map((line) => Buffer.from(line).toString('utf8')));
        },
      ),
    );
  });

  it('gives a last line without line end', () => {
    expect(read([Buffer.from('a\nb')])).toEqual(['a', 'b']);
  });

  it.each([
    ['a long line', [Buffer.from('123456\n')], { line: 5, total: 100 }],
    ['a long line that never ends', [Buffer.from('123'), Buffer.from('456')], { line: 5, total: 100 }],
    ['too much of everything', [Buffer.from('1\n2\n3\n')], { line: 5, total: 5 }],
  ])('%s is refused', (_, chunks, limits) => {
    expect(() => read(chunks, limits)).toThrow(expect.objectContaining({ code: 'AGENT_PROTOCOL' }));
  });

  it('bytes that are no UTF-8 are refused', () => {
    expect(() => read([Buffer.from([0x22, 0xc3, 0x28, 0x0a])])).toThrow(
      expect.objectContaining({ code: 'AGENT_PROTOCOL', message: expect.stringContaining('UTF-8') }),
    );
  });
});
