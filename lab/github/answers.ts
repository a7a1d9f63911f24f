import { runBytes } from '../../src/process.ts';
import type { Description } from './description.ts';

/** A pull request; a test moves it as people would. */
export interface Pull {
  readonly number: number;
  readonly owner: string;
  readonly branch: string;
  /** Default: main. */
  readonly base?: string;
  head: string;
  /** The commit that merging it would give; null: there is none. */
  merge: string | null;
  /** Null: GitHub is still finding out. Default: whether there is a merge. */
  mergeable?: boolean | null;
  /** Default: open. */
  state?: 'open' | 'closed';
}

/** What this GitHub knows: a repository on disk, pull requests, comments. */
export interface State {
  /** `OWNER/NAME`. */
  readonly repository: string;
  /** Of the bare repository. */
  readonly directory: string;
  readonly pulls: Pull[];
  readonly comments: {
    readonly id: number;
    readonly number: number;
    body: string;
    readonly user: { readonly login: string; readonly type: string };
  }[];
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
}

type Handler = (
  words: readonly string[],
  asked: Asked,
  state: State,
  description: Description,
) => Answer | Promise<Answer>;

const HANDLERS: readonly (readonly [RegExp, Handler])[] = [
  [/^GET \/pulls$/, listPulls],
  [/^GET \/pulls\/(\d+)$/, onePull],
  [/^GET \/git\/commits\/([0-9a-f]{40})$/, commit],
  [/^GET \/git\/trees\/([0-9a-f]{40})$/, tree],
  [/^GET \/git\/blobs\/([0-9a-f]{40})$/, blob],
  [/^GET \/issues\/(\d+)\/comments$/, listComments],
  [/^POST \/issues\/(\d+)\/comments$/, createComment],
  [/^PATCH \/issues\/comments\/(\d+)$/, updateComment],
];

/** The answer to a request that GitHub's description allows. */
export async function answerTo(asked: Asked, state: State, description: Description): Promise<Answer> {
  const prefix = `/repos/${state.repository}`;
  const place = `${asked.method} ${asked.url.pathname.startsWith(prefix) ? asked.url.pathname.slice(prefix.length) : '?'}`;
  for (const [pattern, handler] of HANDLERS) {
    const match = pattern.exec(place);
    if (match) return handler(match.slice(1), asked, state, description);
  }
  return NOT_FOUND;
}

const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } };

function listPulls(_: readonly string[], { url }: Asked, state: State, description: Description): Answer {
  const query = (name: string) => url.searchParams.get(name);
  const fits = (name: string, value: string, standard?: string) =>
    [null, 'all', value].includes(query(name) ?? standard ?? null);
  const fitting = state.pulls.filter(
    (pull) =>
      fits('head', `${pull.owner}:${pull.branch}`) &&
      fits('base', pull.base ?? 'main') &&
      fits('state', pull.state ?? 'open', 'open'),
  );
  const [example] = description.example('pull-request-simple-items') as unknown as readonly Record<string, unknown>[];
  return { status: 200, body: fitting.map((pull) => pullBody(pull, example ?? {})) };
}

function onePull([number]: readonly string[], _: Asked, state: State, description: Description): Answer {
  const pull = state.pulls.find((one) => String(one.number) === number);
  if (pull === undefined) return NOT_FOUND;
  return { status: 200, body: pullBody(pull, description.example('pull-request')) };
}

function pullBody(pull: Pull, example: Record<string, unknown>): Record<string, unknown> {
  const head = { ...(example.head as object), ref: pull.branch, label: `${pull.owner}:${pull.branch}`, sha: pull.head };
  const base = { ...(example.base as object), ref: pull.base ?? 'main' };
  const mergeable = pull.mergeable === undefined ? pull.merge !== null : pull.mergeable;
  const { number, state = 'open', merge } = pull;
  return { ...example, number, state, head, base, mergeable, merge_commit_sha: merge, requested_teams: [] };
}

async function commit(
  [sha = '']: readonly string[],
  _: Asked,
  state: State,
  description: Description,
): Promise<Answer> {
  const printed = await git(state, ['cat-file', 'commit', sha]);
  if (printed === null) return NOT_FOUND;
  const ids = (word: string) =>
    [...printed.toString().matchAll(new RegExp(`^${word} ([0-9a-f]{40})$`, 'gm'))].map(([, id]) => id ?? '');
  const example = description.example('git-commit');
  const address = (id: string) => ({ sha: id, url: 'https://api.github.com/', html_url: 'https://github.com/' });
  const body = { ...example, sha, tree: address(ids('tree')[0] ?? ''), parents: ids('parent').map(address) };
  return { status: 200, body };
}

async function tree([sha = '']: readonly string[], _: Asked, state: State): Promise<Answer> {
  const printed = await git(state, ['ls-tree', '-r', '-t', '-l', '-z', sha]);
  if (printed === null) return NOT_FOUND;
  const entries = printed
    .toString()
    .split('\0')
    .flatMap((line) => {
      const match = /^(\d{6}) (\w+) ([0-9a-f]{40}) +(\d+|-)\t(.+)$/s.exec(line);
      if (!match) return [];
      const [, mode = '', type = '', id = '', size = '', path = ''] = match;
      return [{ path, mode, type, sha: id, ...(size === '-' ? {} : { size: Number(size) }) }];
    });
  return { status: 200, body: { sha, truncated: false, tree: entries } };
}

async function blob([sha = '']: readonly string[], _: Asked, state: State): Promise<Answer> {
  const content = await git(state, ['cat-file', 'blob', sha]);
  if (content === null) return NOT_FOUND;
  const body = {
    sha,
    node_id: 'B',
    size: content.length,
    url: 'https://api.github.com/',
    encoding: 'base64',
    content: content.toString('base64'),
  };
  return { status: 200, body };
}

function listComments([number]: readonly string[], { url }: Asked, state: State, description: Description): Answer {
  const page = Number(url.searchParams.get('page') ?? 1);
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const all = state.comments.filter((comment) => String(comment.number) === number);
  return {
    status: 200,
    body: all.slice((page - 1) * size, page * size).map((comment) => commentBody(comment, description)),
  };
}

function createComment([number]: readonly string[], { body }: Asked, state: State, description: Description): Answer {
  if (isTooLong(body)) return TOO_LONG;
  const comment = {
    id: Math.max(0, ...state.comments.map(({ id }) => id)) + 1,
    number: Number(number),
    body: (body as { body: string }).body,
    user: { login: 'github-actions[bot]', type: 'Bot' },
  };
  state.comments.push(comment);
  return { status: 201, body: commentBody(comment, description) };
}

function updateComment([id]: readonly string[], { body }: Asked, state: State, description: Description): Answer {
  const comment = state.comments.find((one) => String(one.id) === id);
  if (comment === undefined) return NOT_FOUND;
  if (isTooLong(body)) return TOO_LONG;
  comment.body = (body as { body: string }).body;
  return { status: 200, body: commentBody(comment, description) };
}

/** GitHub says so nowhere in its description. */
const TOO_LONG: Answer = {
  status: 422,
  body: { message: 'Validation Failed', errors: [{ message: 'body is too long (maximum is 65536 characters)' }] },
};

function isTooLong(body: unknown): boolean {
  return (body as { body: string }).body.length > 65_536;
}

function commentBody(comment: State['comments'][number], description: Description): Record<string, unknown> {
  const example = description.example('issue-comment');
  return { ...example, id: comment.id, body: comment.body, user: { ...(example.user as object), ...comment.user } };
}

async function git(state: State, words: readonly string[]): Promise<Buffer | null> {
  const { code, stdout } = await runBytes({ argv: ['git', '-C', state.directory, ...words], timeoutSeconds: 30 });
  return code === 0 ? Buffer.from(stdout) : null;
}
