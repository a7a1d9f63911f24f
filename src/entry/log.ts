import type { Log } from '../context.ts';
import { oneLine } from './output.ts';

const YELLOW = '\u001b[33m';
const PLAIN = '\u001b[0m';

/** Progress for people: a line each on stderr. */
export function makeLog(write: (text: string) => void, color: boolean): Log {
  return {
    info: (text) => write(`${oneLine(text)}\n`),
    warn: (text) => write(color ? `${YELLOW}${oneLine(text)}${PLAIN}\n` : `${oneLine(text)}\n`),
  };
}
