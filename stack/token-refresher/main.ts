import { createServer } from 'node:http';
import { MissionControlError } from '../../src/errors.ts';
import { readOptions } from './options.ts';
import { runRefresher } from './refresher.ts';
import { requestToken } from './renew.ts';
import { judge, type State } from './state.ts';
import { openStore } from './store.ts';
import { makeCheck } from './token.ts';

/** The configuration is wrong: starting again will not help. */
const CONFIGURATION = 78;
const log = (line: string) => console.log(`${new Date().toISOString()} ${line}`);
const nowSeconds = () => Date.now() / 1000;

try {
  await refresh();
} catch (error) {
  if (!(error instanceof MissionControlError)) throw error;
  console.error(error.message);
  process.exitCode = CONFIGURATION;
}

async function refresh(): Promise<void> {
  const options = readOptions(process.env);
  const end = new AbortController();
  let state: State = { token: null, problem: null };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => end.abort());
  const server = createServer((_, response) => {
    const { healthy, sentence } = judge(state, { nowSeconds: nowSeconds(), intervalSeconds: options.intervalSeconds });
    response.writeHead(healthy ? 200 : 503, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
  }).listen(options.port, '127.0.0.1');
  try {
    await runRefresher({
      options,
      store: openStore(options),
      check: makeCheck(options, nowSeconds),
      request: (old) => requestToken(options.url, old),
      log,
      report: (next) => {
        state = next;
      },
      nowSeconds,
      signal: end.signal,
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
