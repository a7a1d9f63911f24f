import { createServer as createPlain, type RequestListener } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { makeAuthority, makeSelfSigned } from '../../../lab/authority.ts';
import { openWeb } from '../../../src/adapters/web/web.ts';
import type { Probe } from '../../../src/context.ts';

const DAY = 86_400_000;
const ADDRESS = '127.0.7.1';
const authority = makeAuthority();
const good = authority.issue('app.lab.test');
const expired = authority.issue('app.lab.test', {
  from: new Date(Date.now() - 9 * DAY),
  to: new Date(Date.now() - DAY),
});
const early = authority.issue('app.lab.test', { from: new Date(Date.now() + DAY), to: new Date(Date.now() + 9 * DAY) });
const other = authority.issue('other.lab.test');
const selfSigned = makeSelfSigned('app.lab.test');
const strange = makeAuthority('Strange authority').issue('app.lab.test');

const open: Server[] = [];
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  return Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

describe('a request', () => {
  test('brings status, headers and body; SNI and Host are the hostname, whatever address is connected to', async () => {
    const port = await listen(
      createServer(good, (request, response) => {
        response.setHeader('X-Host', String(request.headers.host));
        response.setHeader('X-Method', `${request.method} ${request.url}`);
        response.setHeader('Set-Cookie', ['a=1', 'b=2']);
        response.end('hello');
      }),
    );
    const observation = await ask(port, { url: `https://app.lab.test:${port}/x?y=1`, method: 'POST' });
    expect(observation).toMatchObject({
      status: 200,
      body: 'hello',
      headers: { 'x-host': `app.lab.test:${port}`, 'x-method': 'POST /x?y=1', 'set-cookie': 'a=1, b=2' },
    });
  });

  test('does not follow a redirect', async () => {
    const port = await serve(good, (_, response) => response.writeHead(302, { Location: '/next' }).end());
    expect(await ask(port)).toMatchObject({ status: 302, headers: { location: '/next' } });
  });

  test('goes over plain HTTP too', async () => {
    const port = await listen(createPlain((_, response) => response.writeHead(301, { Location: 'https://x/' }).end()));
    expect(await ask(port, { url: `http://app.lab.test:${port}/` })).toMatchObject({ status: 301 });
  });

  test('reads no more of a body than it needs, even if it never ends', async () => {
    const port = await serve(good, (_, response) => {
      const more = setInterval(() => response.write('x'.repeat(10_000)), 1);
      response.on('close', () => clearInterval(more));
    });
    const observation = await ask(port);
    expect(observation).toMatchObject({ status: 200 });
    expect(observation.kind === 'response' && observation.body.length).toBe(65_536);
  });

  test('sees a connection that becomes a WebSocket', async () => {
    const server = createServer(good);
    server.on('upgrade', (_, socket) =>
      socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'),
    );
    const port = await listen(server);
    const headers = { Connection: 'Upgrade', Upgrade: 'websocket' };
    expect(await ask(port, { headers })).toMatchObject({ kind: 'response', status: 101 });
  });

  test.each([
    ['an expired certificate', expired, 'certificate-expired', 'the certificate has expired'],
    ['one that is not valid yet', early, 'certificate-not-yet-valid', 'the certificate is not valid yet'],
    ['one for another name', other, 'certificate-name', 'the certificate is not for app.lab.test'],
    ['a self-signed one', selfSigned, 'certificate-self-signed', 'the certificate is signed by nobody but itself'],
    ['one of an unknown authority', strange, 'certificate-untrusted', 'no authority known here vouches'],
  ])('takes nothing from behind %s', async (_, pair, code, message) => {
    let asked = 0;
    const port = await serve(pair, (_request, response) => {
      asked += 1;
      response.end();
    });
    const observation = await ask(port);
    expect(observation).toMatchObject({ kind: 'failure', code });
    expect(observation.kind === 'failure' && observation.message).toContain(message);
    expect(asked).toBe(0);
  });

  test('trusts a private authority only where it is given', async () => {
    const port = await serve(good, (_, response) => response.end());
    expect(await ask(port, { authority: null })).toMatchObject({ code: 'certificate-untrusted' });
    expect(await ask(port)).toMatchObject({ status: 200 });
  });

  test('says that a server has no certificate for the name, as nginx tells it: by an alert', async () => {
    const port = await listen(alerting(112));
    const message = `${ADDRESS}:${port} has no certificate for app.lab.test`;
    expect(await ask(port)).toEqual({ kind: 'failure', code: 'certificate-missing', message });
    expect(await shake(port)).toEqual({ kind: 'failure', code: 'certificate-missing', message });
  });

  test('says why a handshake failed', async () => {
    const port = await listen(alerting(40));
    expect(await ask(port)).toMatchObject({ code: 'tls', message: expect.stringContaining('handshake failure') });
  });

  test('says who refuses', async () => {
    const port = await listen(createSocketServer());
    await new Promise((resolve) => open.splice(0)[0]?.close(resolve));
    expect(await ask(port)).toEqual({
      kind: 'failure',
      code: 'refused',
      message: `${ADDRESS}:${port} refuses connections`,
    });
  });

  test('gives up on who says nothing: before the handshake, and within the body', async () => {
    const silent = await listen(createSocketServer((socket) => socket.on('error', () => socket.destroy())));
    const slow = await serve(good, (_, response) => void response.write('begin'));
    const limits = { timeoutSeconds: 0.2 };
    expect(await ask(silent, limits)).toMatchObject({ code: 'timeout' });
    expect(await ask(slow, limits)).toMatchObject({ code: 'timeout', message: expect.stringContaining('0.2 seconds') });
  });

  test('says that a connection was closed, and that something is no HTTP or no TLS', async () => {
    const closing = await listen(createSocketServer((socket) => socket.destroy()));
    const babbling = await listen(createSocketServer((socket) => socket.end('SSH-2.0-x\r\n')));
    expect(await ask(closing)).toMatchObject({ code: 'closed' });
    expect(await ask(babbling)).toMatchObject({ code: 'tls' });
    expect(await ask(babbling, { url: `http://app.lab.test:${babbling}/` })).toMatchObject({ code: 'protocol' });
  });

  test('is no answer where the body breaks off', async () => {
    const port = await serve(good, (_, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('ten', () => response.destroy());
    });
    expect(await ask(port)).toMatchObject({ kind: 'failure', code: 'closed' });
  });

  test('says that DNS knows no such name', async () => {
    const probe = { url: 'https://no-such-name.invalid/', address: null };
    expect(await ask(1, probe)).toMatchObject({
      code: 'dns',
      message: expect.stringContaining('no-such-name.invalid'),
    });
  });
});

describe('a handshake', () => {
  test('shows whose certificate it is, by whom and how long', async () => {
    const port = await serve(good);
    const shown = await shake(port);
    expect(shown).toMatchObject({
      kind: 'certificate',
      problem: null,
      certificate: {
        subject: 'CN=app.lab.test',
        issuer: 'CN=Test authority',
        subjectAltNames: ['app.lab.test'],
        serialNumber: '1000',
      },
    });
    if (shown.kind !== 'certificate') return;
    const { notBefore, notAfter } = shown.certificate;
    expect(Math.round((notAfter.getTime() - notBefore.getTime()) / DAY)).toBe(11);
  });

  test.each([
    ['expired', expired, 'certificate-expired'],
    ['not valid yet', early, 'certificate-not-yet-valid'],
    ['for another name', other, 'certificate-name'],
    ['self-signed', selfSigned, 'certificate-self-signed'],
    ['of an unknown authority', strange, 'certificate-untrusted'],
  ])('shows a certificate that is %s all the same', async (_, pair, code) => {
    const shown = await shake(await serve(pair));
    expect(shown).toMatchObject({ kind: 'certificate', problem: { code } });
  });

  test('gives each hostname its own', async () => {
    const port = await serve({ ...good, SNICallback: undefined });
    expect(await shake(port, { hostname: 'other.lab.test' })).toMatchObject({ problem: { code: 'certificate-name' } });
  });

  test('fails where there is nobody, and where nobody says anything', async () => {
    const silent = await listen(createSocketServer((socket) => socket.on('error', () => socket.destroy())));
    const closing = await listen(createSocketServer((socket) => socket.destroy()));
    expect(await shake(silent, { timeoutSeconds: 0.2 })).toMatchObject({ code: 'timeout' });
    expect(await shake(closing)).toMatchObject({ code: 'closed' });
    expect(await shake(1)).toMatchObject({ code: 'refused' });
  });
});

test('an authority that is no certificate is an error, not a smaller trust', async () => {
  await expect(ask(1, { authority: 'nothing' })).rejects.toMatchObject({ code: 'SETTINGS_INVALID' });
});

function ask(port: number, given: Partial<Probe> = {}) {
  const probe = {
    url: `https://app.lab.test:${port}/`,
    method: 'GET' as const,
    headers: {},
    address: ADDRESS,
    authority: authority.certificate,
    timeoutSeconds: 5,
  };
  return openWeb().request({ ...probe, ...given });
}

function shake(port: number, given: { readonly hostname?: string; readonly timeoutSeconds?: number } = {}) {
  const reach = { address: ADDRESS, authority: authority.certificate, timeoutSeconds: 5 };
  return openWeb().certificate({ hostname: 'app.lab.test', port, ...reach, ...given });
}

function serve(options: ServerOptions, listener: RequestListener = (_, response) => response.end()): Promise<number> {
  return listen(createServer(options, listener));
}

/** A server that answers every handshake with a fatal alert. */
function alerting(alert: number): Server {
  return createSocketServer((socket) => socket.on('data', () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, alert]))));
}

function listen(server: Server): Promise<number> {
  open.push(server);
  server.on('tlsClientError', () => undefined);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return new Promise((resolve) => server.listen(0, ADDRESS, () => resolve((server.address() as AddressInfo).port)));
}
