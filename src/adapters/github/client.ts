import { getOctokit } from '@actions/github';
import { MissionControlError } from '../../errors.ts';

/** The repository a token is for. */
export interface Place {
  readonly owner: string;
  readonly repo: string;
}

export type Client = ReturnType<typeof getOctokit>['rest'];

/** GitHub's REST interface with a token; `apiUrl` without a slash at its end. */
export function openClient(token: string, apiUrl: string): Client {
  return getOctokit(token, { baseUrl: apiUrl, log: SILENT }).rest;
}

/** Asks GitHub. Errors: GITHUB_FAILED with its status and words. */
export async function ask<T>(attempt: string, question: () => Promise<{ readonly data: T }>): Promise<T> {
  try {
    return (await question()).data;
  } catch (cause) {
    const { status, message } = cause as { readonly status?: number; readonly message: string };
    throw new MissionControlError({
      code: 'GITHUB_FAILED',
      message: `Could not ${attempt}: GitHub answered ${status ?? 'nothing'} (${message.split('\n')[0]}).`,
      hint: remedy(status),
      cause,
    });
  }
}

function remedy(status: number | undefined): string {
  if (status === 401 || status === 403 || status === 404)
    return 'See that the job has the permissions its action names in the README: `permissions:` in the workflow.';
  return 'Run the job again; if it stays, see https://www.githubstatus.com.';
}

const nothing = () => undefined;

const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
