import type { Command, Inputs, Output } from '../commands/command.ts';
import type { Context, Workspace } from '../context.ts';
import type { Finding } from '../core/finding.ts';
import type { MissionControlError } from '../errors.ts';
import { asFailure, describeFailure, exitCodeOf } from './failure.ts';
import { interruptible } from './interruption.ts';

/** How one surface, terminal or workflow, shows what a verb says. */
export interface Surface {
  /** The result; `workspace` holds the files that findings point into. Errors of the renderer are failures like any other. */
  show(output: Output, workspace: Pick<Workspace, 'read'>): Promise<void>;
  /** One sentence and a hint. */
  fail(text: string, failure: MissionControlError): void | Promise<void>;
  readonly debug: boolean;
}

/** What a verb is run with. */
export interface Prepared {
  readonly inputs: Inputs;
  readonly context: Context;
}

/** Runs a verb to its exit code: 0 fine, 1 an error finding or a failed deploy, 2 nothing could be done, 130 stopped. */
export async function runCommand(
  command: Command,
  surface: Surface,
  prepare: (signal: AbortSignal) => Prepared | Promise<Prepared>,
): Promise<number> {
  try {
    return await interruptible(async (signal) => {
      const { inputs, context } = await prepare(signal);
      const output = await command.run(inputs, context);
      await surface.show(output, context.workspace);
      return exitCodeFor(output);
    });
  } catch (thrown) {
    const failure = asFailure(thrown);
    await surface.fail(describeFailure(failure, surface.debug), failure);
    return exitCodeOf(failure);
  }
}

/** 1 where anything is wrong with the stack, or the deployment did not end as asked. */
export function exitCodeFor(output: Output): 0 | 1 {
  switch (output.kind) {
    case 'findings':
    case 'plan':
      return hasError(output.findings) ? 1 : 0;
    case 'record':
      return FAILED.includes(output.record.outcome) || hasError(output.findings) ? 1 : 0;
    case 'text':
      return output.failed ? 1 : 0;
  }
}

const FAILED: readonly string[] = ['rolled-back', 'rollback-failed', 'refused'];

function hasError(findings: readonly Finding[]): boolean {
  return findings.some((found) => found.severity === 'error');
}
