import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, answerTo, type State } from './answers.ts';
import { type Description, loadDescription } from './description.ts';
import { isPermitted, type Permissions } from './permissions.ts';

/** One request that came, with what GitHub would have had against it. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly faults: readonly string[];
}

/** An answer in place of the one a request would get, or null. */
export type Trouble = (asked: { readonly method: string; readonly path: string }) => Answer | null;

/** GitHub's REST interface over a git repository of the lab: everything asked is held against GitHub's own description. */
export interface GitHubServer extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
  readonly state: State;
  readonly requests: readonly Recorded[];
  /** What the token may do; default: read the repository and write to pull requests. */
  permissions: Permissions;
  /** Asked before every answer. */
  trouble: Trouble;
}

const PERMISSIONS: Permissions = { contents: 'read', 'pull-requests': 'write' };

/** Starts it on a free loopback port. */
export async function startGitHub(given: Pick<State, 'repository' | 'directory' | 'pulls'>): Promise<GitHubServer> {
  const description = await loadDescription();
  const requests: Recorded[] = [];
  const server = createServer((request, response) => {
    answer(request, github, description).then(
      ({ record, reply }) => {
        requests.push(record);
        send(response, reply);
      },
      (error) => send(response, { status: 500, body: { message: String(error) } }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const github: GitHubServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: `ghs_${'lab'.repeat(12)}`,
    state: { ...given, comments: [] },
    requests,
    permissions: PERMISSIONS,
    trouble: () => null,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return github;
}

async function answer(
  request: IncomingMessage,
  github: GitHubServer,
  description: Description,
): Promise<{ readonly record: Recorded; readonly reply: Answer }> {
  const { method = 'GET' } = request;
  const url = new URL(request.url ?? '/', 'http://github');
  const path = url.pathname + url.search;
  const text = await textOf(request);
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const faults = description.requestFaults({ method, url, body });
  const reply =
    github.trouble({ method, path }) ??
    refuse({ authorization: request.headers.authorization, place: placeOf(method, url, github), faults }, github) ??
    (await answerTo({ method, url, body }, github.state, description));
  const own = reply.status < 400 ? description.answerFaults({ method, url }, reply) : [];
  if (own.length > 0) throw new Error(`the lab's own answer is none of GitHub's: ${own.slice(0, 5).join('; ')}`);
  return { record: { method, path, body, status: reply.status, faults }, reply };
}

function refuse(
  asked: { readonly authorization: string | undefined; readonly place: string; readonly faults: readonly string[] },
  { token, permissions }: GitHubServer,
): Answer | null {
  if (asked.authorization !== `token ${token}`) return { status: 401, body: { message: 'Bad credentials' } };
  if (!isPermitted(permissions, asked.place))
    return { status: 403, body: { message: 'Resource not accessible by integration' } };
  if (asked.faults.length > 0) return { status: 422, body: { message: asked.faults.join('; ') } };
  return null;
}

function placeOf(method: string, url: URL, { state }: GitHubServer): string {
  const prefix = `/repos/${state.repository}`;
  return `${method} ${url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : url.pathname}`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
