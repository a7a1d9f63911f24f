import type { DeploymentRecord } from '../core/plan/record.ts';
import type { Request } from '../core/protocol/messages.ts';
import { MissionControlError } from '../errors.ts';
import { finish, giveUp, lastMessage } from './conclude.ts';
import { carryOut } from './deploy.ts';
import { readDesired } from './desired.ts';
import { planFor } from './plan.ts';
import { makeRecord } from './record.ts';
import { refuseForeign } from './refusal.ts';
import { findTarget, withRecordedImages } from './target.ts';
import { openTransaction, stopIfAsked, type Transaction } from './transaction.ts';
import type { World } from './world.ts';

type Work = Extract<Request, { verb: 'deploy' | 'rollback' }>;

/** A deployment from its first step to its record; the caller holds the lock. */
export async function perform(world: World, request: Work, fence: number): Promise<DeploymentRecord> {
  const last = await world.state.lastGood();
  const transaction = await openTransaction(world, {
    id: request.id,
    kind: request.verb,
    fence,
    revision: request.verb === 'deploy' ? request.revision : (last?.running ?? ''),
    from: last?.running ?? (await world.repository.current()),
    startedAt: world.clock.now().toISOString(),
  });
  try {
    const newer =
      request.verb === 'deploy' ? await deploy(world, transaction) : await goTo(world, transaction, request.to);
    return newer === null ? await finish(world, transaction) : await supersede(world, transaction, newer);
  } catch (error) {
    return giveUp(world, transaction, error);
  }
}

/** Deploys a revision of the branch; gives back the revision that runs where that is a newer one. */
async function deploy(world: World, transaction: Transaction): Promise<string | null> {
  const { revision } = transaction.journal;
  await transaction.advance({ type: 'fetching' });
  await transaction.say(`fetching ${world.branch} from origin`);
  await world.repository.fetch();
  await refuseForeign(world, revision);
  const newer = await newerThan(world, revision);
  if (newer !== null) return newer;
  stopIfAsked(world);
  await transaction.advance({ type: 'planning', revision });
  const desired = await readDesired(world, revision);
  await carryOut(world, transaction, await planFor(world, desired));
  return null;
}

/** What runs, where it contains the revision asked for. Errors: REVISION_NOT_ON_MAIN where the branch was rewritten. */
async function newerThan(world: World, revision: string): Promise<string | null> {
  const running = (await world.state.lastGood())?.running ?? null;
  if (running === null || running === revision) return null;
  if (await world.repository.contains(revision, running)) return running;
  if (await world.repository.contains(running, revision)) return null;
  throw new MissionControlError({
    code: 'REVISION_NOT_ON_MAIN',
    message: `Revision ${revision} does not contain ${running}, which runs: \`${world.branch}\` was rewritten.`,
    hint: `Merge ${running.slice(0, 12)} back into \`${world.branch}\`, then deploy that. Nothing was changed.`,
  });
}

/** Goes back to what a record left running, images included. */
async function goTo(world: World, transaction: Transaction, to: string | null): Promise<null> {
  const target = await findTarget(world, to);
  await transaction.advance({ type: 'fetching' });
  await transaction.advance({ type: 'planning', revision: target.running });
  await transaction.say(`going back to ${target.running.slice(0, 12)}, which ${target.record.id} left running`);
  const desired = await withRecordedImages(world, await readDesired(world, target.running), target.record);
  await carryOut(world, transaction, await planFor(world, desired));
  return null;
}

/** Nothing to do: something newer runs. */
async function supersede(world: World, transaction: Transaction, newer: string): Promise<DeploymentRecord> {
  const last = await world.state.lastGood();
  const given = { outcome: 'superseded' as const, running: newer, services: last?.services ?? {} };
  const record = await makeRecord(world, transaction.journal, given);
  await world.state.writeRecord(record);
  await world.state.append(record.id, lastMessage(record));
  await transaction.advance({ type: 'recorded' });
  return record;
}
