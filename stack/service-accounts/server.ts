import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Answer, jsonAnswer, problemAnswer } from './answer.ts';
import { wantsPage } from './caller.ts';
import { type Asked, answerGenerate, type Tools } from './generate.ts';
import { NOT_FOUND, OWN_FAULT, TOO_LARGE } from './problems.ts';
import { ProviderError } from './provider-error.ts';

const BODY_LIMIT = 4096;

/** How long a client may take for its request, ms; looked at every few seconds. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 5000 };

/** The service, not listening yet. `ending` says that it is about to stop. */
export function makeServer(tools: Tools, ending: AbortSignal, patience = PATIENCE): Server {
  const server = createServer({ ...patience, keepAliveTimeout: 75_000 });
  server.on('request', (request, response) => {
    answer(request, tools, ending).then(
      (answer) => send(request, response, answer),
      // Whoever left before he had said everything is not waiting for an answer.
      (error: unknown) => request.complete && send(request, response, ownFault(error, request, tools)),
    );
  });
  return server;
}

async function answer(request: IncomingMessage, tools: Tools, ending: AbortSignal): Promise<Answer> {
  const path = (request.url ?? '').replace(/\?.*$/s, '');
  if (path === '/livez') return jsonAnswer(200, '{"live":true}');
  if (path === '/readyz') return await answerReady(tools, ending);
  const page = wantsPage(request.headers.accept);
  if (path === '/' && page) return jsonAnswer(303, '', { Location: '/generate_token' });
  if (path !== '/generate_token') return problemAnswer(NOT_FOUND, page ? '' : null);
  const body = await readBody(request);
  if (body === null) return problemAnswer(TOO_LARGE, page ? '' : null);
  const asked: Asked = { method: request.method ?? '', headers: request.headers, body };
  return await answerGenerate(asked, tools);
}

async function answerReady(tools: Tools, ending: AbortSignal): Promise<Answer> {
  const ready = (status: number, message: string) =>
    jsonAnswer(status, JSON.stringify({ ready: status === 200, message }));
  if (ending.aborted) return ready(503, 'The service is about to stop.');
  try {
    await tools.provider.check();
    return ready(200, 'Tokens can be made.');
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return ready(503, error.message);
  }
}

/** Null where it is too large; what is left of it is not read. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function ownFault(error: unknown, request: IncomingMessage, tools: Tools): Answer {
  const id = randomBytes(4).toString('hex');
  tools.log(`Our own fault ${id}: ${error instanceof Error ? error.stack : 'no reason given'}`);
  const message = `${OWN_FAULT.message} Name it ${id}.`;
  return problemAnswer({ ...OWN_FAULT, message }, wantsPage(request.headers.accept) ? '' : null);
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.destroyed) return;
  const last = status === 413 ? { Connection: 'close' } : {};
  response.writeHead(status, { ...headers, ...last, 'Content-Length': String(Buffer.byteLength(body)) });
  response.end(request.method === 'HEAD' ? '' : body);
}
