import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Counts } from './delivery.ts';

/** Everything the health check is told; nothing of what was said. */
export interface Status {
  readonly heartbeat: string;
  readonly subscribed: boolean;
  /** Whether the file with the URL holds one. */
  readonly webhook: boolean;
  readonly waiting: number;
  readonly counts: Readonly<Counts>;
  readonly troubles: readonly string[];
}

/** How often the bridge gives a sign of life. */
export const HEARTBEAT_SECONDS = 2;
const LONGEST_SILENCE_SECONDS = 30;

/** Replaces the status file at once. */
export function writeStatus(file: string, status: Status): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(status)}\n`);
  renameSync(`${file}.new`, file);
}

/** What was last written; null where there is nothing. */
export function readStatus(file: string): Status | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Status;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The verdict of the health check: whether the bridge can do its part. Slack being away is told, but no fault of the bridge. */
export function judge(status: Status | null, now: number): { readonly healthy: boolean; readonly sentence: string } {
  if (status === null) return { healthy: false, sentence: 'The bridge has not said anything yet since it started.' };
  const age = (now - Date.parse(status.heartbeat)) / 1000;
  if (!(age < LONGEST_SILENCE_SECONDS))
    return { healthy: false, sentence: `The bridge has said nothing for ${Math.round(age)} s.` };
  const { taken, refused, dropped } = status.counts;
  const count = `${taken} messages delivered, ${status.waiting} waiting, ${refused} refused, ${dropped} dropped.`;
  return { healthy: status.subscribed && status.webhook, sentence: [count, ...status.troubles].join('\n') };
}
