import { mkdirSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { serverName } from '../server-name.ts';

/** An address of the machine. */
export interface Place {
  readonly address: string;
  readonly port: number;
}

/** The world outside, as containers of a lab reach it: by hostname, through sockets in a directory that one container mounts. */
export interface Outside {
  readonly directory: string;
  /** Where HTTPS to a hostname leads; every other one leads to the lab's own address, from outside. */
  route(hostname: string, place: Place): void;
  close(): Promise<void>;
}

/** Opens the way out, below `place`. `home` is the lab's address: where the hostnames of its stack lead. */
export async function openOutside(place: string, home: string): Promise<Outside> {
  const directory = join(place, 'outside');
  mkdirSync(directory);
  const routes = new Map<string, Place>();
  const open = new Set<Socket>();
  const listen = async (port: number, meet: (near: Socket) => void) => {
    const server = createServer((near) => {
      open.add(near);
      near.on('close', () => open.delete(near));
      near.on('error', () => near.destroy());
      meet(near);
    });
    await new Promise<void>((resolve) => server.listen(join(directory, `${port}`), resolve));
    return server;
  };
  const servers = [
    await listen(80, (near) => joinWith(near, { address: home, port: 80 })),
    await listen(443, (near) => {
      let said = Buffer.alloc(0);
      const hear = (chunk: Buffer) => {
        said = Buffer.concat([said, chunk]);
        const name = serverName(said);
        if (name === undefined) return;
        near.off('data', hear);
        near.pause();
        joinWith(near, routes.get(name ?? '') ?? { address: home, port: 443 }, said);
      };
      near.on('data', hear);
    }),
  ];
  return {
    directory,
    route: (hostname, target) => void routes.set(hostname, target),
    async close() {
      for (const socket of open) socket.destroy();
      await Promise.all(servers.map((server: Server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** Joins a connection with a new one to that place; what was read already goes first. */
function joinWith(near: Socket, { address, port }: Place, said: Uint8Array = Buffer.alloc(0)): void {
  const far = connect(port, address);
  far.write(said);
  for (const [from, to] of [
    [near, far],
    [far, near],
  ] as const) {
    from.pipe(to);
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  }
}
