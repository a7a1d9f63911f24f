import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** What may be wrong with a bearer token. */
export type TokenKind = 'good' | 'expired' | 'foreign' | 'malformed';

/** Who makes tokens: an identity provider reduced to its key. */
export interface Issuer {
  /** What the sign-on of the stack checks tokens with, PEM. */
  readonly publicKey: string;
  token(kind: TokenKind): string;
}

const HOUR_SECONDS = 3600;

/** Makes an issuer of tokens signed by ES256, with a key made for the run. */
export function makeIssuer(url: string): Issuer {
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const foreign = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    publicKey: own.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    token(kind) {
      const now = Math.floor(Date.now() / 1000);
      const expires = kind === 'expired' ? now - HOUR_SECONDS : now + HOUR_SECONDS;
      const claims = { iss: url, aud: 'lab', sub: 'robot', email: 'robot@lab.example', iat: now, exp: expires };
      const token = jwt(claims, kind === 'foreign' ? foreign.privateKey : own.privateKey);
      return kind === 'malformed' ? token.slice(0, token.indexOf('.', 40)) : token;
    },
  };
}

function jwt(claims: object, key: KeyObject): string {
  const body = [{ alg: 'ES256', typ: 'JWT' }, claims].map((part) => encode(JSON.stringify(part))).join('.');
  return `${body}.${encode(sign('sha256', Buffer.from(body), { key, dsaEncoding: 'ieee-p1363' }))}`;
}

function encode(data: string | Buffer): string {
  return Buffer.from(data).toString('base64url');
}
