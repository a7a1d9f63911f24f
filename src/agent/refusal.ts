import type { Plan } from '../core/plan/change.ts';
import { isMassRemoval } from '../core/plan/compute.ts';
import { MissionControlError } from '../errors.ts';
import type { World } from './world.ts';

/** Refuses what the deployed branch does not hold. Errors: REVISION_UNKNOWN, REVISION_NOT_ON_MAIN. */
export async function refuseForeign(world: World, revision: string): Promise<void> {
  const { repository, branch } = world;
  if (!(await repository.exists(revision)))
    throw new MissionControlError({
      code: 'REVISION_UNKNOWN',
      message: `Revision ${revision} is not on \`${branch}\` of origin, as far as the server can see.`,
      hint: `Push it, and merge it to \`${branch}\`. Nothing was changed.`,
    });
  if (await repository.contains(revision, await repository.head())) return;
  throw new MissionControlError({
    code: 'REVISION_NOT_ON_MAIN',
    message: `Revision ${revision} is not on \`${branch}\` of origin.`,
    hint: `Merge it to \`${branch}\` first. Nothing was changed.`,
  });
}

/** Refuses a plan that removes too large a share of what runs. Errors: MASS_REMOVAL. */
export function refuseMassRemoval(plan: Plan, limit: number): void {
  if (!isMassRemoval(plan, limit)) return;
  const removed = plan.changes.filter((change) => change.action === 'remove').map((change) => change.service);
  const running = plan.changes.filter((change) => change.action !== 'create').length;
  throw new MissionControlError({
    code: 'MASS_REMOVAL',
    message: `This would remove ${removed.length} of ${running} services at once (${removed.slice(0, 5).join(', ')}${removed.length > 5 ? ', …' : ''}); at most ${Math.round(limit * 100)} % are allowed.`,
    hint: 'Remove them in several steps, or raise `removalLimit` in mission-control.yaml. Nothing was changed.',
  });
}
