import type { ComposeFiles } from '../context.ts';
import type { Awaited, Step } from '../core/deployment/journal.ts';
import type { Container } from '../core/plan/snapshot.ts';
import { MissionControlError } from '../errors.ts';
import { Unsteady } from './soak.ts';
import { stopIfAsked } from './transaction.ts';
import type { World } from './world.ts';

/** Brings the services of one step to what the files say. Errors: ENGINE_FAILED. */
export async function converge(world: World, compose: ComposeFiles, step: Omit<Step, 'awaited'>): Promise<void> {
  const { engine } = world;
  await engine.remove(await idsOf(world, step.remove));
  await makeAnew(world, compose, step.recreate);
  await engine.restart(await idsOf(world, step.restart));
}

/** An interrupted compose leaves half-made containers over which the next one stumbles: clean up and try again. */
const TRIES = 3;

async function makeAnew(world: World, compose: ComposeFiles, services: readonly string[]): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await world.engine.up(compose, services);
    } catch (error) {
      if (attempt === TRIES || !isPassing(error)) throw error;
      await world.engine.ready(120);
      await world.engine.removeLeftovers();
    }
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof MissionControlError)) return false;
  if (error.code === 'DOCKER_UNREACHABLE') return true;
  return (
    error.code === 'ENGINE_FAILED' && /Conflict\.|No such container|is already in progress|EOF/i.test(error.message)
  );
}

/** Waits until what later steps rely on is reached. Errors: Unsteady, INTERRUPTED. */
export async function awaitConditions(
  world: World,
  awaited: readonly Awaited[],
  patience: { readonly seconds: number; readonly stoppable: boolean },
): Promise<void> {
  const deadline = world.clock.monotonicSeconds() + patience.seconds;
  for (;;) {
    const containers = await world.engine.containers();
    const missing = awaited.find((one) => !isReached(one, containers));
    if (missing === undefined) return;
    refuseLost(missing, containers);
    if (patience.stoppable) stopIfAsked(world);
    if (world.clock.monotonicSeconds() >= deadline)
      throw new Unsteady(missing.service, `is not ${missing.condition} after ${patience.seconds} s`);
    await world.clock.sleep(0.3);
  }
}

/** Whether a service is started, healthy or done, as somebody waits for. */
export function isReached({ service, condition }: Awaited, containers: readonly Container[]): boolean {
  const own = containers.filter((container) => container.service === service && !container.oneOff);
  if (own.length === 0) return false;
  if (condition === 'completed') return own.every(({ state, exitCode }) => state === 'exited' && exitCode === 0);
  if (condition === 'started') return own.every(({ startedAt }) => !startedAt.startsWith('0001-'));
  return own.every(({ state, health }) => state === 'running' && (health === 'healthy' || health === 'none'));
}

/** No waiting helps against a healthcheck that gave up or a task that ended badly. */
function refuseLost({ service, condition }: Awaited, containers: readonly Container[]): void {
  const own = containers.filter((container) => container.service === service && !container.oneOff);
  if (own.some(({ health }) => health === 'unhealthy'))
    throw new Unsteady(service, 'is unhealthy: its healthcheck fails');
  const ended = own.find(({ state, exitCode }) => state === 'exited' && exitCode !== 0);
  if (ended && condition !== 'started') throw new Unsteady(service, `ended with exit code ${ended.exitCode}`);
}

/** Container ids of services, one-off runs left out. */
export async function idsOf(world: World, services: readonly string[]): Promise<string[]> {
  if (services.length === 0) return [];
  return (await world.engine.containers())
    .filter((container) => services.includes(container.service) && !container.oneOff)
    .map((container) => container.id);
}
