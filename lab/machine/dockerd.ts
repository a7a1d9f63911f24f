import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/process.ts';
import { cacheDirectory } from '../cache.ts';
import { startProcess, stopProcess, until } from '../processes.ts';
import type { Progress } from '../progress.ts';

import type { Client } from './docker.ts';
import { enclosed } from './enclosure.ts';
import { engineDirectory, engineFile, engineSocket } from './engine-files.ts';
import { commandOf, identify, isAlive, type ProcessIdentity } from './identity.ts';
import { underLock } from './lock.ts';
import { toolPath } from './packages.ts';

const START_SECONDS = 60;
/** Containers that ignore TERM have 10 s, the engine itself a little more. */
const STOP_SECONDS = 40;

/** Makes sure the labs' engine runs; one left over by a killed lab will do. To be called under the lock of the engine. */
export async function startDockerd(client: Client, progress: Progress): Promise<void> {
  const running = readIdentity(engineFile('dockerd.json'));
  if (running && isAlive(running)) {
    if (await until(() => answers(client), START_SECONDS)) return;
    await stopDockerd();
  }
  await progress.step('Starting a Docker engine', async () => {
    await removeStaleFiles();
    await underLock(join(cacheDirectory(), '.locks', 'engine-data'), () => launch(client, freeDataRoot()));
    await removeRemains(client);
  });
}

/** Stops the labs' engine. To be called under the lock of the engine. */
export async function stopDockerd(): Promise<void> {
  const running = readIdentity(engineFile('dockerd.json'));
  if (running) await stopProcess(running, STOP_SECONDS);
  rmSync(engineFile('dockerd.json'), { force: true });
}

function dockerdArguments(dataRoot: string): string[] {
  return [
    'dockerd',
    ...['--host', engineSocket()],
    ...['--data-root', dataRoot],
    ...['--exec-root', engineFile('exec')],
    ...['--pidfile', engineFile('dockerd.pid')],
    ...['--config-file', engineFile('daemon.json')],
    ...['--ip', '127.0.0.1'],
  ];
}

async function launch(client: Client, dataRoot: string): Promise<void> {
  const ofSelf = (file: string) => readFileSync(`/proc/self/${file}`, 'utf8');
  mkdirSync(dataRoot, { recursive: true });
  writeFileSync(engineFile('daemon.json'), '{}');
  await startProcess({
    name: 'The Docker engine',
    argv: enclosed(dockerdArguments(dataRoot), { mounts: ofSelf('mountinfo'), groups: ofSelf('cgroup') }),
    cwd: '/',
    env: { PATH: toolPath() },
    log: engineFile('dockerd.log'),
    started: (process) => {
      for (const file of [engineFile('dockerd.json'), userOf(dataRoot)]) writeFileSync(file, JSON.stringify(process));
    },
    ready: () => answers(client),
    readySeconds: START_SECONDS,
  });
}

/**
 * A killed engine leaves its containerd, whose view of mounts may not be the next one's, and files that name processes by number alone:
 * by now these may be anybody's.
 */
async function removeStaleFiles(): Promise<void> {
  mkdirSync(engineDirectory(), { recursive: true });
  const containerd = engineFile('exec/containerd/containerd.pid');
  const process = existsSync(containerd) ? identify(Number(readFileSync(containerd, 'utf8'))) : undefined;
  if (process && commandOf(process.pid).includes(engineDirectory())) await stopProcess(process);
  const files = [containerd, ...['dockerd.pid', 'docker.sock', 'dockerd.log'].map(engineFile)];
  for (const file of files) rmSync(file, { force: true });
}

/** Labs with another network but the same cache have their own engine: no two may use the same data. */
function freeDataRoot(): string {
  for (let number = 1; ; number++) {
    const dataRoot = join(cacheDirectory(), `engine-${number}`);
    const user = readIdentity(userOf(dataRoot));
    if (!user || !isAlive(user)) return dataRoot;
  }
}

function userOf(dataRoot: string): string {
  return `${dataRoot}.json`;
}

/** A fresh engine is nobody's yet: what it still knows of are the remains of labs that were killed together with it. */
async function removeRemains(client: Client): Promise<void> {
  const docker = async (...argv: string[]) => (await askEngine(client, argv)).stdout.split('\n').filter(Boolean);
  const containers = await docker('ps', '--all', '--quiet');
  if (containers.length > 0) await docker('rm', '--force', '--volumes', ...containers);
  await docker('system', 'prune', '--force', '--volumes');
  const images = await docker('images', '--format', '{{.Repository}}:{{.Tag}}');
  const remains = images.filter((image) => image.startsWith('127.'));
  if (remains.length > 0) await docker('rmi', '--force', ...remains);
}

async function answers(client: Client): Promise<boolean> {
  return (await askEngine(client, ['info', '--format', '{{.ServerVersion}}'])).code === 0;
}

async function askEngine(client: Client, argv: readonly string[]) {
  return await run({ argv: [client.program, '--host', client.host, ...argv], timeoutSeconds: 60 });
}

function readIdentity(file: string): ProcessIdentity | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity) : undefined;
}
