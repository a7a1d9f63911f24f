import type { Plan } from '../plan/change.ts';
import type { DeploymentRecord, Phase } from '../plan/record.ts';
import type { Snapshot } from '../plan/snapshot.ts';

/** Raised whenever client and agent would misunderstand each other. */
export const PROTOCOL_VERSION = 1;

/** What a key may ask for. */
export type Role = 'plan' | 'deploy';

/** One line to the agent. */
export type Request =
  | { readonly verb: 'version' }
  | { readonly verb: 'snapshot' }
  | { readonly verb: 'plan'; readonly revision: string }
  | { readonly verb: 'deploy'; readonly revision: string; readonly id: string }
  | { readonly verb: 'status'; readonly id: string | null }
  /** `to`: id of a record; null: the last good one before what runs. */
  | { readonly verb: 'rollback'; readonly id: string; readonly to: string | null }
  | { readonly verb: 'lock' }
  | { readonly verb: 'unlock'; readonly fence: number }
  | { readonly verb: 'abort'; readonly id: string };

/** One JSON line from the agent: `hello` first, exactly one `result` or `error` last. */
export type Message =
  | { readonly type: 'hello'; readonly protocol: number; readonly agent: string }
  | {
      readonly type: 'progress';
      readonly at: string;
      readonly phase: Phase;
      readonly service: string | null;
      readonly text: string;
    }
  | { readonly type: 'heartbeat'; readonly at: string }
  | { readonly type: 'error'; readonly code: string; readonly message: string; readonly hint: string | null }
  | { readonly type: 'result'; readonly result: Result };

/** The final line of a request that was carried out; `verb` echoes the request. */
export type Result =
  | {
      readonly verb: 'version';
      readonly docker: string;
      readonly compose: string;
      readonly node: string;
      readonly project: string;
      readonly directory: string;
      readonly revision: string | null;
      readonly role: Role;
    }
  | { readonly verb: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly verb: 'plan'; readonly plan: Plan }
  | { readonly verb: 'deploy' | 'rollback'; readonly id: string; readonly record: DeploymentRecord }
  | { readonly verb: 'status'; readonly status: Status }
  | { readonly verb: 'lock' | 'unlock'; readonly lock: Lock | null }
  | { readonly verb: 'abort'; readonly id: string; readonly text: string };

/** What runs, who works. `deployment` is the one asked for, or the last. */
export interface Status {
  readonly revision: string | null;
  readonly lock: Lock | null;
  readonly deployment: { readonly id: string; readonly phase: Phase; readonly record: DeploymentRecord | null } | null;
  /** Ids of the last good records, newest first. */
  readonly records: readonly {
    readonly id: string;
    readonly revision: string;
    readonly outcome: string;
    readonly endedAt: string;
  }[];
}

export interface Lock {
  readonly fence: number;
  readonly holder: string;
  readonly id: string;
  readonly revision: string;
  readonly since: string;
  readonly phase: Phase;
  readonly phaseSince: string;
  /** False: the holder is dead and the next call recovers. */
  readonly alive: boolean;
}
