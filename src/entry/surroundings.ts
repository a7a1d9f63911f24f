import type { Log } from '../context.ts';

/** What the world looks like from the caller's place. */
export interface Surroundings {
  /** The directory of the stack, as given. */
  readonly directory: string;
  /** Path of a private key, or null. */
  readonly identity: string | null;
  /** Text of a private key, or null. */
  readonly keyText: string | null;
  /** A kubeconfig, by its path or its text; null where none was given. */
  readonly kubeconfig: { readonly file: string } | { readonly text: string } | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly signal: AbortSignal;
}
