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

/**
 * Living processes of the lab of that name, whatever became of their parents: they have its mark in their environment, or, as what a
 * server runs starts with an environment of its own, a path in its directory there or among their words.
 */
export function processesOfLab(lab: { readonly name: string; readonly path: string }): ProcessIdentity[] {
  const marks = [`${LAB_VARIABLE}=${lab.name}\0`, `${lab.path}/`];
  return readdirSync('/proc')
    .filter((entry) => /^[0-9]+$/.test(entry) && Number(entry) !== process.pid)
    .filter((entry) => ['environ', 'cmdline'].some((file) => holds(readProcess(Number(entry), file), marks)))
    .flatMap((entry) => identify(Number(entry)) ?? []);
}

function holds(text: string, marks: readonly string[]): boolean {
  return marks.some((mark) => text.includes(mark));
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
