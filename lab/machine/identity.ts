import { readdirSync, readFileSync } from 'node:fs';

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Boot and clock ticks since: when it began. */
  readonly started: string;
}

/** Every process of a lab has this in its environment, with the lab's name. */
export const LAB_VARIABLE = 'MISSION_CONTROL_LAB';

/** The identity of a process that lives now; undefined when there is none, or only a zombie. */
export function identify(pid: number): ProcessIdentity | undefined {
  const stat = readProcess(pid, 'stat');
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields[18];
  if (!ticks || state === 'Z' || state === 'X') return undefined;
  return { pid, started: `${boot()}/${ticks}` };
}

export function isAlive(process: ProcessIdentity): boolean {
  return identify(process.pid)?.started === process.started;
}

/** This process. */
export function identifySelf(): ProcessIdentity {
  const self = identify(process.pid);
  if (!self) throw new Error('/proc is not mounted, or is of another process namespace.');
  return self;
}

/** Living processes started by the lab of that name, or by such a one, whatever became of its parents. */
export function processesOfLab(name: string): ProcessIdentity[] {
  const mark = `${LAB_VARIABLE}=${name}`;
  return readdirSync('/proc')
    .filter((entry) => /^[0-9]+$/.test(entry) && readProcess(Number(entry), 'environ').split('\0').includes(mark))
    .flatMap((entry) => identify(Number(entry)) ?? []);
}

/** The words a process was called with, joined; empty when there is no such process. */
export function commandOf(pid: number): string {
  return readProcess(pid, 'cmdline').replaceAll('\0', ' ');
}

/** Empty for a process that is gone or is another user's. */
function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}

function boot(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}
