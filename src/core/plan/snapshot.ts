import type { Fingerprint } from '../fingerprint/fingerprint.ts';

/** The actual state of the server, read at once. No values of variables, only hashes. */
export interface Snapshot {
  /** ISO 8601, server clock. */
  readonly takenAt: string;
  readonly project: string;
  readonly directory: string;
  readonly engine: { readonly docker: string; readonly compose: string };
  /** The revision of the last good record, null before the first deploy or adoption. */
  readonly revision: string | null;
  /** Id of that record. */
  readonly record: string | null;
  /** What the last record says runs, by service. */
  readonly services: Readonly<Record<string, RecordedService>>;
  readonly containers: readonly Container[];
  /** Tracked files whose content in the project directory is not that of `revision`. */
  readonly edited: readonly EditedFile[];
  /** Image reference → id of the local image it names now. */
  readonly images: Readonly<Record<string, string>>;
}

/** One service as a record left it. */
export interface RecordedService {
  readonly fingerprint: Fingerprint;
  /** Image id (sha256:…) that its containers run. */
  readonly image: string | null;
  readonly containers: readonly string[];
}

export interface Container {
  readonly id: string;
  readonly name: string;
  readonly service: string;
  readonly number: number;
  readonly oneOff: boolean;
  /** The image id it runs. */
  readonly image: string;
  readonly state: 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead';
  readonly health: 'none' | 'starting' | 'healthy' | 'unhealthy';
  readonly exitCode: number;
  readonly restartCount: number;
  /** ISO 8601; the engine's zero time where it never started. */
  readonly startedAt: string;
  /** Compose's own label; it betrays containers made by hand. */
  readonly configHash: string;
}

export interface EditedFile {
  readonly path: string;
  readonly status: 'modified' | 'deleted';
}
