import type { ComposeFiles } from '../context.ts';
import type { Before, Journal } from '../core/deployment/journal.ts';
import { touchedServices } from '../core/deployment/recover.ts';
import type { Expectation } from '../core/deployment/soak.ts';
import { type Edge, stepsOf } from '../core/deployment/steps.ts';
import type { Container } from '../core/plan/snapshot.ts';
import { awaitConditions, converge, idsOf } from './converge.ts';
import { restoreFiles } from './files.ts';
import { soak } from './soak.ts';
import type { Transaction } from './transaction.ts';
import type { World } from './world.ts';

/** How the stack was written before: what is put back must be started in its order. */
export interface Old {
  readonly compose: ComposeFiles;
  readonly edges: readonly Edge[];
  readonly startSeconds: number;
}

/** Puts files and containers back to what they were before. Errors: whatever stands in the way; the journal stays at `rollback`. */
export async function undo(world: World, transaction: Transaction, readOld: () => Promise<Old>): Promise<void> {
  const pulled = transaction.journal.phase !== 'checkout';
  await transaction.advance({ type: 'undoing' });
  await restoreFiles(world, transaction.journal);
  if (!pulled) return;
  await world.engine.ready(120);
  await retag(world, transaction.journal);
  const touched = touchedServices(transaction.journal);
  if (touched.length === 0) return;
  await world.engine.removeLeftovers();
  await undoServices(world, transaction, { touched, old: await readOld() });
}

async function undoServices(
  world: World,
  transaction: Transaction,
  given: { readonly touched: readonly string[]; readonly old: Old },
): Promise<void> {
  const { journal } = transaction;
  const { old } = given;
  const work = sortOut(given.touched, journal, await world.engine.containers());
  await transaction.say(`putting back ${[...work.recreate, ...work.restart, ...work.remove].join(', ') || 'nothing'}`);
  await world.engine.remove(await idsOf(world, work.remove));
  const changes = (action: 'recreate' | 'restart') =>
    work[action].map((service) => ({ service, action, reasons: [], build: false }));
  const patience = { seconds: old.startSeconds, stoppable: false };
  for (const step of stepsOf([...changes('recreate'), ...changes('restart')], old.edges)) {
    await converge(world, old.compose, step);
    await awaitConditions(world, step.awaited, patience);
  }
  const expected = [...work.recreate, ...work.restart].flatMap((service) =>
    expectation(service, journal.before[service]),
  );
  await soak(world, expected, { startSeconds: old.startSeconds, soakSeconds: 3, stoppable: false });
}

type Work = Record<'remove' | 'recreate' | 'restart', readonly string[]>;

/** What each touched service needs: a service that is as it was needs nothing. */
export function sortOut(touched: readonly string[], journal: Journal, containers: readonly Container[]): Work {
  const verdicts = touched.map((service) => {
    const now = containers.filter((container) => container.service === service && !container.oneOff);
    return { service, need: needOf(journal.before[service], now) };
  });
  const needing = (need: keyof Work) => verdicts.filter((one) => one.need === need).map((one) => one.service);
  return { remove: needing('remove'), recreate: needing('recreate'), restart: needing('restart') };
}

function needOf(before: Before | undefined, now: readonly Container[]): keyof Work | null {
  if (before === undefined || before.containers.length === 0) return now.length > 0 ? 'remove' : null;
  const old = new Map(before.containers.map((container) => [container.id, container]));
  if (now.length !== old.size || now.some((container) => !old.has(container.id))) return 'recreate';
  const asBefore = now.every((container) => {
    const then = old.get(container.id);
    return then?.startedAt === container.startedAt && then.running === (container.state === 'running');
  });
  return asBefore ? null : 'restart';
}

/** Points the references at the images that ran, wherever a pull or a build moved them. */
async function retag(world: World, journal: Journal): Promise<void> {
  const old = Object.values(journal.before).flatMap(({ image, reference }) =>
    image && reference ? [{ image, reference }] : [],
  );
  const local = await world.engine.imageIds(old.flatMap(({ image, reference }) => [image, reference]));
  for (const { image, reference } of old)
    if (local[image] !== undefined && local[reference] !== image) await world.engine.tag(image, reference);
}

/** What did not run well before is not asked to run well now. */
function expectation(service: string, before: Before | undefined): Expectation[] {
  const ran = before?.containers.every(({ running, healthy }) => running && healthy);
  return ran ? [{ service, completes: false, replaced: false }] : [];
}
