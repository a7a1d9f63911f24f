import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, answerTo, type State } from './answers.ts';
import { type Description, loadDescription } from './description.ts';

/** One request that came, with what GitHub would have had against it. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly faults: readonly string[];
}

/** GitHub's REST interface over a git repository of the lab: everything asked is held against GitHub's own description. */
export interface GitHubServer extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
  readonly state: State;
  readonly requests: readonly Recorded[];
}

/** Starts it on a free loopback port. */
export async function startGitHub(given: Pick<State, 'repository' | 'directory' | 'pulls'>): Promise<GitHubServer> {
  const description = await loadDescription();
  const state: State = { ...given, comments: [] };
  const token = `ghs_${'lab'.repeat(12)}`;
  const requests: Recorded[] = [];
  const server = createServer((request, response) => {
    answer({ request, description, state, token }).then(
      (recorded) => {
        requests.push(recorded.record);
        send(response, recorded.answer);
      },
      (error) => send(response, { status: 500, body: { message: String(error) } }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    state,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(given: {
  readonly request: IncomingMessage;
  readonly description: Description;
  readonly state: State;
  readonly token: string;
}): Promise<{ readonly record: Recorded; readonly answer: Answer }> {
  const { request, description, state, token } = given;
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', 'http://github');
  const text = await textOf(request);
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const faults = description.requestFaults({ method, url, body });
  const allowed = request.headers.authorization === `token ${token}`;
  const reply = await reasonable({ allowed, faults }, () => answerTo({ method, url, body }, state, description));
  const own = reply.status < 400 ? description.answerFaults({ method, url }, reply) : [];
  if (own.length > 0) throw new Error(`the lab's own answer is none of GitHub's: ${own.slice(0, 5).join('; ')}`);
  return { record: { method, path: url.pathname + url.search, body, status: reply.status, faults }, answer: reply };
}

async function reasonable(
  given: { readonly allowed: boolean; readonly faults: readonly string[] },
  reply: () => Promise<Answer>,
): Promise<Answer> {
  if (!given.allowed) return { status: 401, body: { message: 'Bad credentials' } };
  if (given.faults.length > 0) return { status: 422, body: { message: given.faults.join('; ') } };
  return reply();
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
