import type { RepositoryFiles } from './core/fingerprint/fingerprint.ts';
import type { DeploymentRecord } from './core/plan/record.ts';
import type { Container } from './core/plan/snapshot.ts';
import type { Message, Request, Result } from './core/protocol/messages.ts';
import type { ServerSettings } from './core/settings/settings.ts';

/** What a verb may use of the world; entry/ builds each part when it is first asked for. */
export interface Context {
  readonly workspace: Workspace;
  readonly clock: Clock;
  readonly log: Log;
  readonly web: Web;
  /** A server as the settings describe it, with the key of the caller; connects on first use. */
  connect(server: ServerSettings): Server;
}

/** The checkout a verb works on. Paths are relative to the project directory, with `/`. */
export interface Workspace {
  /** Absolute. */
  readonly directory: string;
  /** Text of a file, null where there is none. Errors: FILE_NOT_READABLE. */
  read(path: string): Promise<string | null>;
  /** What lies at a path; symbolic links are followed, but never out of the repository. */
  kind(path: string): Promise<'file' | 'directory' | 'other' | null>;
  /** Tracked files with the ids of what lies in the working tree; where there is no git, every file. */
  files(): Promise<RepositoryFiles>;
  /** The commit checked out, null without git or with uncommitted changes. */
  revision(): Promise<string | null>;
  /** Names of the entries of a directory, empty where there is none. */
  list(path: string): Promise<readonly string[]>;
}

export interface Clock {
  /** Wall clock, for people. */
  now(): Date;
  /** Seconds of a clock that only goes forward, for durations. */
  monotonicSeconds(): number;
  sleep(seconds: number): Promise<void>;
}

/** Progress for people, on stderr. */
export interface Log {
  info(text: string): void;
  warn(text: string): void;
}

/** The agent on the server, reached over ssh. */
export interface Server {
  /** Sends one request, passes progress on, returns the result. A dropped deploy or rollback is re-attached by `status`. */
  ask(request: Request, onMessage?: (message: Message) => void): Promise<Result>;
}

/** One HTTPS or HTTP request from outside; redirects are never followed. */
export interface Probe {
  readonly url: string;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'OPTIONS';
  readonly headers: Readonly<Record<string, string>>;
  /** Connect here instead of asking DNS. */
  readonly address: string | null;
  readonly timeoutSeconds: number;
}

/** What came back, or why nothing did. */
export type Observation =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly kind: 'failure'; readonly code: string; readonly message: string };

export interface Certificate {
  readonly subject: string;
  readonly issuer: string;
  readonly serialNumber: string;
  readonly subjectAltNames: readonly string[];
  readonly notBefore: Date;
  readonly notAfter: Date;
}

export interface Web {
  request(probe: Probe): Promise<Observation>;
  /** The certificate served for a hostname; `authorized` is null where the chain is trusted and the name fits, else the reason. */
  certificate(
    hostname: string,
    address: string | null,
    timeoutSeconds: number,
  ): Promise<
    | { readonly kind: 'certificate'; readonly certificate: Certificate; readonly problem: string | null }
    | { readonly kind: 'failure'; readonly code: string; readonly message: string }
  >;
}

/** git on the server, for the agent. */
export interface Repository {
  fetch(): Promise<void>;
  /** Full hash of the head of the deployed branch at origin. */
  head(): Promise<string>;
  contains(ancestor: string, descendant: string): Promise<boolean>;
  exists(revision: string): Promise<boolean>;
  files(revision: string): Promise<RepositoryFiles>;
  /** Content of a tracked file at a revision, null where there is none. */
  read(revision: string, path: string): Promise<string | null>;
  /** Tracked files of `revision` whose content in the project directory is another. */
  edited(revision: string): Promise<readonly { readonly path: string; readonly status: 'modified' | 'deleted' }[]>;
  /** Brings the project directory from one revision to another, file by file, by rename. */
  checkout(given: {
    readonly from: string | null;
    readonly to: string;
    readonly overwrite: readonly string[];
  }): Promise<void>;
}

/** docker compose on the server, for the agent. */
export interface Engine {
  versions(): Promise<{ readonly docker: string; readonly compose: string }>;
  containers(): Promise<readonly Container[]>;
  imageIds(references: readonly string[]): Promise<Readonly<Record<string, string>>>;
}

/** Lock, journal and records on the server, for the agent. */
export interface State {
  lastGood(): Promise<DeploymentRecord | null>;
}
