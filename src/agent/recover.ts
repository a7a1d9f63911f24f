import type { Journal } from '../core/deployment/journal.ts';
import { recover } from '../core/deployment/recover.ts';
import { levelsOf } from '../core/deployment/steps.ts';
import type { DeploymentRecord, Failure } from '../core/plan/record.ts';
import { finish, goBack, lastMessage } from './conclude.ts';
import { awaitConditions } from './converge.ts';
import { readStack } from './desired.ts';
import { edgesOf } from './edges.ts';
import { Unsteady } from './soak.ts';
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

/** Starts whatever of the last record does not run, in its order: after a boot some restart policies start nothing. */
export async function startAll(world: World): Promise<readonly string[]> {
  const last = await world.state.lastGood();
  if (last?.running == null) return [];
  const { project, limits } = await readStack(world, last.running);
  const edges = project === null ? [] : edgesOf(project);
  const started: string[] = [];
  for (const level of levelsOf(Object.keys(last.services), edges)) {
    const idle = (await world.engine.containers()).filter(
      ({ service, state, oneOff }) => level.includes(service) && !oneOff && (state === 'exited' || state === 'created'),
    );
    await world.engine.start(idle.map(({ id }) => id));
    started.push(...idle.map(({ service }) => service));
    const awaited = edges
      .filter(({ on }) => idle.some(({ service }) => service === on))
      .map(({ on, condition }) => ({ service: on, condition }));
    await awaitConditions(world, awaited, { seconds: limits.startSeconds, stoppable: false }).catch(goOn);
  }
  return started;
}

/** After a boot a service that is slow to become healthy must not keep the others down. */
function goOn(error: unknown): void {
  if (!(error instanceof Unsteady)) throw error;
}
