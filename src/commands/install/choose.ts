import type { Shell } from '../../context.ts';
import type { RunningProject } from '../../core/installation/running.ts';
import { usage } from '../usage.ts';
import { answer } from './remote.ts';

/** What may tell which of several stacks is meant. */
export interface Marks {
  /** The project of an earlier installation into the same root. */
  readonly installed: string | null;
  /** The repository that was named. */
  readonly origin: string | null;
}

/** The one stack that runs; of several the one installed here before, or the one that is a clone of the named repository. Errors: USAGE. */
export async function choose(
  shell: Shell,
  running: readonly RunningProject[],
  marks: Marks,
): Promise<RunningProject | null> {
  if (running.length < 2) return running[0] ?? null;
  const installed = running.find(({ project }) => project === marks.installed);
  if (installed) return installed;
  const [clone, ...more] = marks.origin === null ? [] : await clonesOf(shell, running, marks.origin);
  if (clone && more.length === 0) return clone;
  throw usage(
    `Several projects run on the server: ${running.map(({ project }) => project).join(', ')}.`,
    'Say which one with `--project NAME`.',
  );
}

async function clonesOf(shell: Shell, running: readonly RunningProject[], origin: string): Promise<RunningProject[]> {
  const clones = [];
  for (const one of running) {
    const url = await answer(shell, ['git', '-C', one.directory, 'config', '--get', 'remote.origin.url']);
    if (url === origin) clones.push(one);
  }
  return clones;
}
