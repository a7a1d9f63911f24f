import type { Server } from 'node:http';

/** Has a server listen at that place. */
export function listen(server: Server, { address, port }: { readonly address: string; readonly port: number }) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, resolve);
  });
}

/** Ends a server and every connection of it. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
