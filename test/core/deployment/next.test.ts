import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, type Journal } from '../../../src/core/deployment/journal.ts';
import { type Event, next, untouched } from '../../../src/core/deployment/next.ts';
import { recover } from '../../../src/core/deployment/recover.ts';
import { EVENTS, FAILURE, journalIn, PHASES } from './example.ts';

/** Phase and event → the phase that follows; what is not here cannot happen. */
const TABLE: Readonly<Record<string, string>> = {
  'start fetching': 'fetch',
  'fetch planning': 'plan',
  'plan checking-out': 'checkout',
  'checkout pulling': 'pull',
  'pull converging 0': 'recreate',
  'recreate converging 1': 'recreate',
  'soak soaked': 'record',
  'checkout undoing': 'rollback',
  'pull undoing': 'rollback',
  'recreate undoing': 'rollback',
  'soak undoing': 'rollback',
  'rollback undoing': 'rollback',
  'start recorded': 'done',
  'fetch recorded': 'done',
  'plan recorded': 'done',
  'checkout recorded': 'done',
  'pull recorded': 'done',
  'record recorded': 'done',
  'rollback recorded': 'done',
  ...Object.fromEntries(PHASES.slice(0, 7).map((phase) => [`${phase} failed`, phase])),
  ...Object.fromEntries(PHASES.slice(0, 9).map((phase) => [`${phase} recovering`, phase])),
};

const nameOf = (event: Event) => (event.type === 'converging' ? `${event.type} ${event.step}` : event.type);
const pairs = PHASES.flatMap((phase) => EVENTS.map((event) => [phase, nameOf(event), event] as const));

describe('every pair of phase and event', () => {
  test.each(pairs)('%s, %s', (phase, name, event) => {
    const expected = TABLE[`${phase} ${name}`];
    const journal = journalIn(phase);
    if (expected === undefined) expect(() => next(journal, event)).toThrow(`cannot be ${event.type} in phase ${phase}`);
    else expect(next(journal, event).phase).toBe(expected);
  });
});

test('soaking waits for the last step, and a deployment without steps goes straight to it', () => {
  expect(() => next(journalIn('recreate'), { type: 'soaking' })).toThrow('cannot be soaking');
  expect(next(journalIn('recreate', { step: 1 }), { type: 'soaking' }).phase).toBe('soak');
  expect(next(journalIn('checkout', { steps: [] }), { type: 'soaking' }).phase).toBe('soak');
});

test('nothing is undone once it proved itself, and no record is written over a container that was touched', () => {
  expect(() => next(journalIn('soak', { soakPassed: true }), { type: 'undoing' })).toThrow();
  expect(() => next(journalIn('pull', { step: 0 }), { type: 'recorded' })).toThrow();
});

test('the first failure counts', () => {
  const failed = next(journalIn('soak'), { type: 'failed', failure: FAILURE });
  const again = next(failed, { type: 'failed', failure: { ...FAILURE, message: 'other' } });
  expect(again.failure).toEqual(FAILURE);
});

test('whatever happened, a journal can be recovered to wholly new or wholly old', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 40 }), (events) => {
      const journal = events.reduce(attempted, fresh());
      const recovery = recover(journal);
      const begun = journal.steps.slice(0, journal.step + 1).flatMap(({ recreate }) => recreate);
      if (journal.phase === 'done') expect(recovery.kind).toBe('nothing');
      else if (journal.soakPassed) expect(recovery.kind).toBe('finish');
      else if (begun.length > 0) expect(recovery).toEqual({ kind: 'roll-back', services: begun });
      else expect(['forget', 'restore-files']).toContain(recovery.kind);
      if (recovery.kind === 'forget') expect([untouched(journal), journal.steps]).toEqual([true, []]);
      expect(canEnd(journal)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('what is written down never goes back: a step, a failure, the proof', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 40 }), (events) => {
      let journal = fresh();
      for (const event of events) {
        const after = attempted(journal, event);
        expect(after.step).toBeGreaterThanOrEqual(journal.step);
        expect(PHASES.indexOf(after.phase)).toBeGreaterThanOrEqual(PHASES.indexOf(journal.phase));
        if (journal.soakPassed) expect(after.soakPassed).toBe(true);
        if (journal.failure !== null) expect(after.failure).toBe(journal.failure);
        expect(after).toMatchObject({ id: journal.id, fence: journal.fence, from: journal.from });
        journal = after;
      }
    }),
  );
});

function fresh(): Journal {
  return begin({ id: '1-1', kind: 'deploy', fence: 1, revision: 'b', from: 'a', startedAt: '2026-01-01T00:00:00Z' });
}

function attempted(journal: Journal, event: Event): Journal {
  try {
    return next(journal, event);
  } catch {
    return journal;
  }
}

/** The way a recovery takes leads to the end. */
function canEnd(journal: Journal): boolean {
  const ways: Record<string, readonly Event[]> = {
    nothing: [],
    forget: [{ type: 'recovering' }, { type: 'recorded' }],
    finish: [{ type: 'recovering' }, { type: 'recorded' }],
    'restore-files': [{ type: 'recovering' }, { type: 'undoing' }, { type: 'recorded' }],
    'roll-back': [{ type: 'recovering' }, { type: 'undoing' }, { type: 'recorded' }],
  };
  return (ways[recover(journal).kind] ?? []).reduce(next, journal).phase === 'done';
}
