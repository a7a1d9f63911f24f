import type { Inputs } from '../command.ts';
import { usage } from '../usage.ts';

const ORIGIN = /^(?:(?:https|ssh|file):\/\/[^-\s]\S*|\/\S.*|[A-Za-z0-9_][\w.@-]*:(?!:|\/\/)\S+)$/;
const BRANCH = /^(?![-/.])[A-Za-z0-9._/-]+$/;

/** The repository to clone, reached as the agent will reach it; null where none is named. Errors: USAGE. */
export function originOf(inputs: Inputs): string | null {
  const origin = inputs.text('origin');
  if (origin === null || ORIGIN.test(origin)) return origin;
  throw usage(
    `\`${origin}\` is no repository the agent could fetch from.`,
    'Give an address over https or ssh, such as `git@github.com:owner/stack.git`, or an absolute path on the server.',
  );
}

/** The branch that is to be deployed; null where none is named. Errors: USAGE. */
export function branchOf(inputs: Inputs): string | null {
  const branch = inputs.text('branch');
  if (branch === null || BRANCH.test(branch)) return branch;
  throw usage(
    `\`${branch}\` cannot be the deployed branch.`,
    'A branch is named by letters, digits, dots, dashes and slashes.',
  );
}
