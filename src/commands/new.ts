import type { Context } from '../context.ts';
import { routes } from '../core/routing/routes.ts';
import { describeChange } from '../core/scaffold/difference.ts';
import { refuseFit } from '../core/scaffold/fit.ts';
import { partsOf } from '../core/scaffold/parts.ts';
import { refuseWish, type Wish } from '../core/scaffold/wish.ts';
import { inferRoles } from '../core/settings/infer.ts';
import { type Command, type Output, STACK_INPUTS } from './command.ts';
import { type Edit, editsFor } from './scaffold/edits.ts';
import { nextSteps } from './scaffold/next-steps.ts';
import { askWish, refuse } from './scaffold/questions.ts';
import { requireClean } from './scaffold/trial.ts';
import { requireStack } from './stack.ts';

/** Adds a service to the stack. */
export const scaffold: Command = {
  verb: 'new',
  words: 'SERVICE',
  summary: 'Add a service to the stack: hostname, certificate, sign-on, secrets',
  inputs: [
    { name: 'image', type: 'text', placeholder: 'IMAGE', description: 'Image with its tag', only: 'cli' },
    {
      name: 'port',
      type: 'text',
      placeholder: 'PORT',
      description: 'Port the program listens on in its container',
      only: 'cli',
    },
    {
      name: 'hostname',
      type: 'text',
      placeholder: 'NAME',
      description: 'Hostname, whole or a label of the zone (default: the name of the service)',
      only: 'cli',
    },
    {
      name: 'secret',
      type: 'list',
      placeholder: 'NAME/KEY',
      description: 'Key of a Secret it reads; may be given again',
      only: 'cli',
    },
    {
      name: 'posture',
      type: 'text',
      placeholder: 'POSTURE',
      description: 'How it is protected: authenticated, token or public (default: authenticated)',
      only: 'cli',
    },
    {
      name: 'reason',
      type: 'text',
      placeholder: 'TEXT',
      description: 'Why, in one sentence; public needs it',
      only: 'cli',
    },
    { name: 'dry-run', type: 'flag', description: 'Only print what would be written', only: 'cli' },
    ...STACK_INPUTS,
  ],
  async run(inputs, context) {
    const { project, settings } = await requireStack(inputs, context);
    const found = routes(project, settings);
    const hostnames = found.filter(({ kind }) => kind === 'exact').map(({ hostname }) => hostname);
    const parts = partsOf(project, inferRoles(project, settings, hostnames));
    const wish = await askWish(inputs, context, parts);
    const refused = refuseWish(wish) ?? refuseFit(wish, { project, routes: found, parts });
    if (refused !== null) refuse(refused);
    const edits = await editsFor({ wish, parts, project, settings, inputs, context });
    await requireClean({ edits, project, service: wish.name, inputs, context });
    if (inputs.flag('dry-run'))
      return tell(
        wish,
        edits,
        edits.flatMap(({ path, before, after }) => describeChange(path, before, after)),
        [],
      );
    await write(edits, context);
    const next = nextSteps(wish, project, parts);
    const done = edits.map(({ path, before }) => `${before === null ? 'wrote  ' : 'changed'}  ${path}`);
    return tell(wish, edits, [...done, '', 'Next:', ...next.map((step, index) => `  ${index + 1}. ${step}`)], next);
  },
};

/** The stack itself comes last: before it, nothing of the rest counts. What was written is taken back where the rest cannot be. Errors: FILE_NOT_WRITABLE. */
async function write(edits: readonly Edit[], { machine, workspace }: Context): Promise<void> {
  const done: Edit[] = [];
  try {
    for (const edit of edits) {
      await machine.replace(`${workspace.directory}/${edit.path}`, edit.after);
      done.push(edit);
    }
  } catch (error) {
    for (const { path, before } of done.toReversed()) await machine.replace(`${workspace.directory}/${path}`, before);
    throw error;
  }
}

function tell(wish: Wish, edits: readonly Edit[], lines: readonly string[], next: readonly string[]): Output {
  const { name, hostname, posture } = wish;
  const files = edits.map(({ path, before }) => ({ path, change: before === null ? 'created' : 'changed' }));
  return { kind: 'text', lines, data: { service: name, hostname, posture, written: next.length > 0, files, next } };
}
