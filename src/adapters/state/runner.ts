import { join } from 'node:path';
import type { Runner } from '../../context.ts';
import { startDetached } from '../../process.ts';
import { isAlive, signal } from './holder.ts';
import { readLock } from './lock.ts';

const LOCK_FILE = 'deploy.lock';

/** Starts runners that hold the lock file as long as they live, and reaches the one that does. `agent` is the command line before `run ID`. */
export function openRunner(state: string, agent: readonly string[]): Runner {
  return {
    start: (id) => startDetached({ argv: runnerLine(state, agent, id) }),
    async interrupt() {
      const holder = await readLock(state);
      if (holder !== null && !holder.released) await signal(holder, 'SIGTERM');
    },
    async end(seconds) {
      const holder = await readLock(state);
      if (holder === null || holder.released) return;
      await signal(holder, 'SIGCONT');
      await signal(holder, 'SIGTERM');
      for (let turn = 0; turn < seconds * 10 && (await isAlive(holder)); turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
      await signal(holder, 'SIGKILL');
    },
  };
}

/** flock(1) becomes the runner: the kernel frees the lock when it dies, however it dies. */
export function runnerLine(state: string, agent: readonly string[], id: string): string[] {
  return [
    'flock',
    '--exclusive',
    '--nonblock',
    '--conflict-exit-code',
    '75',
    '--no-fork',
    join(state, LOCK_FILE),
    ...agent,
    'run',
    id,
  ];
}
