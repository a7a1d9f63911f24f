import type { Lock } from '../core/protocol/messages.ts';
import { MissionControlError } from '../errors.ts';
import { needsRecovery, recoverNow } from './follow.ts';
import type { World } from './world.ts';

const PATIENCE_SECONDS = 30;

/** Takes the lock from whoever holds it with this fence, and undoes what they left half done. Errors: AGENT_REFUSED. */
export async function unlock(world: World, fence: number): Promise<Lock | null> {
  const lock = await world.state.lock();
  if (lock !== null && lock.fence !== fence)
    throw new MissionControlError({
      code: 'AGENT_REFUSED',
      message: `The lock has fence ${lock.fence} by now, held by ${lock.holder}; it was not released.`,
      hint: 'Look again with `mission-control lock status`.',
    });
  if (lock?.alive) await world.runner.end(PATIENCE_SECONDS);
  if (lock !== null || (await needsRecovery(world))) await recoverNow(world);
  return world.state.lock();
}

/** Asks a running deployment to stop at the next safe point and to go back. Errors: DEPLOYMENT_UNKNOWN. */
export async function abort(world: World, id: string): Promise<string> {
  const lock = await world.state.lock();
  if (lock === null || lock.id !== id || !lock.alive)
    throw new MissionControlError({
      code: 'DEPLOYMENT_UNKNOWN',
      message: `Deployment ${id} is not running.`,
      hint: `See \`mission-control status ${id}\` for how it ended.`,
    });
  await world.runner.interrupt();
  return `Deployment ${id} was asked to stop; it goes back to what ran before. See \`mission-control status ${id}\`.`;
}
