import { MissionControlError } from '../../errors.ts';
import type { Failure, Phase } from '../plan/record.ts';
import type { Journal } from './journal.ts';

/** What happened, or is about to: every event moves the journal on before the step it announces is done. */
export type Event =
  | { readonly type: 'fetching' }
  | { readonly type: 'planning'; readonly revision: string }
  | ({ readonly type: 'checking-out' } & Pick<Journal, 'plan' | 'before' | 'fingerprints' | 'steps' | 'saved'>)
  | { readonly type: 'pulling' }
  | { readonly type: 'converging'; readonly step: number }
  | { readonly type: 'soaking' }
  | { readonly type: 'soaked' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'undoing' }
  | { readonly type: 'recovering' }
  | { readonly type: 'recorded' };

const ALLOWED: Readonly<Record<Event['type'], readonly Phase[]>> = {
  fetching: ['start'],
  planning: ['fetch'],
  'checking-out': ['plan'],
  pulling: ['checkout'],
  converging: ['pull', 'recreate'],
  soaking: ['checkout', 'pull', 'recreate'],
  soaked: ['soak'],
  failed: ['start', 'fetch', 'plan', 'checkout', 'pull', 'recreate', 'soak'],
  undoing: ['checkout', 'pull', 'recreate', 'soak', 'rollback'],
  recovering: ['start', 'fetch', 'plan', 'checkout', 'pull', 'recreate', 'soak', 'record', 'rollback'],
  recorded: ['start', 'fetch', 'plan', 'checkout', 'pull', 'record', 'rollback'],
};

/** The journal after an event. Errors: INTERNAL for an event that cannot happen in this phase. */
export function next(journal: Journal, event: Event): Journal {
  if (!possible(journal, event))
    throw new MissionControlError({
      code: 'INTERNAL',
      message: `Deployment ${journal.id} cannot be ${event.type} in phase ${journal.phase}.`,
    });
  switch (event.type) {
    case 'fetching':
      return { ...journal, phase: 'fetch' };
    case 'planning':
      return { ...journal, phase: 'plan', revision: event.revision };
    case 'checking-out': {
      const { type: _, ...planned } = event;
      return { ...journal, ...planned, phase: 'checkout' };
    }
    case 'pulling':
      return { ...journal, phase: 'pull' };
    case 'converging':
      return { ...journal, phase: 'recreate', step: event.step };
    case 'soaking':
      return { ...journal, phase: 'soak' };
    case 'soaked':
      return { ...journal, phase: 'record', soakPassed: true };
    case 'failed':
      return { ...journal, failure: journal.failure ?? event.failure };
    case 'undoing':
      return { ...journal, phase: 'rollback' };
    case 'recovering':
      return { ...journal, recoveries: journal.recoveries + 1 };
    case 'recorded':
      return { ...journal, phase: 'done' };
  }
}

function possible(journal: Journal, event: Event): boolean {
  if (!ALLOWED[event.type].includes(journal.phase)) return false;
  if (event.type === 'converging') return event.step === journal.step + 1 && event.step < journal.steps.length;
  if (event.type === 'soaking') return journal.step === journal.steps.length - 1;
  if (event.type === 'undoing') return !journal.soakPassed;
  if (event.type === 'recorded') return untouched(journal) || ['record', 'rollback'].includes(journal.phase);
  return true;
}

/** True as long as no container can have been changed. */
export function untouched(journal: Journal): boolean {
  return journal.step < 0;
}
