import type { Completed } from '../src/process.ts';
import type { Authority } from './authority.ts';
import type { Client } from './client.ts';
import type { Origin } from './origin.ts';
import type { LabServer } from './server.ts';
import type { TokenKind } from './token.ts';

/** How a lab is opened; everything has a default. */
export interface LabOptions {
  /** The command line under test: a fresh bundle, once per process (MISSION_CONTROL_BUNDLE names another), or the committed one. */
  readonly cli?: 'source' | 'dist';
  /** Told what is being prepared, a line each. */
  readonly progress?: (line: string) => void;
  /** Whether the agent is installed on the server at once; default true. */
  readonly install?: boolean;
  /** More variables for the `.env` of the stack, or others. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** A whole world on this machine: an origin, a server with its engine and its proxy, and somebody who calls it. Nothing is left of it once it is disposed of. */
export interface Lab extends AsyncDisposable {
  readonly directory: string;
  /** 127.A.B.C: its own; the proxy publishes ports 80 and 443 on it. */
  readonly address: string;
  /** Every hostname of the stack ends in it. */
  readonly zone: string;
  /** `NAME.ZONE` */
  hostname(name: string): string;
  /** Prefix of its images: `${registry}/web:1`. */
  readonly registry: string;
  /** The Compose project. */
  readonly project: string;
  readonly authority: Authority;
  readonly origin: Origin;
  readonly server: LabServer;
  readonly client: Client;
  /** Runs `docker …` against the lab's engine. */
  docker(argv: readonly string[], options?: { readonly cwd?: string; readonly input?: string }): Promise<Completed>;
  /** The containers of the stack, running or not, in the order of their services. */
  containers(): Promise<readonly LabContainer[]>;
  /** Pushes the little web service as `${registry}/NAME:TAG`: sound, without health, or ending at once. */
  pushWeb(name: string, tag: string, behaviour: 'sound' | 'unhealthy' | 'exits'): Promise<void>;
  /** A file that holds a token, for `--token-file`. */
  token(kind: TokenKind): string;
  /** Puts a certificate where the proxy finds it, in place of the one it has. */
  putCertificate(hostname: string, validity: { readonly from: Date; readonly to: Date }): Promise<void>;
}

/** A container as the engine tells of it. */
export interface LabContainer {
  readonly service: string;
  readonly id: string;
  readonly image: string;
  /** `running`, `exited`, … */
  readonly state: string;
  readonly health: string | null;
  readonly startedAt: string;
}
