import { performance } from 'node:perf_hooks';
import { run } from '../../src/process.ts';

/** A command line to be timed as a whole process. */
export interface Timed {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Exit codes that count as done; default 0 alone. */
  readonly exits?: readonly number[];
}

/** Milliseconds of one run. Errors: an exit code that does not count as done. */
export async function time({ argv, env, cwd, exits = [0] }: Timed): Promise<number> {
  const begun = performance.now();
  const { code, stderr } = await run({ argv, env, timeoutSeconds: 120, ...(cwd === undefined ? {} : { cwd }) });
  const milliseconds = performance.now() - begun;
  if (!exits.includes(code)) throw new Error(`${argv.join(' ')} ended ${code}: ${stderr}`);
  return milliseconds;
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** `min–max` beside the median, in milliseconds. */
export function spread(values: readonly number[]): string {
  const rounded = (value: number) => Math.round(value);
  return `${rounded(median(values))} ms (${rounded(Math.min(...values))}–${rounded(Math.max(...values))})`;
}
