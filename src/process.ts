import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { MissionControlError } from './errors.ts';

/** A command line as data: `argv[0]` is the program, no shell ever sees it. */
export interface CommandLine {
  readonly argv: readonly string[];
  readonly cwd?: string;
  /** The whole environment of the child; nothing is inherited but PATH and HOME. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** After so many seconds the process group is killed and COMMAND_TIMEOUT thrown. */
  readonly timeoutSeconds: number;
  /** Called for each line of stdout and stderr as it comes. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** Kills the process group when it fires; the command then ends with 137. */
  readonly signal?: AbortSignal;
}

export interface Completed {
  /** Exit code; 128 + n where signal n ended it. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const OUTPUT_LIMIT = 64 * 1024 * 1024;

/** What a command printed, as bytes. */
export interface CompletedBytes extends Omit<Completed, 'stdout'> {
  readonly stdout: Uint8Array;
}

/** Runs a command line to its end, whatever its exit code. Errors: COMMAND_FAILED (cannot be started), COMMAND_TIMEOUT. */
export async function run(line: CommandLine): Promise<Completed> {
  const { code, stdout, stderr } = await runBytes(line);
  return { code, stdout: Buffer.from(stdout).toString('utf8'), stderr };
}

/** As `run`, for output that is no text. */
export async function runBytes(line: CommandLine): Promise<CompletedBytes> {
  const program = line.argv[0] ?? '';
  const child = spawn(program, line.argv.slice(1), {
    ...(line.cwd === undefined ? {} : { cwd: line.cwd }),
    env: environment(line),
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const killGroup = () => endGroup(child.pid);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    killGroup();
  }, line.timeoutSeconds * 1000);
  line.signal?.addEventListener('abort', killGroup);
  if (line.signal?.aborted) killGroup();
  const [stdout, stderr] = (['stdout', 'stderr'] as const).map((name) => collect(child[name], name, line.onLine));
  child.stdin.on('error', ignoreBrokenPipe);
  child.stdin.end(line.input ?? '');
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', (cause) =>
        reject(
          new MissionControlError({
            code: 'COMMAND_FAILED',
            message: `Could not run \`${program}\`: ${describe(cause)}.`,
            cause,
          }),
        ),
      );
      child.once('close', (exit, signal) => resolve(exit ?? 128 + signalNumber(signal)));
    });
    if (timedOut)
      throw new MissionControlError({
        code: 'COMMAND_TIMEOUT',
        message: `\`${line.argv.slice(0, 3).join(' ')}\` did not end within ${line.timeoutSeconds} s.`,
      });
    return { code, stdout: stdout?.() ?? Buffer.alloc(0), stderr: (stderr?.() ?? '').toString() };
  } finally {
    clearTimeout(timer);
    line.signal?.removeEventListener('abort', killGroup);
  }
}

/** Starts a command line in a session of its own that outlives this process; resolves with its exit code if it ends first. */
export function startDetached(line: Omit<CommandLine, 'input' | 'onLine' | 'timeoutSeconds' | 'signal'>): {
  readonly ended: Promise<number>;
} {
  const child = spawn(line.argv[0] ?? '', line.argv.slice(1), {
    ...(line.cwd === undefined ? {} : { cwd: line.cwd }),
    env: environment(line),
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', (cause) =>
      reject(
        new MissionControlError({
          code: 'COMMAND_FAILED',
          message: `Could not run \`${line.argv[0]}\`: ${describe(cause)}.`,
          cause,
        }),
      ),
    );
    child.once('exit', (exit, signal) => resolve(exit ?? 128 + signalNumber(signal)));
  });
  return { ended };
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function environment(line: Pick<CommandLine, 'env'>): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: process.env.HOME ?? '/',
    LC_ALL: 'C.UTF-8',
    ...line.env,
  };
}

function collect(
  stream: NodeJS.ReadableStream,
  name: 'stdout' | 'stderr',
  onLine: CommandLine['onLine'],
): () => Buffer {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= OUTPUT_LIMIT) chunks.push(chunk);
  });
  if (onLine)
    createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (text) => onLine(text, name));
  return () => Buffer.concat(chunks);
}

function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function signalNumber(signal: NodeJS.Signals | null): number {
  return { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGPIPE: 13, SIGTERM: 15 }[signal as string] ?? 0;
}

function describe(cause: NodeJS.ErrnoException): string {
  return cause.code === 'ENOENT' ? 'it is not installed' : cause.message;
}
