import type { DeploymentRecord } from '../core/plan/record.ts';
import { MissionControlError } from '../errors.ts';
import type { Desired } from './desired.ts';
import { referenceOf } from './supply.ts';
import type { World } from './world.ts';

/** Where a rollback goes. */
export interface Target {
  readonly record: DeploymentRecord;
  readonly running: string;
}

const GOOD = ['deployed', 'unchanged', 'adopted'];

/** The record asked for, or the last good one before what runs. Errors: ROLLBACK_IMPOSSIBLE, DEPLOYMENT_UNKNOWN. */
export async function findTarget(world: World, to: string | null): Promise<Target> {
  const record = to === null ? await lastBefore(world) : await world.state.record(to);
  if (to !== null && record === null)
    throw new MissionControlError({
      code: 'DEPLOYMENT_UNKNOWN',
      message: `This server has no record of ${to}.`,
      hint: 'See `mission-control status` for those it has.',
    });
  if (record === null)
    throw new MissionControlError({
      code: 'ROLLBACK_IMPOSSIBLE',
      message: 'There is nothing to go back to: no other revision was deployed well before.',
      hint: 'Deploy the revision you want instead.',
    });
  if (!GOOD.includes(record.outcome) || record.running === null)
    throw new MissionControlError({
      code: 'ROLLBACK_IMPOSSIBLE',
      message: `${record.id} ended ${record.outcome}: it left nothing to go back to.`,
      hint: 'See `mission-control status` for deployments that ended well.',
    });
  return { record, running: record.running };
}

/** Looks from the deployment that first brought what runs, not from a rollback to it: two rollbacks go back twice. */
async function lastBefore(world: World): Promise<DeploymentRecord | null> {
  const good = (await world.state.records()).filter(
    (record) => GOOD.includes(record.outcome) && record.running !== null,
  );
  const running = good[0]?.running ?? null;
  const brought = good.findIndex((record) => record.running === running && record.kind !== 'rollback');
  return good.slice(Math.max(brought, 0)).find((record) => record.running !== running) ?? null;
}

/** The stack with the very images the record names. Errors: ROLLBACK_IMPOSSIBLE where one is gone. */
export async function withRecordedImages(world: World, desired: Desired, record: DeploymentRecord): Promise<Desired> {
  const images = Object.fromEntries(
    Object.entries(record.services).flatMap(([service, { image }]) =>
      image === null || !desired.project.services.has(service) ? [] : [[service, image] as const],
    ),
  );
  const local = await world.engine.imageIds(Object.values(images));
  const lost = Object.entries(images).find(
    ([service, image]) => local[image] === undefined && !referenceOf(world.project, desired, service).includes('@'),
  );
  if (lost === undefined) return { ...desired, images };
  throw new MissionControlError({
    code: 'ROLLBACK_IMPOSSIBLE',
    message: `The image that \`${lost[0]}\` ran then (${lost[1].slice(0, 19)}) is no longer on the server.`,
    hint: 'Nothing was changed. Deploy a revision whose images the registry still has.',
  });
}
