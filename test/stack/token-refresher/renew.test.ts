import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freePort } from '../../../lab/port.ts';
import { Fault } from '../../../stack/token-refresher/fault.ts';
import { requestToken } from '../../../stack/token-refresher/renew.ts';

let server: Server;
let url = '';
let asked: IncomingMessage[] = [];
let answer: RequestListener;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/generate_token`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  asked = [];
});

test('the old token is shown, and the new one taken out of the JSON', async () => {
  answer = (_, response) => response.end('{"access_token":"ey.new.x","expires_at":"2027-03-23 23:39:42 UTC"}');
  expect(await requestToken(url, 'ey.old.x')).toBe('ey.new.x');
  expect(asked[0]?.headers).toMatchObject({ authorization: 'Bearer ey.old.x', accept: 'application/json' });
});

test.each([
  [401, '{"error":"unauthorized"}', 'answered 401: the proxy does not take the token, though it is valid'],
  [302, '', 'answered 302: it must be the address of service-accounts, behind the proxy.'],
  [404, '', 'answered 404: it must be the address of service-accounts'],
  [429, '', 'answered 429: the token is not renewed yet'],
  [502, '<html>', 'answered 502: the token is not renewed yet; the log of service-accounts says why.'],
  [200, '<html>canary', 'answered without a token'],
  [200, 'ey.bare.x', 'answered without a token'],
  [200, '{"access_token":""}', 'answered without a token'],
])('%d %s: one sentence, and nothing is followed', async (status, body, sentence) => {
  answer = (_, response) => response.writeHead(status, status === 302 ? { Location: '/login' } : {}).end(body);
  const error: unknown = await requestToken(url, 'ey.old.x').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Fault);
  expect((error as Fault).message).toContain(`${url} ${sentence}`);
  expect((error as Fault).message).not.toMatch(/canary|ey\./);
  expect([(error as Fault).isTokenUseless, asked.length]).toEqual([false, 1]);
});

test('an answer without end is not read to it, and one that never comes has a reason', async () => {
  answer = (_, response) => response.end('x'.repeat(70_000));
  await expect(requestToken(url, 'ey.old.x')).rejects.toThrow('does not answer (Error)');
  const nobody = `http://127.0.0.1:${await freePort()}/generate_token`;
  await expect(requestToken(nobody, 'ey.old.x')).rejects.toThrow(
    `${nobody} does not answer (ECONNREFUSED): the token is not renewed yet.`,
  );
});
