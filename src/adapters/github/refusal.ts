/** An answer of GitHub that is an error, as octokit throws it; without a response nobody answered. */
export interface Refusal {
  readonly status?: number;
  readonly message: string;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/** Whether GitHub refused because of how much was asked before. */
export function isLimited(refusal: Refusal): boolean {
  const { status, message } = refusal;
  if (status === 429) return true;
  if (status !== 403) return false;
  return header(refusal, 'retry-after') !== undefined || isSpent(refusal) || /rate limit/i.test(message);
}

/** Whether the requests of the hour are used up: a job cannot wait for the next one. */
export function isSpent(refusal: Refusal): boolean {
  return header(refusal, 'x-ratelimit-remaining') === '0';
}

/** A header of the answer. */
export function header(refusal: Refusal, name: string): string | undefined {
  const value = refusal.response?.headers[name];
  return value === undefined ? undefined : String(value);
}
