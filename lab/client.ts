import type { Completed } from '../src/process.ts';

/** Whose key goes along; null: none. */
export type CallerRole = 'deploy' | 'plan' | 'administrator' | 'stranger' | null;

export interface Call {
  /** Default: `deploy` for deploy, rollback and lock release, `plan` for what else asks the server. */
  readonly role?: CallerRole;
  /** Default: the caller's own clone of main. */
  readonly directory?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutSeconds?: number;
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** Kills the client with SIGKILL. */
  readonly signal?: AbortSignal;
}

/** Calls the command line as a process of its own, with an empty home and nothing of this process's environment but PATH. */
export interface Client {
  /** A clone of main. */
  readonly directory: string;
  readonly home: string;
  /** Private keys by role. */
  identity(role: Exclude<CallerRole, null>): string;
  /** Runs `mission-control ARGV` to its end. */
  run(argv: readonly string[], call?: Call): Promise<Completed>;
  /** The same, with `--format json`, its output parsed. */
  json(
    argv: readonly string[],
    call?: Call,
  ): Promise<{ readonly code: number; readonly data: unknown; readonly stderr: string }>;
  /** The argv and environment of a call, for whoever starts the process itself. */
  line(
    argv: readonly string[],
    call?: Call,
  ): { readonly argv: readonly string[]; readonly env: Readonly<Record<string, string>>; readonly cwd: string };
}
