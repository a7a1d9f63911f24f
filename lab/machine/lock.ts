import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { MissionControlError } from '../../src/errors.ts';

/**
 * Does `work` while no other process does work under the same lock file. The kernel holds the lock, through a child that ends when
 * this process does, however it ends: a killed holder leaves nothing to break.
 */
export async function underLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  const holder = spawn('flock', ['--exclusive', file, 'sh', '-c', 'echo held; exec cat >/dev/null'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
  });
  const gone = new Promise<void>((resolve) => holder.once('close', () => resolve()));
  try {
    await new Promise<void>((resolve, reject) => {
      const failed = (cause?: unknown) =>
        reject(
          new MissionControlError({ code: 'COMMAND_FAILED', message: `Could not lock ${file} with \`flock\`.`, cause }),
        );
      holder.once('error', failed);
      holder.once('exit', () => failed());
      holder.stdout.once('data', () => resolve());
    });
    return await work();
  } finally {
    holder.stdin.end();
    if (holder.pid !== undefined) await gone;
  }
}
