import { setTimeout as delay } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { MissionControlError } from '../../errors.ts';
import { waitSeconds } from './patience.ts';
import { isLimited, type Refusal } from './refusal.ts';

/** The repository a token is for. */
export interface Place {
  readonly owner: string;
  readonly repo: string;
}

export type Client = ReturnType<typeof getOctokit>['rest'];

/** One request may take so long, milliseconds. */
const LIMIT = 30_000;
const WORDS = 200;

/** GitHub's REST interface with a token; `apiUrl` without a slash at its end. It waits where GitHub asks it to. */
export function openClient(
  token: string,
  apiUrl: string,
  sleep: (seconds: number) => Promise<void> = (seconds) => delay(seconds * 1000),
): Client {
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
  octokit.hook.wrap('request', async (request, options) => {
    for (let tries = 1; ; tries += 1)
      try {
        return await request({ ...options, request: { ...options.request, signal: AbortSignal.timeout(LIMIT) } });
      } catch (error) {
        const seconds = waitSeconds(error as Refusal, { method: options.method, tries });
        if (seconds === null) throw error;
        await sleep(seconds);
      }
  });
  return octokit.rest;
}

/** Asks GitHub. Errors: GITHUB_FAILED with its status and words. */
export async function ask<T>(attempt: string, question: () => Promise<{ readonly data: T }>): Promise<T> {
  try {
    return (await question()).data;
  } catch (cause) {
    const refusal = cause as Refusal;
    const words = (refusal.message.split('\n')[0] ?? '').slice(0, WORDS);
    throw new MissionControlError({
      code: 'GITHUB_FAILED',
      message: `Could not ${attempt}: GitHub answered ${refusal.response === undefined ? 'nothing' : refusal.status} (${words}).`,
      hint: remedy(refusal),
      cause,
    });
  }
}

/** Whether GitHub said that what was asked for is not there, or not for this token. */
export function isMissing(error: unknown): boolean {
  return error instanceof MissionControlError && (error.cause as Refusal | undefined)?.status === 404;
}

function remedy(refusal: Refusal): string {
  const { status } = refusal;
  if (isLimited(refusal)) return 'GitHub takes no more requests with this token for now: run the job again later.';
  if (status === 401 || status === 403 || status === 404)
    return 'See that the job has the permissions its action names in the README: `permissions:` in the workflow.';
  if (status === 422) return 'GitHub does not take what it was sent; this is a fault of mission-control.';
  return 'Run the job again; if it stays, see https://www.githubstatus.com.';
}

const nothing = () => undefined;

const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
