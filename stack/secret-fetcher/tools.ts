import type { Api } from './api.ts';
import type { Options } from './options.ts';
import type { Problems } from './problems.ts';

/** What the fetcher works with. */
export interface Tools {
  readonly api: Api;
  readonly options: Options;
  readonly problems: Problems;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/** How long to wait before what went wrong is tried again, seconds. */
export const RETRY_SECONDS = 15;
