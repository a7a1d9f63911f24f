import { MissionControlError } from '../errors.ts';
import { startAll } from './boot.ts';
import { errorMessage } from './failure.ts';
import { perform } from './perform.ts';
import { recoverDead } from './recover.ts';
import type { World } from './world.ts';

/** The detached runner: it holds the lock file already, does what its task says, and frees the lock record. */
export async function runTask(world: World, id: string): Promise<void> {
  const task = await world.state.task(id);
  if (task === null) throw new MissionControlError({ code: 'DEPLOYMENT_UNKNOWN', message: `There is no task ${id}.` });
  const { request, holder } = task;
  const revision = request.verb === 'deploy' ? request.revision : '';
  try {
    const fence = await world.state.takeLock({ holder, id, revision });
    await recoverDead(world);
    if (request.verb === 'recover') await (request.start ? startAll(world) : null);
    else if ((await world.state.record(id)) === null) await perform(world, request, fence);
    await world.state.releaseLock();
  } catch (error) {
    await world.state.append(id, errorMessage(error));
    throw error;
  }
}
