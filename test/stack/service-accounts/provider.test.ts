import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freePort } from '../../../lab/port.ts';
import { type Options, readOptions } from '../../../stack/service-accounts/options.ts';
import { openProvider, type Provider } from '../../../stack/service-accounts/provider.ts';
import { ProviderError } from '../../../stack/service-accounts/provider-error.ts';

const DAY = 86_400;
const now = 1_800_000_000;
const sound = {
  iss: 'https://login.example.org/',
  aud: 'api',
  sub: 'm@clients',
  jti: 'j',
  iat: now,
  exp: now + 120 * DAY,
};
/** As they should be, or left out. */
type Claims = { readonly [name in keyof typeof sound]?: (typeof sound)[name] | undefined };

let directory = '';
let own: CryptoKey;
let foreign: CryptoKey;
let server: Server;
let base = '';
let answer: (response: ServerResponse) => void;
let sent: Record<string, string> = {};
let keysAsked = 0;
let published: { readonly keys: readonly JWK[] } = { keys: [] };

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'mission-control-provider-'));
  writeFileSync(join(directory, 'secret'), 'canary secret+&\n');
  const pair = await generateKeyPair('RS256');
  own = pair.privateKey;
  foreign = (await generateKeyPair('RS256')).privateKey;
  published = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k' }] };
  server = createServer(async (request, response) => {
    if (request.url === '/broken') response.writeHead(500).end('canary');
    else if (request.url === '/keys') {
      keysAsked += 1;
      response.end(JSON.stringify(published));
    } else {
      sent = Object.fromEntries(new URLSearchParams(await textOf(request)));
      answer(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(directory, { recursive: true });
});
beforeEach(() => {
  keysAsked = 0;
});

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const clock = { now };
const open = (more: Partial<Options> = {}): Provider =>
  openProvider(
    {
      ...readOptions({
        VIRTUAL_HOST: 'service-accounts.example.org',
        ISSUER: sound.iss,
        TOKEN_URL: `${base}/token`,
        JWKS_URL: `${base}/keys`,
        AUDIENCE: 'api',
        CLIENT_ID: 'machine',
        CLIENT_SECRET_FILE: join(directory, 'secret'),
      }),
      ...more,
    },
    () => clock.now,
  );
const sign = (claims: Claims = sound, key = own) =>
  new SignJWT({ ...claims } as JWTPayload).setProtectedHeader({ alg: 'RS256', kid: 'k' }).sign(key);
/** With the public key as if it were a secret. */
const signPublicly = () =>
  new SignJWT({ ...sound }).setProtectedHeader({ alg: 'HS256', kid: 'k' }).sign(Buffer.from(JSON.stringify(published)));
const gives = (body: unknown, status = 200, headers: Record<string, string> = {}) => {
  answer = (response) =>
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
};
const failureOf = async (work: Promise<unknown>): Promise<ProviderError> => {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProviderError);
  expect((error as ProviderError).message).not.toContain('canary');
  return error as ProviderError;
};

test('a token is asked for by client credentials and audience, verified, and tells its own end', async () => {
  const text = await sign();
  gives({ access_token: text, expires_in: 1 });
  expect(await open().makeToken()).toEqual({
    text,
    subject: 'm@clients',
    audience: 'api',
    expiresAt: now + 120 * DAY,
    id: 'j',
  });
  expect(sent).toEqual({
    grant_type: 'client_credentials',
    client_id: 'machine',
    client_secret: 'canary secret+&',
    audience: 'api',
  });
});

test.each([
  ['signed by somebody else', () => sign(sound, foreign), 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
  ['of another issuer', () => sign({ ...sound, iss: 'https://login.example.org' }), 'its claim iss'],
  ['for another audience', () => sign({ ...sound, aud: 'web' }), 'its claim aud'],
  ['without an end', () => sign({ ...sound, exp: undefined }), 'its claim exp'],
  ['without a subject', () => sign({ ...sound, sub: undefined }), 'its claim sub'],
  ['that has ended', () => sign({ ...sound, exp: now - 10 }), 'ERR_JWT_EXPIRED'],
  ['signed with what everybody knows', () => signPublicly(), 'ERR_J'],
  ['nobody signed', async () => new UnsecuredJWT(sound).encode(), 'would not take'],
  ['that is opaque', async () => 'canary', 'would not take'],
  ['that lives too long', () => sign({ ...sound, exp: now + 124 * DAY }), 'lives longer than MAX_LIFE_DAYS (123)'],
])('a token %s is not handed out', async (_, make, sentence) => {
  gives({ access_token: await make() });
  const { kind, message } = await failureOf(open().makeToken());
  expect([kind, message]).toEqual(['unusable', expect.stringContaining(sentence)]);
});

test.each([
  [401, { error: 'invalid_client', error_description: 'canary' }, 'refused', 'client machine: 401 invalid_client. See'],
  [403, { error: 'canary canary' }, 'refused', 'client machine: 403. See'],
  [302, '', 'refused', 'client machine: 302. See'],
  [200, '<html>canary', 'unusable', 'without a token'],
  [200, 'null', 'unusable', 'without a token'],
  [503, 'canary', 'away', 'answered 503'],
] as const)('an answer %d %j: %s', async (status, body, kind, sentence) => {
  gives(body, status, status === 302 ? { Location: `${base}/token` } : {});
  const failure = await failureOf(open().makeToken());
  expect([failure.kind, failure.message]).toEqual([kind, expect.stringContaining(sentence)]);
});

test.each([
  ['17', 17],
  ['0', 30],
  ['-1', 30],
  ['99999999', 30],
  ['Wed, 21 Oct 2026 07:28:00 GMT', 30],
])('Retry-After %s of the provider: %d s', async (said, seconds) => {
  gives('', 429, { 'Retry-After': said });
  expect((await failureOf(open().makeToken())).retryAfterSeconds).toBe(seconds);
});

test('an answer without end is not read to it', async () => {
  answer = (response) => response.end('x'.repeat(300 * 1024));
  expect((await failureOf(open().makeToken())).kind).toBe('away');
});

test('who is not there is named with the reason', async () => {
  const tokenUrl = `http://127.0.0.1:${await freePort()}/token`;
  const { kind, message } = await failureOf(open({ tokenUrl }).makeToken());
  expect([kind, message]).toEqual(['away', `The provider does not answer at ${tokenUrl} (ECONNREFUSED).`]);
});

test('it is ready with a secret, and keys of the last ten minutes; many who ask at once ask once', async () => {
  clock.now = now;
  const provider = open();
  await Promise.all([provider.check(), provider.check(), provider.check()]);
  clock.now += 599;
  await provider.check();
  expect(keysAsked).toBe(1);
  clock.now += 1;
  await provider.check();
  expect(keysAsked).toBe(2);
  clock.now = now;
});

test('without the secret, or the keys, it is not', async () => {
  const without = await failureOf(open({ clientSecretFile: join(directory, 'none') }).check());
  expect(without.message).toBe(`The secret of the client cannot be read from ${join(directory, 'none')} (ENOENT).`);
  const keysUrl = `http://127.0.0.1:${await freePort()}/keys`;
  expect((await failureOf(open({ keysUrl }).check())).message).toContain(`does not answer at ${keysUrl}`);
  gives({ access_token: await sign() });
  for (const url of [keysUrl, `${base}/broken`])
    expect((await failureOf(open({ keysUrl: url }).makeToken())).kind).toBe('away');
});

test('a new key of the provider counts at once', async () => {
  const provider = open();
  gives({ access_token: await sign() });
  await provider.makeToken();
  const pair = await generateKeyPair('RS256');
  const before = published;
  published = { keys: [...before.keys, { ...(await exportJWK(pair.publicKey)), kid: 'new' }] };
  const text = await new SignJWT({ ...sound }).setProtectedHeader({ alg: 'RS256', kid: 'new' }).sign(pair.privateKey);
  gives({ access_token: text });
  expect((await provider.makeToken()).text).toBe(text);
  published = before;
});
