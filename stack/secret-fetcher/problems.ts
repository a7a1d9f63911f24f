import type { Problem } from './status.ts';

/** What is wrong now, a sentence for each thing; a change is told once. */
export interface Problems {
  set(about: string, message: string): void;
  clear(about: string): void;
  list(): readonly Problem[];
}

/** Keeps problems and tells `log` of each that comes, changes or goes. */
export function keepProblems(log: (line: string) => void, now: () => Date = () => new Date()): Problems {
  const problems = new Map<string, Problem>();
  return {
    set: (about, message) => {
      const before = problems.get(about);
      if (before?.message === message) return;
      problems.set(about, { about, message, since: before?.since ?? now().toISOString() });
      log(message);
    },
    clear: (about) => {
      if (problems.delete(about)) log(`All is well again with ${about}.`);
    },
    list: () => [...problems.values()],
  };
}
