import { ask, type Client, type Place } from './client.ts';

/** An open pull request whose head is a certain commit. */
export interface PullRequest {
  readonly number: number;
  /** The commit that merging it now would give; null where it conflicts or GitHub does not know yet. */
  readonly merged: string | null;
}

/** Finds the pull request of a branch as long as its head is still the commit. Errors: GITHUB_FAILED. */
export async function findPullRequest(
  client: Client,
  place: Place,
  head: { readonly owner: string; readonly branch: string; readonly sha: string },
): Promise<PullRequest | null> {
  const listed = await ask('list the pull requests', () =>
    client.pulls.list({ ...place, state: 'open', head: `${head.owner}:${head.branch}`, per_page: 100 }),
  );
  const found = listed.find((pull) => pull.head.sha === head.sha);
  if (found === undefined) return null;
  const pull = await ask(`read pull request ${found.number}`, () =>
    client.pulls.get({ ...place, pull_number: found.number }),
  );
  if (pull.head.sha !== head.sha) return null;
  return { number: pull.number, merged: await mergeOf(client, place, pull.merge_commit_sha, head.sha) };
}

/** A merge that GitHub made of another head is worth nothing. */
async function mergeOf(client: Client, place: Place, sha: string | null, head: string): Promise<string | null> {
  if (sha === null) return null;
  const commit = await ask('read the merge', () => client.git.getCommit({ ...place, commit_sha: sha }));
  return commit.parents.some((parent) => parent.sha === head) ? sha : null;
}
