import { type IncomingMessage, STATUS_CODES } from 'node:http';
import { type RequestOptions, request } from 'node:https';
import { createInterface } from 'node:readline';
import { type Access, readKubeconfig } from './kubeconfig.ts';

/** The API server said no. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
  }
}

/** A question to the API server. */
export interface Question {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** `{namespace}` stands for the namespace. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** `value` is given the namespace. */
  readonly body?: { readonly type: string; readonly value: (namespace: string) => unknown };
  readonly signal?: AbortSignal;
}

export interface WatchEvent {
  readonly type: string;
  readonly object: unknown;
}

/** The API server as the kubeconfig of this moment describes it. */
export interface Api {
  /** As it was when last asked; null before. */
  last(): Access | null;
  /** The answer's JSON. Errors: ApiError, those of the network. */
  ask(question: Question): Promise<unknown>;
  /** What happens from now on, until the server ends the connection. Errors as above. */
  watch(question: Question): AsyncGenerator<WatchEvent>;
}

const ANSWER_SECONDS = 30;
const ANSWER_LIMIT = 8 * 1024 * 1024;

/** Reads the kubeconfig before every question: a new token counts at once. */
export function openApi(kubeconfig: string, namespace: string | null): Api {
  let last: Access | null = null;
  const access = () => {
    last = readKubeconfig(kubeconfig, namespace);
    return last;
  };
  return {
    last: () => last,
    ask: async (question) => {
      const limit = AbortSignal.timeout(ANSWER_SECONDS * 1000);
      const signal = question.signal === undefined ? limit : AbortSignal.any([question.signal, limit]);
      const answer = await open(access(), { ...question, signal });
      return JSON.parse(await readText(answer));
    },
    watch: async function* (question) {
      const answer = await open(access(), question);
      const lines = createInterface({ input: answer, crlfDelay: Number.POSITIVE_INFINITY });
      const failed = new Promise<never>((_resolve, reject) => answer.once('error', reject));
      failed.catch(() => lines.close());
      const next = lines[Symbol.asyncIterator]();
      try {
        for (;;) {
          const line = await Promise.race([next.next(), failed]);
          if (line.done) return;
          if (line.value !== '') yield JSON.parse(line.value) as WatchEvent;
        }
      } finally {
        answer.destroy();
      }
    },
  };
}

async function open(access: Access, question: Question): Promise<IncomingMessage> {
  const url = new URL(access.server + question.path.replace('{namespace}', encodeURIComponent(access.namespace)));
  for (const [name, value] of Object.entries(question.query ?? {})) url.searchParams.set(name, value);
  const body = question.body === undefined ? '' : JSON.stringify(question.body.value(access.namespace));
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'User-Agent': 'mission-control/secret-fetcher',
  };
  if (question.body)
    Object.assign(headers, { 'Content-Type': question.body.type, 'Content-Length': String(Buffer.byteLength(body)) });
  const options: RequestOptions = { method: question.method, headers };
  if (question.signal) options.signal = question.signal;
  await access.config.applyToHTTPSOptions(options);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(url, options, resolve);
    sent.once('error', reject);
    sent.once('socket', (socket) => socket.setKeepAlive(true, 30_000));
    sent.setTimeout(ANSWER_SECONDS * 1000, () => sent.destroy(timedOut()));
    sent.once('response', () => sent.setTimeout(0));
    sent.end(body);
  });
  const status = answer.statusCode ?? 0;
  if (status >= 200 && status < 300) return answer;
  throw new ApiError(status, messageOf(await readText(answer)) ?? STATUS_CODES[status] ?? 'no reason given');
}

async function readText(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > ANSWER_LIMIT) throw new Error(`The answer is larger than ${ANSWER_LIMIT} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function messageOf(text: string): string | null {
  try {
    const { message } = JSON.parse(text) as { readonly message?: unknown };
    return typeof message === 'string' ? message : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function timedOut(): Error {
  return Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' });
}
