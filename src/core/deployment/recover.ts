import type { Journal } from './journal.ts';

/** What must be done with a transaction whose runner died. */
export type Recovery =
  /** It had ended: nothing. */
  | { readonly kind: 'nothing' }
  /** Nothing on the server was touched: only say so. */
  | { readonly kind: 'forget' }
  /** Files of the project directory may be new, containers are old: bring the files back. */
  | { readonly kind: 'restore-files' }
  /** Containers may be new: bring files and these services back. */
  | { readonly kind: 'roll-back'; readonly services: readonly string[] }
  /** Everything new had proved itself: write the record. */
  | { readonly kind: 'finish' };

/** Decides from the journal alone what a dead runner left to do. */
export function recover(journal: Journal): Recovery {
  if (journal.phase === 'done') return { kind: 'nothing' };
  if (journal.soakPassed) return { kind: 'finish' };
  if (journal.phase === 'start' || journal.phase === 'fetch' || journal.phase === 'plan') return { kind: 'forget' };
  if (journal.step < 0) return { kind: 'restore-files' };
  return { kind: 'roll-back', services: touchedServices(journal) };
}

/** Services of the steps that were begun: these and no others may differ from before. */
export function touchedServices(journal: Journal): readonly string[] {
  return journal.steps
    .slice(0, journal.step + 1)
    .flatMap((step) => [...step.remove, ...step.recreate, ...step.restart]);
}
