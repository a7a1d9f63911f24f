import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, openEngine } from '../engine.ts';
import { ensureBaseImage } from '../images.ts';
import { startProcess } from '../processes.ts';
import type { Progress } from '../progress.ts';
import { defaultCompose, installCompose } from './compose.ts';
import { createDirectory, type Owner, readDirectories, writeOwner } from './directory.ts';
import { openDocker } from './docker.ts';
import { identifySelf, LAB_VARIABLE, type ProcessIdentity } from './identity.ts';
import { freeLoopback } from './loopback.ts';
import type { ComposeChoice, Docker, Machine, ProcessToStart } from './machine.ts';
import { installTools, TOOLS } from './packages.ts';
import { clearLab, sweepDeadLabs } from './sweep.ts';

interface Beginning {
  readonly directory: string;
  readonly owner: Owner & { readonly started: ProcessIdentity[] };
}

/**
 * Makes this machine ready for one lab: installs what is missing, finds or starts an engine, clears up after labs that died, and gives
 * the lab a name, a directory and an address. Disposing of it stops and removes all that was started through it.
 */
export async function prepareMachine(progress: Progress): Promise<Machine> {
  await installTools(TOOLS, progress);
  const lab = await begin();
  try {
    const engine = await openEngine(lab.owner.name, progress);
    try {
      return await furnish({ lab, engine, progress });
    } catch (error) {
      await engine.release();
      throw error;
    }
  } catch (error) {
    rmSync(lab.directory, { recursive: true, force: true });
    throw error;
  }
}

async function begin(): Promise<Beginning> {
  const { path: directory, name } = createDirectory();
  const address = await freeLoopback(new Set(readDirectories().map((lab) => lab.owner.address)));
  const owner = { name, address, process: identifySelf(), started: [] };
  writeOwner(directory, owner);
  return { directory, owner };
}

async function furnish(given: {
  readonly lab: Beginning;
  readonly engine: Engine;
  readonly progress: Progress;
}): Promise<Machine> {
  const { lab, engine, progress } = given;
  const { directory } = lab;
  const owner = { ...lab.owner, engine: engine.host };
  writeOwner(directory, owner);
  const opened = new Map<ComposeChoice, Promise<Docker>>();
  const dockerWith = (compose: ComposeChoice) => {
    const docker = opened.get(compose) ?? openWithCompose({ compose, directory, engine, progress });
    opened.set(compose, docker);
    return docker;
  };
  const docker = await dockerWith(defaultCompose());
  await sweepDeadLabs(docker);
  let ending: Promise<void> | undefined;
  return {
    name: owner.name,
    directory,
    address: owner.address,
    docker,
    dockerWith,
    baseImage: (image) => ensureBaseImage({ image, docker, ownEngine: engine.own, progress }),
    startProcess: (process) => startLabProcess({ directory, owner }, process),
    [Symbol.asyncDispose]: () => {
      ending ??= end({ directory, owner }, docker, engine);
      return ending;
    },
  };
}

async function startLabProcess({ directory, owner }: Beginning, given: ProcessToStart) {
  return await startProcess({
    ...given,
    env: { ...given.env, [LAB_VARIABLE]: owner.name },
    log: join(directory, `${given.name.replace(/\W+/g, '-').toLowerCase()}.log`),
    started: (process) => {
      owner.started.push(process);
      writeOwner(directory, owner);
    },
  });
}

async function end({ directory, owner }: Beginning, docker: Docker, engine: Engine): Promise<void> {
  try {
    await clearLab({ path: directory, owner }, docker);
  } finally {
    await engine.release();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function openWithCompose(given: {
  readonly compose: ComposeChoice;
  readonly directory: string;
  readonly engine: Engine;
  readonly progress: Progress;
}): Promise<Docker> {
  const place = join(given.directory, `docker-${given.compose}`);
  await installCompose(given.compose, place, given.progress);
  return await openDocker(given.engine, place, join(place, 'bin'));
}
