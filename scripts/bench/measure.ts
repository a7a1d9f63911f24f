import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** A command line to be timed as a whole process. */
export interface Timed {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Exit codes that count as done; default 0 alone. */
  readonly exits?: readonly number[];
}

/** Milliseconds of one run. Errors: an exit code that does not count as done. */
export function time({ argv: [program = '', ...rest], env, cwd, exits = [0] }: Timed): number {
  const begun = performance.now();
  const { status, stderr, error } = spawnSync(program, rest, { env, cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  const milliseconds = performance.now() - begun;
  if (error !== undefined) throw error;
  if (!exits.includes(status ?? -1)) throw new Error(`${program} ${rest.join(' ')} ended ${status}: ${stderr}`);
  return milliseconds;
}

/** Times two commands in turn, so that what else the machine does hits both; a first run of each is not counted. */
export function compare(
  ours: Timed,
  theirs: Timed,
  runs: number,
): { readonly ours: number[]; readonly theirs: number[] } {
  time(ours);
  time(theirs);
  const pairs = Array.from({ length: runs }, () => [time(ours), time(theirs)] as const);
  return { ours: pairs.map(([first]) => first), theirs: pairs.map(([, second]) => second) };
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
