import type { HostKey } from './host-key.ts';

/** Where a server is, and who it must be. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
  readonly user: string;
  readonly pinned: readonly HostKey[];
}
