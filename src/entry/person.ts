import { createInterface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Person } from '../context.ts';
import { oneLine } from './output.ts';

/** Asks where both streams are a terminal; elsewhere nobody is there. Lines end as the terminal ends them, so that Ctrl-C stays a signal. Errors: the reason of the signal. */
export function openPerson(
  input: Pick<ReadStream, 'isTTY'> & NodeJS.ReadableStream,
  output: Pick<WriteStream, 'isTTY'> & NodeJS.WritableStream,
  signal: AbortSignal,
): Person {
  return {
    ask: async (question) => {
      if (!input.isTTY || !output.isTTY) return null;
      const lines = createInterface({ input, terminal: false });
      try {
        output.write(`${oneLine(question)} `);
        return await firstLine(lines, signal);
      } finally {
        lines.close();
      }
    },
  };
}

function firstLine(lines: NodeJS.EventEmitter, signal: AbortSignal): Promise<string | null> {
  return new Promise((resolve, reject) => {
    lines.once('line', (line: string) => resolve(line.trim()));
    lines.once('close', () => resolve(null));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
