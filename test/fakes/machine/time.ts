import type { Clock } from '../../../src/context.ts';
import type { FakeProcess } from './process.ts';

/** A clock that stands still until somebody sleeps. */
export class FakeTime {
  seconds = 0;

  iso(seconds = this.seconds): string {
    return new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString();
  }

  clockOf(process: FakeProcess): Clock {
    return {
      now: () => new Date(this.iso()),
      monotonicSeconds: () => this.seconds,
      sleep: async (seconds) => {
        process.look();
        this.seconds += seconds;
        await new Promise((resolve) => setImmediate(resolve));
        process.look();
      },
    };
  }
}
