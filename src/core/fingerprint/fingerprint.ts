/**
 * What a service is made of: the same on runner and server, whatever the directory, the Compose version and untracked
 * variables. Two fingerprints are compared part by part, so that a difference can be said in words.
 */
export interface Fingerprint {
  /** The image reference as written; for a built image its tag, or null where it has none. */
  readonly image: string | null;
  /** Attribute path (`environment.LOG_LEVEL`, `ports.0`) → sha256 of its canonical JSON, first 16 hex digits. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Repository path of everything it mounts, reads as env_file, config or secret → git object id. */
  readonly files: Readonly<Record<string, string>>;
  /** Of the build context (Dockerfile included); null where nothing is built. */
  readonly build: string | null;
}

/** A file of a revision: `mode` and `id` as git says them (100644, 100755, 120000). */
export interface RepositoryFile {
  readonly mode: string;
  readonly id: string;
}

/** All tracked files of a revision (or a working tree) below the project directory: path → file. */
export type RepositoryFiles = ReadonlyMap<string, RepositoryFile>;
