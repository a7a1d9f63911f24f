import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { MissionControlError } from '../../src/errors.ts';

const WEB_PORTS: readonly number[] = [80, 443];

/** 127.A.B.C that is not `taken` and on whose ports, those of the web where not said, nobody listens. */
export async function freeLoopback(taken: ReadonlySet<string>, ports = WEB_PORTS): Promise<string> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const address = `127.${randomInt(64, 255)}.${randomInt(0, 256)}.${randomInt(1, 255)}`;
    if (!taken.has(address) && (await allFree(address, ports))) return address;
  }
  throw new MissionControlError({
    code: 'COMMAND_FAILED',
    message: 'Found no loopback address whose ports 80 and 443 are free: something listens on all of them.',
    hint: 'See `ss -ltn` for what listens on 0.0.0.0:80 or 0.0.0.0:443, and stop it while the lab runs.',
  });
}

/** A port of that address that nobody listens on now. */
export async function freePort(address: string): Promise<number> {
  return (await tryPort(address, 0)) ?? 0;
}

async function allFree(address: string, ports: readonly number[]): Promise<boolean> {
  for (const port of ports) if ((await tryPort(address, port)) === undefined) return false;
  return true;
}

/** The port, undefined where it is in use. Who may not open low ports leaves it to the engine, which may. */
async function tryPort(address: string, port: number): Promise<number | undefined> {
  const server = createServer();
  return await new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else if (error.code === 'EACCES') resolve(port);
      else reject(error);
    });
    server.listen(port, address, () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : port));
    });
  });
}
