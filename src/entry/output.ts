import type { Redact } from './redaction.ts';

/** stdout and stderr, every text redacted. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/** Makes the streams of this process. */
export function processStreams(redact: Redact): Streams {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', end);
  return {
    out: (text) => void process.stdout.write(redact(text)),
    err: (text) => void process.stderr.write(redact(text)),
  };
}

/** Whether a stream is for eyes that see colour. */
export function wantsColor(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0';
  return isTerminal && environment.TERM !== 'dumb';
}

/** A stranger's text on one line that no terminal and no workflow takes for a command. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replaceAll('##[', '## [')
    .replace(/^\s*::/, (colons) => colons.replace('::', ': :'));
}

/** A reader that went away is no fault of ours; a result that cannot be written is none. */
function end(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  process.stderr.write(`error: The output could not be written: ${error.message}.\n  Write it somewhere else.\n`);
  process.exit(2);
}
