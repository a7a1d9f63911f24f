import { rmSync } from 'node:fs';
import { runBridge } from './bridge.ts';
import { readOptions } from './options.ts';

const log = (line: string) => console.log(`${new Date().toISOString()} ${line}`);
const end = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => end.abort());

try {
  const options = readOptions(process.env);
  rmSync(options.statusFile, { force: true });
  log(`Carrying ${options.topics.join(', ')} from the broker to Slack.`);
  await runBridge(options, log, end.signal);
} catch (error) {
  log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
