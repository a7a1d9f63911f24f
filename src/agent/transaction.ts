import { begin, type Journal } from '../core/deployment/journal.ts';
import { type Event, next } from '../core/deployment/next.ts';
import { MissionControlError } from '../errors.ts';
import type { World } from './world.ts';

/** A deployment under way: its journal is on the disk before each step is done. */
export interface Transaction {
  readonly journal: Journal;
  /** Writes down what is about to be done. Errors: STATE_NOT_WRITABLE, LOCK_HELD. */
  advance(event: Event): Promise<void>;
  /** Tells those who watch. */
  say(text: string, service?: string): Promise<void>;
}

/** Begins a transaction, or takes up that of a dead runner. */
export async function openTransaction(
  world: World,
  given: Journal | Parameters<typeof begin>[0],
): Promise<Transaction> {
  let journal = 'phase' in given ? given : begin(given);
  await world.state.writeJournal(journal);
  return {
    get journal() {
      return journal;
    },
    async advance(event) {
      journal = next(journal, event);
      await world.state.writeJournal(journal);
    },
    async say(text, service) {
      const at = world.clock.now().toISOString();
      const { id, phase } = journal;
      await world.state.append(id, { type: 'progress', at, phase, service: service ?? null, text });
    },
  };
}

/** Stops here if somebody asked to. Errors: INTERRUPTED. */
export function stopIfAsked(world: World): void {
  if (!world.abort.aborted) return;
  throw new MissionControlError({ code: 'INTERRUPTED', message: 'Somebody stopped the deployment.' });
}
