import type { Administration, Shell } from '../../context.ts';
import type { Layout } from '../../core/installation/layout.ts';
import { MissionControlError } from '../../errors.ts';
import { answer, succeeds } from './remote.ts';

const PROGRAMS = ['git', 'flock', 'cmp'] as const;
const PACKAGES: Readonly<Record<(typeof PROGRAMS)[number], string>> = {
  git: 'git',
  flock: 'util-linux',
  cmp: 'diffutils',
};

/** Looks whether everything is there that the agent needs, before anything is changed. Errors: COMMAND_FAILED, DOCKER_MISSING, DOCKER_UNREACHABLE, NODE_TOO_OLD, STATE_NOT_WRITABLE. */
export async function examinePlatform(
  shell: Shell,
  given: { readonly layout: Layout; readonly docker: readonly string[]; readonly own: Administration['platform'] },
): Promise<{ readonly carryNode: boolean }> {
  for (const program of PROGRAMS)
    if (!(await has(shell, program))) throw lacks(program, `Install the package ${PACKAGES[program]} there.`);
  await examineDocker(shell, given.docker);
  await examineRoot(shell, given.layout);
  return { carryNode: await needsNode(shell, given.layout, given.own) };
}

function has(shell: Shell, program: string): Promise<boolean> {
  return succeeds(shell, ['sh', '-c', 'command -v "$1"', 'sh', program]);
}

async function examineDocker(shell: Shell, docker: readonly string[]): Promise<void> {
  if (!(await has(shell, 'docker'))) throw dockerMissing('There is no Docker on the server.');
  if (!(await succeeds(shell, ['env', ...docker, 'docker', 'version', '--format', '{{.Server.Version}}'])))
    throw new MissionControlError({
      code: 'DOCKER_UNREACHABLE',
      message: 'Docker does not answer on the server.',
      hint: 'Start it, and see that the user may use it (group docker); then run the same command again. Nothing was changed.',
    });
  const compose = await answer(shell, ['env', ...docker, 'docker', 'compose', 'version', '--short']);
  if (compose === null || !/^v?[2-9]/.test(compose))
    throw dockerMissing('There is no Docker Compose 2 or newer on the server.');
}

function dockerMissing(message: string): MissionControlError {
  return new MissionControlError({
    code: 'DOCKER_MISSING',
    message,
    hint: 'Install Docker with Compose (https://docs.docker.com/engine/install), then run the same command again. Nothing was changed.',
  });
}

const WRITABLE = 'd=$1; while [ ! -e "$d" ]; do d=$(dirname -- "$d"); done; [ -d "$d" ] && [ -w "$d" ]';

async function examineRoot(shell: Shell, { root }: Layout): Promise<void> {
  if (await succeeds(shell, ['sh', '-c', WRITABLE, 'sh', root])) return;
  throw new MissionControlError({
    code: 'STATE_NOT_WRITABLE',
    message: `The user may not write ${root} on the server.`,
    hint: 'Log in as another user with `--user`, or choose another place with `--root DIR`. Nothing was changed.',
  });
}

const NEW_ENOUGH =
  'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)';

/** Whether a Node must be carried there. */
async function needsNode(shell: Shell, { node }: Layout, own: Administration['platform']): Promise<boolean> {
  for (const program of [node, 'node']) if (await succeeds(shell, [program, '-e', NEW_ENOUGH])) return false;
  const there = (await answer(shell, ['uname', '-sm'])) ?? 'an unknown system';
  if (there === `${own.system} ${own.machine}`) return true;
  throw new MissionControlError({
    code: 'NODE_TOO_OLD',
    message: `The server (${there}) has no Node 20.19 or newer, and the one of this machine (${own.system} ${own.machine}) does not run there.`,
    hint: 'Install Node on the server, then run the same command again. Nothing was changed.',
  });
}

function lacks(program: string, hint: string): MissionControlError {
  return new MissionControlError({
    code: 'COMMAND_FAILED',
    message: `The server has no \`${program}\`.`,
    hint: `${hint} Nothing was changed.`,
  });
}
