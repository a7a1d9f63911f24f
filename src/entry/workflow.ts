import { appendFile } from 'node:fs/promises';
import { error } from '@actions/core';
import type { Output } from '../commands/command.ts';
import type { MissionControlError } from '../errors.ts';
import { failureMarkdown, outcomeOf } from '../report/index.ts';
import { asFailure } from './failure.ts';
import { oneLine, type Streams } from './output.ts';
import type { Page } from './page.ts';
import type { Redact } from './redaction.ts';
import { render, toMarkdown } from './render.ts';
import { exitCodeFor, type Surface } from './run.ts';

/** GitHub takes no larger summary of a step, bytes. */
const LIMIT = 1_048_576;

/** What a workflow is told with. */
export interface WorkflowSurroundings {
  readonly streams: Streams;
  readonly redact: Redact;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Leads from the top of the repository to the directory of the stack. */
  readonly prefix: string;
  /** The pull request to comment on, once it is known. */
  readonly page: () => Page | null;
}

/** A workflow as a surface: the log with its annotations, the summary of the step, the comment of a pull request. */
export function workflowSurface(given: WorkflowSurroundings): Surface {
  const { streams, environment, prefix } = given;
  return {
    debug: environment.RUNNER_DEBUG === '1',
    async show(output, workspace) {
      streams.out(await render(output, { format: 'github', color: false, workspace, prefix }));
      annotateRecord(output, given);
      await summarize(toMarkdown(output), given);
      await comment(toMarkdown(output), isNews(output), given);
    },
    async fail(text, failure) {
      streams.err(text);
      annotate([failure.message, failure.hint], given);
      await reportFailure(failure, given);
    },
  };
}

/** A failure that can be told nowhere else stays in the log; one that stopped the job early is told only there. */
async function reportFailure(failure: MissionControlError, given: WorkflowSurroundings): Promise<void> {
  try {
    await summarize(failureMarkdown(failure), given);
    if (failure.code !== 'INTERRUPTED' && failure.code !== 'GITHUB_FAILED')
      await comment(failureMarkdown(failure), true, given);
  } catch (thrown) {
    given.streams.err(`${oneLine(`The failure could be told nowhere else: ${asFailure(thrown).message}`)}\n`);
  }
}

function annotateRecord(output: Output, given: WorkflowSurroundings): void {
  if (output.kind !== 'record' || exitCodeFor(output) === 0) return;
  const { failure } = output.record;
  annotate([`${outcomeOf(output.record)}.`, failure?.message ?? null, failure?.hint ?? null], given);
}

function annotate(lines: readonly (string | null)[], { redact }: WorkflowSurroundings): void {
  error(redact(lines.flatMap((line) => (line === null ? [] : [oneLine(line)])).join('\n')));
}

/** What was done stays done, even where nobody can read a summary of it. */
async function summarize(text: string, { environment, redact, streams }: WorkflowSurroundings): Promise<void> {
  const path = environment.GITHUB_STEP_SUMMARY;
  if (!path) return;
  await appendFile(path, shorten(redact(`${text}\n`))).catch(({ message }: Error) =>
    streams.err(`${oneLine(`The summary could not be written: ${message}`)}\n`),
  );
}

/** That nothing was found is worth a word only to who was told of something before. */
function isNews(output: Output): boolean {
  return output.kind !== 'findings' || output.findings.length > 0;
}

async function comment(text: string, isNews: boolean, { page, redact, streams }: WorkflowSurroundings): Promise<void> {
  if ((await page()?.comment(redact(text), isNews)) === false)
    streams.out('The pull request was closed or pushed to meanwhile: no comment was written.\n');
}

function shorten(text: string): string {
  if (Buffer.byteLength(text) <= LIMIT) return text;
  const note = '\n\n… the rest is left out: see the log of the job.\n';
  const room = Buffer.from(text)
    .subarray(0, LIMIT - Buffer.byteLength(note) - 1)
    .toString('utf8');
  return `${room.slice(0, room.lastIndexOf('\n'))}${note}`;
}
