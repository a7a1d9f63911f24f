import type { Context } from '../context.ts';
import { limitFindings, sortFindings } from '../core/finding.ts';
import { type Ignore, isSameIgnore } from '../core/rules/ignore.ts';
import { askedPaths, checkRules, RULES } from '../core/rules/index.ts';
import { suppress } from '../core/rules/suppress.ts';
import { type Look, lookAround } from '../core/rules/view/checkout.ts';
import { MissionControlError } from '../errors.ts';
import { readBase, readIgnores } from './base.ts';
import { type Command, STACK_INPUTS } from './command.ts';
import { today } from './outside.ts';
import { readStack, settingsPath } from './stack.ts';

/** Says what is wrong with the stack, from the checkout alone. */
export const lint: Command = {
  verb: 'lint',
  summary: 'Is the stack written well and safely',
  inputs: [
    ...STACK_INPUTS,
    {
      name: 'base',
      type: 'text',
      placeholder: 'REVISION',
      description: 'Revision the change starts from: what it takes away, or brings into other files, is told too',
    },
    {
      name: 'base-settings',
      type: 'flag',
      description:
        'Settings and comments that ignore findings hold as they are at the base: for a change of a stranger',
    },
  ],
  async run(inputs, context) {
    const { project, findings, settings: own } = await readStack(inputs, context);
    if (project === null) return { kind: 'findings', findings };
    const base = await readBase(inputs, context);
    const settings = base.settings ?? own;
    const look = looking(context, base.changed);
    const written = await readIgnores(project, context.workspace);
    const ignores = base.settings === null ? written : known(written, base.given?.ignores ?? []);
    const given = { project, settings, ignores, checkout: await lookAround(project, look, askedPaths(project)) };
    const found = [...findings, ...base.findings, ...checkRules({ ...given, base: base.given })];
    const told = suppress(found, {
      suppressions: settings.suppressions,
      severities: settings.severities,
      ignores,
      rules: RULES.map(({ id }) => id),
      standing: RULES.filter(({ stands }) => stands).map(({ id }) => id),
      file: settingsPath(inputs, context),
      today: today(context),
      complete: true,
    });
    return { kind: 'findings', findings: limitFindings(sortFindings(told)) };
  },
};

/** Comments that hid the same before the change, on whatever line it stands now. */
function known(written: readonly Ignore[], before: readonly Ignore[]): readonly Ignore[] {
  return written.filter((comment) => before.some((one) => isSameIgnore(one, comment)));
}

/** A mounted file that is no text has nothing to say to a rule. */
function looking({ workspace }: Context, changed: readonly string[]): Look {
  const read = async (path: string) => {
    const text = await workspace.read(path).catch((error: unknown) => {
      if (error instanceof MissionControlError && error.code === 'FILE_NOT_READABLE') return null;
      throw error;
    });
    return text === null || /\p{Surrogate}/u.test(text) ? null : text;
  };
  return { kind: workspace.kind, list: workspace.list, read, changed: async () => changed };
}
