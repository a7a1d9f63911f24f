import { expect, test } from 'vitest';
import { readGrants } from '../../../stack/secret-fetcher/grants.ts';

const READ = ['get', 'list', 'watch'];
const secrets = (verbs: readonly string[], resourceNames?: readonly string[], apiGroups = ['']) => ({
  apiGroups,
  resources: ['secrets'],
  verbs,
  ...(resourceNames === undefined ? {} : { resourceNames }),
});

test('the names of all rules, each once, in order', () => {
  const rules = [
    secrets(READ, ['b', 'a']),
    secrets(['*'], ['c', 'a']),
    { resources: ['pods'], apiGroups: [''], verbs: READ, resourceNames: ['x'] },
  ];
  expect(readGrants(rules, 'stack', true)).toEqual({ names: ['a', 'b', 'c'], partial: [], complete: true });
});

test('verbs of several rules count together; a name without all of them is told apart', () => {
  const rules = [secrets(['get'], ['a', 'b']), secrets(['list', 'watch'], ['a']), secrets(['patch'], ['c'])];
  expect(readGrants(rules, 'stack', false)).toEqual({ names: ['a'], partial: ['b'], complete: false });
});

test.each([
  ['no names', [secrets(READ)]],
  ['an empty list of names, which means all', [secrets(READ, [])]],
  ['a star', [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }]],
  ['all names for one verb', [secrets(READ, ['a']), secrets(['list'])]],
])('a Role with %s is no list', (_name, rules) => {
  expect(() => readGrants(rules, 'stack', true)).toThrow('may read every Secret of the namespace stack');
});

test.each([
  ['no rules', []],
  ['secrets of another API group', [secrets(READ, ['a'], ['example.org'])]],
  ['too few verbs', [secrets(['get'], ['a'])]],
  ['other resources', [{ apiGroups: [''], resources: ['configmaps'], verbs: READ, resourceNames: ['a'] }]],
])('%s name nothing, with the command', (_name, rules) => {
  expect(() => readGrants(rules, 'stack', true)).toThrow(
    '`kubectl -n stack apply -f stack/kubernetes/secret-fetcher.yaml`',
  );
});
