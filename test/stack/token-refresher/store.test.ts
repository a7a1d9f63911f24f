import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAuthority } from '../../../lab/authority.ts';
import { printKubeconfig } from '../../../lab/kubernetes/cluster.ts';
import { Fault } from '../../../stack/token-refresher/fault.ts';
import { readOptions } from '../../../stack/token-refresher/options.ts';
import { openStore } from '../../../stack/token-refresher/store.ts';

let directory = '';
let server: Server;
let kubeconfig = '';
let answer: RequestListener;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'mission-control-store-'));
  const authority = makeAuthority('Test authority', directory);
  server = createServer(authority.issue('localhost'), (request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  kubeconfig = printKubeconfig({
    server: `https://localhost:${(server.address() as AddressInfo).port}`,
    authority: Buffer.from(authority.certificate),
    token: 'canary-token',
    namespace: 'other',
  });
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(directory, { recursive: true });
});

function open(text: string | null, name = 'kubeconfig') {
  const file = join(directory, name);
  if (text !== null) writeFileSync(file, text);
  const options = readOptions({
    SERVICE_ACCOUNTS_URL: 'https://service-accounts.example.org/generate_token',
    ISSUER: 'i',
    JWKS_URL: 'https://login.example.org/jwks.json',
    AUDIENCE: 'a',
    NAMESPACE: 'stack',
    KUBECONFIG: file,
  });
  return openStore(options);
}

test('an answer that is no JSON is told in a sentence, and asked for again', async () => {
  answer = (_, response) => void response.end('<html>');
  await expect(open(kubeconfig).read()).rejects.toMatchObject({
    constructor: Fault,
    message: 'The API server gave an answer that is no JSON; it is asked again.',
  });
});

test('the token of the one Secret, and a patch that counts only for what was read', async () => {
  const asked: unknown[] = [];
  answer = async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push([request.method, request.url, request.headers.authorization, body === '' ? null : JSON.parse(body)]);
    response.end(JSON.stringify({ metadata: { resourceVersion: '41' }, data: { token: 'ZXkuYS5i' } }));
  };
  const store = open(kubeconfig);
  expect(await store.read()).toEqual({ token: 'ey.a.b', version: '41' });
  await store.write('ey.c.d', '41');
  const path = '/api/v1/namespaces/stack/secrets/service-token';
  const patch = { metadata: { resourceVersion: '41' }, data: { token: Buffer.from('ey.c.d').toString('base64') } };
  expect(asked).toEqual([
    ['GET', path, 'Bearer canary-token', null],
    ['PATCH', path, 'Bearer canary-token', patch],
  ]);
});

test('an empty Secret has no token', async () => {
  answer = (_, response) => response.end(JSON.stringify({ metadata: { resourceVersion: '1' } }));
  expect(await open(kubeconfig).read()).toEqual({ token: '', version: '1' });
});

test.each([
  [401, 'does not take the token of the kubeconfig'],
  [403, '`kubectl -n stack apply -f stack/kubernetes/token-refresher.yaml`'],
  [404, 'There is no Secret service-token in the namespace stack: `kubectl'],
  [409, 'Somebody else stored a token in the Secret service-token meanwhile'],
  [500, 'The API server answered 500 when asked for the Secret service-token; it is asked again.'],
])('%d: one sentence without what the server said', async (status, sentence) => {
  answer = (_, response) => response.writeHead(status).end('{"message":"canary"}');
  const error = await open(kubeconfig)
    .write('ey.canary.x', '1')
    .catch((thrown: Error) => thrown);
  expect((error as Error).message).toContain(sentence);
  expect((error as Error).message).not.toContain('canary');
});

test.each([
  ['is not there', null, 'none', 'cannot be read by user', '(ENOENT)'],
  ['is a directory', null, 'directory', 'cannot be read by user', '(EISDIR)'],
  ['is no YAML', '{', 'broken', 'cannot be read by user', ''],
  ['names no server', '{}', 'empty', 'names no API server whose certificate is verified', ''],
  [
    'does not verify',
    JSON.stringify({
      clusters: [{ name: 'a', cluster: { server: 'https://a', 'insecure-skip-tls-verify': true } }],
      users: [{ name: 'a', user: { token: 'canary' } }],
      contexts: [{ name: 'a', context: { cluster: 'a', user: 'a' } }],
      'current-context': 'a',
    }),
    'blind',
    'names no API server whose certificate is verified',
    '',
  ],
  [
    'signs in by a program',
    JSON.stringify({
      clusters: [{ name: 'a', cluster: { server: 'https://a' } }],
      users: [{ name: 'a', user: { exec: { apiVersion: 'client.authentication.k8s.io/v1', command: 'canary' } } }],
      contexts: [{ name: 'a', context: { cluster: 'a', user: 'a' } }],
      'current-context': 'a',
    }),
    'exec',
    'signs in through a program',
    '',
  ],
])('a kubeconfig that %s: one sentence with the command', async (_, text, name, sentence, reason) => {
  if (name === 'directory') mkdirSync(join(directory, name));
  const error = (await open(text, name)
    .read()
    .catch((thrown: Error) => thrown)) as Error;
  expect(error.message).toContain(sentence);
  expect(error.message).toContain(reason);
  expect(error.message).toContain(
    '`stack/kubernetes/kubeconfig.sh token-refresher > new && cat new > ~/.kube/token-refresher`',
  );
  expect(error.message).not.toMatch(/canary|\n/);
});

test('a server with the certificate of somebody else is not asked', async () => {
  const foreign = makeAuthority('Somebody else', directory).certificate;
  const file = JSON.parse(kubeconfig);
  file.clusters[0].cluster['certificate-authority-data'] = Buffer.from(foreign).toString('base64');
  await expect(open(JSON.stringify(file), 'foreign').read()).rejects.toThrow(
    /does not answer \(\w*(?:CERT|SIGNATURE)\w*\)/,
  );
});
