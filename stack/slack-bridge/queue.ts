/** Lines that wait for Slack. */
export interface Queue {
  /** Where the queue is full the oldest line makes room and is counted. */
  add(line: string): void;
  /** The oldest lines, no more than one post may hold. */
  take(): Batch;
  readonly size: number;
  /** Resolves when so many lines wait, or at the signal; asked by one at a time. */
  holds(lines: number, signal: AbortSignal): Promise<void>;
}

/** Lines for one post, and how many were dropped since the last one. */
export interface Batch {
  readonly lines: readonly string[];
  readonly dropped: number;
}

/** Slack cuts a text after 40,000 characters. */
const POST_LIMIT = 30_000;

/** Makes a queue of at most `limit` lines, given out `batch` at a time; `onDrop` hears of the first line dropped since a batch was taken. */
export function makeQueue(given: { readonly limit: number; readonly batch: number; onDrop(): void }): Queue {
  const lines: string[] = [];
  let dropped = 0;
  let waiting: { readonly lines: number; readonly resolve: () => void } | null = null;
  return {
    add(line) {
      lines.push(line);
      if (lines.length > given.limit) {
        lines.shift();
        dropped += 1;
        if (dropped === 1) given.onDrop();
      }
      if (waiting !== null && lines.length >= waiting.lines) waiting.resolve();
    },
    take() {
      const batch = { lines: lines.splice(0, countFitting(lines, given.batch)), dropped };
      dropped = 0;
      return batch;
    },
    get size() {
      return lines.length;
    },
    async holds(wanted, signal) {
      if (lines.length >= wanted || signal.aborted) return;
      await new Promise<void>((resolve) => {
        waiting = { lines: wanted, resolve };
        signal.addEventListener('abort', () => resolve());
      });
      waiting = null;
    },
  };
}

function countFitting(lines: readonly string[], most: number): number {
  let length = 0;
  const end = lines.findIndex((line, index) => {
    length += line.length + 1;
    return index > 0 && (index >= most || length > POST_LIMIT);
  });
  return end === -1 ? lines.length : end;
}
