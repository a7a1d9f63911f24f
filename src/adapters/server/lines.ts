import { MissionControlError } from '../../errors.ts';

const LINE_LIMIT = 8 * 1024 * 1024;
const TOTAL_LIMIT = 64 * 1024 * 1024;

/** Cuts what comes in chunks into lines; never holds more than one line. Errors: AGENT_PROTOCOL past a limit, or not UTF-8. */
export function lineReader(
  onLine: (line: string) => void,
  limits: { readonly line: number; readonly total: number } = { line: LINE_LIMIT, total: TOTAL_LIMIT },
): { push(chunk: Buffer): void; end(): void } {
  let pending: Buffer[] = [];
  let length = 0;
  let total = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const hold = (part: Buffer) => {
    length += part.length;
    if (length > limits.line) throw tooLong(`a line of more than ${limits.line} bytes`);
    pending.push(part);
  };
  const flush = () => {
    const line = Buffer.concat(pending);
    pending = [];
    length = 0;
    onLine(decode(decoder, line));
  };
  return {
    push(chunk) {
      total += chunk.length;
      if (total > limits.total) throw tooLong(`more than ${limits.total} bytes`);
      let start = 0;
      for (let newline = chunk.indexOf(10); newline >= 0; newline = chunk.indexOf(10, start)) {
        hold(chunk.subarray(start, newline));
        flush();
        start = newline + 1;
      }
      if (start < chunk.length) hold(chunk.subarray(start));
    },
    end() {
      if (length > 0) flush();
    },
  };
}

function decode(decoder: { decode(line: Uint8Array): string }, line: Buffer): string {
  try {
    return decoder.decode(line);
  } catch (cause) {
    throw new MissionControlError({
      code: 'AGENT_PROTOCOL',
      message: 'The server sent bytes that are no UTF-8 text.',
      hint: 'See what the account prints when it logs in; the agent alone may answer.',
      cause,
    });
  }
}

function tooLong(what: string): MissionControlError {
  return new MissionControlError({
    code: 'AGENT_PROTOCOL',
    message: `The server sent ${what}; the rest was not read.`,
    hint: 'See what the account prints when it logs in; the agent alone may answer.',
  });
}
