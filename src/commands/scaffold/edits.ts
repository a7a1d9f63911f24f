import type { Context, Workspace } from '../../context.ts';
import { composeFiles } from '../../core/compose/load.ts';
import type { Project } from '../../core/compose/project.ts';
import { relativePath } from '../../core/compose/read/paths.ts';
import { addEntry } from '../../core/scaffold/add-entry.ts';
import { type Parts, VHOSTS } from '../../core/scaffold/parts.ts';
import { describeService } from '../../core/scaffold/service.ts';
import { spellingOf } from '../../core/scaffold/spelling.ts';
import { refusal, type Wish } from '../../core/scaffold/wish.ts';
import { parseSettings } from '../../core/settings/parse.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { MissionControlError } from '../../errors.ts';
import type { Inputs } from '../command.ts';
import { settingsPath } from '../stack.ts';
import { refuse } from './questions.ts';

/** A file as it was, null where there was none, and as it is to be; in the order they are written. */
export interface Edit {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}

/** Every file that a new service takes. Errors: USAGE, STACK_INVALID. */
export async function editsFor(given: {
  readonly wish: Wish;
  readonly parts: Parts;
  readonly project: Project;
  readonly settings: Settings;
  readonly inputs: Inputs;
  readonly context: Context;
}): Promise<readonly Edit[]> {
  const { wish, parts, project, settings, inputs, context } = given;
  await refuseVhostFiles(wish, parts, context.workspace);
  const service = await serviceEdit(wish, { parts, project, inputs, context });
  if (wish.posture === 'authenticated') return [service];
  return [vhostEdit(wish, parts), await settingsEdit(wish, settings, settingsPath(inputs, context), context), service];
}

/** A file that lies there already would decide who may come in. Errors: USAGE. */
async function refuseVhostFiles({ hostname, posture }: Wish, { vhosts }: Parts, workspace: Workspace): Promise<void> {
  if (vhosts === null) return;
  const names = await workspace.list(vhosts);
  const there = names.find((name) => name === hostname || name.startsWith(`${hostname}_`));
  if (there !== undefined)
    refuse(
      refusal(
        `\`${vhosts}/${there}\` lies there already.`,
        'Remove it, or choose another hostname: it decides who may come in.',
      ),
    );
  if (posture !== 'authenticated' && !names.includes(posture))
    refuse(
      refusal(
        `There is no \`${vhosts}/${posture}\` to include.`,
        'Put what the posture means into it, as the other postures have it.',
      ),
    );
}

function vhostEdit({ hostname, posture, reason }: Wish, { vhosts }: Parts): Edit {
  const why = reason === null ? '' : `# ${reason}\n`;
  return { path: `${vhosts}/${hostname}`, before: null, after: `${why}include ${VHOSTS}/${posture};\n` };
}

async function settingsEdit(
  { hostname, posture }: Wish,
  settings: Settings,
  path: string,
  { workspace }: Context,
): Promise<Edit> {
  const before = await workspace.read(path);
  const after = addEntry(before ?? '', { section: 'postures', key: hostname, value: posture, spaced: false });
  const wanted = { ...settings, postures: { ...settings.postures, [hostname]: posture } };
  if (after === null || meaningOf(parseSettings(path, after)) !== meaningOf(wanted)) throw noPlace(path, 'postures');
  return { path, before, after };
}

/** What settings say, wherever it stands. */
function meaningOf(settings: Settings): string {
  return JSON.stringify(settings, (key, value) => (['places', 'location'].includes(key) ? undefined : value));
}

async function serviceEdit(
  wish: Wish,
  {
    parts,
    project,
    inputs,
    context: { workspace },
  }: { readonly parts: Parts; readonly project: Project; readonly inputs: Inputs; readonly context: Context },
): Promise<Edit> {
  const fromDirectory = (path: string) => relativePath(workspace.directory, path);
  const options = {
    files: inputs.list('file').map(fromDirectory),
    envFiles: inputs.list('env-file').map(fromDirectory),
  };
  const [path = ''] = await composeFiles((each) => workspace.read(each), options);
  const before = (await workspace.read(path)) ?? '';
  const spelling = spellingOf(project, { path, text: before }, parts.zone);
  const value = describeService(wish, parts, spelling);
  const after = addEntry(before, { section: 'services', key: wish.name, value, spaced: true });
  if (after === null) throw noPlace(path, 'services');
  return { path, before, after };
}

/** The file is well written, but not so that lines can be added to it. */
export function noPlace(path: string, section: string): MissionControlError {
  return new MissionControlError({
    code: 'STACK_INVALID',
    message: `Nothing can be added to \`${section}\` in ${path} without changing something else. Nothing was written.`,
    hint: `Write \`${section}:\` as a mapping of its own, an entry below the other.`,
  });
}
