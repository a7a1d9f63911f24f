import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';

/**
 * The way out of a network that has none: each port leads to the socket of that name in a directory, `outside.ts DIRECTORY [COMMAND…]`. With a
 * command it lasts as long as that does, and passes the browser's pipes on to it.
 */
const [, , directory = '/outside', program, ...words] = process.argv;
for (const port of [80, 443]) {
  const server = createServer((near) => {
    const far = connect(`${directory}/${port}`);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
}
if (program === undefined) {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));
} else {
  const child = spawn(program, words, { stdio: [0, 1, 2, 3, 4] });
  child.once('exit', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => child.kill(signal));
}
