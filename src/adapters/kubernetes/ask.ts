import type { IncomingMessage } from 'node:http';
import { type RequestOptions, request } from 'node:https';
import { MissionControlError } from '../../errors.ts';
import { refusal, silence } from './failure.ts';
import type { Access } from './kubeconfig.ts';

const ANSWER_SECONDS = 30;
const ANSWER_LIMIT = 32 * 1024 * 1024;

/** The JSON at a path of the API server, null where there is nothing. Errors: KUBERNETES_REFUSED, KUBERNETES_UNREACHABLE, INTERRUPTED. */
export async function ask(
  access: Access,
  given: { readonly path: string; readonly what: string; readonly signal: AbortSignal },
): Promise<unknown> {
  const { path, what, signal } = given;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_SECONDS * 1000)]);
  try {
    const { status, text } = await get(new URL(access.server + path), access, limit);
    if (status === 404) return null;
    if (status !== 200) throw refusal(status, what, access, new Date());
    return JSON.parse(text);
  } catch (cause) {
    if (signal.aborted) throw new MissionControlError({ code: 'INTERRUPTED', message: 'Stopped.', cause });
    if (cause instanceof MissionControlError) throw cause;
    throw silence(limit.aborted ? Object.assign(new Error(), { code: 'ETIMEDOUT' }) : cause, what, access);
  }
}

async function get(url: URL, { config }: Access, signal: AbortSignal) {
  const headers = { Accept: 'application/json', 'User-Agent': 'mission-control/check' };
  const options: RequestOptions = { method: 'GET', headers, signal };
  await config.applyToHTTPSOptions(options);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, options, resolve).once('error', reject).end();
  });
  return { status: answer.statusCode ?? 0, text: await read(answer) };
}

async function read(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > ANSWER_LIMIT) throw Object.assign(new Error('too long'), { code: 'more than 32 MiB came' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
