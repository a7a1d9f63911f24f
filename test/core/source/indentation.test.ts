import { expect, test } from 'vitest';
import { parseDocuments } from '../../../src/core/source/documents.ts';
import { plain } from '../../../src/core/source/node.ts';

function read(text: string) {
  const { documents, findings } = parseDocuments('compose.yaml', text);
  return {
    told: findings.map(({ message, location }) => `${location?.range?.line}:${location?.range?.column} ${message}`),
    value: documents === null ? null : documents.map((document) => plain(document)),
  };
}

test('a line among its siblings is read as they are', () => {
  expect(read('a:\n  b: 1\n c: 2\n')).toEqual({
    told: ['3:2 `c` is indented 1 space, what stands beside it in `a` 2.'],
    value: [{ a: { b: 1, c: 2 } }],
  });
});

test('one with lines below it as deep as those before begins something new beside what those are in', () => {
  const text = 'services:\n  a:\n    image: x\n   b:\n    # more\n    image: y\n';
  expect(read(text)).toEqual({
    told: ['4:4 `b` is indented 3 spaces, what stands beside it in `services` 2.'],
    value: [{ services: { a: { image: 'x' }, b: { image: 'y' } } }],
  });
});

test('several are told in one run', () => {
  const { told, value } = read('a:\n  b: 1\n c: 2\nd:\n    e: 1\n  f: 2\n');
  expect(told).toEqual([
    '3:2 `c` is indented 1 space, what stands beside it in `a` 2.',
    '6:3 `f` is indented 2 spaces, what stands beside it in `d` 4.',
  ]);
  expect(value).toEqual([{ a: { b: 1, c: 2 }, d: { e: 1, f: 2 } }]);
});

test('where the rest cannot be read either, the first fault is told alone', () => {
  expect(read('a:\n  b: 1\n c: "2\n')).toMatchObject({ told: [expect.stringContaining('3:2 `c`')], value: null });
});
