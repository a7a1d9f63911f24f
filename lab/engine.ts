import { MissionControlError } from '../src/errors.ts';
import { run } from '../src/process.ts';
import type { Client } from './machine/docker.ts';
import { engineRuns, restartDockerd, startDockerd, stopDockerd } from './machine/dockerd.ts';
import { type EngineFiles, engineFiles, otherEngines } from './machine/engine-files.ts';
import { livingLeases, removeLease, writeLease } from './machine/leases.ts';
import { underLock } from './machine/lock.ts';
import { ENGINE_TOOLS, findProgram, installTools, toolPath } from './machine/packages.ts';
import type { Progress } from './progress.ts';

/** The engine a lab uses. One of the labs' own is let go of when done; the last lab to do so stops it. */
export interface Engine extends Client {
  /** Started by a lab, not by the machine's owner. */
  readonly own: boolean;
  release(): Promise<void>;
}

/**
 * The machine's engine where it has one, else (or with LAB_ENGINE=own) the one that all labs share, started if need be. `lab` is the name
 * of who asks.
 */
export async function openEngine(lab: string, progress: Progress): Promise<Engine> {
  const existing = await existingEngine();
  if (existing) return { ...existing, own: false, release: async () => undefined };
  if (process.getuid?.() !== 0) throw noEngine();
  await installTools(ENGINE_TOOLS, progress);
  for (const files of otherEngines()) if (engineRuns(files)) await stopUnused(files);
  const files = engineFiles();
  await underLock(files.lock, async () => {
    livingLeases(files.leases);
    await startDockerd(client(), progress);
    writeLease(files.leases, lab);
  });
  return {
    ...client(),
    own: true,
    release: () => {
      removeLease(files.leases, lab);
      return stopUnused(files);
    },
  };
}

/** Stops and starts the labs' engine as a reboot of its server would, with something done in between. Errors: another lab uses it, too. */
export async function rebootEngine(meanwhile: () => Promise<void> = async () => undefined): Promise<void> {
  const files = engineFiles();
  await underLock(files.lock, async () => {
    const users = livingLeases(files.leases);
    if (users.length > 1) throw new Error(`The engine cannot be rebooted: ${users.join(', ')} use it.`);
    await restartDockerd(client(), meanwhile);
  });
}

/** Labs may have been killed in a network that is gone with them: their engine is nobody's, too. */
async function stopUnused(files: EngineFiles): Promise<void> {
  await underLock(files.lock, async () => {
    if (livingLeases(files.leases).length === 0) await stopDockerd(files);
  });
}

/** The client that came with the engine, where there are two. */
function client(): Client {
  return { program: findProgram('docker', '/usr/bin') ?? 'docker', host: `unix://${engineFiles().socket}` };
}

async function existingEngine(): Promise<Client | undefined> {
  const program = findProgram('docker');
  const host = process.env.DOCKER_HOST;
  if (!program || host === `unix://${engineFiles().socket}` || process.env.LAB_ENGINE === 'own') return undefined;
  const answer = await ask(program, ['version', '--format', '{{.Server.Version}}']);
  if (answer)
    return {
      program,
      host: host || (await ask(program, ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'])),
    };
  if (host) throw noAnswer(host);
  return undefined;
}

/** What docker answers as its owner would hear it; empty where it failed. */
async function ask(program: string, argv: readonly string[]): Promise<string> {
  const own = Object.entries(process.env).filter(([name]) => name.startsWith('DOCKER_'));
  const env = { ...(Object.fromEntries(own) as Record<string, string>), PATH: toolPath() };
  const { code, stdout } = await run({ argv: [program, ...argv], env, timeoutSeconds: 30 });
  return code === 0 ? stdout.trim() : '';
}

function noEngine(): MissionControlError {
  return new MissionControlError({
    code: 'DOCKER_MISSING',
    message: 'There is no Docker engine to be reached here, and only root can install and start one.',
    hint: 'Run this as root, or start Docker and become a member of the group `docker`.',
  });
}

function noAnswer(host: string): MissionControlError {
  return new MissionControlError({
    code: 'DOCKER_UNREACHABLE',
    message: `The Docker engine DOCKER_HOST names, ${host}, does not answer.`,
    hint: 'Start it, or unset DOCKER_HOST and let the lab start an engine of its own.',
  });
}
