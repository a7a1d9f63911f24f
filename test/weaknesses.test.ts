import { expect, test } from 'vitest';
import { read } from './prose.ts';
import { faultsOf, filesNamedIn, weaknessesIn } from './weaknesses.ts';

/** Those of the stacks that were looked at; 18, 19 and 29 were never given. */
const IDS = Array.from({ length: 47 }, (_, index) => index + 1)
  .filter((number) => ![18, 19, 29].includes(number))
  .map((number) => `W${number}`);
const page = read('docs/security.md');
const weaknesses = weaknessesIn(page);
const files = filesNamedIn(page);

test('docs/security.md says of every known weakness what became of it, once and in order', () => {
  expect(weaknesses.map(({ id }) => id)).toEqual(IDS);
});

test.each(weaknesses)('$id is held by tests that exist, or accepted with a reason', ({ here, heldBy }) => {
  const faults = heldBy.flatMap((entry) => faultsOf(entry, files));
  if (faults.length > 0) expect([here, faults]).toEqual([expect.stringMatching(/^accepted: /), faults]);
});

test.each([
  ['nowhere, *anything*', ['nowhere is no file of tests']],
  ['wrapper, *it sings*', [`no test of ${files.get('wrapper')} is called it sings`]],
])('%s would be seen', (entry, faults) => {
  expect(faultsOf(entry, files)).toEqual(faults);
});
