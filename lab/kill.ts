import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A moment in a deployment, told by its journal: the phase it is in, the step it has begun, and how long after. */
export interface Instant {
  readonly phase: string;
  /** Index of the step begun last; without it any. */
  readonly step?: number;
  readonly afterMilliseconds?: number;
}

/** What a journal in the state directory says, as far as it matters when to kill. */
export interface Progress {
  readonly id: string;
  readonly phase: string;
  readonly step: number;
}

const PATIENCE_MILLISECONDS = 60_000;

/** Where the transaction of an installation stands; null before the first. */
export function readProgress(state: string): Progress | null {
  const journal = readOrNull(join(state, 'journal.json'));
  return journal === null ? null : (JSON.parse(journal) as Progress);
}

/** Resolves at that moment of a deployment; false where it has passed, because nobody looked while it lasted. */
export async function reach(state: string, id: string, instant: Instant): Promise<boolean> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  for (; Date.now() < end; await delay(1)) {
    const progress = readProgress(state);
    if (progress?.id !== id) continue;
    if (isAt(progress, instant)) {
      await delay(instant.afterMilliseconds ?? 0);
      return isAt(readProgress(state) ?? progress, instant);
    }
    if (progress.phase === 'done') return false;
  }
  throw new Error(`Deployment ${id} did not come to phase ${instant.phase} within a minute.`);
}

function isAt(progress: Progress, { phase, step }: Instant): boolean {
  return progress.phase === phase && (step === undefined || progress.step === step);
}

/** Kills the runner that holds the lock of an installation, at once and without a word to it, or stops it where it stands; true where there was one. */
export function killRunner(state: string, signal: 'SIGKILL' | 'SIGSTOP' = 'SIGKILL'): boolean {
  const lock = JSON.parse(readOrNull(join(state, 'lock.json')) ?? '{}') as { pid?: number; released?: boolean };
  return lock.pid !== undefined && lock.released === false && kill(lock.pid, signal);
}

/** Kills whatever answers a key at the door of an installation, and its process group, as a session that is cleaned up ends. */
export function killDoors(root: string): void {
  for (const pid of processesOf(root, 'door')) {
    const group = Number(readOrNull(`/proc/${pid}/stat`)?.split(') ')[1]?.split(' ')[2]);
    if (group > 1) kill(-group);
  }
}

/** Waits until nobody works for an installation any more: no runner, no answer at its door. */
export async function untilQuiet(root: string): Promise<void> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while (processesOf(root, 'run').length + processesOf(root, 'door').length > 0) {
    if (Date.now() > end) throw new Error(`Somebody still works for ${root} after a minute.`);
    await delay(25);
  }
}

/** Processes whose command line is `… ROOT/lib/agent.js … WORD …`: Node, or what is about to become it. */
function processesOf(root: string, word: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const argv = (readOrNull(`/proc/${pid}/cmdline`) ?? '').split('\0');
      return argv.includes(join(root, 'lib/agent.js')) && argv.includes(word);
    })
    .map(Number);
}

function kill(pid: number, signal: NodeJS.Signals = 'SIGKILL'): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
