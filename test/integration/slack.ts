import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Pair } from '../../lab/authority.ts';

/** What stands for Slack: takes every message and keeps its text. */
export interface Slack extends AsyncDisposable {
  readonly port: number;
  /** Path and text of every message, in order. */
  readonly taken: readonly { readonly path: string; readonly text: string }[];
}

/** Starts it on loopback, with a certificate for the hostname that it is asked by. */
export async function startSlack(pair: Pair): Promise<Slack> {
  const taken: { path: string; text: string }[] = [];
  const server = createServer(pair, (request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      taken.push({ path: request.url ?? '', text: (JSON.parse(body) as { readonly text: string }).text });
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    taken,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
