import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findProgram, installTools } from '../../lab/machine/packages.ts';
import { freePort } from '../../lab/port.ts';
import { silent } from '../../lab/progress.ts';

const FILE = join(import.meta.dirname, '../../stack/socket-proxy/haproxy.cfg');
const ID = 'a'.repeat(64);
const directory = mkdtempSync(join(tmpdir(), 'socket-proxy-'));
const asked: string[] = [];
let engine: Server;
let proxy: ChildProcess;
let port = 0;

/** The status for a request that is sent as it is written; what the engine was asked is in `asked`. */
function ask(method: string, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', reject);
    sent.end();
  });
}

beforeAll(async () => {
  await installTools([{ program: 'haproxy', package: 'haproxy' }], silent);
  const socket = join(directory, 'engine.sock');
  engine = createServer(({ method, url }, response) => {
    asked.push(`${method} ${url}`);
    response.end('{}');
  });
  await new Promise<void>((resolve) => engine.listen(socket, resolve));
  port = await freePort();
  const text = readFileSync(FILE, 'utf8')
    .replace('/var/run/docker.sock', socket)
    .replace('bind :2375', `bind 127.0.0.1:${port}`);
  writeFileSync(join(directory, 'haproxy.cfg'), text);
  proxy = spawn(findProgram('haproxy') ?? 'haproxy', ['-f', join(directory, 'haproxy.cfg')], { stdio: 'ignore' });
  await vi.waitFor(async () => expect(await ask('GET', '/_ping')).toBe(200), { timeout: 10_000 });
});
afterAll(() => {
  proxy?.kill('SIGKILL');
  engine?.close();
  rmSync(directory, { recursive: true, force: true });
});

describe('the engine is asked', () => {
  test.each([
    ...['/_ping', '/version', '/info', '/events', '/networks', '/containers/json', `/containers/${ID}/json`],
    ...['/v1.41/_ping', '/v1.51/info', '/v1.51/containers/json?all=1&filters=%7B%22label%22%3A%7B%22a%22%3Atrue%7D%7D'],
    ...['/v1.51/containers/stack-service-proxy-1/json', '/events?filters=%7B%7D&since=1'],
  ])('GET %s', async (path) => {
    expect([await ask('GET', path), asked.at(-1)]).toEqual([200, `GET ${path}`]);
  });

  test.each(['1', 'HUP', 'SIGHUP'])('to have a container read its files again, by signal %s', async (signal) => {
    const path = `/v1.51/containers/${ID}/kill?signal=${signal}`;
    expect([await ask('POST', path), asked.at(-1)]).toEqual([200, `POST ${path}`]);
  });

  test('whether it is there, without a body', async () => {
    expect(await ask('HEAD', '/_ping')).toBe(200);
  });
});

describe('the engine is not even asked', () => {
  test.each([
    // Files, logs and processes of containers.
    ...['archive?path=/secrets', 'logs?stdout=1', 'export', 'top', 'stats', 'changes', 'attach/ws'].map((end) => [
      'GET',
      `/containers/${ID}/${end}`,
    ]),
    // Images, volumes, secrets, everything else that can be looked at.
    ...[
      '/images/json',
      '/volumes',
      '/secrets',
      '/configs',
      '/nodes',
      '/services',
      '/system/df',
      '/exec/x/json',
      '/',
      '/v1.41',
    ].map((path) => ['GET', path]),
    ...[
      '/networks/proxy',
      '/plugins',
      '/swarm',
      '/images/x/get',
      '/distribution/x/json',
      '/session',
      '/grpc',
      '/build',
    ].map((path) => ['GET', path]),
    // Everything that changes something.
    ...[
      'create',
      `${ID}/start`,
      `${ID}/stop`,
      `${ID}/restart`,
      `${ID}/exec`,
      `${ID}/update`,
      `${ID}/attach`,
      'prune',
    ].map((end) => ['POST', `/containers/${end}`]),
    ...[
      '/exec/x/start',
      '/images/create',
      '/build',
      '/volumes/create',
      '/networks/create',
      '/events',
      '/info',
      '/_ping',
    ].map((path) => ['POST', path]),
    ['DELETE', `/containers/${ID}`],
    ['PUT', `/containers/${ID}/archive?path=/`],
    ['DELETE', '/volumes/secrets'],
    // Other signals, or none, which kills.
    ...[
      '',
      '?signal=',
      '?signal=9',
      '?signal=KILL',
      '?signal=SIGTERM',
      '?signal=HUPX',
      '?signal=KILL&signal=HUP',
      '?x=1',
    ].map((query) => ['POST', `/containers/${ID}/kill${query}`]),
    ['GET', `/containers/${ID}/kill?signal=HUP`],
    // The same paths in disguise.
    ...[
      `/containers/${ID}/json/../archive`,
      `/containers/${ID}%2fjson/archive`,
      '//images/json',
      '/v1.41/../images/json',
      '/%69mages/json',
    ].map((path) => ['GET', path]),
    ['GET', `/containers/${ID}/archive?path=/x&y=/containers/json`],
    ['POST', `/containers/create?name=/containers/${ID}/kill&signal=HUP`],
    ['GET', '/containers/json/'],
    ['GET', '/containers/-x/json'],
  ])('%s %s', async (method = '', path = '') => {
    const before = asked.length;
    expect([await ask(method, path), asked.slice(before)]).toEqual([403, []]);
  });
});
