import type { Shell } from '../../context.ts';
import { listRunning, parseRunning, type RunningProject } from '../../core/installation/running.ts';
import type { ServerSettings } from '../../core/settings/settings.ts';
import { MissionControlError } from '../../errors.ts';
import type { Inputs } from '../command.ts';
import { usage } from '../usage.ts';
import { choose, type Marks } from './choose.ts';
import { answer, must, succeeds } from './remote.ts';

/** The stack on the server: where its clone is, what Compose calls it, whether it runs already. */
export interface Stack {
  readonly directory: string;
  readonly project: string;
  readonly running: boolean;
  /** Compose files in merge order, relative to the directory; empty: as docker compose looks for them. */
  readonly files: readonly string[];
}

/** Finds the stack by flags, settings and the labels of running containers, in this order. Errors: USAGE, DOCKER_UNREACHABLE. */
export async function findStack(
  shell: Shell,
  inputs: Inputs,
  settings: ServerSettings | null,
  known: Marks & { readonly docker: readonly string[] },
): Promise<Stack> {
  const running = await runningProjects(shell, known.docker);
  const given = {
    project: inputs.text('project') ?? settings?.project ?? null,
    directory: inputs.text('project-directory') ?? settings?.directory ?? null,
  };
  const found =
    given.project === null && given.directory === null
      ? await choose(shell, running, known)
      : (running.find((one) => isNamed(one, given)) ?? null);
  const directory = given.directory ?? found?.directory;
  if (directory === undefined)
    throw usage(
      'It is not known where the stack shall be on the server.',
      'Name the directory with `--project-directory DIR`, and with `--origin URL` the repository to clone into it.',
    );
  if (found && found.directory !== directory)
    throw usage(
      `Project ${found.project} runs from ${found.directory} on the server, not from ${directory}.`,
      `Use \`--project-directory ${found.directory}\`, or another \`--project\`.`,
    );
  const project = given.project ?? found?.project ?? nameOf(directory);
  return {
    directory: checkDirectory(directory),
    project: checkProject(project),
    running: found !== null,
    files: filesOf(found),
  };
}

/** The files the containers were made from, where they are others than docker compose finds by itself. */
function filesOf(found: RunningProject | null): readonly string[] {
  const files = (found?.files ?? []).map((file) =>
    file.startsWith(`${found?.directory}/`) ? file.slice((found?.directory.length ?? 0) + 1) : file,
  );
  return files.every((file) => /^(?:docker-)?compose(?:\.override)?\.ya?ml$/.test(file)) ? [] : files;
}

/** Sees to a clone in the project directory; files that lie there already stay as they are. Errors: USAGE, GIT_FAILED. */
export async function ensureClone(
  shell: Shell,
  given: { readonly directory: string; readonly origin: string | null; readonly branch: string },
): Promise<'found' | 'cloned' | 'taken over'> {
  const { directory, origin, branch } = given;
  if (await succeeds(shell, ['git', '-C', directory, 'rev-parse', '--verify', '--quiet', `origin/${branch}`]))
    return 'found';
  if (origin === null)
    throw usage(
      `${directory} on the server is no clone with a branch ${branch} at origin.`,
      'Name the repository with `--origin URL`; files that lie there already stay as they are.',
    );
  const empty = await succeeds(shell, ['sh', '-c', '[ ! -e "$1" ] || [ -z "$(ls -A "$1")" ]', 'sh', directory]);
  const git = (...argv: string[]) => gitStep(shell, ['git', ...argv]);
  if (empty) {
    await git('clone', '--quiet', '--branch', branch, '--', origin, directory);
    return 'cloned';
  }
  const inside = (...argv: string[]) => git('-C', directory, ...argv);
  await inside('init', '--quiet', '--initial-branch', branch);
  if (!(await succeeds(shell, ['git', '-C', directory, 'remote', 'add', 'origin', origin])))
    await inside('remote', 'set-url', 'origin', origin);
  await inside('fetch', '--quiet', 'origin', branch);
  await inside('reset', '--quiet', '--mixed', `origin/${branch}`);
  return 'taken over';
}

function gitStep(shell: Shell, argv: readonly string[]): Promise<string> {
  return must(shell, {
    argv: ['env', 'GIT_TERMINAL_PROMPT=0', ...argv],
    attempt: `run \`${argv.slice(0, 4).join(' ')} …\``,
    code: 'GIT_FAILED',
    hint: 'See that the server may read the repository (a deploy key, a token in its git credentials), then run the same command again.',
    timeoutSeconds: 600,
  });
}

async function runningProjects(shell: Shell, docker: readonly string[]): Promise<readonly RunningProject[]> {
  const output = await answer(shell, [...docker, ...listRunning()]);
  if (output !== null) return parseRunning(output);
  const present = await succeeds(shell, ['sh', '-c', 'command -v docker']);
  throw new MissionControlError({
    code: present ? 'DOCKER_UNREACHABLE' : 'DOCKER_MISSING',
    message: present ? 'Docker does not answer on the server.' : 'There is no Docker on the server.',
    hint: present
      ? 'Start it, and see that the user may use it (group docker); then run the same command again.'
      : 'Install Docker with Compose (https://docs.docker.com/engine/install), then run the same command again.',
  });
}

function isNamed(
  one: RunningProject,
  given: { readonly project: string | null; readonly directory: string | null },
): boolean {
  return given.project === null ? one.directory === given.directory : one.project === given.project;
}

function nameOf(directory: string): string {
  const last = directory.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return last
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '');
}

function checkProject(project: string): string {
  if (/^[a-z0-9][a-z0-9_-]*$/.test(project)) return project;
  throw usage(
    `\`${project}\` is no name of a Compose project.`,
    'Use lower-case letters, digits, dashes and underscores.',
  );
}

function checkDirectory(directory: string): string {
  const clean = directory.replace(/(.)\/+$/, '$1');
  if (/^\/[^\0\n]+$/.test(clean) && !/\/\.\.?(\/|$)/.test(clean)) return clean;
  throw usage(
    `\`${directory}\` is no directory for a stack on the server.`,
    'Give an absolute path, such as /srv/stack.',
  );
}
