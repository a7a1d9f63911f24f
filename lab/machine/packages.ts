import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MissionControlError } from '../../src/errors.ts';
import { type Completed, run } from '../../src/process.ts';
import type { Progress } from '../progress.ts';
import { underLock } from './lock.ts';

/** A program the lab needs, and the Debian package that brings it. */
export interface Tool {
  readonly program: string;
  readonly package: string;
}

/** What every lab needs besides an engine. */
export const TOOLS: readonly Tool[] = [
  { program: 'docker-registry', package: 'docker-registry' },
  { program: 'sshd', package: 'openssh-server' },
  { program: 'ssh', package: 'openssh-client' },
  { program: 'git', package: 'git' },
  { program: 'nginx', package: 'nginx' },
  { program: 'openssl', package: 'openssl' },
  { program: 'ip', package: 'iproute2' },
  { program: 'htpasswd', package: 'apache2-utils' },
];

/** What an engine needs where there is none. */
export const ENGINE_TOOLS: readonly Tool[] = [
  { program: 'dockerd', package: 'docker.io' },
  { program: 'docker', package: 'docker.io' },
  { program: 'iptables', package: 'iptables' },
];

/** A broker of MQTT, besides. */
export const BROKER_TOOLS: readonly Tool[] = [{ program: 'mosquitto', package: 'mosquitto' }];

/** What the first base image is made with. */
export const DEBOOTSTRAP: readonly Tool[] = [{ program: 'debootstrap', package: 'debootstrap' }];

const APT_LOCK = '/run/mission-control-lab-apt.lock';
const INSTALL_SECONDS = 900;

/** The search path with the folders of administrators, which a plain login lacks. */
export function toolPath(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const folders = (environment.PATH ?? '').split(':').filter(Boolean);
  return [
    ...folders,
    ...['/usr/local/sbin', '/usr/sbin', '/sbin', '/usr/bin', '/bin'].filter((folder) => !folders.includes(folder)),
  ].join(':');
}

/** The program's file, looked for in `first` before PATH; undefined where it is not installed. */
export function findProgram(program: string, first?: string): string | undefined {
  return [...(first === undefined ? [] : [first]), ...toolPath().split(':')]
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));
}

/** Installs the packages of those programs that are missing; starts no service. Errors: COMMAND_FAILED with what to install by hand. */
export async function installTools(tools: readonly Tool[], progress: Progress): Promise<void> {
  if (missingPackages(tools).length === 0) return;
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) throw notInstalled(missingPackages(tools));
  await underLock(APT_LOCK, async () => {
    const missing = missingPackages(tools);
    if (missing.length > 0)
      await progress.step(`Installing ${missing.join(', ')}`, async (tell) => {
        await install(missing, tell);
      });
  });
}

function missingPackages(tools: readonly Tool[]): string[] {
  return [...new Set(tools.filter((tool) => !findProgram(tool.program)).map((tool) => tool.package))];
}

/** Package lists are fetched only where the machine's own do not do. */
async function install(packages: readonly string[], tell: (detail: string) => void): Promise<void> {
  const first = await apt(installArguments(packages), tell);
  if (first.code === 0) return;
  const update = await apt(['update'], tell);
  const second = await apt(installArguments(packages), tell);
  if (second.code === 0) return;
  throw new MissionControlError({
    code: 'COMMAND_FAILED',
    message: `Could not install ${packages.join(', ')}:\n${errorsOf(second) || errorsOf(update)}`,
    hint: `Run \`apt-get update && apt-get install --no-install-recommends ${packages.join(' ')}\` and see what it says.`,
  });
}

function installArguments(packages: readonly string[]): string[] {
  return ['install', '--yes', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold', ...packages];
}

async function apt(argv: readonly string[], tell: (detail: string) => void): Promise<Completed> {
  const command = ['apt-get', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', ...argv];
  return await run({
    argv: withoutServices(command),
    env: { PATH: toolPath(), DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    timeoutSeconds: INSTALL_SECONDS,
    onLine: (line) => tell(line.slice(0, 40)),
  });
}

/**
 * Packages start their service when installed, through systemd or by runlevel. The latter is answered by RUNLEVEL=1; systemd is hidden from
 * apt alone, in a mount namespace of its own: nothing to take back afterwards, whatever happens.
 */
function withoutServices(command: readonly string[]): readonly string[] {
  if (!existsSync('/run/systemd/system')) return command;
  return ['unshare', '--mount', 'sh', '-c', 'mount -t tmpfs none /run/systemd && exec "$@"', 'sh', ...command];
}

function errorsOf(completed: Completed): string {
  return completed.stderr
    .split('\n')
    .filter((line) => /^E: /.test(line))
    .join('\n');
}

function notInstalled(packages: readonly string[]): MissionControlError {
  const command = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  return new MissionControlError({
    code: 'COMMAND_FAILED',
    message: `The lab needs ${packages.join(', ')}, which only root can install, on Debian or Ubuntu.`,
    hint: `Run this as root, or once \`sudo ${command}\`.`,
  });
}
