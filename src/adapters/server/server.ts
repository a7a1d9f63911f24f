import type { Clock, Log, Server } from '../../context.ts';
import type { Message, Request, Result, Status } from '../../core/protocol/messages.ts';
import type { ServerSettings } from '../../core/settings/settings.ts';
import { MissionControlError } from '../../errors.ts';
import { Connection, TIMINGS, type Timings } from './connection.ts';
import { converse, greet } from './conversation.ts';
import { isLost } from './failure.ts';
import { parseHostKeys } from './host-key.ts';
import { type Credentials, loadKey } from './key.ts';
import { type Detached, reattach } from './reattach.ts';

/** What the connection to an agent is made of. */
export interface ServerOptions {
  readonly settings: ServerSettings;
  readonly credentials: Credentials;
  readonly log: Log;
  readonly clock: Pick<Clock, 'sleep' | 'monotonicSeconds'>;
  /** Aborted when the person stops the verb. */
  readonly signal: AbortSignal;
  readonly timings?: Timings;
}

const CHANGING: readonly Request['verb'][] = ['deploy', 'rollback', 'unlock', 'abort'];

/** The agent of a server, over a fresh connection for each request. */
export function connectServer(options: ServerOptions): Server {
  return { ask: (request, onMessage = ignore) => ask(options, request, onMessage) };
}

async function ask(options: ServerOptions, request: Request, onMessage: (message: Message) => void): Promise<Result> {
  const { signal } = options;
  const detached = request.verb === 'deploy' || request.verb === 'rollback' ? request : null;
  return untilAborted(signal, detached, async () => {
    try {
      return await askOnce(options, request, onMessage);
    } catch (error) {
      if (detached === null || !isLost(error)) throw error;
      options.log.warn(`The connection was lost; the server goes on. Looking for ${detached.id} …`);
      return lookFor(options, detached, onMessage);
    }
  });
}

async function askOnce(
  options: ServerOptions,
  request: Request,
  onMessage: (message: Message) => void,
): Promise<Result> {
  const { settings, signal } = options;
  const timings = options.timings ?? TIMINGS;
  const pinned = parseHostKeys(settings.hostKeys);
  const key = await loadKey(options.credentials);
  signal.throwIfAborted();
  const connection = await Connection.open({ ...settings, pinned }, key, timings);
  const close = () => connection.close();
  signal.addEventListener('abort', close);
  const silenceSeconds = timings.silence;
  try {
    if (CHANGING.includes(request.verb)) await greet({ connection, silenceSeconds });
    return await converse({ connection, request, onMessage, silenceSeconds });
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}

function lookFor(options: ServerOptions, request: Detached, onMessage: (message: Message) => void): Promise<Result> {
  return reattach({
    request,
    status: () => askStatus(options, request.id),
    onMessage,
    limitSeconds: (options.timings ?? TIMINGS).reattach,
    sleep: (seconds) => options.clock.sleep(seconds),
    monotonicSeconds: () => options.clock.monotonicSeconds(),
  });
}

async function askStatus(options: ServerOptions, id: string): Promise<Status> {
  const result = await askOnce(options, { verb: 'status', id }, ignore);
  if (result.verb === 'status') return result.status;
  throw new MissionControlError({ code: 'AGENT_PROTOCOL', message: 'The agent did not answer with a status.' });
}

/** Ends at once when the person stops the verb; a deployment then goes on at the server, and the error says how to come back to it. */
async function untilAborted(
  signal: AbortSignal,
  detached: Detached | null,
  task: () => Promise<Result>,
): Promise<Result> {
  let stop: () => void = ignore;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(interrupted(detached));
  });
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([aborted, task()]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function interrupted(detached: Detached | null): MissionControlError {
  return detached === null
    ? new MissionControlError({ code: 'INTERRUPTED', message: 'Stopped.' })
    : new MissionControlError({
        code: 'INTERRUPTED',
        message: `Stopped watching ${detached.id}; the server goes on with it.`,
        hint: `See how it ends: \`mission-control status ${detached.id}\``,
      });
}

function ignore(): void {
  return;
}
