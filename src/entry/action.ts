import { getInput, setSecret } from '@actions/core';
import type { Command, Input, Inputs } from '../commands/command.ts';
import { loadCommand } from '../commands/index.ts';
import type { Context, Workspace } from '../context.ts';
import { MissionControlError } from '../errors.ts';
import { createContext } from './context.ts';
import { directoryOf } from './directory.ts';
import { makeInputs, secretsOf } from './inputs.ts';
import { makeLog } from './log.ts';
import { processStreams, type Streams } from './output.ts';
import { openPage, type Page } from './page.ts';
import { maskedParts, redactor } from './redaction.ts';
import { runCommand } from './run.ts';
import { prefixOf } from './sources.ts';
import { workflowSurface } from './workflow.ts';

const { env: environment } = process;

/** Runs a verb as an action of a workflow: inputs by `with:`, annotations, a summary, and the comment of a plan. */
export async function runAction(verb: string): Promise<void> {
  const command = await loadCommand(verb);
  if (command === null)
    throw new MissionControlError({ code: 'INTERNAL', message: `There is no action for \`${verb}\`.` });
  const declared = command.inputs.filter(({ only }) => only !== 'cli');
  const values = readInputs(declared);
  const secrets = secretsOf(declared, values, environment);
  for (const part of maskedParts(secrets)) setSecret(part);
  const redact = redactor(secrets);
  const streams = processStreams(redact);
  const inputs = makeInputs({ inputs: declared, values, words: [], environment });
  let page: Page | string | null = null;
  const surface = workflowSurface({
    streams,
    redact,
    environment,
    prefix: prefixOf(directoryOf(command, inputs, 'action'), environment),
    page: () => (typeof page === 'string' ? null : page),
  });
  const code = await runCommand(
    unlessGone(command, () => page),
    surface,
    async (signal) => {
      page = await pageFor(command, inputs);
      const workspace = page === null || typeof page === 'string' ? null : page.workspace;
      return { inputs, context: contextFor({ command, inputs, streams, signal, workspace }) };
    },
  );
  process.exitCode = code;
  if (code === 130) process.stdout.write('', () => process.exit(code));
}

/** Values given by `with:`; an empty one counts as none. */
function readInputs(declared: readonly Input[]): ReadonlyMap<string, readonly string[]> {
  const given = declared.map(({ name, type }) => {
    const text = getInput(name);
    const values = type === 'list' ? text.split('\n').map((line) => line.trim()) : [text];
    return [name, values.filter((value) => value !== '')] as const;
  });
  return new Map(given.filter(([, values]) => values.length > 0));
}

/** Where the pull request is gone there is nothing to do, and nobody to tell but the log. */
function unlessGone(command: Command, page: () => Page | string | null): Command {
  return {
    ...command,
    async run(inputs, context) {
      const reason = page();
      if (typeof reason !== 'string') return command.run(inputs, context);
      return { kind: 'text', lines: [reason, 'Nothing was done and no comment was written.'], data: { reason } };
    },
  };
}

function contextFor(given: {
  readonly command: Command;
  readonly inputs: Inputs;
  readonly streams: Streams;
  readonly signal: AbortSignal;
  readonly workspace: Workspace | null;
}): Context {
  const { command, inputs, streams, signal, workspace } = given;
  const context = createContext({
    directory: directoryOf(command, inputs, 'action'),
    identity: null,
    keyText: keyOf(command, inputs),
    kubeconfig: kubeconfigOf(command, inputs),
    environment,
    log: makeLog(streams.out, false),
    signal,
  });
  return workspace === null ? context : { ...context, workspace };
}

/** Inputs lose the line end a private key ends with. */
function keyOf(command: Command, inputs: Inputs): string | null {
  const key = textOf(command, inputs, 'ssh-key');
  return key === null ? null : `${key}\n`;
}

function kubeconfigOf(command: Command, inputs: Inputs) {
  const text = textOf(command, inputs, 'kubeconfig');
  return text === null ? null : { text };
}

/** The pull request that the event is about, where the action was given a token to comment with. */
async function pageFor(command: Command, inputs: Inputs): Promise<Page | string | null> {
  const token = textOf(command, inputs, 'github-token');
  return token === null
    ? null
    : openPage({ verb: command.verb, token, environment, directory: directoryOf(command, inputs, 'action') });
}

function textOf(command: Command, inputs: Inputs, name: string): string | null {
  return command.inputs.some((input) => input.name === name && input.only !== 'cli') ? inputs.text(name) : null;
}
