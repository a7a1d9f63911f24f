import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { connect } from 'node:tls';

/** Where to ask, and whom to trust. */
export interface Entrance {
  readonly address: string;
  /** PEM. */
  readonly certificateAuthority: string;
}

/** An answer of the proxy. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What goes along; `path` is sent as it is. */
export interface Asking {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: Buffer | string;
  /** The address of loopback it comes from. */
  readonly from?: string;
}

/** Asks the proxy for a hostname over TLS that is verified; follows nothing. */
export async function ask(proxy: Entrance, host: string, asking: Asking = {}): Promise<Answer> {
  const { path = '/', method = 'GET', headers = {}, body, from } = asking;
  return await new Promise((resolve, reject) => {
    const sent = request(
      {
        ...{ host: proxy.address, port: 443, servername: host, ca: proxy.certificateAuthority, agent: false },
        ...(from === undefined ? {} : { localAddress: from }),
        ...{ path, method, headers: { Host: host, ...headers } as Record<string, string | string[]> },
      },
      async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        });
      },
    );
    sent.on('error', reject);
    sent.setTimeout(20_000, () => sent.destroy(new Error(`${method} ${host}${path} was not answered.`)));
    sent.end(body);
  });
}

/** Sends a request as it is written and gives the status line. */
export async function askRaw(proxy: Entrance, host: string, text: string): Promise<string> {
  return await new Promise((resolve, reject) => {
    const { address, certificateAuthority: ca } = proxy;
    const socket = connect({ host: address, port: 443, servername: host, ca }, () => socket.write(text));
    socket.once('data', (chunk) => {
      socket.destroy();
      resolve(chunk.toString('latin1').split('\r\n')[0] ?? '');
    });
    socket.once('error', reject);
  });
}

/** Asks for a websocket. */
export function upgrade(proxy: Entrance, host: string, headers: readonly string[] = []): Promise<string> {
  const lines = ['GET /ws HTTP/1.1', `Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket', ...headers];
  return askRaw(proxy, host, `${lines.join('\r\n')}\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`);
}
