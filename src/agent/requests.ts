import type { Message, Request, Result } from '../core/protocol/messages.ts';
import { readDesired } from './desired.ts';
import { errorMessage } from './failure.ts';
import { needsRecovery, recoverNow, startAndFollow } from './follow.ts';
import { abort, unlock } from './lock.ts';
import { planFor } from './plan.ts';
import { refuseForeign } from './refusal.ts';
import { takeSnapshot } from './snapshot.ts';
import { statusOf } from './status.ts';
import type { Emit, World } from './world.ts';

type Final = Extract<Message, { type: 'result' | 'error' }>;

/** Carries out one request; progress goes to `emit`, the last line comes back. Never throws. */
export async function answer(world: World, request: Request, emit: Emit): Promise<Final> {
  try {
    if (request.verb === 'deploy' || request.verb === 'rollback') return await startAndFollow(world, request, emit);
    return { type: 'result', result: await resultOf(world, request) };
  } catch (error) {
    return errorMessage(error);
  }
}

async function resultOf(world: World, request: Exclude<Request, { verb: 'deploy' | 'rollback' }>): Promise<Result> {
  switch (request.verb) {
    case 'version':
      return versionOf(world);
    case 'snapshot':
      return { verb: 'snapshot', snapshot: await takeSnapshot(world) };
    case 'plan':
      return { verb: 'plan', plan: await planOf(world, request.revision) };
    case 'status':
      if (world.role === 'deploy' && (await needsRecovery(world))) await recoverNow(world);
      return { verb: 'status', status: await statusOf(world, request.id) };
    case 'lock':
      return { verb: 'lock', lock: await world.state.lock() };
    case 'unlock':
      return { verb: 'unlock', lock: await unlock(world, request.fence) };
    case 'abort':
      return { verb: 'abort', id: request.id, text: await abort(world, request.id) };
  }
}

/** Also proves that docker, the clone and the state can be used: each fails with its own error, in this order. */
async function versionOf(world: World): Promise<Result> {
  const { engine, repository, state, node, project, directory, role } = world;
  const versions = await engine.versions();
  await repository.head();
  const last = await state.lastGood();
  return { verb: 'version', ...versions, node, project, directory, revision: last?.running ?? null, role };
}

async function planOf(world: World, revision: string) {
  await world.repository.fetch();
  await refuseForeign(world, revision);
  const { plan } = await planFor(world, await readDesired(world, revision));
  return plan;
}
