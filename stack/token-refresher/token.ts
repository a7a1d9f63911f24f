import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { Fault, reasonOf } from './fault.ts';

/** A token that was checked: who made it, for whom, and that it has not ended. */
export interface Token {
  readonly text: string;
  /** Unix time, seconds. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** Checks a token as the proxy would. `what` names it in the sentence. Errors: Fault. */
export type Check = (text: string, what: string) => Promise<Token>;

/** Errors of what fetches the keys, not of the token. */
const AWAY: readonly string[] = [errors.JWKSTimeout.code, errors.JOSEError.code];

/** Checks tokens of an issuer for an audience with the keys published at an address. */
export function makeCheck(
  given: { readonly issuer: string; readonly keysUrl: string; readonly audience: string },
  nowSeconds: () => number,
): Check {
  const keys = createRemoteJWKSet(new URL(given.keysUrl), { timeoutDuration: 10_000, cooldownDuration: 0 });
  return async (text, what) => {
    try {
      const { payload } = await jwtVerify(text, keys, {
        issuer: given.issuer,
        audience: given.audience,
        requiredClaims: ['exp', 'iat'],
        currentDate: new Date(nowSeconds() * 1000),
      });
      return { text, issuedAt: payload.iat ?? 0, expiresAt: payload.exp ?? 0 };
    } catch (cause) {
      throw explain(cause, what, given.keysUrl);
    }
  };
}

function explain(cause: unknown, what: string, keysUrl: string): Fault {
  if (!(cause instanceof errors.JOSEError) || AWAY.includes(cause.code))
    return new Fault(`${what} could not be checked: no keys from ${keysUrl} (${reasonOf(cause)}).`, { cause });
  if (cause instanceof errors.JWTExpired) {
    const ended = new Date(Number(cause.payload.exp) * 1000).toISOString();
    return new Fault(`${what} ended on ${ended}.`, { cause, isTokenUseless: true });
  }
  const claim = cause instanceof errors.JWTClaimValidationFailed ? `, its claim ${cause.claim}` : '';
  return new Fault(`${what} is none that the proxy takes (${cause.code}${claim}).`, { cause, isTokenUseless: true });
}

/** The token in what somebody stored: bare, or in the JSON that the page shows. Empty where there is none. */
export function findToken(stored: string): string {
  const text = stored.trim();
  if (!text.startsWith('{')) return text;
  try {
    const { access_token } = JSON.parse(text) as { readonly access_token?: unknown };
    return typeof access_token === 'string' ? access_token : '';
  } catch (error) {
    if (error instanceof SyntaxError) return '';
    throw error;
  }
}
