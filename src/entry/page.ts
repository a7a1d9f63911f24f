import { readFile } from 'node:fs/promises';
import type { Workspace } from '../context.ts';
import { MissionControlError } from '../errors.ts';

/** A pull request: its stack as it would be merged, and the one comment that is ours. */
export interface Page {
  readonly workspace: Workspace;
  comment(text: string): Promise<void>;
}

/** The pull request whose checks a `workflow_run` event says have ended. Errors: GITHUB_FAILED, USAGE. */
export async function openPage(given: {
  readonly token: string;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}): Promise<Page> {
  const { environment, token, directory } = given;
  const place = placeOf(environment.GITHUB_REPOSITORY ?? '');
  const head = headOf(await readEvent(environment.GITHUB_EVENT_PATH));
  const { openClient } = await import('../adapters/github/client.ts');
  const { findPullRequest } = await import('../adapters/github/pull-request.ts');
  const client = openClient(token, environment.GITHUB_API_URL ?? 'https://api.github.com');
  const pull = await findPullRequest(client, place, head);
  if (pull === null)
    throw refused(`No open pull request has ${head.sha} as its head: it was closed, or pushed to since.`);
  if (pull.merged === null) throw refused(`Pull request ${pull.number} cannot be merged as it is: it conflicts.`);
  const { openTree } = await import('../adapters/github/tree.ts');
  const { writeComment } = await import('../adapters/github/comment.ts');
  return {
    workspace: await openTree(client, place, { commit: pull.merged, directory }),
    comment: (text) => writeComment(client, place, { number: pull.number, marker: 'mission-control: plan', text }),
  };
}

function placeOf(repository: string) {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

async function readEvent(path: string | undefined): Promise<unknown> {
  return path === undefined ? null : JSON.parse(await readFile(path, 'utf8'));
}

/** Whose head it is, as the event says; everything in it is a stranger's. */
function headOf(event: unknown): { readonly owner: string; readonly branch: string; readonly sha: string } {
  const run = (event as WorkflowRunEvent | null)?.workflow_run;
  const owner = run?.head_repository?.owner?.login;
  const { head_branch: branch, head_sha: sha } = run ?? {};
  if (typeof owner === 'string' && typeof branch === 'string' && typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha))
    return { owner, branch, sha };
  throw refused(
    'The event names no pull request: a plan is commented after `workflow_run`, and only while the fork exists.',
  );
}

interface WorkflowRunEvent {
  readonly workflow_run?: {
    readonly head_sha?: unknown;
    readonly head_branch?: unknown;
    readonly head_repository?: { readonly owner?: { readonly login?: unknown } | null } | null;
  };
}

function refused(message: string): MissionControlError {
  return new MissionControlError({ code: 'USAGE', message, hint: 'Nothing was planned and no comment was written.' });
}
