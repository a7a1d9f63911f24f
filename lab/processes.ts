import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { MissionControlError } from '../src/errors.ts';
import { identify, isAlive, type ProcessIdentity } from './machine/identity.ts';
import type { ProcessToStart, RunningProcess } from './machine/machine.ts';

const TERM_SECONDS = 10;

/**
 * Starts a process in a session of its own, all it prints in the file `log`, and waits until it is ready.
 * `started` is told its identity before anything else happens. Errors: COMMAND_FAILED, quoting the end of the log.
 */
export async function startProcess(
  given: ProcessToStart & { readonly log: string; readonly started?: (process: ProcessIdentity) => void },
): Promise<RunningProcess> {
  const output = openSync(given.log, 'a');
  const child = spawn(given.argv[0] ?? '', given.argv.slice(1), {
    ...(given.cwd === undefined ? {} : { cwd: given.cwd }),
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/', LC_ALL: 'C.UTF-8', ...given.env },
    stdio: ['ignore', output, output],
    detached: true,
  });
  closeSync(output);
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === 'SIGKILL' ? 9 : 15)));
    child.once('error', () => resolve(127));
  });
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  if (identity) given.started?.(identity);
  const stop = async () => {
    // Once it is waited for, its end must not be missed for want of anything else to do.
    child.ref();
    if (identity) await stopProcess(identity);
    await ended;
  };
  try {
    await untilReady(given, ended);
  } catch (error) {
    await stop();
    throw error;
  }
  child.unref();
  return { pid: child.pid ?? 0, log: given.log, ended, stop, [Symbol.asyncDispose]: stop };
}

/** TERM to the process, KILL to its group when it is not gone after 10 s. Never hits another one that has its number by now. */
export async function stopProcess(process: ProcessIdentity, seconds = TERM_SECONDS): Promise<void> {
  signal(process, 'SIGTERM');
  const deadline = Date.now() + seconds * 1000;
  while (isAlive(process) && Date.now() < deadline) await delay(20);
  if (isAlive(process)) killGroup(process);
  while (isAlive(process)) await delay(20);
}

/** Waits until `question` says true. */
export async function until(question: () => Promise<boolean>, seconds: number): Promise<boolean> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await question())) {
    if (Date.now() > deadline) return false;
    await delay(50);
  }
  return true;
}

/** The last lines of a log, for an error message. */
export function endOfLog(file: string, lines = 15): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}

async function untilReady(given: ProcessToStart & { readonly log: string }, ended: Promise<number>): Promise<void> {
  if (!given.ready) return;
  let exit: number | undefined;
  void ended.then((code) => {
    exit = code;
  });
  const seconds = given.readySeconds ?? 30;
  const ready = given.ready;
  const settled = await until(async () => exit !== undefined || (await ready()), seconds);
  if (settled && exit === undefined) return;
  const what = exit === undefined ? `was not ready within ${seconds} s` : `ended with ${exit} before it was ready`;
  throw new MissionControlError({
    code: 'COMMAND_FAILED',
    message: `${given.name} (\`${given.argv.slice(0, 3).join(' ')}\`) ${what}. Its log ${given.log} ends:\n${endOfLog(given.log)}`,
  });
}

function signal(process: ProcessIdentity, name: NodeJS.Signals): void {
  if (isAlive(process)) send(process.pid, name);
}

function killGroup(process: ProcessIdentity): void {
  send(process.pid, 'SIGKILL');
  send(-process.pid, 'SIGKILL');
}

function send(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
