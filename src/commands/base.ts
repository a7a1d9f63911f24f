import type { Context, Past } from '../context.ts';
import { loadProject } from '../core/compose/load.ts';
import type { Project } from '../core/compose/project.ts';
import { relativePath } from '../core/compose/read/paths.ts';
import { type Finding, finding } from '../core/finding.ts';
import { findIgnores, type Ignore } from '../core/rules/ignore.ts';
import { askedPaths, type Given } from '../core/rules/index.ts';
import { lookAround } from '../core/rules/view/checkout.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../core/settings/parse.ts';
import type { Settings } from '../core/settings/settings.ts';
import { MissionControlError } from '../errors.ts';
import type { Inputs } from './command.ts';
import { settingsPath } from './stack.ts';
import { usage } from './usage.ts';

/** The stack before a change. */
export interface Base {
  /** Null where there is nothing to compare with. */
  readonly given: Given | null;
  /** Of the stack before, where they are to hold for the change too, as for one of a stranger. */
  readonly settings: Settings | null;
  /** Files that the change adds or edits. */
  readonly changed: readonly string[];
  /** Why it could not be compared. */
  readonly findings: readonly Finding[];
}

/** Reads the stack at the revision of `--base`; a stack that is new has none. Errors: GIT_FAILED. */
export async function readBase(inputs: Inputs, context: Context): Promise<Base> {
  const revision = inputs.text('base');
  const none = { given: null, settings: null, changed: [], findings: [] };
  const strict = inputs.flag('base-settings');
  if (revision === null && strict)
    throw usage(
      '`--base-settings` is given without `--base`.',
      'Name the revision whose settings hold: `--base REVISION`.',
    );
  if (revision === null) return none;
  const past = await context.workspace.at(revision);
  if (past === null) return { ...none, settings: strict ? DEFAULT_SETTINGS : null, findings: [tellMissing(revision)] };
  const file = settingsPath(inputs, context);
  const settings = await formerSettings(file, past);
  return {
    given: await load(inputs, context, { past, settings }),
    settings: strict ? settings : null,
    changed: await changedFiles(context, past),
    findings: strict ? [tellStrict(revision, file)] : [],
  };
}

async function load(
  inputs: Inputs,
  { workspace }: Context,
  { past, settings }: { readonly past: Past; readonly settings: Settings },
): Promise<Given | null> {
  const fromDirectory = (path: string) => relativePath(workspace.directory, path);
  const options = {
    files: inputs.list('file').map(fromDirectory),
    envFiles: inputs.list('env-file').map(fromDirectory),
  };
  const { project } = await loadProject(past.read, options).catch(withoutStack);
  if (project === null) return null;
  const ignores = await readIgnores(project, past);
  const look = { ...past, changed: async () => [] };
  return { project, settings, ignores, checkout: await lookAround(project, look, askedPaths(project)) };
}

/** Comments in the files of a stack that hide a finding. */
export async function readIgnores({ files }: Project, { read }: Pick<Past, 'read'>): Promise<readonly Ignore[]> {
  const texts = await Promise.all(files.map(async (path) => [path, await read(path)] as const));
  return texts.flatMap(([path, text]) => (text === null ? [] : findIgnores(path, text)));
}

/** Settings that could not be read asked for nothing special. */
async function formerSettings(path: string, past: Past): Promise<Settings> {
  const text = await past.read(path);
  try {
    return text === null ? DEFAULT_SETTINGS : parseSettings(path, text);
  } catch (error) {
    if (error instanceof MissionControlError && error.code === 'SETTINGS_INVALID') return DEFAULT_SETTINGS;
    throw error;
  }
}

function withoutStack(error: unknown): { readonly project: null } {
  if (error instanceof MissionControlError && error.code === 'FILE_NOT_FOUND') return { project: null };
  throw error;
}

async function changedFiles({ workspace }: Context, past: Past): Promise<readonly string[]> {
  const now = await workspace.files();
  return [...now].flatMap(([path, { id }]) => (past.files.get(path)?.id === id ? [] : [path]));
}

/** What a stranger writes into the settings must not judge his own change. */
function tellStrict(revision: string, file: string): Finding {
  return finding({
    rule: 'base-settings',
    severity: 'note',
    message: `The settings are those of \`${revision}\`: what the change writes into \`${file}\`, and comments it brings, hold once it is merged.`,
    help: 'Somebody who may write here can push the change to a branch of this repository.',
    location: { file, range: null },
  });
}

function tellMissing(revision: string): Finding {
  return finding({
    rule: 'lint-incomplete',
    severity: 'error',
    message: `The stack was not compared with \`${revision}\`: git neither has this revision nor can fetch it.`,
    help: 'Fetch it before (`git fetch origin REVISION`), or check out with the whole history. What the change removes was not looked at.',
  });
}
