import { createServer } from 'node:http';

/** Stands in for http-https-echo: answers with what it was sent. */
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const said = {
    path: new URL(request.url ?? '/', 'http://echo').pathname,
    url: request.url,
    method: request.method,
    headers: request.headers,
    ...(body.length > 10_000 ? {} : { body: body.toString() }),
    bodyBytes: body.length,
  };
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(`${JSON.stringify(said, null, 2)}\n`);
});
server.listen(8080);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));
