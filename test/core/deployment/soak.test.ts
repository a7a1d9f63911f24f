import { describe, expect, test } from 'vitest';
import { mark, standing } from '../../../src/core/deployment/soak.ts';
import type { Container } from '../../../src/core/plan/snapshot.ts';
import { running } from '../plan/example.ts';

const container = (given: Partial<Container> = {}): Container => ({ ...running('web', 'web:1'), ...given });
const expected = (given: Partial<{ completes: boolean; replaced: boolean }> = {}) => [
  { service: 'web', completes: false, replaced: true, ...given },
];

describe('a service stands', () => {
  test.each<[string, Partial<Container>, string]>([
    ['running, without healthcheck', {}, 'up'],
    ['healthy', { health: 'healthy' }, 'up'],
    ['not healthy yet', { health: 'starting' }, 'starting'],
    ['unhealthy', { health: 'unhealthy' }, 'failed'],
    ['created', { state: 'created' }, 'starting'],
    ['restarting', { state: 'restarting', restartCount: 1 }, 'starting'],
    ['restarting too often', { restartCount: 3 }, 'failed'],
    ['ended badly', { state: 'exited', exitCode: 1 }, 'failed'],
    ['ended well, but should stay', { state: 'exited', exitCode: 0 }, 'failed'],
    ['dead', { state: 'dead' }, 'failed'],
    ['paused', { state: 'paused' }, 'starting'],
  ])('%s', (_, given, kind) => {
    expect(standing(expected(), [container(given)]).kind).toBe(kind);
  });

  test('ended well where it may end', () => {
    const ended = container({ state: 'exited', exitCode: 0 });
    expect(standing(expected({ completes: true }), [ended]).kind).toBe('up');
    expect(standing(expected({ completes: true }), [{ ...ended, exitCode: 2 }]).kind).toBe('failed');
  });

  test('new and restarting: it is given time', () => {
    expect(standing(expected({ replaced: false }), [container({ restartCount: 9 })]).kind).toBe('up');
  });

  test('without container; a one-off run is none', () => {
    expect(standing(expected(), [container({ oneOff: true })])).toMatchObject({
      kind: 'failed',
      text: 'has no container',
    });
  });

  test('as its worst container stands', () => {
    const containers = [container(), container({ id: 'web-2', health: 'starting' })];
    expect(standing(expected(), containers).kind).toBe('starting');
    expect(standing(expected(), [...containers, container({ id: 'web-3', state: 'dead' })])).toMatchObject({
      kind: 'failed',
      service: 'web',
    });
  });
});

describe('the mark of a quiet time', () => {
  const before = mark(['web'], [container()]);

  test.each<[string, Partial<Container>]>([
    ['another container', { id: 'other' }],
    ['another start', { startedAt: '2026-01-01T00:00:01Z' }],
    ['a restart', { restartCount: 1 }],
  ])('changes with %s', (_, given) => expect(mark(['web'], [container(given)])).not.toBe(before));

  test('does not change with the order, with health, or with other services', () => {
    const second = container({ id: 'web-2' });
    expect(mark(['web'], [second, container()])).toBe(mark(['web'], [container(), second]));
    expect(mark(['web'], [container({ health: 'healthy' }), { ...container(), service: 'db' }])).toBe(before);
  });
});
