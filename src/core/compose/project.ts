import type { Location } from '../finding.ts';

/** A value and the place in the Compose file that says so. */
export interface Located<T> {
  readonly value: T;
  readonly location: Location;
}

/** Plain data as JSON knows it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** What the Compose files say: merged, interpolated, every part with its place. */
export interface Project {
  /** Top-level `name:`, or null. */
  readonly name: Located<string> | null;
  /** The files it was read from, relative to the project directory, in merge order. */
  readonly files: readonly string[];
  readonly services: ReadonlyMap<string, Service>;
  readonly networks: ReadonlyMap<string, Resource>;
  readonly volumes: ReadonlyMap<string, Resource>;
  readonly configs: ReadonlyMap<string, Resource>;
  readonly secrets: ReadonlyMap<string, Resource>;
  /** Top-level `x-…` keys as written. */
  readonly extensions: JsonObject;
  /** Variables the files name, and whether the given variables know them. */
  readonly variables: readonly VariableReference[];
}

export interface VariableReference {
  readonly name: string;
  readonly known: boolean;
  /** True for `${NAME:-default}` and its kin: an unknown variable then is no fault. */
  readonly hasDefault: boolean;
  /** True for `${NAME:?message}`. */
  readonly required: boolean;
  readonly service: string | null;
  readonly location: Location;
}

/** An entry of the top-level `networks`, `volumes`, `configs` or `secrets`. */
export interface Resource {
  readonly name: string;
  /** Of the key. */
  readonly location: Location;
  readonly external: boolean;
  /** `name:` inside the entry, or null. */
  readonly externalName: string | null;
  /** `file:` of a config or secret, relative to the project directory where it lies inside. */
  readonly file: Located<string> | null;
  readonly definition: JsonObject;
}

/** A service with short and long syntax made one. `location` is that of its key. */
export interface Service {
  readonly name: string;
  readonly location: Location;
  readonly image: Located<string> | null;
  readonly build: Build | null;
  readonly containerName: Located<string> | null;
  /** In file order; list and map form alike. */
  readonly environment: ReadonlyMap<string, EnvironmentVariable>;
  readonly envFiles: readonly EnvFile[];
  readonly ports: readonly Port[];
  /** `expose:` entries as written, protocol stripped. */
  readonly expose: readonly Located<string>[];
  readonly mounts: readonly Mount[];
  readonly networks: readonly NetworkAttachment[];
  readonly networkMode: Located<string> | null;
  readonly dependsOn: readonly Dependency[];
  readonly command: Command | null;
  readonly entrypoint: Command | null;
  readonly healthcheck: Healthcheck | null;
  readonly labels: ReadonlyMap<string, Located<string>>;
  readonly restart: Located<string> | null;
  readonly profiles: readonly string[];
  readonly configs: readonly ResourceReference[];
  readonly secrets: readonly ResourceReference[];
  /** Services named by network_mode, ipc, pid (`service:x`), volumes_from and links: they share a namespace or must exist. */
  readonly references: readonly ServiceReference[];
  /** The merged, interpolated attributes as plain data, short syntax left as written. */
  readonly definition: JsonObject;
  /** Names of variables used in this service that nobody gave; they stand in `definition` as `${NAME…}`, unreplaced. */
  readonly unknownVariables: readonly string[];
}

export interface Build {
  readonly location: Location;
  /** Relative to the project directory; a URL stays as it is. */
  readonly context: Located<string>;
  /** Relative to the context. */
  readonly dockerfile: Located<string> | null;
}

export interface EnvironmentVariable {
  readonly name: string;
  /** Null: passed through from the environment (`- NAME`). */
  readonly value: string | null;
  /** Of the key (map form) or the whole entry (list form). */
  readonly location: Location;
  /** Of the value. */
  readonly valueLocation: Location;
}

export interface EnvFile {
  readonly path: Located<string>;
  readonly required: boolean;
}

/** One published port or range; every part as text, ranges as `8000-8010`. */
export interface Port {
  readonly location: Location;
  readonly hostIp: string | null;
  /** Null: any free port. */
  readonly published: string | null;
  readonly target: string;
  readonly protocol: string;
}

export interface Mount {
  readonly location: Location;
  readonly type: 'bind' | 'volume' | 'tmpfs' | 'npipe' | 'cluster' | 'image';
  /** Bind: path relative to the project directory (`./x` → `x`), or absolute, or `~/…`. Volume: its key. Null: anonymous or tmpfs. */
  readonly source: Located<string> | null;
  readonly target: string;
  readonly readOnly: boolean;
  /** Long syntax with `bind.create_host_path: false`. */
  readonly createHostPath: boolean;
  readonly short: boolean;
}

export interface NetworkAttachment {
  readonly name: string;
  readonly location: Location;
  readonly aliases: readonly string[];
}

export interface Dependency {
  readonly service: string;
  readonly location: Location;
  readonly condition: 'service_started' | 'service_healthy' | 'service_completed_successfully';
  readonly required: boolean;
  /** `restart: true`: recreated or restarted with what it depends on. */
  readonly restart: boolean;
}

export interface Command {
  readonly location: Location;
  /** `shell`: one string, split by Compose; `exec`: a list. */
  readonly form: 'shell' | 'exec';
  readonly words: readonly Located<string>[];
}

export interface Healthcheck {
  readonly location: Location;
  readonly disabled: boolean;
  readonly test: Command | null;
  /** Durations in seconds; null where the engine's default holds. */
  readonly intervalSeconds: number | null;
  readonly timeoutSeconds: number | null;
  readonly startPeriodSeconds: number | null;
  readonly retries: number | null;
}

export interface ResourceReference {
  readonly name: string;
  readonly location: Location;
}

export interface ServiceReference {
  readonly kind: 'network_mode' | 'ipc' | 'pid' | 'volumes_from' | 'links';
  readonly service: string;
  readonly location: Location;
}
