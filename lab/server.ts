import type { Completed } from '../src/process.ts';
import type { Relay } from './relay.ts';
import type { Sshd } from './sshd.ts';

/** The server: an sshd with an administrator's shell, the engine, and what `server install` put there. */
export interface LabServer {
  /** What `server:` in the settings says: ssh passes the relay, which can be stalled or cut. */
  readonly address: string;
  readonly port: number;
  readonly user: string;
  readonly hostKey: string;
  readonly sshd: Sshd;
  readonly relay: Relay;
  /** The project directory, the clone. */
  readonly directory: string;
  /** `--root` of the installation, and its state. */
  readonly root: string;
  readonly state: string;
  readonly authorizedKeys: string;
  /** Runs `mission-control server install`; more flags go behind its own. */
  install(more?: readonly string[]): Promise<Completed>;
  /** Runs a line of shell on the server, as somebody logged in there would, past every door. */
  shell(line: string): Promise<Completed>;
}
