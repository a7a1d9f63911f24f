import { begin } from '../core/deployment/journal.ts';
import { fingerprintsOf } from '../core/plan/desired.ts';
import type { DeploymentRecord } from '../core/plan/record.ts';
import { MissionControlError } from '../errors.ts';
import { readDesired } from './desired.ts';
import { lockHeld } from './follow.ts';
import { makeRecord, recordServices } from './record.ts';
import { refuseForeign } from './refusal.ts';
import type { World } from './world.ts';

/** Takes what runs already for deployed, as far as Compose itself would leave it alone; null where there is nothing to take. Errors: LOCK_HELD, GIT_FAILED, REVISION_NOT_ON_MAIN, STACK_INVALID. */
export async function adopt(world: World): Promise<DeploymentRecord | null> {
  const last = await world.state.lastGood();
  if (last !== null) return last;
  const lock = await world.state.lock();
  if (lock?.alive) throw lockHeld(lock);
  const containers = await world.engine.containers();
  if (containers.length === 0) return null;
  const revision = await checkedOut(world);
  await world.repository.fetch();
  await refuseForeign(world, revision);
  const desired = await readDesired(world, revision);
  const agreeing = await world.engine.agreeing(desired.compose);
  const fingerprints = Object.entries(fingerprintsOf(desired)).filter(([service]) => agreeing.includes(service));
  return write(world, revision, recordServices(Object.fromEntries(fingerprints), containers));
}

async function write(
  world: World,
  revision: string,
  services: DeploymentRecord['services'],
): Promise<DeploymentRecord> {
  const startedAt = world.clock.now().toISOString();
  const id = `adopt-${world.clock.now().getTime()}`;
  const fence = await world.state.takeLock({ holder: world.caller, id, revision });
  const journal = begin({ id, kind: 'deploy', fence, revision, from: null, startedAt });
  const left = await makeRecord(world, journal, { outcome: 'adopted', running: revision, services });
  const record = { ...left, kind: 'adopt' as const };
  await world.state.writeRecord(record);
  await world.state.releaseLock();
  return record;
}

async function checkedOut(world: World): Promise<string> {
  const revision = await world.repository.current();
  if (revision !== null) return revision;
  throw new MissionControlError({
    code: 'GIT_FAILED',
    message: `No commit is checked out in ${world.directory}, so it is not known what runs.`,
    hint: 'Check out the commit that was deployed last, then adopt again.',
  });
}
