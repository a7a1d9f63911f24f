import {
  createServer as createPlain,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { createSecureContext } from 'node:tls';
import type { Authority, Pair } from '../../lab/authority.ts';
import { openWeb } from '../../src/adapters/web/web.ts';
import type { Command, Output } from '../../src/commands/command.ts';
import { inputsOf } from '../../src/commands/command.ts';
import type { Clock, Web } from '../../src/context.ts';
import { makeInputs } from '../../src/entry/inputs.ts';
import { fakeContext } from '../fakes/context.ts';

export const ADDRESS = '127.0.7.2';
export const TOKEN = 'good-token-of-the-world';

export const STACK = `services:
  wiki:
    image: wiki:1
    environment: { VIRTUAL_HOST: wiki.lab.test, LETSENCRYPT_HOST: wiki.lab.test }
  site:
    image: site:1
    environment: { VIRTUAL_HOST: site.lab.test, LETSENCRYPT_HOST: site.lab.test }
  robot:
    image: robot:1
    environment: { VIRTUAL_HOST: robot.lab.test, LETSENCRYPT_HOST: robot.lab.test }
  worker:
    image: worker:1
`;
export const SETTINGS = `postures: { site.lab.test: public, robot.lab.test: token }
authentication: { hostname: auth.lab.test }
server:
  address: ${ADDRESS}
  hostKeys: [ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA]
  addresses: { "*": ${ADDRESS} }
tls: { certificateAuthority: ca.pem }
`;

/** What a hostname answers over HTTPS. */
export type Site = (request: IncomingMessage, response: ServerResponse) => void;

/** What a proxy with a sign-on lets through to a service. */
export function gated(service: Site): Site {
  return (request, response) => {
    const { accept = '', authorization } = request.headers;
    if (authorization === `Bearer ${TOKEN}`) return service(request, response);
    const browser = request.method === 'GET' && accept.includes('text/html') && authorization === undefined;
    if (!browser || request.headers.upgrade) return void response.writeHead(401).end();
    response.writeHead(302, { Location: `https://auth.lab.test/oauth2/start?rd=${request.url}` }).end();
  };
}

/** A service that checks the token itself. */
export const checking: Site = (request, response) =>
  void response.writeHead(request.headers.authorization === `Bearer ${TOKEN}` ? 200 : 401).end();

/** A service that answers everybody. */
export function answering(status: number): Site {
  return (_, response) => void response.writeHead(status).end('content of the service');
}

/** A proxy on a loopback address: HTTPS by hostname, HTTP a redirect. */
export async function startWorld(given: {
  readonly sites: Readonly<Record<string, Site>>;
  readonly certificates: Readonly<Record<string, Pair>>;
  readonly plain?: Site;
}): Promise<{ readonly web: Web; stop(): Promise<void> }> {
  const dispatch: RequestListener = (request, response) =>
    (given.sites[request.headers.host?.split(':')[0] ?? ''] ?? answering(503))(request, response);
  const contexts = new Map(Object.entries(given.certificates).map(([name, pair]) => [name, createSecureContext(pair)]));
  const secure = createServer({ SNICallback: (name, done) => done(null, contexts.get(name)) }, dispatch);
  secure.on('upgrade', (request, socket) => {
    const site = given.sites[request.headers.host?.split(':')[0] ?? ''] ?? answering(503);
    const status = (code: number) => void socket.end(`HTTP/1.1 ${code} Status\r\nContent-Length: 0\r\n\r\n`);
    const response = { writeHead: (code: number) => ({ end: () => status(code) }), end: () => status(200) };
    site(request, response as unknown as ServerResponse);
  });
  const plain = createPlain(given.plain ?? redirecting);
  const ports = { 'https:': await listen(secure), 'http:': await listen(plain) };
  return { web: throughPorts(ports), stop: async () => void (await Promise.all([secure, plain].map(close))) };
}

/** Runs a verb against the stack and the web. */
export async function run(
  command: Command,
  given: {
    readonly web: Web;
    readonly authority: Authority;
    readonly flags?: Readonly<Record<string, string | readonly string[]>>;
    readonly environment?: Readonly<Record<string, string>>;
    readonly files?: Readonly<Record<string, string>>;
    readonly clock?: Clock;
  },
): Promise<Extract<Output, { kind: 'findings' }>> {
  const files: Readonly<Record<string, string>> = {
    'compose.yaml': STACK,
    'mission-control.yaml': SETTINGS,
    'ca.pem': given.authority.certificate,
    ...given.files,
  };
  const read = async (path: string) => files[path] ?? null;
  const context = fakeContext({
    web: given.web,
    machine: { read, write: async () => undefined, replace: async () => undefined },
    workspace: {
      ...fakeContext().workspace,
      directory: '/stack',
      read,
      kind: async (path) => (path in files ? 'file' : null),
      ignores: async () => false,
    },
    ...(given.clock === undefined ? {} : { clock: given.clock }),
  });
  const values = new Map(Object.entries({ wait: '0', ...given.flags }).map(([name, value]) => [name, [value].flat()]));
  const inputs = makeInputs({
    inputs: inputsOf(command),
    values,
    words: [],
    environment: given.environment ?? {},
  });
  const output = await command.run(inputs, context);
  if (output.kind !== 'findings') throw new Error(`The verb gave a ${output.kind}`);
  return output;
}

const redirecting: Site = (request, response) =>
  void response.writeHead(301, { Location: `https://${request.headers.host?.split(':')[0]}${request.url}` }).end();

/** The web, where 443 and 80 are ports nobody needs to be root for. */
function throughPorts(ports: Readonly<Record<string, number>>): Web {
  const web = openWeb();
  return {
    request: (probe) => {
      const url = new URL(probe.url);
      url.port = String(ports[url.protocol]);
      return web.request({ ...probe, url: url.href });
    },
    certificate: (shown) => web.certificate({ ...shown, port: ports['https:'] ?? 0 }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, ADDRESS, () => resolve((server.address() as AddressInfo).port)));
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
