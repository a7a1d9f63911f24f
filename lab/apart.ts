import { fork } from 'node:child_process';

/** Runs a script as a process of its own that outlives this one; resolves with its exit code, or with 0 once it says that it goes on. */
export function runApart(script: string, argv: readonly string[]): Promise<number> {
  const child = fork(script, argv, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
  });
  child.stdout?.pipe(process.stdout);
  child.stderr?.pipe(process.stderr);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('message', () => {
      // What it said before may still be on its way.
      setTimeout(() => {
        for (const stream of [child.stdout, child.stderr]) stream?.destroy();
        child.unref();
        child.disconnect();
        resolve(0);
      }, 200);
    });
  });
}

/** Tells whoever runs this process apart that it goes on by itself from here. */
export function tellParent(): void {
  process.send?.('goes on');
}
