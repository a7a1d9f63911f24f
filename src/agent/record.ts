import type { Journal } from '../core/deployment/journal.ts';
import type { DeploymentRecord, Failure, Outcome } from '../core/plan/record.ts';
import type { Container, RecordedService } from '../core/plan/snapshot.ts';
import { isMissionControlError } from './failure.ts';
import { Unsteady } from './soak.ts';
import type { World } from './world.ts';

/** What a deployment leaves behind, as its record says it. */
export async function makeRecord(
  world: World,
  journal: Journal,
  given: {
    readonly outcome: Outcome;
    readonly running: string | null;
    readonly services: DeploymentRecord['services'];
  },
): Promise<DeploymentRecord> {
  return {
    version: 1,
    id: journal.id,
    kind: journal.kind,
    outcome: given.outcome,
    revision: journal.revision,
    from: journal.from,
    running: given.running,
    fence: journal.fence,
    startedAt: journal.startedAt,
    endedAt: world.clock.now().toISOString(),
    failure: journal.failure,
    plan: journal.plan,
    services: given.services,
    saved: journal.saved.map(({ path, copy }) => ({ path, copy: copy ?? '' })),
  };
}

/** Services with these fingerprints, and the images and containers they run now. */
export function recordServices(
  fingerprints: Journal['fingerprints'],
  containers: readonly Container[],
): Record<string, RecordedService> {
  return Object.fromEntries(
    Object.entries(fingerprints).map(([service, fingerprint]) => {
      const own = containers.filter((container) => container.service === service && !container.oneOff);
      return [service, { fingerprint, image: own[0]?.image ?? null, containers: own.map(({ id }) => id).sort() }];
    }),
  );
}

/** Why it failed, from whatever was thrown. */
export function failureOf(error: unknown, journal: Journal): Failure {
  const { phase } = journal;
  if (error instanceof Unsteady)
    return { code: 'unhealthy', phase, service: error.service, message: error.message, hint: LOGS };
  if (isMissionControlError(error))
    return { code: error.code, phase, service: null, message: error.message, hint: error.hint };
  const message = `The agent broke: ${error instanceof Error ? error.message : String(error)}.`;
  return { code: 'INTERNAL', phase, service: null, message, hint: null };
}

const LOGS = 'Read its logs on the server with `docker logs`; they are not shown here, for they may hold secrets.';
