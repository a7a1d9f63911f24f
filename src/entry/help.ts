import type { Command, Input } from '../commands/command.ts';
import { inputsOf } from '../commands/command.ts';

/** Help for all verbs. */
export function helpForAll(commands: readonly Pick<Command, 'verb' | 'summary' | 'words'>[]): string {
  return [
    'mission-control: pull-request GitOps for Docker Compose',
    '',
    'Usage: mission-control VERB [FLAGS]',
    '',
    ...columns(commands.map(({ verb, words, summary }) => [words ? `${verb} ${words}` : verb, summary])),
    '',
    ...columns([
      ['VERB --help', 'The flags of a verb'],
      ['--version', 'The version of mission-control'],
    ]),
    '',
    'Exit codes: 0 fine · 1 an error finding, a failed or rolled-back deploy · 2 nothing could be done · 130 Ctrl-C',
    'Variables: SSH_AUTH_SOCK ssh agent · MISSION_CONTROL_TOKEN token for verify · MISSION_CONTROL_DEBUG where an error arose · NO_COLOR',
    '',
  ].join('\n');
}

/** Help for one verb. */
export function helpFor(command: Command): string {
  const inputs = inputsOf(command).filter((input) => input.only !== 'action');
  return [
    `mission-control ${command.verb}: ${command.summary}`,
    '',
    `Usage: mission-control ${command.verb}${command.words ? ` ${command.words}` : ''} [FLAGS]`,
    '',
    ...columns([...inputs.map((input) => [flagOf(input), describe(input)] as const), ['--help', 'This text']]),
    '',
  ].join('\n');
}

function flagOf(input: Input): string {
  return input.type === 'flag' ? `--${input.name}` : `--${input.name} ${input.placeholder ?? 'VALUE'}`;
}

function describe(input: Input): string {
  const standard = input.default === undefined || input.default === '' ? '' : ` (default: ${input.default})`;
  const variable = input.environment === undefined ? '' : ` [${input.environment}]`;
  return `${input.description}${standard}${variable}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
