import { setTimeout as delay } from 'node:timers/promises';
import { type Api, ApiError, type Question } from './api.ts';

/** Told what becomes of one secret. */
export interface Follower {
  /** The Secret as the API server has it; null: there is none. */
  seen(object: unknown): void;
  /** It could not be asked; it is asked again. */
  failed(error: unknown): void;
}

const FIRST_PAUSE_SECONDS = 0.5;
const LONGEST_PAUSE_SECONDS = 15;
const WATCH_SECONDS = [240, 480] as const;

/** Lists and watches one secret by its name until the signal: all that a Role with resourceNames allows. */
export async function followSecret(
  given: { readonly api: Api; readonly name: string; readonly refreshSeconds: number; readonly signal: AbortSignal },
  follower: Follower,
): Promise<void> {
  let pause = FIRST_PAUSE_SECONDS;
  while (!given.signal.aborted) {
    try {
      const relistAt = Date.now() + given.refreshSeconds * 1000;
      let version = await list(given, follower);
      pause = FIRST_PAUSE_SECONDS;
      while (!given.signal.aborted && Date.now() < relistAt) version = await watch(given, version, relistAt, follower);
    } catch (error) {
      if (given.signal.aborted) return;
      if (!isGone(error)) follower.failed(error);
      await wait(pause * (0.5 + Math.random() / 2), given.signal);
      pause = Math.min(pause * 2, LONGEST_PAUSE_SECONDS);
    }
  }
}

type Given = Parameters<typeof followSecret>[0];

async function list({ api, name, signal }: Given, follower: Follower): Promise<string> {
  const answer = (await api.ask({ ...secretsCalled(name), signal })) as {
    readonly metadata?: { readonly resourceVersion?: string };
    readonly items?: readonly unknown[];
  };
  follower.seen(answer.items?.[0] ?? null);
  return answer.metadata?.resourceVersion ?? '';
}

/** Until the server ends it; resolves with the version to go on from. Errors: ApiError 410 where that is too old. */
async function watch({ api, name, signal }: Given, from: string, until: number, follower: Follower): Promise<string> {
  const begun = Date.now();
  const [least, most] = WATCH_SECONDS;
  const seconds = Math.max(1, Math.ceil(Math.min(least + Math.random() * (most - least), (until - begun) / 1000)));
  const query = { watch: 'true', allowWatchBookmarks: 'true', resourceVersion: from, timeoutSeconds: String(seconds) };
  const limit = AbortSignal.any([signal, AbortSignal.timeout((seconds + 30) * 1000)]);
  const question = secretsCalled(name);
  let version = from;
  for await (const { type, object } of api.watch({
    ...question,
    query: { ...question.query, ...query },
    signal: limit,
  })) {
    const { metadata, code, message } = object as {
      readonly metadata?: { readonly resourceVersion?: string };
      readonly code?: number;
      readonly message?: string;
    };
    if (type === 'ERROR') throw new ApiError(code ?? 500, message ?? 'the watch ended');
    version = metadata?.resourceVersion ?? version;
    if (type === 'ADDED' || type === 'MODIFIED') follower.seen(object);
    if (type === 'DELETED') follower.seen(null);
  }
  if (Date.now() - begun < 1000) await wait(1, signal);
  return version;
}

function secretsCalled(name: string): Question & { readonly query: Readonly<Record<string, string>> } {
  return {
    method: 'GET',
    path: '/api/v1/namespaces/{namespace}/secrets',
    query: { fieldSelector: `metadata.name=${name}` },
  };
}

function isGone(error: unknown): boolean {
  return error instanceof ApiError && error.status === 410;
}

/** Ends early, without an error, when the signal fires. */
export async function wait(seconds: number, signal: AbortSignal): Promise<void> {
  await delay(seconds * 1000, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
