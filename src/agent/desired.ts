import type { ComposeFiles } from '../context.ts';
import { composeFiles, loadProject } from '../core/compose/load.ts';
import type { Project } from '../core/compose/project.ts';
import type { Finding } from '../core/finding.ts';
import type { RepositoryFiles } from '../core/fingerprint/fingerprint.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../core/settings/parse.ts';
import { MissionControlError } from '../errors.ts';
import type { World } from './world.ts';

/** The stack as a revision says it should be. */
export interface Desired {
  readonly revision: string;
  readonly project: Project;
  readonly files: RepositoryFiles;
  readonly compose: ComposeFiles;
  readonly limits: Limits;
  /** Service → image id it must run, where a rollback names it: nothing is pulled then. */
  readonly images: Readonly<Record<string, string>>;
}

/** What mission-control.yaml says about deploying. */
export interface Limits {
  readonly soakSeconds: number;
  readonly startSeconds: number;
  readonly removalLimit: number;
}

/** Reads the stack of a revision that is to be deployed. Errors: STACK_INVALID where it has faults, FILE_NOT_FOUND, SETTINGS_INVALID. */
export async function readDesired(world: World, revision: string): Promise<Desired> {
  const { project, findings, ...stack } = await readStack(world, revision);
  const fault = findings.find(({ severity }) => severity === 'error');
  if (project === null || fault !== undefined) throw invalid(revision, fault);
  return { ...stack, revision, project, files: await world.repository.files(revision), images: {} };
}

/** Reads the stack of a revision as well as it can be read. Errors: FILE_NOT_FOUND, SETTINGS_INVALID. */
export async function readStack(world: World, revision: string) {
  const read = (path: string) => world.repository.read(revision, path);
  const options = { files: world.files, envFiles: world.envFiles };
  const { project, findings } = await loadProject(read, options);
  const compose: ComposeFiles = { files: await composeFiles(read, options), envFiles: world.envFiles };
  return { project, findings, compose, limits: await readLimits(world, revision) };
}

/** How deployments of that revision are to go: its settings file, where it has one. */
async function readLimits(world: World, revision: string): Promise<Limits> {
  const text = await world.repository.read(revision, world.settings);
  return text === null ? DEFAULT_SETTINGS : parseSettings(world.settings, text);
}

function invalid(revision: string, fault: Finding | undefined): MissionControlError {
  const range = fault?.location?.range;
  const place = fault?.location ? ` (${fault.location.file}${range ? `:${range.line}:${range.column}` : ''})` : '';
  return new MissionControlError({
    code: 'STACK_INVALID',
    message: `The stack of ${revision.slice(0, 12)} cannot be deployed: ${fault?.message ?? 'it is empty'}${place}`,
    hint: 'See `mission-control lint`, mend it, and merge again. Nothing was changed.',
  });
}
