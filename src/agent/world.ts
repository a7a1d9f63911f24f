import type { Clock, Engine, Repository, Runner, State } from '../context.ts';
import type { Message, Role } from '../core/protocol/messages.ts';

/** What the agent works on, and with. */
export interface World {
  readonly project: string;
  /** Absolute path of the project directory. */
  readonly directory: string;
  /** Compose files and files of variables, relative to it; empty: as docker compose looks for them. */
  readonly files: readonly string[];
  readonly envFiles: readonly string[];
  /** The settings file, relative to it. */
  readonly settings: string;
  readonly branch: string;
  readonly version: string;
  readonly node: string;
  readonly role: Role;
  /** Who asks, for the lock. */
  readonly caller: string;
  readonly repository: Repository;
  readonly engine: Engine;
  readonly state: State;
  readonly clock: Clock;
  readonly runner: Runner;
  /** Fires when somebody wants the deployment to stop. */
  readonly abort: AbortSignal;
}

/** Passes a message on to whoever listens. */
export type Emit = (message: Message) => void | Promise<void>;
