import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Where an engine of the labs keeps what does not outlive it. */
export interface EngineFiles {
  readonly directory: string;
  readonly socket: string;
  readonly lock: string;
  /** Leases of the labs that use the engine. */
  readonly leases: string;
  /** Identity of the engine's process. */
  readonly process: string;
}

const ENGINES = '/run/mission-control-lab';

/**
 * The engine of all labs that share a network, whatever their caches: a second one in the same network would quarrel with the first about
 * bridges. The folder's name is short, as names of sockets have to be.
 */
export function engineFiles(): EngineFiles {
  return filesIn(join(ENGINES, readlinkSync('/proc/self/ns/net').replace(/\D/g, '')));
}

/** The engines of other networks, running or not. */
export function otherEngines(): EngineFiles[] {
  const own = engineFiles().directory;
  const names = existsSync(ENGINES) ? readdirSync(ENGINES) : [];
  return names.map((name) => filesIn(join(ENGINES, name))).filter(({ directory }) => directory !== own);
}

function filesIn(directory: string): EngineFiles {
  return {
    directory,
    socket: join(directory, 'docker.sock'),
    lock: join(directory, 'lock'),
    leases: join(directory, 'leases'),
    process: join(directory, 'dockerd.json'),
  };
}
