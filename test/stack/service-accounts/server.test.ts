import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeForms } from '../../../stack/service-accounts/forms.ts';
import type { Tools } from '../../../stack/service-accounts/generate.ts';
import { makeLimit } from '../../../stack/service-accounts/limit.ts';
import { readOptions } from '../../../stack/service-accounts/options.ts';
import { ProviderError } from '../../../stack/service-accounts/provider-error.ts';
import { makeServer } from '../../../stack/service-accounts/server.ts';

const BEARER = { 'x-auth-method': 'bearer', 'x-forwarded-user': 'machine@clients' };
const now = () => 1_800_000_000;
const token = { text: 'ey.a.b', subject: 's', audience: 'a', expiresAt: 1_805_845_182, id: '' };

let server: Server;
let ending: AbortController;
let tools: Tools;
let failure: Error | null = null;
let logged: string[] = [];

beforeEach(async () => {
  [failure, logged, ending] = [null, [], new AbortController()];
  const fail = async <T>(value: T): Promise<T> => {
    if (failure) throw failure;
    return value;
  };
  const options = readOptions({
    VIRTUAL_HOST: 'service-accounts.example.org',
    ISSUER: 'i',
    TOKEN_URL: 'https://login.example.org/oauth/token',
    JWKS_URL: 'https://login.example.org/jwks.json',
    AUDIENCE: 'a',
    CLIENT_ID: 'c',
    CLIENT_SECRET_FILE: '/secrets/service-accounts/client-secret',
  });
  tools = {
    options,
    provider: { makeToken: () => fail(token), check: () => fail(undefined) },
    forms: makeForms(Buffer.alloc(32), now),
    limits: { session: makeLimit(10, now), bearer: makeLimit(10, now) },
    log: (line: string) => void logged.push(line),
    nowSeconds: now,
  };
  server = makeServer(tools, ending.signal);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const port = () => (server.address() as AddressInfo).port;
async function ask(path: string, init: RequestInit = {}) {
  const answer = await fetch(`http://127.0.0.1:${port()}${path}`, { redirect: 'manual', ...init });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}

test('it says that it lives whatever happens, and that it is ready only while tokens could be made', async () => {
  expect([(await ask('/livez')).status, (await ask('/readyz')).status]).toEqual([200, 200]);
  failure = new ProviderError('away', 'The provider does not answer at https://login.example.org (ECONNREFUSED).');
  const { status, body } = await ask('/readyz');
  expect([status, JSON.parse(body)]).toEqual([503, { ready: false, message: failure.message }]);
  expect((await ask('/livez')).status).toBe(200);
});

test('it is not ready once it is about to stop', async () => {
  ending.abort();
  expect(await ask('/readyz')).toMatchObject({ status: 503, body: expect.stringContaining('about to stop') });
});

test('a fault of our own is a number in the answer and the stack in the log', async () => {
  failure = new TypeError('canary');
  const { status, body } = await ask('/generate_token', { headers: BEARER });
  const { error, message } = JSON.parse(body);
  expect([status, error]).toEqual([500, 'internal']);
  const id = /Name it (\w{8})\.$/.exec(message)?.[1] ?? '';
  expect(body).not.toMatch(/canary|TypeError|\.ts/);
  expect(logged).toEqual([expect.stringMatching(new RegExp(`^Our own fault ${id}: TypeError: canary\\n\\s+at `))]);
});

test('what is too large is not read to its end', async () => {
  const answer = await ask('/generate_token', { method: 'POST', headers: BEARER, body: 'x'.repeat(5000) });
  expect([answer.status, answer.headers.get('connection'), JSON.parse(answer.body).error]).toEqual([
    413,
    'close',
    'too_large',
  ]);
});

test('a client that says nothing more is let go', async () => {
  const impatient = makeServer(tools, ending.signal, {
    headersTimeout: 200,
    requestTimeout: 200,
    connectionsCheckingInterval: 50,
  });
  await new Promise<void>((resolve) => impatient.listen(0, '127.0.0.1', resolve));
  const socket = connect((impatient.address() as AddressInfo).port, '127.0.0.1');
  socket.write('POST /generate_token HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nform');
  const said: Buffer[] = [];
  for await (const chunk of socket) said.push(chunk as Buffer);
  expect(Buffer.concat(said).toString()).toContain('408 Request Timeout');
  await new Promise((resolve) => impatient.close(resolve));
  expect(logged).toEqual([]);
});

test.each([
  ['/', 'text/html', 303],
  ['/', 'application/json', 404],
  ['/generate_token/', 'text/html', 404],
  ['/../generate_token?x', 'application/json', 200],
  ['//generate_token', 'application/json', 404],
  ['/generate_token?access_token=x', 'application/json', 200],
])('%s, Accept %s: %d', async (path, accept, status) => {
  const { status: answered, headers } = await ask(path, { headers: { ...BEARER, Accept: accept } });
  expect(answered).toBe(status);
  expect(headers.get('location')).toBe(status === 303 ? '/generate_token' : null);
});

test('every answer is for whoever asked and for now', async () => {
  for (const path of ['/generate_token', '/livez', '/nothing', '/']) {
    const { headers } = await ask(path, { headers: { ...BEARER, Accept: 'text/html' } });
    expect([path, headers.get('cache-control')]).toEqual([path, 'no-store']);
    expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  }
});
