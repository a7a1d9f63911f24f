import { type Files, findFaults, isSame, readSecret } from './secret.ts';
import type { Tools } from './tools.ts';

/** What is known of one secret. */
export interface Known {
  readonly stop: AbortController;
  /** The last good content; null: never seen. */
  files: Files | null;
  /** Whether the API server answered, or could not, at least once. */
  asked: boolean;
  present: boolean;
  fetchedAt: string | null;
  /** Whether what was fetched is on the volume, now or since something newer came. */
  delivered: boolean;
  changedAt: string | null;
}

/** A secret that was not asked for yet; `files` are what an earlier fetcher left of it. */
export function unasked(files: Files | null): Known {
  return {
    stop: new AbortController(),
    files,
    asked: false,
    present: false,
    fetchedAt: null,
    delivered: false,
    changedAt: null,
  };
}

/** Takes in what the API server has under the name, null for nothing; true where the volume must be looked at. */
export function take(tools: Tools, name: string, one: Known, object: unknown): boolean {
  one.present = object !== null;
  const read = object === null ? { fault: absence(tools, name, one) } : readSecret(name, object);
  if ('fault' in read) {
    const kept = object === null || !one.files?.size ? '' : ' What was there before is kept.';
    tools.problems.set(name, `${read.fault}${kept}`);
    // An operator makes some empty, for others to fill: they are there.
    if ('isEmpty' in read) accept(one, one.files ?? new Map(), new Date().toISOString());
    return true;
  }
  const [fault] = findFaults(name, read.files);
  if (fault === undefined) tools.problems.clear(name);
  else tools.problems.set(name, `${fault} The wrapper does not take it as it is meant.`);
  return accept(one, read.files, new Date().toISOString());
}

function accept(one: Known, files: Files, at: string): boolean {
  const first = one.fetchedAt === null;
  one.fetchedAt ??= at;
  if (one.files !== null && isSame(one.files, files)) return first;
  one.files = files;
  one.changedAt = at;
  return true;
}

function absence({ api }: Tools, name: string, { files }: Known): string {
  const namespace = api.last()?.namespace ?? '';
  const kept =
    files === null
      ? `create it (\`kubectl -n ${namespace} create secret generic ${name} --from-file=…\`)`
      : 'its last content is kept; create it again';
  return `The Secret ${name} is not in the namespace ${namespace}: ${kept}, or take its name out of the Role.`;
}
