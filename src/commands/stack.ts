import type { Context } from '../context.ts';
import { loadProject } from '../core/compose/load.ts';
import type { Project } from '../core/compose/project.ts';
import { relativePath } from '../core/compose/read/paths.ts';
import type { LookAt } from '../core/compose/reader.ts';
import type { Finding } from '../core/finding.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../core/settings/parse.ts';
import type { Settings } from '../core/settings/settings.ts';
import { MissionControlError } from '../errors.ts';
import type { Inputs } from './command.ts';

/** Where the settings are looked for. */
export const SETTINGS_FILE = 'mission-control.yaml';

/** The stack as the checkout has it: what could be read, what is wrong with it, and the settings. */
export interface Stack {
  /** Null where nothing could be made of the files; the findings say why. */
  readonly project: Project | null;
  readonly findings: readonly Finding[];
  readonly settings: Settings;
}

/** Reads settings and stack. Errors: FILE_NOT_FOUND, SETTINGS_INVALID. */
export async function readStack(inputs: Inputs, context: Context): Promise<Stack> {
  const settings = await readSettings(inputs, context);
  const fromDirectory = (path: string) => relativePath(context.workspace.directory, path);
  const loaded = await loadProject((path) => context.workspace.read(path), {
    files: inputs.list('file').map(fromDirectory),
    envFiles: inputs.list('env-file').map(fromDirectory),
    lookAt: lookingAt(context),
  });
  return { ...loaded, settings };
}

function lookingAt({ workspace }: Context): LookAt {
  return async (path) => (await workspace.kind(path)) ?? ((await workspace.ignores(path)) ? 'ignored' : null);
}

/** A stack that can be worked with: its error findings are for `lint` to show. Errors: those of `readStack`, STACK_INVALID. */
export async function requireStack(
  inputs: Inputs,
  context: Context,
): Promise<{ readonly project: Project; readonly settings: Settings }> {
  const { project, findings, settings } = await readStack(inputs, context);
  const faults = findings.filter(({ severity }) => severity === 'error');
  if (project !== null && faults.length === 0) return { project, settings };
  throw new MissionControlError({
    code: 'STACK_INVALID',
    message: `The stack cannot be read: ${faults[0] === undefined ? 'it is empty' : describe(faults[0]).replace(/\.$/, '')}${more(faults.length - 1)}.`,
    hint: 'See `mission-control lint` for every fault with its place and remedy.',
  });
}

/** The settings file asked for, or of the usual name, as seen from the directory. */
export function settingsPath(inputs: Inputs, context: Context): string {
  return relativePath(context.workspace.directory, inputs.text('settings') ?? SETTINGS_FILE);
}

/** The settings; defaults where there is no file of the usual name. Errors: FILE_NOT_FOUND, SETTINGS_INVALID. */
export async function readSettings(inputs: Inputs, context: Context): Promise<Settings> {
  const asked = inputs.text('settings');
  const path = settingsPath(inputs, context);
  const text = await context.workspace.read(path);
  if (text !== null) return parseSettings(path, text);
  if (asked === null) return DEFAULT_SETTINGS;
  throw new MissionControlError({
    code: 'FILE_NOT_FOUND',
    message: `There is no settings file \`${asked}\` in ${context.workspace.directory}.`,
    hint: 'Give a path relative to the directory with `--settings FILE`, or leave it out: most settings are inferred.',
  });
}

function describe({ location, message }: Finding): string {
  if (location === null) return message;
  const { file, range } = location;
  return `${file}${range === null ? '' : `:${range.line}:${range.column}`}: ${message}`;
}

function more(count: number): string {
  return count > 0 ? ` (and ${count} more)` : '';
}
