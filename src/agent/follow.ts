import type { Lock, Message, Request } from '../core/protocol/messages.ts';
import { MissionControlError } from '../errors.ts';
import { lastMessage } from './conclude.ts';
import type { Emit, World } from './world.ts';

type Work = Extract<Request, { verb: 'deploy' | 'rollback' }>;
type Final = Extract<Message, { type: 'result' | 'error' }>;

/** Starts a deployment that outlives this process, or joins the one of that id, and passes on what it says until its end. One that has ended is told from its record. */
export async function startAndFollow(world: World, request: Work, emit: Emit): Promise<Final> {
  const known = await world.state.task(request.id);
  if (known === null) await world.state.writeTask(request.id, { request, holder: world.caller });
  else refuseOther(known.request, request);
  const record = await world.state.record(request.id);
  if (record !== null) return lastMessage(record);
  return follow(world, request.id, emit);
}

/** An id stands for one deployment for ever. Errors: AGENT_REFUSED. */
function refuseOther(known: { readonly verb: string }, request: Work): void {
  if (JSON.stringify(known) === JSON.stringify(request)) return;
  throw new MissionControlError({
    code: 'AGENT_REFUSED',
    message: `The id ${request.id} was used for another deployment.`,
    hint: 'Give every deployment an id of its own.',
  });
}

/** Passes messages on until the last one; a runner that died is replaced: the next one cleans up behind it. Errors: LOCK_HELD. */
async function follow(world: World, id: string, emit: Emit): Promise<Final> {
  const runs = { deaths: 0, busy: 0 };
  let runner: Watched | null = null;
  for (let told = 0; ; await world.clock.sleep(0.1)) {
    const exit = runner?.exit() ?? null;
    const idle = runner === null || exit !== null;
    const messages = await world.state.messages(id);
    for (const message of messages.slice(told)) {
      if (message.type === 'result' || message.type === 'error') return message;
      await emit(message);
    }
    told = messages.length;
    if (!idle || (await isWorking(world, id))) continue;
    if (exit === BUSY) await refuseBusy(world, id);
    if (exit === BUSY ? ++runs.busy > 50 : exit !== null && ++runs.deaths > 2) throw lost(id);
    runner = watch(world.runner.start(id).ended);
  }
}

interface Watched {
  /** Null as long as it runs. Errors: why it could not be started. */
  exit(): number | null;
}

function watch(ended: Promise<number>): Watched {
  let outcome: (() => number) | null = null;
  ended.then(
    (code) => {
      outcome = () => code;
    },
    (error) => {
      outcome = () => {
        throw error;
      };
    },
  );
  return { exit: () => outcome?.() ?? null };
}

/** Exit code of a runner that found the lock held. */
const BUSY = 75;

async function isWorking(world: World, id: string): Promise<boolean> {
  const lock = await world.state.lock();
  return lock?.alive === true && lock.id === id;
}

/** Refuses where another deployment works; one that is cleaning up behind this very deployment is waited for. */
async function refuseBusy(world: World, id: string): Promise<void> {
  const lock = await world.state.lock();
  if (!lock?.alive || lock.id === id) return;
  const journal = await world.state.journal();
  if (journal?.id !== id || journal.phase === 'done') throw lockHeld(lock);
}

/** Says who deploys. */
export function lockHeld(lock: Lock): MissionControlError {
  return new MissionControlError({
    code: 'LOCK_HELD',
    message: `The deploy lock is held by ${lock.holder} since ${lock.since} for ${lock.revision.slice(0, 12)} (deployment ${lock.id}, in phase ${lock.phase} since ${lock.phaseSince}).`,
    hint: 'Wait for it to end, or release it with `mission-control lock release`. Nothing was changed.',
  });
}

/** Starts a runner that finishes or undoes what a dead one left, and waits for it. */
export async function recoverNow(world: World, start = false): Promise<number> {
  const id = `recovery-${world.clock.now().getTime()}`;
  await world.state.writeTask(id, { request: { verb: 'recover', start }, holder: world.caller });
  return world.runner.start(id).ended;
}

/** True where a runner died over its work. */
export async function needsRecovery(world: World): Promise<boolean> {
  const [lock, journal] = [await world.state.lock(), await world.state.journal()];
  return journal !== null && journal.phase !== 'done' && !(lock?.alive ?? false);
}

function lost(id: string): MissionControlError {
  return new MissionControlError({
    code: 'INTERNAL',
    message: `The runner of ${id} died, and so did those that should have undone its work.`,
    hint: `See the state directory on the server, and \`mission-control status ${id}\`.`,
  });
}
