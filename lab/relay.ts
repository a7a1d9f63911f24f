import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a port that can be stalled or cut. */
export interface Relay {
  readonly port: number;
  /** From now on nothing passes, in either direction, and nobody is told. */
  stall(): void;
  pass(): void;
  /** From now on what comes from the port waits until it has been quiet for so long, and passes in one piece. */
  gather(milliseconds: number): void;
  /** Resets every connection. */
  cut(): void;
  stop(): Promise<void>;
}

/** Starts a relay to a port, both at one address of loopback. */
export async function startRelay(target: number, address = '127.0.0.1'): Promise<Relay> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let stalled = false;
  let quiet = 0;
  const held = new Map<Socket, { chunks: Buffer[]; timer: NodeJS.Timeout }>();
  const hold = (to: Socket, chunk: Buffer) => {
    const before = held.get(to);
    clearTimeout(before?.timer);
    const chunks = [...(before?.chunks ?? []), chunk];
    const timer = setTimeout(() => {
      held.delete(to);
      to.write(Buffer.concat(chunks));
    }, quiet);
    held.set(to, { chunks, timer });
  };
  const server: Server = createServer((near) => {
    const far = connect(target, address);
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const [from, to] of [pair, [far, near] as const]) {
      from.on('data', (chunk) => {
        if (stalled) return;
        if (from === near || quiet === 0) to.write(chunk);
        else hold(to, chunk);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        if (!stalled) to.destroy();
        pairs.delete(pair);
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const cut = () => {
    for (const [near, far] of pairs) {
      near.resetAndDestroy();
      far.resetAndDestroy();
    }
  };
  return {
    port: (server.address() as { port: number }).port,
    stall: () => {
      stalled = true;
    },
    pass: () => {
      stalled = false;
    },
    gather: (milliseconds) => {
      quiet = milliseconds;
    },
    cut,
    stop: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
