import { createServer, type IncomingHttpHeaders } from 'node:http';
import { close, listen } from './listening.ts';

/** A request as it came to the service. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Length of the body. */
  readonly bytes: number;
}

/** A service that answers with what it was asked, and agrees to every upgrade. */
export interface Backend extends AsyncDisposable {
  /** Everything that came to it so far. */
  readonly seen: readonly Seen[];
}

/** Starts it. `/401` is answered with a refusal of its own, so that it can be told from the proxy's. */
export async function startBackend(given: { readonly address: string; readonly port: number }): Promise<Backend> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    let bytes = 0;
    for await (const chunk of request) bytes += (chunk as Buffer).length;
    const { method = '', url: path = '', headers } = request;
    seen.push({ method, path, headers, bytes });
    const status = path === '/401' ? 401 : 200;
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(seen.at(-1)));
  });
  server.on('upgrade', ({ method = '', url: path = '', headers }, socket) => {
    seen.push({ method, path, headers, bytes: 0 });
    socket.end(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`);
  });
  await listen(server, given);
  return { seen, [Symbol.asyncDispose]: () => close(server) };
}
