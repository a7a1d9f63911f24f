import { untouched } from '../core/deployment/next.ts';
import { recover, touchedServices } from '../core/deployment/recover.ts';
import type { DeploymentRecord } from '../core/plan/record.ts';
import type { Message } from '../core/protocol/messages.ts';
import { readStack } from './desired.ts';
import { edgesOf } from './edges.ts';
import { isStackFault } from './failure.ts';
import { failureOf, makeRecord, recordServices } from './record.ts';
import type { Transaction } from './transaction.ts';
import { type Old, undo } from './undo.ts';
import type { World } from './world.ts';

/** Writes the record of a deployment that went well. */
export async function finish(world: World, transaction: Transaction): Promise<DeploymentRecord> {
  const { journal } = transaction;
  const services = recordServices(journal.fingerprints, await world.engine.containers());
  const outcome = journal.steps.length === 0 ? 'unchanged' : 'deployed';
  const record = await makeRecord(world, journal, { outcome, running: journal.revision, services });
  return end(world, transaction, record);
}

/** Puts everything back after a failure, as far as anything was touched, and writes the record of that. Errors: the failure itself, where all went well and only the record is missing: whoever comes next writes it. */
export async function giveUp(world: World, transaction: Transaction, error: unknown): Promise<DeploymentRecord> {
  const { journal } = transaction;
  if (journal.soakPassed) throw error;
  if (journal.phase !== 'rollback') {
    const failure = failureOf(error, journal);
    await transaction.advance({ type: 'failed', failure });
    await transaction.say(`${failure.message} Going back.`, failure.service ?? undefined);
  }
  return goBack(world, transaction);
}

/** Goes back from wherever the journal stands. */
export async function goBack(world: World, transaction: Transaction): Promise<DeploymentRecord> {
  const decided = recover(transaction.journal);
  if (decided.kind === 'forget') return refuse(world, transaction);
  const untouchedYet = untouched(transaction.journal);
  try {
    await undo(world, transaction, () => readOld(world, transaction));
  } catch (error) {
    return rollbackFailed(world, transaction, error);
  }
  const { failure } = transaction.journal;
  if (untouchedYet && failure !== null && !isStackFault(failure)) return refuse(world, transaction);
  return rolledBack(world, transaction);
}

async function refuse(world: World, transaction: Transaction): Promise<DeploymentRecord> {
  const { journal } = transaction;
  const last = await world.state.lastGood();
  const given = { outcome: 'refused' as const, running: last?.running ?? null, services: last?.services ?? {} };
  return end(world, transaction, await makeRecord(world, journal, given));
}

async function rolledBack(world: World, transaction: Transaction): Promise<DeploymentRecord> {
  const { journal } = transaction;
  const last = await world.state.lastGood();
  const touched = touchedServices(journal);
  const containers = await world.engine.containers();
  const services = { ...last?.services };
  for (const [name, service] of Object.entries(services))
    if (touched.includes(name)) Object.assign(services, recordServices({ [name]: service.fingerprint }, containers));
  const given = { outcome: 'rolled-back' as const, running: last?.running ?? null, services };
  return end(world, transaction, await makeRecord(world, journal, given));
}

async function rollbackFailed(world: World, transaction: Transaction, error: unknown): Promise<DeploymentRecord> {
  const { journal } = transaction;
  const why = failureOf(error, journal);
  const message = `${journal.failure?.message ?? 'The deployment failed.'} Going back failed too: ${why.message}`;
  const failure = { ...(journal.failure ?? why), service: why.service ?? journal.failure?.service ?? null, message };
  const hint = 'The server may run parts of both revisions. Mend the cause and deploy again.';
  const given = { outcome: 'rollback-failed' as const, running: null, services: {} };
  const record = await makeRecord(world, { ...journal, failure: { ...failure, hint } }, given);
  return end(world, transaction, record);
}

/** The record first, then the last line for who watches, then the journal: whatever is cut off is done again. */
async function end(world: World, transaction: Transaction, record: DeploymentRecord): Promise<DeploymentRecord> {
  await world.state.writeRecord(record);
  await world.state.append(record.id, lastMessage(record));
  await transaction.advance({ type: 'recorded' });
  return record;
}

/** What a finished deployment says last. */
export function lastMessage(record: DeploymentRecord): Extract<Message, { type: 'result' | 'error' }> {
  const { failure, id, kind } = record;
  if (record.outcome === 'refused' && failure !== null && !isStackFault(failure))
    return { type: 'error', code: failure.code, message: failure.message, hint: failure.hint };
  const verb = kind === 'rollback' ? 'rollback' : 'deploy';
  return { type: 'result', result: { verb, id, record } };
}

/** The stack of the revision that ran, for the way back. */
async function readOld(world: World, transaction: Transaction): Promise<Old> {
  const { from, before } = transaction.journal;
  const nothingRan = Object.values(before).every(({ containers }) => containers.length === 0);
  if (from === null || nothingRan) return { compose: { files: [], envFiles: [] }, edges: [], startSeconds: 60 };
  const { compose, project, limits } = await readStack(world, from);
  return { compose, edges: project === null ? [] : edgesOf(project), startSeconds: limits.startSeconds };
}
