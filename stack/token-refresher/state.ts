import type { Token } from './token.ts';

/** What is known now. */
export interface State {
  /** The stored token, as last checked; null: none that is of use, or none known yet. */
  readonly token: Token | null;
  /** What is wrong now. */
  readonly problem: string | null;
}

/** Whether the stored token is of use and was renewed in time, with a sentence; no part of the token. */
export function judge(
  { token, problem }: State,
  at: { readonly nowSeconds: number; readonly intervalSeconds: number },
): { readonly healthy: boolean; readonly sentence: string } {
  if (token === null) return { healthy: false, sentence: problem ?? 'The token has not been looked at yet.' };
  const late = at.nowSeconds - dueAt(token, at.intervalSeconds);
  const ends = `The token ends on ${iso(token.expiresAt)}`;
  if (token.expiresAt <= at.nowSeconds) return { healthy: false, sentence: problem ?? `${ends}.` };
  const sentence = `${ends} and was made on ${iso(token.issuedAt)}.${problem === null ? '' : ` ${problem}`}`;
  return { healthy: late <= at.intervalSeconds / GRACE, sentence };
}

/** A twelfth of the interval late, two hours of a day, is still in time. */
const GRACE = 12;

/** When a token is to be renewed, Unix time: it says itself when it was made, so that a restart changes nothing. */
export function dueAt(token: Token, intervalSeconds: number): number {
  return token.issuedAt + intervalSeconds;
}

function iso(unixSeconds: number): string {
  return new Date(unixSeconds * 1000).toISOString();
}
