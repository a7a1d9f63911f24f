import { type Progress, silent } from './progress.ts';

/** Progress as whoever opens a lab wants to hear of it: as it is, a line for each thing done, or not at all. */
export function asProgress(given: Progress | ((line: string) => void) | undefined): Progress {
  if (given === undefined) return silent;
  if (typeof given !== 'function') return given;
  return {
    note: given,
    async step(title, work) {
      const since = performance.now();
      const result = await work(() => undefined);
      given(`${title} (${((performance.now() - since) / 1000).toFixed(1)} s)`);
      return result;
    },
  };
}
