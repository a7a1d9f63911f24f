import { error, getInput, setSecret, summary } from '@actions/core';
import type { Command, Input, Inputs, Output } from '../commands/command.ts';
import { loadCommand } from '../commands/index.ts';
import type { Context, Workspace } from '../context.ts';
import { MissionControlError } from '../errors.ts';
import { createContext } from './context.ts';
import { makeInputs, secretsOf } from './inputs.ts';
import { makeLog } from './log.ts';
import { oneLine, processStreams, type Streams } from './output.ts';
import { openPage, type Page } from './page.ts';
import { redactor } from './redaction.ts';
import { render, toMarkdown } from './render.ts';
import { runCommand, type Surface } from './run.ts';
import { prefixOf } from './sources.ts';

const { env: environment } = process;

/** Runs a verb as an action of a workflow: inputs by `with:`, annotations, a summary, and the comment of a plan. */
export async function runAction(verb: string): Promise<void> {
  const command = await loadCommand(verb);
  if (command === null)
    throw new MissionControlError({ code: 'INTERNAL', message: `There is no action for \`${verb}\`.` });
  const declared = command.inputs.filter(({ only }) => only !== 'cli');
  const values = readInputs(declared);
  const secrets = secretsOf(declared, values, environment);
  for (const line of secrets.flatMap((secret) => secret.split('\n'))) if (line.trim() !== '') setSecret(line.trim());
  const streams = processStreams(redactor(secrets));
  const inputs = makeInputs({ inputs: declared, values, words: [], environment });
  let page: Page | null = null;
  const surface = workflowSurface(streams, () => page, prefixOf(directoryOf(command, inputs), environment));
  process.exitCode = await runCommand(command, surface, async (signal) => {
    page = await pageFor(command, inputs);
    return { inputs, context: contextFor({ command, inputs, streams, signal, workspace: page?.workspace ?? null }) };
  });
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

function contextFor(given: {
  readonly command: Command;
  readonly inputs: Inputs;
  readonly streams: Streams;
  readonly signal: AbortSignal;
  readonly workspace: Workspace | null;
}): Context {
  const { command, inputs, streams, signal, workspace } = given;
  const context = createContext({
    directory: directoryOf(command, inputs),
    identity: null,
    keyText: textOf(command, inputs, 'ssh-key'),
    environment,
    log: makeLog(streams.out, false),
    signal,
  });
  return workspace === null ? context : { ...context, workspace };
}

/** The pull request that the event is about, where the action was given a token to comment with. */
async function pageFor(command: Command, inputs: Inputs): Promise<Page | null> {
  const token = textOf(command, inputs, 'github-token');
  return token === null ? null : openPage({ token, environment, directory: directoryOf(command, inputs) });
}

function workflowSurface(streams: Streams, page: () => Page | null, prefix: string): Surface {
  return {
    debug: environment.RUNNER_DEBUG === '1',
    async show(output: Output, workspace: Pick<Workspace, 'read'>) {
      streams.out(await render(output, { format: 'github', color: false, workspace, prefix }));
      await publish(toMarkdown(output), page());
    },
    async fail(text, { message, hint }) {
      streams.err(text);
      error(oneLine(message));
      await publish(`${message}${hint === null ? '' : ` ${hint}`}\n`, page());
    },
  };
}

async function publish(text: string, page: Page | null): Promise<void> {
  if (environment.GITHUB_STEP_SUMMARY) await summary.addRaw(text, true).write();
  await page?.comment(text);
}

function directoryOf(command: Command, inputs: Inputs): string {
  return textOf(command, inputs, 'directory') ?? '.';
}

function textOf(command: Command, inputs: Inputs, name: string): string | null {
  return command.inputs.some((input) => input.name === name && input.only !== 'cli') ? inputs.text(name) : null;
}
