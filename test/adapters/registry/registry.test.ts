import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRegistry } from '../../../src/adapters/registry/registry.ts';

let answer: RequestListener = () => undefined;
const asked: IncomingMessage[] = [];
const server = createServer((request, response) => {
  asked.push(request);
  answer(request, response);
});
let address = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const look = (given: { readonly registry?: string; readonly signal?: AbortSignal } = {}) =>
  openRegistry(given.signal ?? new AbortController().signal).look({
    registry: given.registry ?? address,
    repository: 'lab/app',
    version: '1',
  });

/** A registry that wants a token first, which `realm` gives with `body`. */
function guarded(body: string, status = 200, last = 200): RequestListener {
  return ({ url = '', headers }, response) => {
    if (url.startsWith('/token')) return void response.writeHead(status).end(body);
    if (headers.authorization === 'Bearer abc') return void response.writeHead(last).end();
    const wanted = `Bearer realm="http://${address}/token",service="lab",scope="repository:lab/app:pull"`;
    return void response.writeHead(401, { 'WWW-Authenticate': wanted }).end();
  };
}

test.each<readonly [string, RequestListener, object]>([
  ['has it', (_, response) => response.end(), { kind: 'there' }],
  ['has it not', (_, response) => response.writeHead(404).end(), { kind: 'absent' }],
  ['gives anybody a token', guarded('{"token":"abc"}'), { kind: 'there' }],
  ['calls it access_token', guarded('{"access_token":"abc"}', 200, 404), { kind: 'absent' }],
  ['gives nobody a token', guarded('{}', 403), { kind: 'denied' }],
  ['gives a token that is none', guarded('{"token":"a\\nb"}'), { kind: 'denied' }],
  ['takes a token and still refuses', guarded('{"token":"abc"}', 200, 403), { kind: 'denied' }],
  [
    'wants a password',
    (_, response) => response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="x"' }).end(),
    { kind: 'denied' },
  ],
  [
    'has had enough',
    (_, response) => response.writeHead(429).end(),
    { kind: 'silent', reason: 'wants to be asked less often (429)' },
  ],
  ['is ill', (_, response) => response.writeHead(503).end(), { kind: 'silent', reason: 'answers 503' }],
  ['gives a page for a token', guarded('<p>'), { kind: 'silent', reason: 'does not answer (no JSON came)' }],
])('a registry that %s', async (_, listener, sight) => {
  answer = listener;
  expect(await look()).toEqual(sight);
});

test('asks for the manifest and no more, with no login of anybody', async () => {
  answer = guarded('{"token":"abc"}');
  asked.splice(0);
  await look();
  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'HEAD /v2/lab/app/manifests/1',
    'GET /token?service=lab&scope=repository%3Alab%2Fapp%3Apull',
    'HEAD /v2/lab/app/manifests/1',
  ]);
  expect(asked.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined, 'Bearer abc']);
});

test('nobody there is told by its code, who is stopped not at all', async () => {
  expect(await look({ registry: '127.0.0.1:1' })).toMatchObject({
    kind: 'silent',
    reason: expect.stringMatching(/\(E|\(no reason/),
  });
  const stop = new AbortController();
  answer = () => stop.abort();
  await expect(look({ signal: stop.signal })).rejects.toMatchObject({ code: 'INTERRUPTED' });
});
