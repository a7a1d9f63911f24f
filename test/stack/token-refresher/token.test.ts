import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../../lab/port.ts';
import { Fault } from '../../../stack/token-refresher/fault.ts';
import { type Check, findToken, makeCheck } from '../../../stack/token-refresher/token.ts';

const now = 1_800_000_000;
const sound = { iss: 'https://login.example.org/', aud: 'api', sub: 's', iat: now - 10, exp: now + 100 };
let own: CryptoKey;
let foreign: CryptoKey;
let server: Server;
let check: Check;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  own = pair.privateKey;
  foreign = (await generateKeyPair('RS256')).privateKey;
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k' }] });
  server = createServer((asked, response) => {
    if (asked.url === '/broken') response.writeHead(500).end('canary');
    else response.end(keys);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const keysUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  check = makeCheck({ issuer: sound.iss, keysUrl, audience: 'api' }, () => now);
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** As they should be, or left out. */
type Claims = { readonly [name in keyof typeof sound]?: (typeof sound)[name] | undefined };

const sign = (claims: Claims, key = own, kid = 'k') =>
  new SignJWT({ ...claims } as JWTPayload).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
const faultOf = async (text: string, by = check) => {
  const error: unknown = await by(text, 'It').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Fault);
  expect((error as Fault).message).not.toContain(text.slice(0, 20) || 'canary');
  return error as Fault;
};

test('a good token tells when it was made and when it ends', async () => {
  const text = await sign(sound);
  expect(await check(text, 'It')).toEqual({ text, issuedAt: now - 10, expiresAt: now + 100 });
});

test.each([
  ['wrong key', () => sign(sound, foreign), 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
  ['unknown key', () => sign(sound, foreign, 'other'), 'ERR_JWKS_NO_MATCHING_KEY'],
  ['wrong issuer', () => sign({ ...sound, iss: 'https://login.example.org' }), 'its claim iss'],
  ['wrong audience', () => sign({ ...sound, aud: 'web' }), 'its claim aud'],
  ['no end', () => sign({ ...sound, exp: undefined }), 'its claim exp'],
  ['no beginning', () => sign({ ...sound, iat: undefined }), 'its claim iat'],
  ['ended', () => sign({ ...sound, exp: now - 1 }), 'It ended on 2027-01-15T07:59:59.000Z.'],
  [
    'signed with what everybody knows',
    () => new SignJWT({ ...sound }).setProtectedHeader({ alg: 'HS256', kid: 'k' }).sign(Buffer.alloc(300, 'k')),
    'is none that the proxy takes',
  ],
  ['alg none', async () => new UnsecuredJWT(sound).encode(), 'is none that the proxy takes'],
  ['no token at all', async () => '<!doctype html><title>', 'is none that the proxy takes'],
])('%s is of no use, and said so', async (_, make, sentence) => {
  const fault = await faultOf(await make());
  expect(fault.isTokenUseless).toBe(true);
  expect(fault.message).toContain(sentence);
});

test('where there are no keys a token is unknown, not useless', async () => {
  const keysUrl = `http://127.0.0.1:${await freePort()}/`;
  const by = (url: string) => makeCheck({ issuer: sound.iss, keysUrl: url, audience: 'api' }, () => now);
  const broken = `http://127.0.0.1:${(server.address() as AddressInfo).port}/broken`;
  expect((await faultOf(await sign(sound), by(broken))).isTokenUseless).toBe(false);
  const fault = await faultOf(await sign(sound), by(keysUrl));
  expect(fault.isTokenUseless).toBe(false);
  expect(fault.message).toBe(`It could not be checked: no keys from ${keysUrl} (ECONNREFUSED).`);
});

test.each([
  ['', ''],
  ['ey.a.b\n', 'ey.a.b'],
  ['{"access_token":"ey.a.b","expires_at":"2027-03-23 23:39:42 UTC"}\n', 'ey.a.b'],
  ['{"access_token":"ey.a.b","token_type":"Bearer","expires_in":10368000}', 'ey.a.b'],
  ['{"token":"ey.a.b"}', ''],
  ['{"access_token":1}', ''],
  ['{broken', ''],
])('stored as %s it is %s', (stored, token) => {
  expect(findToken(stored)).toBe(token);
});
