/** What keeps the token from being renewed, as one sentence that says what to do; nothing secret is in it. */
export class Fault extends Error {
  /** Whether the stored token is known to be of no use, rather than unknown or not renewed. */
  readonly isTokenUseless: boolean;

  constructor(message: string, options: { readonly cause?: unknown; readonly isTokenUseless?: boolean } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'Fault';
    this.isTokenUseless = options.isTokenUseless ?? false;
  }
}

/** Why the network gave no answer, as far as the system says. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given';
  if (error.cause !== undefined) return reasonOf(error.cause);
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : error.name;
}
