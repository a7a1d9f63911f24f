import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAuthority } from '../../../lab/authority.ts';
import { printKubeconfig } from '../../../lab/kubernetes/cluster.ts';
import { openNamespace } from '../../../src/adapters/kubernetes/namespace.ts';

const authority = makeAuthority();
const token = (exp: number) =>
  ['{}', JSON.stringify({ exp }), 'canary'].map((part) => Buffer.from(part).toString('base64url')).join('.');

let answer: RequestListener = () => undefined;
const asked: string[] = [];
const server = createServer(authority.issue('localhost'), (request, response) => {
  asked.push(`${request.method} ${request.url}`);
  answer(request, response);
});
let address = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `https://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

function open(
  given: {
    readonly namespace?: string | null;
    readonly exp?: number;
    readonly trusted?: string;
    readonly at?: string;
    readonly signal?: AbortSignal;
  } = {},
) {
  const text = printKubeconfig({
    server: given.at ?? address,
    authority: Buffer.from(given.trusted ?? authority.certificate),
    token: token(given.exp ?? 4e9),
    namespace: 'lab',
  });
  const { namespace = null, signal = new AbortController().signal } = given;
  return openNamespace({ text, name: 'kubeconfig x', namespace, signal });
}

const json =
  (value: unknown, status = 200): RequestListener =>
  (_, response) =>
    void response.writeHead(status).end(JSON.stringify(value));

test('asks for one ConfigMap by its name, in the namespace of the context or the one given', async () => {
  answer = json({ data: { 'inventory.json': '{}', odd: 1 } });
  asked.splice(0);
  expect(await open().configMap('secret-inventory')).toEqual({ 'inventory.json': '{}' });
  await open({ namespace: 'other' }).configMap('secret-inventory');
  expect(asked).toEqual(['lab', 'other'].map((name) => `GET /api/v1/namespaces/${name}/configmaps/secret-inventory`));
});

test('a ConfigMap without data is empty, one that is not there is none', async () => {
  answer = json({});
  expect(await open().configMap('a')).toEqual({});
  answer = json({ message: 'canary' }, 404);
  expect(await open().configMap('a')).toBeNull();
});

test('of Secrets only names arrive, those of variables too', async () => {
  const data = { key: 'Y2FuYXJ5', 'a.env': Buffer.from('TOKEN=canary\n').toString('base64') };
  answer = json({
    items: [{ metadata: { name: 'a', annotations: { x: 'canary' } }, data }, { metadata: { name: 'b' } }],
  });
  const secrets = await open().secrets();
  expect(secrets).toEqual([
    { name: 'a', keys: [{ name: 'key' }, { name: 'a.env', variables: ['TOKEN'] }] },
    { name: 'b', keys: [] },
  ]);
  expect(JSON.stringify(secrets)).not.toContain('canary');
});

test('Ingresses with their hostnames', async () => {
  answer = json({ items: [{ metadata: { name: 'a' }, spec: { rules: [{ host: 'a.org' }] } }] });
  expect(await open().ingresses()).toEqual([{ name: 'a', hostnames: ['a.org'] }]);
});

test.each<readonly [string, RequestListener, Parameters<typeof open>[0], string, string]>([
  [
    'a token that was withdrawn',
    json({ message: 'canary' }, 401),
    {},
    'KUBERNETES_REFUSED',
    'does not take the token of the kubeconfig x: it has ended or was withdrawn.',
  ],
  [
    'a token that has ended',
    json({}, 401),
    { exp: 1_700_000_000 },
    'KUBERNETES_REFUSED',
    'it ended on 2023-11-14T22:13:20.000Z.',
  ],
  [
    'no right',
    json({ message: 'canary' }, 403),
    { namespace: 'prod' },
    'KUBERNETES_REFUSED',
    'Whoever the kubeconfig x is may not read the ConfigMap a in the namespace `prod`.',
  ],
  [
    'an error',
    json({}, 500),
    {},
    'KUBERNETES_REFUSED',
    'answered 500 (Internal Server Error) when asked to read the ConfigMap a.',
  ],
  [
    'a page',
    (_, response) => response.end('<p>canary'),
    {},
    'KUBERNETES_UNREACHABLE',
    'does not answer (no JSON came)',
  ],
  ['a line that is cut', (request) => request.socket.destroy(), {}, 'KUBERNETES_UNREACHABLE', '(ECONNRESET)'],
  ['nobody there', json({}), { at: 'https://127.0.0.1:1' }, 'KUBERNETES_UNREACHABLE', '(ECONNREFUSED)'],
  [
    'a certificate of somebody else',
    json({}),
    { trusted: makeAuthority().certificate },
    'KUBERNETES_REFUSED',
    'is not one that the kubeconfig x vouches for',
  ],
])('%s: one sentence, and nothing of what came', async (_, listener, given, code, message) => {
  answer = listener;
  const error = await open(given)
    .configMap('a')
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code, message: expect.stringContaining(message), hint: expect.stringMatching(/\.$/) });
  expect(String(error)).not.toContain('canary');
});

test('who is stopped while it waits is not told that the server is away', async () => {
  const stop = new AbortController();
  answer = () => stop.abort();
  await expect(open({ signal: stop.signal }).configMap('a')).rejects.toMatchObject({ code: 'INTERRUPTED' });
});
