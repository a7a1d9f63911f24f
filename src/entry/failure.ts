import { MissionControlError } from '../errors.ts';
import { oneLine } from './output.ts';

/** What was thrown, as the one kind of error people see. */
export function asFailure(thrown: unknown): MissionControlError {
  if (thrown instanceof MissionControlError) return thrown;
  return new MissionControlError({
    code: 'INTERNAL',
    message: `mission-control broke: ${thrown instanceof Error ? thrown.message : String(thrown)}.`,
    hint: 'This is a fault of mission-control. MISSION_CONTROL_DEBUG=1 shows where it happened.',
    cause: thrown,
  });
}

/** One sentence and what to do next; with `debug` also where it was thrown and what caused it. No line of it is a command of a terminal or a workflow, whoever wrote what it quotes. */
export function describeFailure(failure: MissionControlError, debug: boolean): string {
  const lines = [`error: ${failure.message}`];
  if (failure.hint !== null) lines.push(`  ${failure.hint}`);
  if (debug) lines.push(`  code ${failure.code}`, failure.stack ?? '', ...causes(failure));
  const told = lines.flatMap((line) => line.split('\n')).map(oneLine);
  return `${told.join('\n')}\n`;
}

/** The exit code of a failure. */
export function exitCodeOf(failure: MissionControlError): number {
  return failure.code === 'INTERRUPTED' ? 130 : 2;
}

function causes(error: Error): string[] {
  if (!(error.cause instanceof Error)) return error.cause === undefined ? [] : [`caused by ${String(error.cause)}`];
  return [`caused by ${error.cause.stack ?? error.cause.message}`, ...causes(error.cause)];
}
