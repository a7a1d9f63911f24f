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
import type { ComposeChoice, Docker, Machine } from './machine.ts';
import { installTools, TOOLS } from './packages.ts';
import { clearLab, sweepDeadLabs } from './sweep.ts';

/**
 * Makes this machine ready for one lab: installs what is missing, finds or starts an engine, clears up after labs that died, and gives
 * the lab a name, a directory and an address. Disposing of it stops and removes all that was started through it.
 */
export async function prepareMachine(progress: Progress): Promise<Machine> {
  await installTools(TOOLS, progress);
  const { path: directory, name } = createDirectory();
  const address = await freeLoopback(new Set(readDirectories().map((lab) => lab.owner.address)));
  const started: ProcessIdentity[] = [];
  const owner = (): Owner => ({ name, address, process: identifySelf(), started });
  writeOwner(directory, owner());
  const engine = await openEngine(name, progress);
  const opened = new Map<ComposeChoice, Promise<Docker>>();
  const dockerWith = (compose: ComposeChoice) => {
    const docker = opened.get(compose) ?? openWithCompose({ compose, directory, engine, progress });
    opened.set(compose, docker);
    return docker;
  };
  const end = async (docker?: Docker) => {
    if (docker) await clearLab({ path: directory, owner: owner() }, docker);
    await engine.release();
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    const docker = await dockerWith(defaultCompose());
    await sweepDeadLabs(docker);
    return {
      name,
      directory,
      address,
      docker,
      dockerWith,
      baseImage: (image) => ensureBaseImage({ image, docker, ownEngine: engine.own, progress }),
      startProcess: (given) =>
        startProcess({
          ...given,
          env: { ...given.env, [LAB_VARIABLE]: name },
          log: join(directory, `${given.name.replace(/\W+/g, '-').toLowerCase()}.log`),
          started: (process) => {
            started.push(process);
            writeOwner(directory, owner());
          },
        }),
      [Symbol.asyncDispose]: () => end(docker),
    };
  } catch (error) {
    await end();
    throw error;
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
