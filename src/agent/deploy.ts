import type { Before, Journal } from '../core/deployment/journal.ts';
import type { Expectation } from '../core/deployment/soak.ts';
import { stepsOf } from '../core/deployment/steps.ts';
import type { Plan } from '../core/plan/change.ts';
import type { Container, Snapshot } from '../core/plan/snapshot.ts';
import { containersOf } from '../core/plan/state.ts';
import { MissionControlError } from '../errors.ts';
import { awaitConditions, converge } from './converge.ts';
import type { Desired } from './desired.ts';
import { edgesOf, mayComplete } from './edges.ts';
import { checkOut, saveEdited } from './files.ts';
import { refuseMassRemoval } from './refusal.ts';
import { soak } from './soak.ts';
import { supply } from './supply.ts';
import { stopIfAsked, type Transaction } from './transaction.ts';
import type { World } from './world.ts';

/** What a deployment is about to do: worked out, nothing touched yet. */
export interface Intent {
  readonly desired: Desired;
  readonly snapshot: Snapshot;
  readonly plan: Plan;
  readonly fingerprints: Journal['fingerprints'];
}

/** The deployment itself, once it is known what to do. Errors: whatever went wrong; the caller undoes. */
export async function carryOut(world: World, transaction: Transaction, intent: Intent): Promise<void> {
  const { desired, snapshot, plan } = intent;
  refuseMassRemoval(plan, desired.limits.removalLimit);
  await checkOutNew(world, transaction, intent);
  if (transaction.journal.steps.length > 0) {
    await transaction.advance({ type: 'pulling' });
    await supply(world, transaction, desired);
    await refuseMeddling(world, snapshot);
    await recreate(world, transaction, desired);
  }
  await soakNew(world, transaction, desired);
  await transaction.advance({ type: 'soaked' });
}

async function checkOutNew(world: World, transaction: Transaction, intent: Intent): Promise<void> {
  const { desired, snapshot, plan, fingerprints } = intent;
  const { id, from } = transaction.journal;
  stopIfAsked(world);
  const saved = await saveEdited(world, { id, from, to: desired.revision });
  await transaction.advance({
    type: 'checking-out',
    plan,
    before: beforeOf(world, plan, snapshot),
    fingerprints,
    steps: stepsOf(plan.changes, edgesOf(desired.project)),
    saved,
  });
  for (const { path } of saved) await transaction.say(`${path} was edited on the server; a copy is kept`);
  await checkOut(world, transaction.journal);
}

async function recreate(world: World, transaction: Transaction, desired: Desired): Promise<void> {
  for (const [service, image] of Object.entries(desired.images)) {
    const reference = desired.project.services.get(service)?.image?.value ?? `${world.project}-${service}`;
    await world.engine.tag(image, reference);
  }
  for (const [index, step] of transaction.journal.steps.entries()) {
    stopIfAsked(world);
    await transaction.advance({ type: 'converging', step: index });
    await transaction.say(sentence(step));
    await converge(world, desired.compose, step);
    await awaitConditions(world, step.awaited, { seconds: desired.limits.startSeconds, stoppable: true });
  }
}

function sentence(step: Journal['steps'][number]): string {
  return [
    ['removing', step.remove],
    ['recreating', step.recreate],
    ['restarting', step.restart],
  ]
    .flatMap(([word, services]) => (services?.length ? [`${word} ${(services as readonly string[]).join(', ')}`] : []))
    .join('; ');
}

async function soakNew(world: World, transaction: Transaction, desired: Desired): Promise<void> {
  await transaction.advance({ type: 'soaking' });
  const services = transaction.journal.steps.flatMap((step) => [...step.recreate, ...step.restart]);
  if (services.length === 0) return;
  const { soakSeconds, startSeconds } = desired.limits;
  await transaction.say(`watching ${services.join(', ')} for ${soakSeconds} s`);
  const expected = services.map((service) => expectation(service, transaction.journal.before[service], desired));
  await soak(world, expected, { startSeconds, soakSeconds, stoppable: true });
}

function expectation(name: string, before: Before | undefined, desired: Desired): Expectation {
  const service = desired.project.services.get(name);
  const replaced = before?.containers.some((container) => container.running) ?? false;
  const completes = service !== undefined && mayComplete(service, edgesOf(desired.project), replaced);
  return { service: name, completes, replaced };
}

/** What every service of the plan looks like now. */
function beforeOf(world: World, plan: Plan, snapshot: Snapshot): Journal['before'] {
  const changed = plan.changes.filter((change) => change.action !== 'none');
  return Object.fromEntries(changed.map(({ service }) => [service, before(world, service, snapshot)]));
}

function before(world: World, service: string, snapshot: Snapshot): Before {
  const containers = containersOf(service, snapshot);
  const image = containers[0]?.image ?? null;
  return {
    image,
    reference: image === null ? null : (snapshot.services[service]?.fingerprint.image ?? `${world.project}-${service}`),
    containers: containers.map((container) => ({
      id: container.id,
      startedAt: container.startedAt,
      running: container.state === 'running',
      healthy: container.health !== 'unhealthy',
    })),
  };
}

/** Somebody who works on the containers by hand meanwhile must not lose to a deployment, nor it to them. */
async function refuseMeddling(world: World, snapshot: Snapshot): Promise<void> {
  const ids = (containers: readonly Container[]) =>
    containers
      .filter((container) => !container.oneOff)
      .map((container) => container.id)
      .sort()
      .join();
  if (ids(await world.engine.containers()) === ids(snapshot.containers)) return;
  throw new MissionControlError({
    code: 'AGENT_REFUSED',
    message: 'Somebody changed containers of this stack by hand while the deployment prepared itself.',
    hint: 'Nothing was changed. Deploy again when they are done.',
  });
}
