import { MissionControlError } from '../errors.ts';

/** How long a verb may take to say for itself that it was stopped, milliseconds. */
const GRACE = 1500;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Runs a task that Ctrl-C, or the cancellation of a workflow, ends early with INTERRUPTED. A second Ctrl-C ends at once. */
export async function interruptible<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let stop: (signal: NodeJS.Signals) => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const interrupted = new Promise<never>((_, reject) => {
    stop = (signal) => {
      if (controller.signal.aborted) process.exit(130);
      const error = new MissionControlError({ code: 'INTERRUPTED', message: `Stopped by ${signal}.` });
      controller.abort(error);
      timer = setTimeout(reject, GRACE, error);
    };
  });
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await Promise.race([task(controller.signal), interrupted]);
  } finally {
    clearTimeout(timer);
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
