import { readFile, stat } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Client, Place } from '../adapters/github/client.ts';
import type { Head } from '../adapters/github/pull-request.ts';
import type { Workspace } from '../context.ts';
import { MissionControlError } from '../errors.ts';
import { prefixOf } from './sources.ts';

/** A pull request: its stack as it would be merged, and the one comment that is ours. */
export interface Page {
  readonly workspace: Workspace;
  /** What is no news only brings an earlier comment up to date. False where the pull request was closed or pushed to meanwhile: then nothing is written. */
  comment(text: string, isNews: boolean): Promise<boolean>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** GitHub's own events are at most so large, bytes. */
const EVENT_LIMIT = 26_214_400;

/** The pull request whose checks a `workflow_run` event says have ended; or why there is none any more, in a sentence. Errors: GITHUB_FAILED, USAGE. */
export async function openPage(given: {
  /** Each verb has a comment of its own. */
  readonly verb: string;
  readonly token: string;
  readonly directory: string;
  readonly environment: Environment;
}): Promise<Page | string> {
  const { environment, token, directory, verb } = given;
  const place = placeOf(environment.GITHUB_REPOSITORY);
  const head = headOf(await readEvent(environment.GITHUB_EVENT_PATH), environment.GITHUB_REF_NAME ?? null);
  if (head === null) return 'The fork the pull request came from is gone.';
  const { openClient } = await import('../adapters/github/client.ts');
  const { findPullRequest } = await import('../adapters/github/pull-request.ts');
  const client = openClient(token, environment.GITHUB_API_URL ?? 'https://api.github.com');
  const pull = await findPullRequest(client, place, head, (seconds) => delay(seconds * 1000));
  if (pull === null) return staleness(head);
  if (pull.merged === null) return unmerged(pull);
  const prefix = prefixOf(directory, environment);
  const { openTree } = await import('../adapters/github/tree.ts');
  const workspace = await openTree(client, place, { commit: pull.merged, directory: prefix });
  return {
    workspace,
    comment: (text, isNews) =>
      comment(client, place, { number: pull.number, sha: head.sha, marker: markerOf(verb, prefix), text, isNews }),
  };
}

async function comment(
  client: Client,
  place: Place,
  given: {
    readonly number: number;
    readonly sha: string;
    readonly marker: string;
    readonly text: string;
    readonly isNews: boolean;
  },
): Promise<boolean> {
  const { isCurrent } = await import('../adapters/github/pull-request.ts');
  const { writeComment } = await import('../adapters/github/comment.ts');
  if (!(await isCurrent(client, place, given))) return false;
  await writeComment(client, place, given);
  return true;
}

function markerOf(verb: string, prefix: string): string {
  return [`mission-control: ${verb}`, prefix.replaceAll('--', '- -')].filter((part) => part !== '').join(' ');
}

function staleness({ sha, base }: Head): string {
  const into = base === null ? '' : ` into ${base}`;
  return `No open pull request${into} has ${sha} as its head: it was closed, or pushed to since.`;
}

/** A merge still in the making is asked for again by running the job again. Errors: GITHUB_FAILED. */
function unmerged({ number, conflicts }: { readonly number: number; readonly conflicts: boolean }): string {
  if (conflicts) return `Pull request ${number} cannot be merged as it is: it conflicts.`;
  throw new MissionControlError({
    code: 'GITHUB_FAILED',
    message: `GitHub has not yet made the merge of pull request ${number} that is to be looked at.`,
    hint: 'Run the job again in a minute.',
  });
}

function placeOf(repository = ''): Place {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

async function readEvent(path: string | undefined): Promise<WorkflowRunEvent | null> {
  if (path === undefined) throw misplaced('there is no event');
  try {
    if ((await stat(path)).size > EVENT_LIMIT) throw misplaced(`the event ${path} is too large`);
    return JSON.parse(await readFile(path, 'utf8')) as WorkflowRunEvent | null;
  } catch (cause) {
    if (cause instanceof MissionControlError) throw cause;
    throw misplaced(`the event ${path} cannot be read: ${(cause as Error).message}`);
  }
}

/** Whose head it is, as the event says; everything in it is a stranger's. Null: the fork is gone. */
function headOf(event: WorkflowRunEvent | null, base: string | null): Head | null {
  const run = event?.workflow_run;
  const { head_branch: branch, head_sha: sha, head_repository: repository } = run ?? {};
  if (typeof branch !== 'string' || typeof sha !== 'string' || !/^[0-9a-f]{40}$/.test(sha))
    throw misplaced('the event names no pull request');
  const owner = repository?.owner?.login;
  return typeof owner === 'string' ? { owner, branch, sha, base } : null;
}

interface WorkflowRunEvent {
  readonly workflow_run?: {
    readonly head_sha?: unknown;
    readonly head_branch?: unknown;
    readonly head_repository?: { readonly owner?: { readonly login?: unknown } | null } | null;
  } | null;
}

function misplaced(why: string): MissionControlError {
  return new MissionControlError({
    code: 'USAGE',
    message: `There is no pull request to comment on: ${why}.`,
    hint: 'Give `github-token` only in a workflow that runs after `workflow_run`; nothing was done and no comment was written.',
  });
}
