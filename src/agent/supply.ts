import type { Step } from '../core/deployment/journal.ts';
import type { Change } from '../core/plan/change.ts';
import type { Desired } from './desired.ts';
import { stopIfAsked, type Transaction } from './transaction.ts';
import type { World } from './world.ts';

/** Keeps the images that run, then gets every image the new containers need: all of them, or nothing is touched. One that a rollback names and that is here already is neither pulled nor built. */
export async function supply(world: World, transaction: Transaction, desired: Desired): Promise<void> {
  const { before, id, plan, steps } = transaction.journal;
  await forgetOld(world, transaction);
  for (const [service, { image }] of Object.entries(before))
    if (image !== null) await world.engine.keep(image, service, id);
  const references = new Map(
    [...desired.project.services.keys()].map((name) => [name, referenceOf(world.project, desired, name)]),
  );
  const local = await world.engine.imageIds([...references.values(), ...Object.values(desired.images)]);
  for (const service of steps.flatMap((step: Step) => step.recreate)) {
    stopIfAsked(world);
    const change = plan?.changes.find((one) => one.service === service);
    const image = references.get(service) ?? '';
    if (local[desired.images[service] ?? ''] !== undefined) continue;
    const need = needOf(change, desired, local[image] !== undefined);
    if (need === null) continue;
    await transaction.say(need === 'build' ? 'building its image' : `pulling ${image}`, service);
    await get(world, desired, { service, image, need }).catch((error) => {
      stopIfAsked(world);
      throw error;
    });
  }
}

/** So many deployments can be gone back behind without a registry. */
const KEPT_DEPLOYMENTS = 10;

/** Lets go of images that only old deployments kept; on the way back nothing is let go of. */
async function forgetOld(world: World, { journal }: Transaction): Promise<void> {
  if (journal.kind === 'rollback') return;
  const old = (await world.state.records()).slice(KEPT_DEPLOYMENTS);
  await world.engine.forgetKept(old.map(({ id }) => id));
}

/** A command that was stopped fails too: whoever calls this asks first whether it was. */
function get(
  { engine, abort: signal }: World,
  { compose }: Desired,
  { service, image, need }: { readonly service: string; readonly image: string; readonly need: 'build' | 'pull' },
): Promise<void> {
  return need === 'build'
    ? engine.build(compose, { service, signal })
    : engine.pull(compose, { service, image, signal });
}

/** The name of the image a service runs; Compose invents one where it is only built. */
export function referenceOf(project: string, desired: Desired, service: string): string {
  return desired.project.services.get(service)?.image?.value ?? `${project}-${service}`;
}

/** A reference that is new to the service is asked of the registry even where an old image of that name lies about. */
function needOf(change: Change | undefined, desired: Desired, isLocal: boolean): 'build' | 'pull' | null {
  const built = desired.project.services.get(change?.service ?? '')?.build ?? null;
  if (built !== null) return change?.build || !isLocal ? 'build' : null;
  const fresh = change?.reasons.some(({ kind }) => kind === 'image-changed' || kind === 'new-service') ?? false;
  return !isLocal || fresh ? 'pull' : null;
}
