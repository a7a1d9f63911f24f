import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edge, levelsOf, stepsOf } from '../../../src/core/deployment/steps.ts';
import type { Action, Change } from '../../../src/core/plan/change.ts';

const change = (service: string, action: Action): Change => ({ service, action, reasons: [], build: false });
const edge = (service: string, on: string, condition: Edge['condition'] = 'started'): Edge => ({
  service,
  on,
  condition,
});

test('removals come first, then level by level; what stays as it is in none', () => {
  const changes = [
    change('web', 'recreate'),
    change('old', 'remove'),
    change('db', 'create'),
    change('proxy', 'restart'),
    change('mq', 'none'),
  ];
  expect(stepsOf(changes, [edge('web', 'db', 'healthy'), edge('proxy', 'web'), edge('web', 'mq', 'healthy')])).toEqual([
    { remove: ['old'], recreate: [], restart: [], awaited: [] },
    { remove: [], recreate: ['db'], restart: [], awaited: [{ service: 'db', condition: 'healthy' }] },
    { remove: [], recreate: ['web'], restart: [], awaited: [{ service: 'web', condition: 'started' }] },
    { remove: [], recreate: [], restart: ['proxy'], awaited: [] },
  ]);
});

test('the strongest of several conditions is awaited', () => {
  const edges = [edge('a', 'db'), edge('b', 'db', 'completed'), edge('c', 'db', 'healthy')];
  const [first] = stepsOf(
    ['db', 'a', 'b', 'c'].map((name) => change(name, 'recreate')),
    edges,
  );
  expect(first?.awaited).toEqual([{ service: 'db', condition: 'completed' }]);
});

test('nothing to do is no step', () => {
  expect(stepsOf([change('a', 'none')], [])).toEqual([]);
});

describe('levels', () => {
  test('a cycle ends in one last level', () => {
    expect(levelsOf(['a', 'b', 'c'], [edge('a', 'b'), edge('b', 'a')])).toEqual([['c'], ['a', 'b']]);
    expect(levelsOf(['a'], [edge('a', 'a')])).toEqual([['a']]);
  });

  test('hold every service once, after all it depends on', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const pair = fc.tuple(fc.nat(5), fc.nat(5)).filter(([on, service]) => on < service);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        const edges = pairs.map(([on, service]) => edge(names[service] ?? '', names[on] ?? ''));
        const levels = levelsOf(names, edges);
        expect(levels.flat().sort()).toEqual(names);
        const levelOf = (name: string) => levels.findIndex((level) => level.includes(name));
        for (const { service, on } of edges) expect(levelOf(service)).toBeGreaterThan(levelOf(on));
      }),
    );
  });
});
