import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { underLock } from './machine/lock.ts';

/** Where the lab keeps what is costly to make: MISSION_CONTROL_LAB_CACHE, or below the user's cache. */
export function cacheDirectory(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  if (environment.MISSION_CONTROL_LAB_CACHE) return environment.MISSION_CONTROL_LAB_CACHE;
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'mission-control', 'lab');
}

/**
 * The directory NAME-VERSION of the cache. What is not there yet `make` puts into a directory beside it, which is renamed when whole: there
 * is never half an entry, and of two processes at once one makes it and the other waits.
 */
export async function cached(
  entry: { readonly name: string; readonly version: string },
  make: (directory: string) => Promise<void>,
): Promise<string> {
  const cache = cacheDirectory();
  const name = `${entry.name}-${entry.version}`;
  const whole = join(cache, name);
  if (existsSync(whole)) return whole;
  return await underLock(join(cache, '.locks', name), async () => {
    if (existsSync(whole)) return whole;
    const making = join(cache, '.making');
    mkdirSync(making, { recursive: true });
    removeLeftovers(making, name);
    const half = mkdtempSync(join(making, `${name}@`));
    try {
      await make(half);
      renameSync(half, whole);
      return whole;
    } finally {
      rmSync(half, { recursive: true, force: true });
    }
  });
}

/** Whether an entry is there, so that nobody is told of a step that takes no time. */
export function isCached(entry: { readonly name: string; readonly version: string }): boolean {
  return existsSync(join(cacheDirectory(), `${entry.name}-${entry.version}`));
}

function removeLeftovers(making: string, name: string): void {
  for (const left of readdirSync(making))
    if (left.startsWith(`${name}@`)) rmSync(join(making, left), { recursive: true, force: true });
}
