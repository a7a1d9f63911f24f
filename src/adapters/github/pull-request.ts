import { ask, type Client, type Place } from './client.ts';

/** An open pull request whose head is a certain commit. */
export interface PullRequest {
  readonly number: number;
  /** The commit that merging it now would give; null where there is none. */
  readonly merged: string | null;
  /** Whether there is none because it conflicts; otherwise GitHub has not made it yet. */
  readonly conflicts: boolean;
}

/** Whose branch it is, where its head was, and the branch it is to be merged into. */
export interface Head {
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
  /** Null: whatever branch. */
  readonly base: string | null;
}

/** How often GitHub is asked for a merge it is still making, and after how many seconds again. */
const TRIES = 5;
const PAUSE = 3;

/** Finds the pull request of a branch as long as its head is still the commit. Errors: GITHUB_FAILED. */
export async function findPullRequest(
  client: Client,
  place: Place,
  head: Head,
  sleep: (seconds: number) => Promise<void>,
): Promise<PullRequest | null> {
  const listed = await ask('list the pull requests', () =>
    client.pulls.list({
      ...place,
      state: 'open',
      head: `${head.owner}:${head.branch}`,
      ...(head.base === null ? {} : { base: head.base }),
      per_page: 100,
    }),
  );
  const number = listed.find((pull) => pull.head.sha === head.sha)?.number;
  if (number === undefined) return null;
  for (let tries = 1; ; tries += 1) {
    const pull = await readPull(client, place, number);
    if (!isAt(pull, head.sha)) return null;
    const merged = await mergeOf(client, place, pull.merge_commit_sha, head.sha);
    const conflicts = pull.mergeable === false;
    if (conflicts) return { number, merged: null, conflicts };
    if (merged !== null || tries >= TRIES) return { number, merged, conflicts };
    await sleep(PAUSE);
  }
}

/** Whether a pull request is still open, its head still the commit. Errors: GITHUB_FAILED. */
export async function isCurrent(
  client: Client,
  place: Place,
  { number, sha }: { readonly number: number; readonly sha: string },
): Promise<boolean> {
  return isAt(await readPull(client, place, number), sha);
}

function readPull(client: Client, place: Place, number: number) {
  return ask(`read pull request ${number}`, () => client.pulls.get({ ...place, pull_number: number }));
}

function isAt(pull: { readonly state: string; readonly head: { readonly sha: string } }, sha: string): boolean {
  return pull.state === 'open' && pull.head.sha === sha;
}

/** A merge that GitHub made of another head is worth nothing. */
async function mergeOf(client: Client, place: Place, sha: string | null, head: string): Promise<string | null> {
  if (sha === null) return null;
  const commit = await ask('read the merge', () => client.git.getCommit({ ...place, commit_sha: sha }));
  return commit.parents.some((parent) => parent.sha === head) ? sha : null;
}
