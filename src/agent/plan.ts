import { computePlan } from '../core/plan/compute.ts';
import { fingerprintsOf } from '../core/plan/desired.ts';
import type { Snapshot } from '../core/plan/snapshot.ts';
import type { Intent } from './deploy.ts';
import type { Desired } from './desired.ts';
import { takeSnapshot } from './snapshot.ts';
import type { World } from './world.ts';

/** What would change on this server if it were brought to the desired stack. */
export async function planFor(world: World, desired: Desired): Promise<Intent> {
  const references = [...desired.project.services.values()].flatMap(({ image }) =>
    image === null ? [] : [image.value],
  );
  const snapshot = withImages(await takeSnapshot(world, references), desired);
  return { desired, snapshot, plan: computePlan(desired, snapshot), fingerprints: fingerprintsOf(desired) };
}

/** Where a rollback names images, these count as what the references name: they are tagged so before anything starts. */
function withImages(snapshot: Snapshot, desired: Desired): Snapshot {
  const named = Object.entries(desired.images).flatMap(([service, id]) => {
    const reference = desired.project.services.get(service)?.image?.value;
    return reference === undefined ? [] : [[reference, id]];
  });
  return { ...snapshot, images: { ...snapshot.images, ...Object.fromEntries(named) } };
}
