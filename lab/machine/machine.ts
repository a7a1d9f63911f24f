import type { Completed } from '../../src/process.ts';

/** What one lab has of the machine: an engine to talk to, a directory, a name and an address no other living lab has. */
export interface Machine extends AsyncDisposable {
  /** `lab-` and a few letters: Compose projects of the lab are called so, or begin with it and a dash; swept by it after a crash. */
  readonly name: string;
  /** The lab's own directory; gone when the machine is disposed of. */
  readonly directory: string;
  /** 127.A.B.C of this lab alone; its ports 80 and 443 were free. */
  readonly address: string;
  /** Docker with the pinned Compose (2.26.1), or the machine's own where `LAB_COMPOSE=system`. */
  readonly docker: Docker;
  /** Docker with another Compose; `second` is fetched when first asked for. */
  dockerWith(compose: ComposeChoice): Promise<Docker>;
  /** Makes sure the engine has a base image, made once and cached; resolves with its name (`mission-control-lab/nginx:…`). */
  baseImage(name: BaseImage): Promise<string>;
  /** Starts a process of the lab; whatever still runs when the machine is disposed of, or was killed, is stopped by its pid. */
  startProcess(given: ProcessToStart): Promise<RunningProcess>;
}

export type ComposeChoice = 'pinned' | 'second' | 'system';
export type BaseImage = 'debian' | 'node' | 'busybox' | 'nginx';

/** A docker client that finds the engine, the plugins of its lab and nobody's credentials. */
export interface Docker {
  /** The environment to run docker in, for the agent as well: PATH, DOCKER_HOST, DOCKER_CONFIG. */
  readonly env: Readonly<Record<string, string>>;
  /** As `docker compose version --short` says, without a `v`: 2.26.1-4 is Debian's 2.26.1. */
  readonly composeVersion: string;
  /** `docker ARGV...`; anything but exit 0 is an error that quotes what docker said, unless `anyExit`. */
  run(argv: readonly string[], options?: RunOptions): Promise<Completed>;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Added to the environment of docker. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** 120 where not said. */
  readonly timeoutSeconds?: number;
  /** Resolves whatever the exit code. */
  readonly anyExit?: boolean;
}

export interface ProcessToStart {
  /** Names the log file and the error message. */
  readonly name: string;
  readonly argv: readonly string[];
  readonly cwd?: string;
  /** Added to PATH and HOME. */
  readonly env?: Readonly<Record<string, string>>;
  /** Asked every 50 ms until it says true. Started is ready where there is none. */
  readonly ready?: () => Promise<boolean>;
  /** 30 where not said. */
  readonly readySeconds?: number;
}

export interface RunningProcess extends AsyncDisposable {
  readonly pid: number;
  /** The file with all it printed. */
  readonly log: string;
  /** Resolves with the exit code, 128 + n after signal n. */
  readonly ended: Promise<number>;
  /** TERM, then KILL after 10 s; done when it is gone. */
  stop(): Promise<void>;
}
