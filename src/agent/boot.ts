import type { Edge } from '../core/deployment/steps.ts';
import { levelsOf } from '../core/deployment/steps.ts';
import type { Container } from '../core/plan/snapshot.ts';
import { MissionControlError } from '../errors.ts';
import { isReached } from './converge.ts';
import { readStack } from './desired.ts';
import { edgesOf } from './edges.ts';
import type { World } from './world.ts';

const PAUSE_SECONDS = 0.3;

/**
 * Starts whatever of the last record does not run, each once what it depends on is there: after a boot some restart policies start nothing, and
 * none tries again where a container could not start. Resolves with what it started. Errors: ENGINE_FAILED where one does not start in the end.
 */
export async function startAll(world: World): Promise<readonly string[]> {
  const last = await world.state.lastGood();
  if (last?.running == null) return [];
  const { project, limits } = await readStack(world, last.running);
  const edges = project === null ? [] : edgesOf(project);
  const order = levelsOf(Object.keys(last.services), edges).flat();
  const deadline = world.clock.monotonicSeconds() + limits.startSeconds;
  const started = new Set<string>();
  const services: string[] = [];
  for (;;) {
    // One that does not come must not keep the others down for ever.
    const isLate = world.clock.monotonicSeconds() >= deadline;
    const containers = (await world.engine.containers()).filter(({ oneOff }) => !oneOff);
    const idle = order.flatMap((service) =>
      containers.filter((one) => one.service === service && isIdle(one) && !started.has(one.id)),
    );
    if (idle.length === 0) return services;
    const ready = isLate ? idle : idle.filter(({ service }) => mayStart(service, { edges, containers, idle }));
    const failure = await startEach(world, ready, (container) => {
      started.add(container.id);
      services.push(container.service);
    });
    if (isLate && failure !== null) throw failure;
    await world.clock.sleep(PAUSE_SECONDS);
  }
}

function isIdle({ state }: Container): boolean {
  return state === 'exited' || state === 'created';
}

/** A task that ended before the boot is not done: it is to be started again. */
function mayStart(
  service: string,
  given: {
    readonly edges: readonly Edge[];
    readonly containers: readonly Container[];
    readonly idle: readonly Container[];
  },
): boolean {
  const { edges, containers, idle } = given;
  return edges
    .filter((edge) => edge.service === service && containers.some((one) => one.service === edge.on))
    .every(
      ({ on, condition }) =>
        !idle.some((one) => one.service === on) && isReached({ service: on, condition }, containers),
    );
}

/** The last failure, after each was tried; null where all of them started. */
async function startEach(
  { engine }: World,
  containers: readonly Container[],
  tell: (container: Container) => void,
): Promise<MissionControlError | null> {
  let failure: MissionControlError | null = null;
  for (const container of containers) {
    try {
      await engine.start([container.id]);
      tell(container);
    } catch (error) {
      if (!(error instanceof MissionControlError) || error.code !== 'ENGINE_FAILED') throw error;
      failure = error;
    }
  }
  return failure;
}
