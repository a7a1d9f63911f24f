import type { Journal } from '../core/deployment/journal.ts';
import { recover } from '../core/deployment/recover.ts';
import type { DeploymentRecord, Failure } from '../core/plan/record.ts';
import { finish, goBack, lastMessage } from './conclude.ts';
import { openTransaction } from './transaction.ts';
import type { World } from './world.ts';

/** Finishes or undoes what a dead runner left; null where nothing was left. The caller holds the lock. */
export async function recoverDead(world: World): Promise<DeploymentRecord | null> {
  await world.state.endLeftovers();
  const journal = await world.state.journal();
  if (journal === null) return null;
  const decided = recover(journal);
  if (decided.kind === 'nothing') return null;
  const known = await world.state.record(journal.id);
  const transaction = await openTransaction(world, journal);
  await transaction.advance({ type: 'recovering' });
  await transaction.say(`the runner died in phase ${journal.phase}; ${TODO[decided.kind]}`);
  if (known !== null) return closeKnown(world, transaction.journal, known);
  if (decided.kind === 'finish') return finish(world, transaction);
  if (journal.phase !== 'rollback') await transaction.advance({ type: 'failed', failure: death(journal) });
  return goBack(world, transaction);
}

/** The runner died after the record was written: only the last line may be missing. */
async function closeKnown(world: World, journal: Journal, record: DeploymentRecord): Promise<DeploymentRecord> {
  const said = (await world.state.messages(record.id)).some(({ type }) => type === 'result' || type === 'error');
  if (!said) await world.state.append(record.id, lastMessage(record));
  await world.state.writeJournal({ ...journal, phase: 'done' });
  return record;
}

const TODO = {
  nothing: 'nothing is left to do',
  forget: 'nothing was touched',
  'restore-files': 'bringing the files back',
  'roll-back': 'going back',
  finish: 'finishing its record',
} as const;

function death(journal: Journal): Failure {
  return {
    code: 'INTERRUPTED',
    phase: journal.phase,
    service: null,
    message: `The runner of ${journal.id} died in phase ${journal.phase}.`,
    hint: 'Deploy again.',
  };
}
