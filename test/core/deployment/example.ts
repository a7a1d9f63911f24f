import { begin, type Journal } from '../../../src/core/deployment/journal.ts';
import type { Event } from '../../../src/core/deployment/next.ts';
import type { Phase } from '../../../src/core/plan/record.ts';

export const PHASES: readonly Phase[] = [
  ...(['start', 'fetch', 'plan', 'checkout', 'pull', 'recreate', 'soak', 'record', 'rollback', 'done'] as const),
];

const step = (recreate: readonly string[]) => ({ remove: [], recreate, restart: [], awaited: [] });

/** A journal of two steps that stands in a phase, reached in the usual way. */
export function journalIn(phase: Phase, given: Partial<Journal> = {}): Journal {
  const started = begin({
    id: '1-1',
    kind: 'deploy',
    fence: 1,
    revision: 'b'.repeat(40),
    from: 'a'.repeat(40),
    startedAt: '2026-01-01T00:00:00Z',
  });
  const planned = ['start', 'fetch', 'plan'].includes(phase) ? [] : [step(['db']), step(['web'])];
  const begun = ['soak', 'record', 'done'].includes(phase) ? 1 : ['recreate', 'rollback'].includes(phase) ? 0 : -1;
  return {
    ...started,
    phase,
    steps: planned,
    step: begun,
    soakPassed: phase === 'record' || phase === 'done',
    ...given,
  };
}

export const FAILURE = { code: 'unhealthy', phase: 'soak', service: 'web', message: 'no', hint: null } as const;

/** One of each event, with what it carries. */
export const EVENTS: readonly Event[] = [
  { type: 'fetching' },
  { type: 'planning', revision: 'c'.repeat(40) },
  { type: 'checking-out', plan: null, before: {}, fingerprints: {}, steps: [step(['db']), step(['web'])], saved: [] },
  { type: 'pulling' },
  { type: 'converging', step: 0 },
  { type: 'converging', step: 1 },
  { type: 'soaking' },
  { type: 'soaked' },
  { type: 'failed', failure: FAILURE },
  { type: 'undoing' },
  { type: 'recovering' },
  { type: 'recorded' },
];
