import type { Container } from '../plan/snapshot.ts';

/** What a service must be to count as up. */
export interface Expectation {
  readonly service: string;
  /** It may end with exit code 0 instead of staying up. */
  readonly completes: boolean;
  /** It was there before: one that restarts again and again is not waited for. */
  readonly replaced: boolean;
}

export type Standing =
  | { readonly kind: 'up' | 'starting' }
  | { readonly kind: 'failed'; readonly service: string; readonly text: string };

/** Restarts after which a service that ran before is held for broken. */
const RESTART_LIMIT = 3;

/** How the expected services stand now, all together: the first failure, else whether all are up. */
export function standing(expected: readonly Expectation[], containers: readonly Container[]): Standing {
  const each = expected.map((one) => serviceStanding(one, containersOf(one.service, containers)));
  return each.find((one) => one.kind === 'failed') ?? each.find((one) => one.kind === 'starting') ?? { kind: 'up' };
}

function serviceStanding(expected: Expectation, containers: readonly Container[]): Standing {
  if (containers.length === 0) return { kind: 'failed', service: expected.service, text: 'has no container' };
  const each = containers.map((container) => containerStanding(expected, container));
  return each.find((one) => one.kind === 'failed') ?? each.find((one) => one.kind === 'starting') ?? { kind: 'up' };
}

function containerStanding(expected: Expectation, container: Container): Standing {
  const failed = (text: string): Standing => ({ kind: 'failed', service: expected.service, text });
  if (container.state === 'exited' && container.exitCode === 0 && expected.completes) return { kind: 'up' };
  if (container.state === 'exited' || container.state === 'dead')
    return failed(`ended with exit code ${container.exitCode}`);
  if (expected.replaced && container.restartCount >= RESTART_LIMIT)
    return failed(`restarted ${container.restartCount} times${lastWords(container)}`);
  if (container.health === 'unhealthy') return failed('is unhealthy: its healthcheck fails');
  if (container.state !== 'running' || container.health === 'starting') return { kind: 'starting' };
  return { kind: 'up' };
}

/** The engine forgets how a container ended as soon as it runs again. */
function lastWords({ state, exitCode }: Container): string {
  return state === 'running' ? '' : `, last with exit code ${exitCode}`;
}

/** Changes whenever a container of these services was replaced or started again: equal marks mean a quiet time between. */
export function mark(services: readonly string[], containers: readonly Container[]): string {
  return services
    .flatMap((service) => containersOf(service, containers))
    .map((container) => `${container.id} ${container.startedAt} ${container.restartCount}`)
    .sort()
    .join('\n');
}

function containersOf(service: string, containers: readonly Container[]): Container[] {
  return containers.filter((container) => container.service === service && !container.oneOff);
}
