import type { Message, Request, Result, Status } from '../../core/protocol/messages.ts';
import { MissionControlError } from '../../errors.ts';
import { isLost } from './failure.ts';

/** A request whose work goes on at the server without the client. */
export type Detached = Extract<Request, { verb: 'deploy' | 'rollback' }>;

/** How a lost deployment is looked for. */
export interface Search {
  readonly request: Detached;
  /** Asks for the status, over a connection of its own. */
  readonly status: () => Promise<Status>;
  readonly onMessage: (message: Message) => void;
  /** Seconds without a sign of life after which the search ends. */
  readonly limitSeconds: number;
  readonly sleep: (seconds: number) => Promise<void>;
  readonly monotonicSeconds: () => number;
}

const LONGEST_PAUSE = 15;
/** So often the agent may not know the deployment before it counts as never begun: the request may still be on its way. */
const UNKNOWN_LIMIT = 3;

/** Waits for the end of a deployment whose connection was lost, by asking for its status with growing pauses. Errors: CONNECTION_LOST. */
export async function reattach(search: Search): Promise<Result> {
  let pause = 1;
  let phase = '';
  let unknown = 0;
  let deadline = search.monotonicSeconds() + search.limitSeconds;
  for (;;) {
    await search.sleep(pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
    const status = await statusOrNull(search);
    const found = status?.deployment?.id === search.request.id ? status.deployment : null;
    if (found?.record) return { verb: search.request.verb, id: search.request.id, record: found.record };
    if (status !== null && found === null) unknown += 1;
    if (unknown >= UNKNOWN_LIMIT) throw neverBegun(search.request);
    const alive = found !== null && status?.lock?.id === search.request.id && status.lock.alive;
    if (alive) deadline = search.monotonicSeconds() + search.limitSeconds;
    if (found && found.phase !== phase) {
      phase = found.phase;
      search.onMessage({ type: 'progress', at: '', phase: found.phase, service: null, text: 'goes on at the server' });
    }
    if (search.monotonicSeconds() >= deadline) throw neverFound(search.request);
  }
}

/** The status, or null where the server still cannot be asked. Errors that another try does not mend are thrown. */
async function statusOrNull(search: Search): Promise<Status | null> {
  try {
    return await search.status();
  } catch (error) {
    if (isLost(error) || isOutOfReach(error)) return null;
    if (error instanceof MissionControlError && error.code === 'DEPLOYMENT_UNKNOWN')
      return { revision: null, lock: null, deployment: null, records: [] };
    throw error;
  }
}

function isOutOfReach(error: unknown): boolean {
  return error instanceof MissionControlError && ['SERVER_UNREACHABLE', 'SERVER_TIMEOUT'].includes(error.code);
}

function neverBegun(request: Detached): MissionControlError {
  return new MissionControlError({
    code: 'CONNECTION_LOST',
    message: `The connection was lost before the server had taken up ${request.id}; nothing was changed.`,
    hint: 'Run the command again.',
  });
}

function neverFound(request: Detached): MissionControlError {
  return new MissionControlError({
    code: 'CONNECTION_LOST',
    message: `The connection was lost and the outcome of ${request.id} could not be learnt; the server ends it by itself.`,
    hint: `See \`mission-control status ${request.id}\` when the server can be reached again.`,
  });
}
