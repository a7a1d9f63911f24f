import { readdir, readFile } from 'node:fs/promises';

/** A process, known again even after its number was given to another one or the machine was started anew. */
export interface Holder {
  readonly pid: number;
  readonly startTime: string;
  readonly bootId: string;
}

/** The environment variable by which everything a runner starts is found again: its value is the state directory. */
export const RUN_VARIABLE = 'MISSION_CONTROL_RUN';

/** This process, as it stands in the lock record. */
export async function thisProcess(): Promise<Holder> {
  return { pid: process.pid, startTime: (await startTime(process.pid)) ?? '', bootId: await bootId() };
}

/** True while that very process lives. */
export async function isAlive(holder: Holder): Promise<boolean> {
  return holder.bootId === (await bootId()) && (await startTime(holder.pid)) === holder.startTime;
}

/** Sends a signal to that very process; false where it is gone. */
export async function signal(holder: Holder, name: 'SIGTERM' | 'SIGKILL' | 'SIGCONT'): Promise<boolean> {
  if (!(await isAlive(holder))) return false;
  return send(holder.pid, name);
}

/** Kills every process started under this mark, but this one, and waits until all are gone. */
export async function endMarked(mark: string): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    const found = await marked(mark);
    if (found.length === 0) return;
    for (const pid of found) send(pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function marked(mark: string): Promise<number[]> {
  const entries = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  const found = await Promise.all(
    entries.map(async (name) => {
      const environment = await readFile(`/proc/${name}/environ`, 'utf8').catch(() => '');
      return environment.split('\0').includes(`${RUN_VARIABLE}=${mark}`) ? [Number(name)] : [];
    }),
  );
  return found.flat();
}

function send(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

/** Field 22 of /proc/PID/stat, counted after the name, which may hold anything; null for a process that is gone or a zombie. */
async function startTime(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields === undefined || fields[0] === 'Z' ? null : (fields[19] ?? null);
}

async function bootId(): Promise<string> {
  return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
}
