import type { Project, Service } from '../compose/project.ts';
import { compareFingerprints, type Difference } from '../fingerprint/compare.ts';
import { fingerprint } from '../fingerprint/compute.ts';
import { isBelow, mountedPaths } from '../fingerprint/files.ts';
import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import type { Action, Change, Plan, Reason } from './change.ts';
import { type Desired, deployedServices } from './desired.ts';
import { withFollowers } from './followers.ts';
import { inRolloutOrder } from './order.ts';
import { differenceReason } from './reasons.ts';
import type { Snapshot } from './snapshot.ts';
import { type Cause, recordedOf, stateCauses } from './state.ts';

const RANK: Readonly<Record<Action, number>> = { none: 0, signal: 1, restart: 2, recreate: 3, create: 4, remove: 5 };

/** desired − actual: what a deploy would do to each service, and why. */
export function computePlan(desired: Desired, snapshot: Snapshot): Plan {
  const services = deployedServices(desired.project);
  const changes = withFollowers(
    services.map((service) => changeOf(service, desired, snapshot)),
    desired.project,
  );
  return {
    desired: desired.revision,
    actual: snapshot.revision,
    changes: [...removals(desired.project, snapshot), ...inRolloutOrder(changes, desired.project)],
    edited: snapshot.edited.map(({ path }) => path),
    notes: notesOf(services),
  };
}

/** True where a deploy would touch no container and no file. */
export function isEmpty(plan: Plan): boolean {
  return plan.edited.length === 0 && plan.changes.every(({ action }) => action === 'none');
}

/** True where more than `limit` (0–1) of what runs would be removed; a single service may always go. */
export function isMassRemoval(plan: Plan, limit: number): boolean {
  const removed = plan.changes.filter(({ action }) => action === 'remove').length;
  const running = plan.changes.filter(({ action }) => action !== 'create').length;
  return removed > 1 && removed > limit * running;
}

function changeOf(service: Service, { project, files }: Desired, snapshot: Snapshot): Change {
  const wanted = fingerprint(service, project, files);
  const recorded = recordedOf(service.name, snapshot);
  const differences = recorded === null ? [] : compareFingerprints(recorded.fingerprint, wanted);
  const causes = [
    ...stateCauses(service, snapshot),
    ...differences.map((difference) => differenceCause(difference, mountedPaths(service, project))),
    ...editedCauses(service, project, wanted, snapshot),
  ];
  const action = strongest(causes);
  const isNew = action === 'create' || recorded === null;
  const rebuilt = differences.some(({ part }) => part === 'build' || part === 'image');
  return {
    service: service.name,
    action,
    reasons: reasonsOf(causes),
    build: service.build !== null && (isNew || rebuilt),
  };
}

/** Content behind a mount is seen after a restart; all else needs a new container. */
function differenceCause(difference: Difference, mounted: readonly string[]): Cause {
  const behindMount = difference.part === 'file' && mounted.some((path) => isBelow(difference.subject, path));
  return { action: behindMount ? 'restart' : 'recreate', reason: differenceReason(difference) };
}

function editedCauses(service: Service, project: Project, wanted: Fingerprint, snapshot: Snapshot): Cause[] {
  const mounted = mountedPaths(service, project);
  const used = Object.keys(wanted.files);
  return snapshot.edited
    .filter(({ path }) => used.some((name) => name === path || (name.endsWith('/') && path.startsWith(name))))
    .map(({ path, status }) => ({
      action: mounted.some((parent) => isBelow(path, parent)) ? 'restart' : 'recreate',
      reason: { kind: 'file-edited', text: `file ${path} was ${status} by hand on the server` },
    }));
}

function strongest(causes: readonly Cause[]): Action {
  return causes.reduce<Action>((action, cause) => (RANK[cause.action] > RANK[action] ? cause.action : action), 'none');
}

function reasonsOf(causes: readonly Cause[]): Reason[] {
  return [...new Map(causes.map(({ reason }) => [`${reason.kind} ${reason.text}`, reason])).values()];
}

/** What was deployed and should run no more, and what nobody knows; not what somebody started by its profile. */
function removals(project: Project, snapshot: Snapshot): Change[] {
  const wanted = new Set(deployedServices(project).map(({ name }) => name));
  const running = snapshot.containers
    .filter(({ oneOff, service }) => !oneOff && !project.services.has(service))
    .map(({ service }) => service);
  const gone = [...new Set([...Object.keys(snapshot.services), ...running])].filter((name) => !wanted.has(name)).sort();
  return gone.map((service) => ({
    service,
    action: 'remove',
    reasons: [{ kind: 'removed-service', text: 'it is no longer in the stack; its volumes stay' }],
    build: false,
  }));
}

function notesOf(services: readonly Service[]): string[] {
  return services
    .filter(({ unknownVariables }) => unknownVariables.length > 0)
    .map(
      ({ name, unknownVariables }) =>
        `${name}: the value of ${unknownVariables.join(', ')} is only known on the server, so a change of it is not seen`,
    );
}
