import { setTimeout as delay } from 'node:timers/promises';
import { Fault } from './fault.ts';
import type { Options } from './options.ts';
import { dueAt, type State } from './state.ts';
import type { Store } from './store.ts';
import { type Check, findToken, type Token } from './token.ts';

/** What the refresher works with. */
export interface Tools {
  readonly options: Options;
  readonly store: Store;
  readonly check: Check;
  /** A new token for an old one. */
  readonly request: (old: string) => Promise<string>;
  readonly log: (line: string) => void;
  /** Told what is known, whenever that changes. */
  readonly report: (state: State) => void;
  readonly nowSeconds: () => number;
  readonly signal: AbortSignal;
}

const LONGEST_PAUSE_SECONDS = 300;
/** How soon a token that an administrator puts there is seen. */
const HELP_SECONDS = 15;

/** Keeps the stored token young, until the signal. */
export async function runRefresher(tools: Tools): Promise<void> {
  const { options, log, signal, nowSeconds } = tools;
  let state: State = { token: null, problem: null };
  let failures = 0;
  const become = (next: State) => {
    if (next.problem !== null && next.problem !== state.problem) log(next.problem);
    if (next.problem === null && state.problem !== null) log('All is well again.');
    state = next;
    tools.report(state);
  };
  while (!signal.aborted) {
    try {
      const token = await lookAfter(tools, (stored) => become({ ...state, token: stored }));
      failures = 0;
      become({ token, problem: null });
      const due = dueAt(token, options.intervalSeconds) - nowSeconds();
      await wait(Math.max(1, Math.min(options.checkSeconds, due)), signal);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      become({ token: error.isTokenUseless ? null : state.token, problem: error.message });
      failures = error.isTokenUseless ? 0 : failures + 1;
      await wait(
        error.isTokenUseless
          ? Math.min(options.checkSeconds, HELP_SECONDS)
          : pauseAfter(failures, options.pauseSeconds),
        signal,
      );
    }
  }
}

/** One look at the Secret: its token, or the new one where that was due. Errors: Fault. */
async function lookAfter(tools: Tools, found: (token: Token) => void): Promise<Token> {
  const { options, store, log, nowSeconds } = tools;
  const stored = await store.read();
  const old = await checkStored(findToken(stored.token), tools);
  found(old);
  const isBare = stored.token === old.text;
  if (dueAt(old, options.intervalSeconds) > nowSeconds()) {
    if (!isBare) await store.write(old.text, stored.version);
    return old;
  }
  const fresh = await checkFresh(await tools.request(old.text), tools);
  await store.write(fresh.text, stored.version);
  log(`The token in the Secret ${options.secret} is a new one, which ends on ${iso(fresh.expiresAt)}.`);
  return fresh;
}

/** What is wrong with a new token says nothing against the stored one. */
async function checkFresh(text: string, { options, check, nowSeconds }: Tools): Promise<Token> {
  const fresh = await check(text, 'The new token').catch((error: unknown) => {
    throw error instanceof Fault ? new Fault(`${error.message} The old one is kept.`, { cause: error }) : error;
  });
  const { intervalSeconds } = options;
  if (Math.min(fresh.expiresAt, dueAt(fresh, intervalSeconds)) > nowSeconds() + intervalSeconds / 2) return fresh;
  throw new Fault(
    `The new token, made on ${iso(fresh.issuedAt)}, ends on ${iso(fresh.expiresAt)}, too soon for the next: give tokens a longer life at the provider, or set a shorter INTERVAL_SECONDS. The old one is kept.`,
  );
}

async function checkStored(text: string, { options, check }: Tools): Promise<Token> {
  const { secret, namespace, url } = options;
  const what = `The token in the Secret ${secret} of ${namespace}`;
  const mend = `Make one at ${url}, save what it shows as token.json, and \`kubectl -n ${namespace} create secret generic ${secret} --from-file=token=token.json --dry-run=client -o yaml | kubectl -n ${namespace} replace -f -\`.`;
  if (text === '')
    throw new Fault(`There is no token in the Secret ${secret} of ${namespace}. ${mend}`, { isTokenUseless: true });
  try {
    return await check(text, what);
  } catch (error) {
    if (!(error instanceof Fault && error.isTokenUseless)) throw error;
    throw new Fault(`${error.message} ${mend}`, { cause: error, isTokenUseless: true });
  }
}

/** Twice as long each time, up to five minutes, and never the same for two who failed together. */
export function pauseAfter(failures: number, firstSeconds: number, chance: number = Math.random()): number {
  return Math.min(firstSeconds * 2 ** (failures - 1), LONGEST_PAUSE_SECONDS) * (0.5 + chance / 2);
}

async function wait(seconds: number, signal: AbortSignal): Promise<void> {
  await delay(seconds * 1000, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

function iso(unixSeconds: number): string {
  return new Date(unixSeconds * 1000).toISOString();
}
