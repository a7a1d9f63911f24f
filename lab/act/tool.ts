import type { GoTool } from '../machine/go-tools.ts';
import type { Tool } from '../machine/packages.ts';

/** Runs the workflows of a repository on this machine as GitHub's runner would. */
export const ACT: GoTool = {
  name: 'act',
  version: '0.2.89',
  module: 'github.com/nektos/act@v0.2.89',
  package: 'github.com/nektos/act',
  go: [1, 25],
};

/** What scripts in our workflows call besides: GitHub's runners have it, a bare Debian has not. */
export const RUNNER_TOOLS: readonly Tool[] = [{ program: 'xz', package: 'xz-utils' }];
