import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose';

/** What may be wrong with a bearer token. */
export type BearerKind =
  | 'good'
  | 'expired'
  | 'foreign'
  | 'unknown-key'
  | 'wrong-issuer'
  | 'wrong-audience'
  | 'wrong-group'
  | 'no-expiry'
  | 'unsigned'
  | 'malformed';

/** Claims in place of those the kind has. */
export type Claims = Readonly<Record<string, unknown>>;

/** A key that signs, and as the provider is given it. */
export interface SigningKey {
  readonly id: string;
  readonly key: CryptoKey;
  readonly jwk: JWK;
}

const HOUR_SECONDS = 3600;

/** Makes a key for RS256. */
export async function makeSigningKey(id: string): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { id, key: privateKey, jwk: { ...(await exportJWK(privateKey)), kid: id, alg: 'RS256', use: 'sig' } };
}

/** Makes a program's token as the provider would, but for what the kind says is wrong with it. */
export async function makeToken(
  given: { readonly issuer: string; readonly audience: string; readonly client: string; readonly key: SigningKey },
  kind: BearerKind,
  more: Claims = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const sound = {
    iss: given.issuer,
    aud: given.audience,
    sub: `${given.client}@clients`,
    azp: given.client,
    gty: 'client-credentials',
    groups: ['user'],
    iat: now - HOUR_SECONDS - 60,
    exp: now + HOUR_SECONDS,
  };
  const wrong: Partial<Record<BearerKind, Claims>> = {
    expired: { exp: now - 60 },
    'wrong-issuer': { iss: 'https://login.example.net/' },
    'wrong-audience': { aud: 'https://somewhere.else.example.org' },
    'wrong-group': { groups: ['guest'] },
    'no-expiry': { exp: undefined },
  };
  const claims = { ...sound, ...wrong[kind], ...more };
  if (kind === 'unsigned') return new UnsecuredJWT(claims).encode();
  const key = kind === 'foreign' || kind === 'unknown-key' ? await makeSigningKey('foreign') : given.key;
  const kid = kind === 'unknown-key' ? key.id : given.key.id;
  const token = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(key.key);
  return kind === 'malformed' ? token.slice(0, token.lastIndexOf('.')) : token;
}
