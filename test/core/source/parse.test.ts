import { describe, expect, test } from 'vitest';
import type { Location } from '../../../src/core/finding.ts';
import { parseYaml } from '../../../src/core/source/parse.ts';

const place = ({ range }: Location) =>
  range === null ? null : `${range.line}:${range.column}-${range.endLine}:${range.endColumn}`;

function faults(text: string): string[] {
  return parseYaml('a.yaml', text).findings.map(
    ({ rule, severity, location }) => `${severity} ${rule} ${location === null ? null : place(location)}`,
  );
}

describe('values, as Compose reads them', () => {
  test.each<[string, unknown]>([
    ['a: yes', { a: 'yes' }],
    ['a: true', { a: true }],
    ['a: ~', { a: null }],
    ['a:', { a: null }],
    ['a: 010', { a: 8 }],
    ['a: 0o10', { a: 8 }],
    ['a: 0x1F', { a: 31 }],
    ['a: 1_000', { a: 1000 }],
    ['a: 22:22', { a: '22:22' }],
    ['a: 1e3', { a: 1000 }],
    ['a: .inf', { a: Number.POSITIVE_INFINITY }],
    ['a: "1"', { a: '1' }],
    ['a: !!str 1', { a: '1' }],
    ['a: 2026-01-02', { a: '2026-01-02' }],
    ['a: |\n  b\n  c\n', { a: 'b\nc\n' }],
    ['a: >-\n  b\n  c\n', { a: 'b c' }],
    ['a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
    ['a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}', { a: { b: 1, c: 2 }, d: { b: 1, c: 3 } }],
    ['a: &x {b: 1}\nc: &y {b: 2, d: 3}\ne: {<<: [*x, *y]}', { a: { b: 1 }, c: { b: 2, d: 3 }, e: { b: 1, d: 3 } }],
    ['"<<": 1', { '<<': 1 }],
  ])('%j', (text, value) => {
    const parsed = parseYaml('a.yaml', text);
    expect(parsed.findings).toEqual([]);
    expect(parsed.value).toEqual(value);
  });

  test('a key of every object is a key like others, and changes no object', () => {
    const { value } = parseYaml('a.yaml', '__proto__: {polluted: 1}\nconstructor: 2\n');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('places', () => {
  const parsed = parseYaml(
    'a.yaml',
    'a:\n  b: [x, "y z"]\n  c: &d {e: |\n    text\n  }\nf: *d\n'.replace('{e: |\n    text\n  }', '\n    e: 1'),
  );

  test('of values, keys and items', () => {
    expect(place(parsed.locate(['a', 'b', 1]))).toBe('2:10-2:15');
    expect(place(parsed.locateKey(['a', 'b']))).toBe('2:3-2:4');
    expect(place(parsed.locate(['a', 'c', 'e']))).toBe('4:8-4:9');
  });

  test('of an alias is where its anchor stands', () => {
    expect(place(parsed.locate(['f', 'e']))).toBe('4:8-4:9');
  });

  test('of what is not there is the deepest part that is', () => {
    expect(place(parsed.locate(['a', 'c', 'x', 'y']))).toBe(place(parsed.locate(['a', 'c'])));
    expect(parseYaml('a.yaml', '').locate(['a'])).toEqual({ file: 'a.yaml', range: null });
  });
});

describe('what is wrong is one finding, where the slip begins', () => {
  test.each<[string, string[]]>([
    ['a: 1\na: 2', ['error duplicate-key 2:1-2:2']],
    ['a: {b: 1, b: 2}', ['error duplicate-key 1:11-1:12']],
    ['a: {<<: {b: 1}, <<: {c: 1}}', ['error duplicate-key 1:17-1:19']],
    ['a: *b', ['error yaml-alias 1:4-1:6']],
    ['a: &a [*a]', ['error yaml-alias 1:8-1:10']],
    ['<<: 1', ['error yaml-alias 1:1-1:3']],
    ['1: a', ['error yaml-key 1:1-1:2']],
    ['? [a, b]\n: c', ['error yaml-key 1:3-1:9']],
    ['a: !secret b', ['warning yaml-tag 1:4-1:11']],
    ['a: !secret &x {b: 1}', ['warning yaml-tag 1:4-1:11']],
    ['a: &x !secret b', ['warning yaml-tag 1:7-1:14']],
    ['a: "b', ['error yaml-syntax 1:4-1:5']],
    ['a: [b', ['error yaml-syntax 1:4-1:5']],
    ['a: b: c', ['error yaml-syntax 1:4-1:5']],
    ['a:\n\tb: c', ['error yaml-syntax 2:1-2:2']],
    ['a:\n  b: 1\n c: 2', ['error yaml-syntax 3:2-3:3']],
    ['a: 1\n...\nb', ['error yaml-syntax 3:1-3:2']],
    ['%YAML 2.0\n---\na: 1', ['error yaml-syntax 1:1-1:10']],
    ['a: 1\n---\nb: 2', ['error yaml-syntax 3:1-3:2']],
    ['<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other\n', ['error merge-conflict 1:1-1:13']],
    ['a: "\0"', ['error yaml-character 1:5-1:6']],
    ['a: \u0007', ['error yaml-character 1:4-1:5']],
    ['a: "\\ud800"', ['error yaml-character 1:5-1:11']],
    ['a\u200bb: 1', ['warning yaml-character 1:2-1:3']],
    ['🙂: "\u202e"', ['warning yaml-character 1:5-1:6']],
    [`${'#'.repeat(2 * 1024 * 1024)}\n`, ['error yaml-limit null']],
    ['['.repeat(300), ['error yaml-limit 1:200-1:201']],
  ])('%.60j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test('the same with CRLF', () => {
    expect(faults('a:\r\n  b: 1\r\n c: 2\r\n')).toEqual(['error yaml-syntax 3:2-3:3']);
    expect(faults('a: 1\r\na: 2\r\n')).toEqual(['error duplicate-key 2:1-2:2']);
  });

  test('a bomb of aliases is told before it goes off', () => {
    const levels = Array.from(
      { length: 12 },
      (_, index) => `a${index}: &a${index} [${Array(10).fill(index === 0 ? 'x' : `*a${index - 1}`)}]`,
    );
    expect(faults(levels.join('\n'))).toEqual(['error yaml-limit null']);
  });

  test('a comment of equals signs is no conflict', () => {
    expect(faults('# =======\n=======: 1\n')).toEqual([]);
  });
});

test('what Compose prints of a number', () => {
  const { root } = parseYaml('a.yaml', '[007, 1.10, +5, 1e3, 12345678901234567890]');
  const texts = root?.kind === 'list' ? root.items.map((item) => (item.kind === 'scalar' ? item.text : null)) : [];
  expect(texts).toEqual(['7', '1.1', '5', '1000', '12345678901234567890']);
});
