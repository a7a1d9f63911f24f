import { beforeEach, expect, test } from 'vitest';
import { Fault } from '../../../stack/token-refresher/fault.ts';
import { readOptions } from '../../../stack/token-refresher/options.ts';
import { pauseAfter, runRefresher, type Tools } from '../../../stack/token-refresher/refresher.ts';
import type { State } from '../../../stack/token-refresher/state.ts';

const DAY = 86_400;
const now = 1_800_000_000;
const OPTIONS = readOptions({
  SERVICE_ACCOUNTS_URL: 'https://service-accounts.example.org/generate_token',
  ISSUER: 'i',
  JWKS_URL: 'https://login.example.org/jwks.json',
  AUDIENCE: 'a',
  NAMESPACE: 'stack',
});

let stored = '';
let writes: string[] = [];
let asked: string[] = [];
let states: State[] = [];
let logged: string[] = [];

beforeEach(() => {
  [stored, writes, asked, states, logged] = ['', [], [], [], []];
});

/** Tokens of this world are `AGE:LIFE`, seconds; others are useless. */
const token = (age: number, life = 120 * DAY) => `${age}:${life}`;

/** One look at the Secret: the world ends with the report that closes it. */
async function look(more: Partial<Tools> = {}): Promise<State> {
  const end = new AbortController();
  const tools: Tools = {
    options: OPTIONS,
    store: {
      read: async () => ({ token: stored, version: '7' }),
      write: async (text, version) => {
        writes.push(`${text}@${version}`);
      },
    },
    check: async (text, what) => {
      const [age, life] = text.split(':').map(Number);
      if (life === undefined) throw new Fault(`${what} is useless.`, { isTokenUseless: true });
      if (life <= 0) throw new Fault(`${what} ended.`, { isTokenUseless: true });
      return { text, issuedAt: now - (age ?? 0), expiresAt: now + life };
    },
    request: async (old) => {
      asked.push(old);
      return token(0);
    },
    log: (line) => logged.push(line),
    report: (state) => {
      states.push(state);
      setImmediate(() => end.abort());
    },
    nowSeconds: () => now,
    signal: end.signal,
    ...more,
  };
  await runRefresher(tools);
  return states.at(-1) ?? { token: null, problem: null };
}

test('a young token is left as it is', async () => {
  stored = token(DAY - 1);
  expect(await look()).toMatchObject({ token: { text: stored }, problem: null });
  expect([asked, writes, logged]).toEqual([[], [], []]);
});

test('a token a day old is replaced by a new one, unless another was stored meanwhile', async () => {
  stored = token(DAY);
  expect(await look()).toMatchObject({ token: { text: token(0) }, problem: null });
  expect([asked, writes]).toEqual([[token(DAY)], [`${token(0)}@7`]]);
  expect(logged).toEqual([
    'The token in the Secret service-token is a new one, which ends on 2027-05-15T08:00:00.000Z.',
  ]);
});

test('what the page showed is taken, and stored as the bare token', async () => {
  stored = JSON.stringify({ access_token: token(0), expires_at: 'x' });
  expect(await look()).toMatchObject({ token: { text: token(0) } });
  expect(writes).toEqual([`${token(0)}@7`]);
});

test.each([
  ['', 'There is no token in the Secret service-token of stack.'],
  [token(DAY, 0), 'The token in the Secret service-token of stack ended.'],
  ['rubbish', 'The token in the Secret service-token of stack is useless.'],
])('%s: nothing is asked, and the sentence says what an administrator does', async (text, sentence) => {
  stored = text;
  const { token: known, problem } = await look();
  expect([known, asked, writes]).toEqual([null, [], []]);
  expect(problem).toBe(
    `${sentence} Make one at https://service-accounts.example.org/generate_token, save what it shows as token.json, and \`kubectl -n stack create secret generic service-token --from-file=token=token.json --dry-run=client -o yaml | kubectl -n stack replace -f -\`.`,
  );
  expect(logged).toEqual([problem]);
});

test.each([
  ['useless', 'rubbish', 'The new token is useless. The old one is kept.'],
  ['ended', token(0, 0), 'The new token ended. The old one is kept.'],
  ['as old as the one before', token(DAY), 'too soon for the next'],
  ['about to end', token(0, 100), 'too soon for the next'],
])('a new token that is %s is not stored, and the old one stays known', async (_, fresh, sentence) => {
  stored = token(DAY);
  const state = await look({ request: async () => fresh });
  expect(writes).toEqual([]);
  expect(state.token?.text).toBe(stored);
  expect(state.problem).toContain(sentence);
});

test('a token that somebody takes away is not known any more', async () => {
  const end = new AbortController();
  const reads = [token(0), ''];
  const store = { read: async () => ({ token: reads.shift() ?? '', version: '7' }), write: async () => undefined };
  const report = (state: State) => {
    states.push(state);
    if (state.problem !== null) end.abort();
  };
  await look({ options: { ...OPTIONS, checkSeconds: 1 }, store, report, signal: end.signal });
  expect(states.map((state) => state.token?.text ?? null)).toEqual([token(0), token(0), null]);
});

test('where service-accounts or Kubernetes is away, what is known stays known', async () => {
  stored = token(DAY);
  const away = async () => {
    throw new Fault('Away.');
  };
  expect(await look({ request: away })).toMatchObject({ token: { text: stored }, problem: 'Away.' });
  states = [];
  expect(await look({ store: { read: away, write: away } })).toEqual({ token: null, problem: 'Away.' });
});

test('a fault of our own ends it, for the engine to start it again', async () => {
  const broken = async () => {
    throw new TypeError('Broken');
  };
  await expect(look({ store: { read: broken, write: broken } })).rejects.toThrow('Broken');
});

test('pauses double up to five minutes, with chance in them', () => {
  expect([1, 2, 3, 6, 7, 8, 100].map((failures) => pauseAfter(failures, 5, 1))).toEqual([
    5, 10, 20, 160, 300, 300, 300,
  ]);
  expect(pauseAfter(1, 5, 0)).toBe(2.5);
});
