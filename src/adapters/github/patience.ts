import { header, isLimited, isSpent, type Refusal } from './refusal.ts';

const TRIES = 4;
/** A job waits no longer than this for one answer, seconds; GitHub asks for a minute after a secondary limit. */
const LONGEST = 90;
const AFTER_LIMIT = 60;
const AFTER_FAULT = 2;

/** After how many seconds to ask again; null where asking again would not help, or could do a thing twice. */
export function waitSeconds(
  refusal: Refusal,
  asked: { readonly method: string; readonly tries: number },
): number | null {
  if (asked.tries >= TRIES) return null;
  if (isLimited(refusal)) {
    const seconds = Number(header(refusal, 'retry-after') ?? AFTER_LIMIT);
    return isSpent(refusal) || !(seconds <= LONGEST) ? null : seconds;
  }
  const isFault = refusal.status === undefined || refusal.status >= 500;
  return isFault && asked.method === 'GET' ? AFTER_FAULT * asked.tries : null;
}
