import { createInterface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Person } from '../context.ts';
import { oneLine } from './output.ts';

/** Asks where both streams are a terminal; elsewhere nobody is there. Lines end as the terminal ends them, so that Ctrl-C stays a signal. */
export function openPerson(
  input: Pick<ReadStream, 'isTTY'> & NodeJS.ReadableStream,
  output: Pick<WriteStream, 'isTTY'> & NodeJS.WritableStream,
): Person {
  return {
    ask: (question) => {
      if (!input.isTTY || !output.isTTY) return Promise.resolve(null);
      return new Promise((resolve) => {
        const lines = createInterface({ input, terminal: false });
        output.write(`${oneLine(question)} `);
        lines.once('line', (line) => {
          resolve(line.trim());
          lines.close();
        });
        lines.once('close', () => resolve(null));
      });
    },
  };
}
