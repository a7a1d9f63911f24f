import { type Expectation, mark, type Standing, standing } from '../core/deployment/soak.ts';
import type { Container } from '../core/plan/snapshot.ts';
import { MissionControlError } from '../errors.ts';
import { stopIfAsked } from './transaction.ts';
import type { World } from './world.ts';

/** How long may be waited, and how long nothing may change. */
export interface Patience {
  readonly startSeconds: number;
  readonly soakSeconds: number;
  /** False: goes on even when somebody asks to stop, for what must be put back. */
  readonly stoppable: boolean;
}

/** A service did not come up, or did not stay up. */
export class Unsteady extends Error {
  readonly service: string;
  constructor(service: string, text: string) {
    super(`\`${service}\` ${text}.`);
    this.service = service;
  }
}

/** Waits until all services are up and then stay the same containers, never restarted, for a while. Errors: Unsteady. */
export async function soak(world: World, expected: readonly Expectation[], patience: Patience): Promise<void> {
  if (expected.length === 0) return;
  const services = expected.map((one) => one.service);
  const deadline = world.clock.monotonicSeconds() + patience.startSeconds;
  let quiet = { mark: '', since: world.clock.monotonicSeconds() };
  for (;;) {
    if (patience.stoppable) stopIfAsked(world);
    const containers = await look(world);
    const now = world.clock.monotonicSeconds();
    const found = standing(expected, containers);
    if (found.kind === 'failed') throw new Unsteady(found.service, found.text);
    const current = mark(services, containers);
    if (found.kind === 'starting' || quiet.mark !== current) quiet = { mark: current, since: now };
    if (found.kind === 'up' && now - quiet.since >= patience.soakSeconds) return;
    if (quiet.since >= deadline) throw tooLate(expected, containers, found, patience);
    await world.clock.sleep(Math.min(1, Math.max(0.2, patience.soakSeconds / 4)));
  }
}

/** A daemon that is just being restarted is waited for. */
async function look(world: World): Promise<readonly Container[]> {
  return world.engine.containers().catch(async (error) => {
    if (!(error instanceof MissionControlError && error.code === 'DOCKER_UNREACHABLE')) throw error;
    await world.engine.ready(120);
    return world.engine.containers();
  });
}

function tooLate(
  expected: readonly Expectation[],
  containers: readonly Container[],
  found: Standing,
  patience: Patience,
): Unsteady {
  const late = expected.find((one) => standing([one], containers).kind !== 'up') ?? expected[0];
  const service = late?.service ?? '';
  if (found.kind === 'up')
    return new Unsteady(service, `does not stay up: it restarted within ${patience.soakSeconds} s again and again`);
  const container = containers.find((one) => one.service === service);
  const word = container?.health === 'starting' ? 'is not healthy' : `is ${container?.state ?? 'missing'}`;
  return new Unsteady(service, `${word} after ${patience.startSeconds} s`);
}
