import type { Context } from '../context.ts';
import type { Project } from '../core/compose/project.ts';
import { sortFindings } from '../core/finding.ts';
import { askedPaths, checkRules, RULES } from '../core/rules/index.ts';
import type { PathKind } from '../core/rules/rule.ts';
import { suppress } from '../core/rules/suppress.ts';
import { type Command, STACK_INPUTS } from './command.ts';
import { readStack, settingsPath } from './stack.ts';

/** Says what is wrong with the stack, from the checkout alone. */
export const lint: Command = {
  verb: 'lint',
  summary: 'Is the stack written well and safely',
  inputs: STACK_INPUTS,
  async run(inputs, context) {
    const { project, findings, settings } = await readStack(inputs, context);
    if (project === null) return { kind: 'findings', findings };
    const paths = await look(project, context);
    const found = [...findings, ...checkRules({ project, settings, paths })];
    const told = suppress(found, {
      suppressions: settings.suppressions,
      rules: RULES.map(({ id }) => id),
      file: settingsPath(inputs, context),
    });
    return { kind: 'findings', findings: sortFindings(told) };
  },
};

/** What lies at the paths the rules ask about. */
async function look(project: Project, { workspace }: Context): Promise<ReadonlyMap<string, PathKind>> {
  const asked = askedPaths(project);
  return new Map(await Promise.all(asked.map(async (path) => [path, await workspace.kind(path)] as const)));
}
