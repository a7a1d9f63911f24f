import { readFileSync } from 'node:fs';
import { createRemoteJWKSet, errors, jwtVerify, type RemoteJWKSet } from 'jose';
import { askProvider, away } from './ask.ts';
import { discover, type Endpoints } from './discovery.ts';
import type { Options } from './options.ts';
import { ProviderError } from './provider-error.ts';
import type { Token } from './token.ts';

/** The OIDC provider, who alone makes tokens. */
export interface Provider {
  /** A fresh token, verified as the proxy will verify it. Errors: ProviderError. */
  makeToken(): Promise<Token>;
  /** Whether the provider and its keys were there within ten minutes; asks where that is not known. Errors: ProviderError. */
  check(): Promise<void>;
}

interface Known extends Endpoints {
  readonly jwks: RemoteJWKSet;
  readonly at: number;
}

const FRESH_SECONDS = 600;
const DAY_SECONDS = 86_400;
/** Signatures anybody can check who has the public key, and only those. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** The provider of the options; nothing is asked yet. */
export function openProvider(options: Options, nowSeconds: () => number): Provider {
  let known: Known | null = null;
  let asking: Promise<Known> | null = null;

  const ask = async (): Promise<Known> => {
    const endpoints = await discover(options.issuer);
    const jwks =
      known?.keys === endpoints.keys
        ? known.jwks
        : createRemoteJWKSet(new URL(endpoints.keys), { timeoutDuration: 10_000, cooldownDuration: 0 });
    await jwks.reload().catch((cause: unknown) => {
      throw away(endpoints.keys, cause);
    });
    known = { ...endpoints, jwks, at: nowSeconds() };
    return known;
  };
  const learn = async (): Promise<Known> => {
    if (known !== null && nowSeconds() - known.at < FRESH_SECONDS) return known;
    asking ??= ask().finally(() => {
      asking = null;
    });
    return await asking;
  };
  return {
    check: async () => {
      readSecret(options.clientSecretFile);
      await learn();
    },
    makeToken: async () => {
      const { token, jwks } = await learn();
      return await verify(await requestToken(token, options), { jwks, options, nowSeconds });
    },
  };
}

async function requestToken(url: string, options: Options): Promise<string> {
  const { status, body, retryAfterSeconds } = await askProvider(url, {
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
  given: { readonly jwks: RemoteJWKSet; readonly options: Options; readonly nowSeconds: () => number },
): Promise<Token> {
  const { issuer, audience, maxLifeDays } = given.options;
  const now = given.nowSeconds();
  try {
    const { payload } = await jwtVerify(text, given.jwks, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
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
  if (!(cause instanceof errors.JOSEError) || cause instanceof errors.JWKSTimeout)
    return new ProviderError('away', 'The keys of the provider could not be fetched.', { cause });
  const claim = cause instanceof errors.JWTClaimValidationFailed ? `, its claim ${cause.claim}` : '';
  return new ProviderError(
    'unusable',
    `The provider made a token that the proxy would not take (${cause.code}${claim}).`,
    {
      cause,
    },
  );
}
