import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import type { Plan } from '../plan/change.ts';
import type { Failure, Phase } from '../plan/record.ts';

/** The transaction as it is written down: always before a step is done, so that whoever comes next knows what may be half done. */
export interface Journal {
  readonly version: 1;
  readonly id: string;
  readonly kind: 'deploy' | 'rollback';
  readonly fence: number;
  /** The revision asked for. */
  readonly revision: string;
  /** The revision the project directory stood at, null where it held none. */
  readonly from: string | null;
  readonly startedAt: string;
  /** What is being done now, or was when the runner died. */
  readonly phase: Phase;
  readonly plan: Plan | null;
  /** What every service that may be touched looked like before. */
  readonly before: Readonly<Record<string, Before>>;
  /** What every service will be made of when all went well. */
  readonly fingerprints: Readonly<Record<string, Fingerprint>>;
  readonly steps: readonly Step[];
  /** Index of the step begun last; -1: none, no container was touched. */
  readonly step: number;
  /** Files edited by hand, where their copies lie, and their modes; null where nothing lay. */
  readonly saved: readonly { readonly path: string; readonly copy: string | null; readonly mode: string | null }[];
  /** True once everything new stayed up long enough: from here on a recovery finishes instead of undoing. */
  readonly soakPassed: boolean;
  readonly failure: Failure | null;
  /** How often a dead runner's work was taken up again. */
  readonly recoveries: number;
}

/** A service before the deployment; ids are the engine's. */
export interface Before {
  readonly image: string | null;
  /** The reference its image was known by, where that can be tagged again. */
  readonly reference: string | null;
  readonly containers: readonly {
    readonly id: string;
    readonly startedAt: string;
    readonly running: boolean;
    /** False where its healthcheck failed already. */
    readonly healthy: boolean;
  }[];
}

/** Services converged together: removals first, then one level of the dependency order after the other. */
export interface Step {
  readonly remove: readonly string[];
  readonly recreate: readonly string[];
  readonly restart: readonly string[];
  /** What must be reached before the next step begins. */
  readonly awaited: readonly Awaited[];
}

export interface Awaited {
  readonly service: string;
  readonly condition: 'started' | 'healthy' | 'completed';
}

/** A transaction that has just got the lock. */
export function begin(given: Pick<Journal, 'id' | 'kind' | 'fence' | 'revision' | 'from' | 'startedAt'>): Journal {
  return {
    version: 1,
    ...given,
    phase: 'start',
    plan: null,
    before: {},
    fingerprints: {},
    steps: [],
    step: -1,
    saved: [],
    soakPassed: false,
    failure: null,
    recoveries: 0,
  };
}
