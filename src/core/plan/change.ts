/** What happens to one service. `signal` is reserved for reloads. */
export type Action = 'create' | 'recreate' | 'restart' | 'signal' | 'remove' | 'none';

/** Why: a closed set of kinds, each with its sentence. */
export interface Reason {
  readonly kind:
    | 'new-service'
    | 'removed-service'
    | 'image-changed'
    | 'image-moved'
    | 'attribute-changed'
    | 'file-changed'
    | 'file-edited'
    | 'build-changed'
    | 'follows'
    | 'missing-container'
    | 'not-running'
    | 'unhealthy'
    | 'made-by-hand'
    | 'unknown';
  /** In words, without the service's name: `image app:1 → app:2`. Never a value that may be secret. */
  readonly text: string;
}

/** One service of a plan. */
export interface Change {
  readonly service: string;
  readonly action: Action;
  readonly reasons: readonly Reason[];
  /** True where an image of ours is built on the server first. */
  readonly build: boolean;
}

/** desired − actual. Changes are in the order in which they are carried out, `none` last. */
export interface Plan {
  /** The revision that would run; null for a working tree. */
  readonly desired: string | null;
  /** The revision that runs. */
  readonly actual: string | null;
  readonly changes: readonly Change[];
  /** Files somebody edited on the server; a deploy saves a copy and overwrites them. */
  readonly edited: readonly string[];
  /** What could not be known, in words. */
  readonly notes: readonly string[];
}
