import type { Plan } from './change.ts';
import type { RecordedService } from './snapshot.ts';

/** How a deployment ended. */
export type Outcome =
  | 'deployed'
  | 'unchanged'
  | 'superseded'
  | 'rolled-back'
  | 'rollback-failed'
  | 'refused'
  | 'adopted';

/** What a deployment did and what it left running. Written once. */
export interface DeploymentRecord {
  readonly version: 1;
  readonly id: string;
  readonly kind: 'deploy' | 'rollback' | 'adopt' | 'recovery';
  readonly outcome: Outcome;
  /** The revision asked for. */
  readonly revision: string;
  /** The revision that ran before, null if none. */
  readonly from: string | null;
  /** The revision that runs now. */
  readonly running: string | null;
  /** Monotonically increasing over all deployments of this server. */
  readonly fence: number;
  readonly startedAt: string;
  readonly endedAt: string;
  /** Why it failed; null where it did not. */
  readonly failure: Failure | null;
  readonly plan: Plan | null;
  /** State of every service afterwards: fingerprints, image ids, container ids. */
  readonly services: Readonly<Record<string, RecordedService>>;
  /** Hand-edited files and where their copies lie. */
  readonly saved: readonly { readonly path: string; readonly copy: string }[];
}

export interface Failure {
  /** An ErrorCode or `unhealthy`. */
  readonly code: string;
  readonly phase: Phase;
  readonly service: string | null;
  readonly message: string;
  readonly hint: string | null;
}

/** Steps of a deployment in order; the journal is written before each is done. */
export type Phase =
  | 'start'
  | 'fetch'
  | 'plan'
  | 'checkout'
  | 'pull'
  | 'recreate'
  | 'soak'
  | 'record'
  | 'rollback'
  | 'done';
