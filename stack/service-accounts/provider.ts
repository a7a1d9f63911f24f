import { readFileSync } from 'node:fs';
import { createRemoteJWKSet, errors, jwtVerify, type RemoteJWKSet } from 'jose';
import { askProvider, away } from './ask.ts';
import type { Options } from './options.ts';
import { ProviderError } from './provider-error.ts';
import type { Token } from './token.ts';

/** The OIDC provider, who alone makes tokens. */
export interface Provider {
  /** A fresh token, verified as the proxy will verify it. Errors: ProviderError. */
  makeToken(): Promise<Token>;
  /** Whether a token could be made: the secret can be read, and the provider's keys were there within ten minutes. Errors: ProviderError. */
  check(): Promise<void>;
}

const FRESH_SECONDS = 600;
const DAY_SECONDS = 86_400;
/** Errors of what fetches the keys, not of the token. */
const AWAY: readonly string[] = [errors.JWKSTimeout.code, errors.JOSEError.code];

/** The provider of the options; nothing is asked yet. */
export function openProvider(options: Options, nowSeconds: () => number): Provider {
  const keys = createRemoteJWKSet(new URL(options.keysUrl), { timeoutDuration: 10_000, cooldownDuration: 0 });
  let seenAt = Number.NEGATIVE_INFINITY;
  return {
    check: async () => {
      readSecret(options.clientSecretFile);
      if (nowSeconds() - seenAt < FRESH_SECONDS) return;
      await keys.reload().catch((cause: unknown) => {
        throw away(options.keysUrl, cause);
      });
      seenAt = nowSeconds();
    },
    makeToken: async () => await verify(await requestToken(options), { keys, options, nowSeconds }),
  };
}

async function requestToken(options: Options): Promise<string> {
  const { status, body, retryAfterSeconds } = await askProvider(options.tokenUrl, {
    grant_type: 'client_credentials',
    client_id: options.clientId,
    client_secret: readSecret(options.clientSecretFile),
    audience: options.audience,
  });
  const after = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  if (status >= 500) throw new ProviderError('away', `The provider answered ${status} when asked for a token.`, after);
  if (status !== 200)
    throw new ProviderError(
      'refused',
      `The provider refused a token to client ${options.clientId}: ${status}${codeOf(body.error)}. See that the key client-secret of the Secret service-accounts is that client's, and that it may have tokens for ${options.audience}.`,
      after,
    );
  if (typeof body.access_token !== 'string')
    throw new ProviderError('unusable', 'The provider answered without a token.');
  return body.access_token;
}

function readSecret(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    throw new ProviderError('refused', `The secret of the client cannot be read from ${file} (${code}).`, { cause });
  }
}

/** Error codes of OAuth are words; anything else a server says is not repeated. */
function codeOf(error: unknown): string {
  return typeof error === 'string' && /^[a-z_]{1,40}$/.test(error) ? ` ${error}` : '';
}

async function verify(
  text: string,
  given: { readonly keys: RemoteJWKSet; readonly options: Options; readonly nowSeconds: () => number },
): Promise<Token> {
  const { issuer, audience, maxLifeDays } = given.options;
  const now = given.nowSeconds();
  try {
    const { payload } = await jwtVerify(text, given.keys, {
      issuer,
      audience,
      requiredClaims: ['exp', 'sub'],
      currentDate: new Date(now * 1000),
      clockTolerance: 5,
    });
    const { sub = '', exp = 0, jti = '' } = payload;
    if (exp - now > maxLifeDays * DAY_SECONDS)
      throw new ProviderError(
        'unusable',
        `The provider made a token that lives longer than MAX_LIFE_DAYS (${maxLifeDays}): shorten the life of tokens for ${audience} there.`,
      );
    return { text, subject: sub, audience, expiresAt: exp, id: jti };
  } catch (cause) {
    if (cause instanceof ProviderError) throw cause;
    throw unusable(cause);
  }
}

function unusable(cause: unknown): ProviderError {
  if (!(cause instanceof errors.JOSEError) || AWAY.includes(cause.code))
    return new ProviderError('away', 'The keys of the provider could not be fetched.', { cause });
  const claim = cause instanceof errors.JWTClaimValidationFailed ? `, its claim ${cause.claim}` : '';
  const message = `The provider made a token that the proxy would not take (${cause.code}${claim}).`;
  return new ProviderError('unusable', message, { cause });
}
