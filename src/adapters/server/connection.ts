import { NodeSSH } from 'node-ssh';
import type { Client, ClientChannel } from 'ssh2';
import { MissionControlError } from '../../errors.ts';
import type { Endpoint } from './endpoint.ts';
import { connectFailure } from './failure.ts';
import { algorithmsFor, isPinned, printHostKey } from './host-key.ts';
import type { Key } from './key.ts';

/** Patience, in seconds. */
export interface Timings {
  /** From the first packet to being logged in. */
  readonly connect: number;
  /** Between two signs of life asked of the server. */
  readonly keepalive: number;
  readonly keepaliveCount: number;
  /** Without a word from the agent, which sends a heartbeat every 5 s. */
  readonly silence: number;
  /** How long to look for a deployment whose connection was lost, counted anew with every sign of life. */
  readonly reattach: number;
}

export const TIMINGS: Timings = { connect: 20, keepalive: 10, keepaliveCount: 3, silence: 60, reattach: 600 };

/** What is done with a command on the server. */
export interface Execution {
  readonly onStdout: (chunk: Buffer) => void;
  readonly onStderr?: (chunk: Buffer) => void;
  readonly input?: Uint8Array;
}

/** A logged-in ssh connection to a server that showed a pinned host key. */
export class Connection {
  readonly #client: Client;
  readonly #lost: Promise<never>;
  readonly #hostKeys: string[] = [];

  private constructor(client: Client, hostKey: string | null) {
    this.#client = client;
    if (hostKey !== null) this.#hostKeys.push(hostKey);
    this.#lost = new Promise((_, reject) => {
      client.on('error', (cause) => reject(lostConnection(cause)));
      client.on('close', () => reject(lostConnection(undefined)));
    });
    this.#lost.catch(awaitedElsewhere);
    client.on('hostkeys', (keys) => {
      for (const key of keys) this.#hostKeys.push(printHostKey(key.getPublicSSH()));
    });
  }

  /** Errors: SERVER_UNREACHABLE, SERVER_TIMEOUT, HOST_KEY_MISMATCH, KEY_REFUSED. */
  static async open(endpoint: Endpoint, key: Key, timings: Timings): Promise<Connection> {
    const ssh = new NodeSSH();
    let offered: Buffer | null = null;
    const opening = ssh.connect({
      ...connectOptions(endpoint, timings),
      ...key,
      authHandler: ['agent' in key ? 'agent' : 'publickey'],
      algorithms: { serverHostKey: [...algorithmsFor(endpoint.pinned)] },
      hostVerifier: (shown: Buffer): boolean => {
        offered = shown;
        return isPinned(endpoint.pinned, shown);
      },
    });
    const client = ssh.connection;
    client?.on('error', awaitedElsewhere);
    try {
      await opening;
      if (client === null) throw lostConnection(undefined);
      return new Connection(client, offered === null ? null : printHostKey(offered));
    } catch (cause) {
      client?.destroy();
      throw connectFailure(endpoint, cause, offered);
    }
  }

  /** The host keys of the server, all proven by it, the one it showed first. */
  get hostKeys(): readonly string[] {
    return [...new Set(this.#hostKeys)];
  }

  /** Runs one command line, never on a terminal. Gives its exit code, null where the session ended without. Errors: CONNECTION_LOST. */
  async execute(command: string, execution: Execution): Promise<number | null> {
    return Promise.race([this.#lost, runInChannel(this.#client, command, execution)]);
  }

  /** Closes; waits for nothing. */
  close(): void {
    this.#client.end();
    this.#client.destroy();
  }
}

/** The options of every connection; `serverHostKey` and the host verifier come on top. */
export function connectOptions(endpoint: Pick<Endpoint, 'address' | 'port' | 'user'>, timings: Timings) {
  return {
    host: endpoint.address,
    port: endpoint.port,
    username: endpoint.user,
    readyTimeout: timings.connect * 1000,
    keepaliveInterval: timings.keepalive * 1000,
    keepaliveCountMax: timings.keepaliveCount,
  };
}

/** Listens before the callback returns: a whole session may stand in the packet that opened it, and its exit code is told once. */
function runInChannel(client: Client, command: string, execution: Execution): Promise<number | null> {
  return new Promise((resolve, reject) => {
    client.exec(command, (error, channel) => {
      if (error) reject(lostConnection(error));
      else follow(channel, execution).then(resolve, reject);
    });
  });
}

function follow(channel: ClientChannel, execution: Execution): Promise<number | null> {
  return new Promise((resolve, reject) => {
    let code: number | null = null;
    const guarded = (handle: (chunk: Buffer) => void) => (chunk: Buffer) => {
      try {
        handle(chunk);
      } catch (error) {
        channel.close();
        reject(error);
      }
    };
    channel.on('data', guarded(execution.onStdout));
    channel.stderr.on('data', guarded(execution.onStderr ?? ignore));
    channel.on('exit', (exit: number | null) => {
      code = exit;
    });
    channel.on('error', (cause: Error) => reject(lostConnection(cause)));
    channel.on('close', () => resolve(code));
    channel.end(execution.input);
  });
}

function lostConnection(cause: unknown): MissionControlError {
  return new MissionControlError({
    code: 'CONNECTION_LOST',
    message: 'The connection to the server was lost.',
    hint: 'Run the command again.',
    cause,
  });
}

/** The rejection is also raced by whoever is waiting; nobody may be waiting when it comes. */
function awaitedElsewhere(): void {
  return;
}

function ignore(): void {
  return;
}
