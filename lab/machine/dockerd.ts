import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/process.ts';
import { cacheDirectory } from '../cache.ts';
import { startProcess, stopProcess, until } from '../processes.ts';
import type { Progress } from '../progress.ts';
import { isChroot } from './chroot.ts';
import type { Client } from './docker.ts';
import { enclosed } from './enclosure.ts';
import { type EngineFiles, engineFiles } from './engine-files.ts';
import { commandOf, identify, isAlive, type ProcessIdentity } from './identity.ts';
import { underLock } from './lock.ts';
import { toolPath } from './packages.ts';

const START_SECONDS = 60;
/** Containers that ignore TERM have 10 s, the engine itself a little more. */
const STOP_SECONDS = 40;

/** Makes sure the labs' engine runs; one left over by a killed lab will do. To be called under the lock of the engine. */
export async function startDockerd(client: Client, progress: Progress): Promise<void> {
  const files = engineFiles();
  if (engineRuns(files)) {
    if (await until(() => answers(client), START_SECONDS)) return;
    await stopDockerd(files);
  }
  await progress.step('Starting a Docker engine', async () => {
    await removeStaleFiles(files.directory);
    await underLock(join(cacheDirectory(), '.locks', 'engine-data'), () => launch(client, files, freeDataRoot()));
    await removeRemains(client);
  });
}

/** Stops an engine of the labs. To be called under the lock of the engine. */
export async function stopDockerd(files: EngineFiles): Promise<void> {
  const running = readIdentity(files.process);
  if (running) await stopProcess(running, STOP_SECONDS);
  rmSync(files.process, { force: true });
}

/**
 * Stops the engine as a reboot does, does something while it is away, and starts it again with all it had. To be called under the lock of the
 * engine, by the only lab that uses it.
 */
export async function restartDockerd(client: Client, meanwhile: () => Promise<void>): Promise<void> {
  const files = engineFiles();
  const process = readIdentity(files.process);
  const dataRoot = dataRoots().find((root) => readIdentity(userOf(root))?.started === process?.started);
  if (process === undefined || dataRoot === undefined) throw new Error('There is no engine of the labs to restart.');
  await stopDockerd(files);
  await meanwhile();
  await removeStaleFiles(files.directory);
  await underLock(join(cacheDirectory(), '.locks', 'engine-data'), () => launch(client, files, dataRoot));
}

export function engineRuns(files: EngineFiles): boolean {
  const process = readIdentity(files.process);
  return process !== undefined && isAlive(process);
}

function dockerdArguments({ directory, socket }: EngineFiles, dataRoot: string): string[] {
  return [
    'dockerd',
    ...['--host', `unix://${socket}`],
    ...['--data-root', dataRoot],
    ...['--exec-root', join(directory, 'exec')],
    ...['--pidfile', join(directory, 'dockerd.pid')],
    ...['--config-file', join(directory, 'daemon.json')],
    ...['--ip', '127.0.0.1'],
  ];
}

/** Networks of 60 addresses: of the engine's own large ones there are 31, too few for four labs. */
const CONFIGURATION = { 'default-address-pools': [{ base: '10.213.0.0/16', size: 26 }] };

async function launch(client: Client, files: EngineFiles, dataRoot: string): Promise<void> {
  const ofSelf = (file: string) => readFileSync(`/proc/self/${file}`, 'utf8');
  mkdirSync(dataRoot, { recursive: true });
  writeFileSync(join(files.directory, 'daemon.json'), JSON.stringify(CONFIGURATION));
  await startProcess({
    name: 'The Docker engine',
    argv: enclosed(dockerdArguments(files, dataRoot), {
      mounts: ofSelf('mountinfo'),
      groups: ofSelf('cgroup'),
      isChroot: await isChroot(),
    }),
    cwd: '/',
    env: { PATH: toolPath() },
    log: join(files.directory, 'dockerd.log'),
    started: (process) => {
      for (const file of [files.process, userOf(dataRoot)]) writeFileSync(file, JSON.stringify(process));
    },
    ready: () => answers(client),
    readySeconds: START_SECONDS,
  });
}

/**
 * A killed engine leaves its containerd, whose view of mounts may not be the next one's, and files that name processes by number alone:
 * by now these may be anybody's.
 */
async function removeStaleFiles(directory: string): Promise<void> {
  mkdirSync(directory, { recursive: true });
  const containerd = join(directory, 'exec/containerd/containerd.pid');
  const process = existsSync(containerd) ? identify(Number(readFileSync(containerd, 'utf8'))) : undefined;
  if (process && commandOf(process.pid).includes(directory)) await stopProcess(process);
  const stale = [containerd, ...['dockerd.pid', 'docker.sock', 'dockerd.log'].map((name) => join(directory, name))];
  // A container that mounts the socket and starts again while the engine goes down leaves a directory in its place.
  for (const file of stale) rmSync(file, { force: true, recursive: true });
}

/** Labs with another network but the same cache have their own engine: no two may use the same data. */
function freeDataRoot(): string {
  for (let number = 1; ; number++) {
    const dataRoot = join(cacheDirectory(), `engine-${number}`);
    const user = readIdentity(userOf(dataRoot));
    if (!user || !isAlive(user)) return dataRoot;
  }
}

/** Every directory that an engine of the labs has or had its data in. */
function dataRoots(): string[] {
  const names = readdirSync(cacheDirectory()).filter((name) => /^engine-\d+\.json$/.test(name));
  return names.map((name) => join(cacheDirectory(), name.replace(/\.json$/, '')));
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
  const remains = images.filter((image) => /^(?:127\.|lab-)/.test(image));
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
