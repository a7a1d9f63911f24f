import { createHash } from 'node:crypto';
import type { ComposeFiles } from '../../context.ts';

/** Which engine, and which project on it. */
export interface EngineOptions {
  readonly project: string;
  /** Absolute path of the project directory. */
  readonly directory: string;
  /** The docker program. */
  readonly docker: string;
}

/** A docker compose command for the project. `-f` is always given: a `.env` could name other files. */
export function composeLine(options: EngineOptions, compose: ComposeFiles, words: readonly string[]): string[] {
  return [
    options.docker,
    'compose',
    '--ansi',
    'never',
    '--project-directory',
    options.directory,
    '-p',
    options.project,
    ...compose.files.flatMap((file) => ['-f', within(options, file)]),
    ...compose.envFiles.flatMap((file) => ['--env-file', within(options, file)]),
    ...words,
  ];
}

/** Makes containers anew for just these services: no dependency, no build, no pull, no orphan is touched. */
export function upWords(services: readonly string[]): string[] {
  return ['up', '-d', '--no-deps', '--no-build', '--pull', 'never', '--force-recreate', '--', ...services];
}

/** Gets the image of a service from its registry. */
export function pullWords(service: string): string[] {
  return ['pull', '--quiet', '--', service];
}

/** Builds the image of a service from its context. */
export function buildWords(service: string): string[] {
  return ['build', '--quiet', '--', service];
}

/** Ids of the containers of a project, one a line. */
export function listLine({ docker, project }: EngineOptions): string[] {
  return [docker, 'ps', '--all', '--quiet', '--no-trunc', '--filter', `label=com.docker.compose.project=${project}`];
}

/** Everything about these containers, as JSON. */
export function inspectLine({ docker }: EngineOptions, containers: readonly string[]): string[] {
  return [docker, 'container', 'inspect', ...containers];
}

/** All local images with their tags and digests, a JSON object a line. */
export function imagesLine({ docker }: EngineOptions): string[] {
  return [docker, 'image', 'ls', '--all', '--no-trunc', '--digests', '--format', '{{json .}}'];
}

/** Does one thing to these containers, by id, past Compose. */
export function containersLine(
  { docker }: EngineOptions,
  word: 'start' | 'stop' | 'restart' | 'rm',
  containers: readonly string[],
): string[] {
  return [docker, 'container', word, ...(word === 'rm' ? ['--force'] : []), ...containers];
}

/** Gives an image one more name. */
export function tagLine({ docker }: EngineOptions, image: string, reference: string): string[] {
  return [docker, 'image', 'tag', image, reference];
}

/** Takes names away; an image without a name that nothing runs goes with its last one. */
export function untagLine({ docker }: EngineOptions, references: readonly string[]): string[] {
  return [docker, 'image', 'rm', ...references];
}

/** The name under which the image a service ran is kept for a rollback. */
export function keepReference({ project }: EngineOptions, service: string, deployment: string): string {
  return `${KEEP}/${slug(`${project}-${service}`)}:${deployment}`;
}

/** The first part of the names of kept images. */
export const KEEP = 'mission-control-keep';

/** A name as image references allow it; one that had to be changed gets a hash, so that no two become the same. */
function slug(name: string): string {
  if (/^[a-z0-9]+(-+[a-z0-9]+)*$/.test(name)) return name;
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${plain}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}

function within({ directory }: EngineOptions, file: string): string {
  return file.startsWith('/') || file === '-' ? file : `${directory}/${file}`;
}
