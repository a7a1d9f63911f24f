import packageJson from '../../package.json' with { type: 'json' };
import type { Command, Inputs } from '../commands/command.ts';
import { inputsOf } from '../commands/command.ts';
import { loadCommand, loadCommands, VERBS } from '../commands/index.ts';
import { usage } from '../commands/usage.ts';
import { suggest } from '../core/source/suggest.ts';
import { type Given, parseArguments } from './arguments.ts';
import { createContext } from './context.ts';
import { directoryOf } from './directory.ts';
import { asFailure, describeFailure, exitCodeOf } from './failure.ts';
import { helpFor, helpForAll } from './help.ts';
import { makeInputs, secretsOf } from './inputs.ts';
import { makeLog } from './log.ts';
import { processStreams, type Streams, wantsColor } from './output.ts';
import { redactor } from './redaction.ts';
import { type Format, parseFormat, render } from './render.ts';
import { runCommand, type Surface } from './run.ts';
import { prefixOf } from './sources.ts';

const { env: environment } = process;
const debug = Boolean(environment.MISSION_CONTROL_DEBUG);

/** The command line: finds the verb, runs it, leaves its exit code. */
export async function main(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  const streams = processStreams(redactor([environment.MISSION_CONTROL_TOKEN ?? '']));
  try {
    await finish(await dispatch(argv, streams));
  } catch (thrown) {
    const failure = asFailure(thrown);
    streams.err(describeFailure(failure, debug));
    await finish(exitCodeOf(failure));
  }
}

async function dispatch(argv: readonly string[], streams: Streams): Promise<number> {
  const [verb, ...rest] = argv;
  if (verb === '--version') return say(streams, `${packageJson.version}\n`);
  if (verb === '--help' || verb === '-h' || (verb === 'help' && rest.length === 0))
    return say(streams, helpForAll(await loadCommands()));
  if (verb === undefined) {
    streams.err(helpForAll(await loadCommands()));
    return 2;
  }
  const command = await findCommand(verb === 'help' ? (rest[0] ?? '') : verb);
  const given = parseArguments(command, verb === 'help' ? ['--help'] : rest);
  return given.help ? say(streams, helpFor(command)) : runVerb(command, given);
}

function say(streams: Streams, text: string): number {
  streams.out(text);
  return 0;
}

async function findCommand(verb: string): Promise<Command> {
  const command = await loadCommand(verb);
  if (command) return command;
  if (verb.startsWith('-'))
    throw usage(
      `\`${verb}\` stands before any verb.`,
      'Write the verb first: `mission-control VERB [FLAGS]`; see `mission-control --help`.',
    );
  const near = suggest(verb, VERBS);
  throw usage(
    `There is no verb \`${verb}\`.`,
    near === null ? '`mission-control --help` lists the verbs.' : `Did you mean \`mission-control ${near}\`?`,
  );
}

async function runVerb(command: Command, given: Given): Promise<number> {
  const declared = inputsOf(command);
  const inputs = makeInputs({ inputs: declared, ...given, environment });
  const flags = declared.filter(({ only }) => only !== 'action');
  const redact = redactor([...secretsOf(flags, given.values, environment), environment.MISSION_CONTROL_TOKEN ?? '']);
  const streams = processStreams(redact);
  const format = parseFormat(inputs.text('format'));
  const directory = directoryOf(command, inputs, 'cli');
  return runCommand(command, terminal(streams, format, prefixOf(directory, environment)), (signal) => ({
    inputs,
    context: createContext({
      directory,
      identity: textOf(command, inputs, 'identity'),
      keyText: null,
      kubeconfig: fileOf(textOf(command, inputs, 'kubeconfig')),
      environment,
      log: makeLog(streams.err, wantsColor(process.stderr.isTTY, environment)),
      signal,
    }),
  }));
}

function terminal(streams: Streams, format: Format, prefix: string): Surface {
  const color = wantsColor(process.stdout.isTTY, environment);
  return {
    debug,
    show: async (output, workspace) => streams.out(await render(output, { format, color, workspace, prefix })),
    fail: (text) => streams.err(text),
  };
}

function textOf(command: Command, inputs: Inputs, name: string): string | null {
  return command.inputs.some((input) => input.name === name) ? inputs.text(name) : null;
}

function fileOf(path: string | null) {
  return path === null ? null : { file: path };
}

/** Lets what was written reach its reader before the process ends, whatever is still open. */
async function finish(code: number): Promise<void> {
  process.exitCode = code;
  for (const stream of [process.stdout, process.stderr])
    await new Promise<void>((resolve) => stream.write('', () => resolve()));
  if (code === 130) process.exit(code);
}
