import type { Status } from '../core/protocol/messages.ts';
import { MissionControlError } from '../errors.ts';
import type { World } from './world.ts';

const SHOWN = 10;

/** What runs, who works, and how a deployment stands. Errors: DEPLOYMENT_UNKNOWN. */
export async function statusOf(world: World, asked: string | null): Promise<Status> {
  const { state } = world;
  const [lock, records, last] = await Promise.all([state.lock(), state.records(), state.lastGood()]);
  const id = asked ?? lock?.id ?? records[0]?.id ?? null;
  return {
    revision: last?.running ?? null,
    lock,
    deployment: id === null ? null : await deploymentOf(world, id),
    records: records.slice(0, SHOWN).map(({ id: record, running, revision, outcome, endedAt }) => ({
      id: record,
      revision: running ?? revision,
      outcome,
      endedAt,
    })),
  };
}

async function deploymentOf(world: World, id: string): Promise<Status['deployment']> {
  const record = await world.state.record(id);
  if (record !== null) return { id, phase: 'done', record };
  const journal = await world.state.journal();
  if (journal?.id === id) return { id, phase: journal.phase, record: null };
  if ((await world.state.task(id)) !== null) return { id, phase: 'start', record: null };
  throw new MissionControlError({
    code: 'DEPLOYMENT_UNKNOWN',
    message: `This server knows no deployment ${id}.`,
    hint: 'See `mission-control status` for those it knows.',
  });
}
