import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { MissionControlError } from '../../src/errors.ts';
import { makeForms } from './forms.ts';
import { makeLimit } from './limit.ts';
import { readOptions } from './options.ts';
import { openProvider } from './provider.ts';
import { makeServer } from './server.ts';

/** The configuration is wrong: starting again will not help. */
const CONFIGURATION = 78;
const END_SECONDS = 8;
const log = (line: string) => console.log(`${new Date().toISOString()} ${line}`);
const nowSeconds = () => Date.now() / 1000;

try {
  await serve();
} catch (error) {
  if (!(error instanceof MissionControlError)) throw error;
  console.error(error.message);
  process.exitCode = CONFIGURATION;
}

async function serve(): Promise<void> {
  const options = readOptions(process.env);
  const limits = {
    session: makeLimit(options.perHour.session, nowSeconds),
    bearer: makeLimit(options.perHour.bearer, nowSeconds),
  };
  const forms = makeForms(randomBytes(32), nowSeconds);
  const provider = openProvider(options, nowSeconds);
  const ending = new AbortController();
  const server = makeServer({ options, provider, forms, limits, log, nowSeconds }, ending.signal);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      ending.abort();
      server.close(() => log('Stopped.'));
      await delay(END_SECONDS * 1000, undefined, { ref: false });
      server.closeAllConnections();
    });
  server.listen(options.port, () => log(`Tokens of ${options.issuer} are made at ${options.origin}/generate_token.`));
}
