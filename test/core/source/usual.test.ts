import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findForbiddenCharacter } from '../../../src/core/source/characters.ts';
import { readByLibrary } from '../../../src/core/source/library.ts';
import type { Node } from '../../../src/core/source/node.ts';
import { locate, openSource } from '../../../src/core/source/source.ts';
import { readUsual } from '../../../src/core/source/usual/read.ts';
import { PARAMETERS, PATIENCE } from '../../fuzz/runs.ts';
import { stackText } from '../../fuzz/stacks.ts';

/** A node with all its places, but those of what is not written, and the ends of maps and lists: the library counts a comment behind the last value in. */
function show(node: Node): unknown {
  if (node.kind === 'scalar' && node.span.start === node.span.end) return 'nothing';
  if (node.kind === 'scalar') return [String(node.value), typeof node.value, node.text, node.span.start, node.span.end];
  if (node.kind === 'list') return ['list', node.span.start, node.items.map(show)];
  const entries = [...node.entries.values()].map(({ key, keySpan, value }) => [
    key,
    keySpan.start,
    keySpan.end,
    show(value),
  ]);
  return ['map', node.span.start, entries];
}

/** What both readers make of a text; null where ours leaves it to the library. */
function readBoth(text: string) {
  const source = openSource('a.yaml', text);
  const usual = readUsual(source);
  if (usual === null || findForbiddenCharacter(source) !== null) return null;
  const library = readByLibrary(source);
  const of = ({ documents, findings }: Pick<typeof library, 'documents' | 'findings'>) => ({
    documents: documents?.map(show),
    findings: findings.map(({ rule, message, location }) => [rule, message, location]),
  });
  return { usual: of(usual), library: of(library) };
}

describe('the usual is read as the library reads it', () => {
  test.each([
    "a: 1\nb: \"x\"\nc: 'it''s'\n",
    'a:\n- 1\n- - 2\n  - 3\n-   b: 1\n    c:\n',
    'a: # why\n  b: x # y\n\n  # z\n  c: http://x:80/#a\n',
    'a: [1, "b", \'c\', {d: e, "f":g}, &x h, *x]\nb: {<<: {c: 1}, d: [\n  1, # one\n  2,\n  ]}\n',
    'x: &a\n  b: 1\ny: &b [1]\nz:\n  <<: *a\n  c: *b\nw: &c text\n',
    'a: |\n  x\n   y\n\n  z\nb: >-\n  x\n  y\n\n  z\nc: |-\n  # text\n  x  \n\nd: >\n  x\n',
    '---\na: 1\n---\nb: 2\n--- # c\n',
    '# nothing\n',
    '',
    'a: 1\r\nb:\r\n  - c: "d"\r\n    e: |\r\n      f\r\n      g\r\n',
    'a: &x {b: *x}\nc: *d\n',
    'a: 1\na: 2\n1: b\n<<: x\n',
    '"a b" : c\n\'d\': e\nf : g\n? : h\n',
    'a: -1\nb: - 1\n',
    '{"a": {"b": ["c", 1, null]}}\n',
    'a: \u00a0b\u00a0\nc: [\u2028]\n',
    'a:\n  - b: 1\n\n  - c\n# d\n',
  ])('%j', (text) => {
    const both = readBoth(text);
    if (both !== null) expect(both.usual).toEqual(both.library);
  });

  test(
    'whatever comes',
    () => {
      let read = 0;
      fc.assert(
        fc.property(stackText, (text) => {
          const both = readBoth(text);
          if (both === null) return;
          read++;
          expect(both.usual).toEqual(both.library);
        }),
        { ...PARAMETERS, numRuns: PARAMETERS.numRuns * 4 },
      );
      expect(read).toBeGreaterThan(PARAMETERS.numRuns);
    },
    PATIENCE,
  );
});

test.each([
  'a: 1\n b: 2',
  'a: "x',
  'a: [1',
  'a: b: c',
  'a:\n\tb: 1',
  'a: !x 1',
  '? a\n: b',
  'a: "x\n  y"',
  'a: x\n  y',
  '%YAML 1.2\n---\na: 1',
  'x',
  'a: 1\n...\n',
  'a: |2\n   x\n',
  '- a\nb: 1',
  'a: @x',
  'a: `x`',
  'a: {b}',
  '&a b: c',
  'a: {b: c\n}',
])('%j is left to the library', (text) => {
  expect(readUsual(openSource('a.yaml', text))).toBeNull();
});

test('a map ends with its last value, whatever comment follows', () => {
  const source = openSource('a.yaml', 'a:\n  b: 1 # c\n  # d\n\ne: [1]\n');
  const [root] = readUsual(source)?.documents ?? [];
  const a = root?.kind === 'map' ? root.entries.get('a')?.value : undefined;
  expect(a && locate(a.span).range).toEqual({ line: 2, column: 3, endLine: 2, endColumn: 7 });
});
