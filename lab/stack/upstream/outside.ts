import { connect, createServer } from 'node:net';

/** The way out of the containers of a lab: each port leads to the socket of that name. */
for (const port of [80, 443]) {
  const server = createServer((near) => {
    const far = connect(`/outside/${port}`);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  });
  server.listen(port);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));
