import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findShells } from './shells.ts';

/** The wrapper as it lies in the repository. */
export const WRAPPER = join(import.meta.dirname, '../../../stack/secret-fetcher/entrypoint-secrets-setup.sh');
/** The shells to run it in. */
export const SHELLS = await findShells();

/** What came of a wrapped command. */
export interface Wrapped {
  /** Exit code, or the name of the signal that ended it. */
  readonly end: number | string | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs the wrapper in one of the shells. */
export function wrap(
  shell: string,
  argv: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string; readonly wrapper?: string } = {},
): Promise<Wrapped> {
  const [program = '', ...first] = SHELLS.get(shell) ?? [];
  const child = spawn(program, [...first, options.wrapper ?? WRAPPER, ...argv], {
    env: { PATH: process.env.PATH ?? '', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    return chunks;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({
        end: code ?? signal,
        stdout: Buffer.concat(stdout ?? []),
        stderr: Buffer.concat(stderr ?? []).toString(),
      }),
    );
  });
}

/** The environment a wrapped command had, byte for byte as latin1 text. */
export async function environmentIn(
  shell: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ReadonlyMap<string, string>> {
  const { end, stdout, stderr } = await wrap(shell, [...argv, 'cat', '/proc/self/environ'], { env });
  if (end !== 0) throw new Error(`The wrapper ended with ${end}: ${stderr}`);
  const entries = stdout.toString('latin1').split('\0').filter(Boolean);
  return new Map(entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]));
}
