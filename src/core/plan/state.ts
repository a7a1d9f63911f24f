import type { Service } from '../compose/project.ts';
import type { Action, Reason } from './change.ts';
import { replicasOf } from './desired.ts';
import type { Container, RecordedService, Snapshot } from './snapshot.ts';

/** A reason and what it takes to remove it. */
export interface Cause {
  readonly action: Action;
  readonly reason: Reason;
}

/** What the containers of a service themselves give reason to do. */
export function stateCauses(service: Service, snapshot: Snapshot): Cause[] {
  const containers = containersOf(service.name, snapshot);
  const recorded = recordedOf(service.name, snapshot);
  if (containers.length === 0) return missing(service, recorded);
  return [
    ...tooFew(service, containers),
    ...containers.flatMap((container) => [
      ...byHand(container, recorded),
      ...moved(service, container, snapshot),
      ...stopped(service, container),
      ...sick(container),
    ]),
  ];
}

/** The containers of a service, one-off runs apart. */
export function containersOf(service: string, snapshot: Snapshot): Container[] {
  return snapshot.containers.filter((container) => container.service === service && !container.oneOff);
}

/** What the last record says of a service. */
export function recordedOf(service: string, snapshot: Snapshot): RecordedService | null {
  return Object.hasOwn(snapshot.services, service) ? (snapshot.services[service] ?? null) : null;
}

function missing(service: Service, recorded: RecordedService | null): Cause[] {
  if (recorded === null) return [cause('create', 'new-service', 'new service')];
  if (replicasOf(service) === 0) return [];
  return [cause('create', 'missing-container', 'its container is gone')];
}

function tooFew(service: Service, containers: readonly Container[]): Cause[] {
  const wanted = replicasOf(service);
  if (containers.length === wanted) return [];
  const text = `${containers.length} of ${wanted} containers`;
  return [cause('recreate', containers.length < wanted ? 'missing-container' : 'attribute-changed', text)];
}

function byHand(container: Container, recorded: RecordedService | null): Cause[] {
  if (recorded === null)
    return [
      cause('recreate', 'made-by-hand', `container ${container.name} is in no record: how it was made is not known`),
    ];
  if (recorded.containers.includes(container.id)) return [];
  return [cause('recreate', 'made-by-hand', `container ${container.name} was replaced by hand`)];
}

function moved(service: Service, container: Container, snapshot: Snapshot): Cause[] {
  const reference = service.image?.value;
  const local =
    reference === undefined || !Object.hasOwn(snapshot.images, reference) ? null : snapshot.images[reference];
  if (local === null || local === undefined || local === container.image) return [];
  return [cause('recreate', 'image-moved', `${reference} names another image than the one that runs`)];
}

function stopped(service: Service, container: Container): Cause[] {
  const { state, exitCode } = container;
  if (state === 'running') return [];
  if (state === 'exited' && exitCode === 0 && isOneShot(service)) return [];
  if (state === 'restarting')
    return [cause('restart', 'not-running', `container ${container.name} keeps ending (exit code ${exitCode})`)];
  const ended = state === 'exited' ? `stopped (exit code ${exitCode})` : state;
  return [cause('restart', 'not-running', `container ${container.name} is ${ended}`)];
}

/** A service that may end by itself: nothing starts it again. */
function isOneShot({ restart }: Service): boolean {
  return restart === null || restart.value === 'no' || restart.value.startsWith('on-failure');
}

/** A deploy does not touch a service for being unhealthy; drift names it. */
function sick(container: Container): Cause[] {
  if (container.state !== 'running' || container.health !== 'unhealthy') return [];
  return [cause('none', 'unhealthy', `container ${container.name} is unhealthy`)];
}

function cause(action: Action, kind: Reason['kind'], text: string): Cause {
  return { action, reason: { kind, text } };
}
