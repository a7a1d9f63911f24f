import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openApi } from './api.ts';
import { runFetcher } from './fetcher.ts';
import { readOptions } from './options.ts';
import { keepProblems } from './problems.ts';

const options = readOptions(process.env, fileURLToPath(new URL('./entrypoint-secrets-setup.sh', import.meta.url)));
const log = (line: string) => console.log(`${new Date().toISOString()} ${line}`);
const end = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => end.abort());

rmSync(options.statusFile, { force: true });
await runFetcher({
  api: openApi(options.kubeconfig, options.namespace),
  options,
  problems: keepProblems(log),
  log,
  signal: end.signal,
});
