import type { Finding } from '../finding.ts';
import type { Project } from './project.ts';

/** How the parser reads files: text, or null where there is none. Paths are relative to the project directory. */
export type Reader = (path: string) => Promise<string | null>;

export interface LoadOptions {
  /** Compose files in merge order; empty: looked for as docker compose does. */
  readonly files: readonly string[];
  /** Files of variables; empty: `.env` where there is one. */
  readonly envFiles: readonly string[];
}

/** What could be read, and what is wrong with it. `project` is null where nothing could be made of the files. */
export interface Loaded {
  readonly project: Project | null;
  readonly findings: readonly Finding[];
}

/** Reads the stack: finds the Compose files, parses once, merges, interpolates. Errors: FILE_NOT_FOUND where there is no Compose file. */
export declare function loadProject(read: Reader, options: LoadOptions): Promise<Loaded>;
