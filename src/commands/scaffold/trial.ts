import type { Context, Workspace } from '../../context.ts';
import type { Project } from '../../core/compose/project.ts';
import type { Finding } from '../../core/finding.ts';
import { differenceBut } from '../../core/scaffold/compare.ts';
import { MissionControlError } from '../../errors.ts';
import type { Inputs } from '../command.ts';
import { lint } from '../lint.ts';
import { readStack } from '../stack.ts';
import { type Edit, noPlace } from './edits.ts';

/** Looks at the stack as it would be: all else as it was, and nothing new for lint to find. Errors: STACK_INVALID. */
export async function requireClean(given: {
  readonly edits: readonly Edit[];
  readonly project: Project;
  readonly service: string;
  readonly inputs: Inputs;
  readonly context: Context;
}): Promise<void> {
  const { edits, project, service, inputs, context } = given;
  const tried = { ...context, workspace: withEdits(context.workspace, edits) };
  const after = (await readStack(inputs, tried)).project;
  const isThere = after?.services.has(service) ?? false;
  if (after === null || !isThere || differenceBut(project, after, service) !== null)
    throw noPlace(edits.at(-1)?.path ?? '', 'services');
  const before = new Set((await lintFindings(inputs, context)).map(keyOf));
  const fresh = (await lintFindings(inputs, tried)).filter((found) => !before.has(keyOf(found)));
  const [first] = fresh.filter(({ severity }) => severity !== 'note');
  if (first === undefined) return;
  throw new MissionControlError({
    code: 'STACK_INVALID',
    message: `With \`${service}\` the stack would not lint clean: ${first.message} Nothing was written.`,
    hint: first.help,
  });
}

/** The checkout with the edits done. */
function withEdits(workspace: Workspace, edits: readonly Edit[]): Workspace {
  const texts = new Map(edits.map(({ path, after }) => [path, after]));
  return {
    ...workspace,
    read: async (path) => texts.get(path) ?? workspace.read(path),
    kind: async (path) => (texts.has(path) ? 'file' : workspace.kind(path)),
    list: async (path) => {
      const added = [...texts.keys()]
        .filter((each) => each.startsWith(`${path}/`))
        .map((each) => each.slice(path.length + 1));
      return [...new Set([...(await workspace.list(path)), ...added.filter((name) => !name.includes('/'))])];
    },
  };
}

async function lintFindings(inputs: Inputs, context: Context): Promise<readonly Finding[]> {
  const alone: Inputs = {
    ...inputs,
    text: (name) => (name === 'base' ? null : inputs.text(name)),
    flag: (name) => name !== 'base-settings' && inputs.flag(name),
  };
  const output = await lint.run(alone, context);
  return output.kind === 'findings' ? output.findings : [];
}

function keyOf({ rule, service, message }: Finding): string {
  return JSON.stringify([rule, service, message]);
}
