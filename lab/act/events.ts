import { createRequire } from 'node:module';

/** An event as GitHub sends it: its own example, made to tell of a repository of the lab. */
export interface Event {
  readonly name: 'pull_request' | 'workflow_run' | 'push' | 'schedule';
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A branch and its last commit, in a repository of somebody. */
export interface Tip {
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
}

type Example = Record<string, unknown>;

/** A pull request was opened or pushed to. */
export function pullRequestEvent(given: {
  readonly repository: string;
  readonly number: number;
  readonly head: Tip;
  readonly base: Tip;
}): Event {
  const { repository, number, head, base } = given;
  const example = exampleOf('pull_request', 'synchronize');
  const pull = example.pull_request as Example;
  const side = (old: unknown, { owner, branch, sha }: Tip) => ({
    ...(old as Example),
    label: `${owner}:${branch}`,
    ref: branch,
    sha,
    repo: repositoryOf((old as Example).repo as Example, `${owner}/${repository.split('/')[1]}`),
  });
  return {
    name: 'pull_request',
    payload: {
      ...example,
      number,
      pull_request: { ...pull, number, head: side(pull.head, head), base: side(pull.base, base) },
      repository: repositoryOf(example.repository as Example, repository),
    },
  };
}

/** The checks of a pull request ended. As for a fork, it names no pull request. */
export function workflowRunEvent(given: {
  readonly repository: string;
  readonly head: Tip;
  readonly workflow: string;
  readonly conclusion: 'success' | 'failure';
}): Event {
  const { repository, head, workflow, conclusion } = given;
  const example = exampleOf('workflow_run', 'completed');
  const run = example.workflow_run as Example;
  const fork = `${head.owner}/${repository.split('/')[1]}`;
  return {
    name: 'workflow_run',
    payload: {
      ...example,
      workflow: { ...(example.workflow as Example), name: workflow },
      workflow_run: {
        ...run,
        name: workflow,
        event: 'pull_request',
        status: 'completed',
        conclusion,
        head_branch: head.branch,
        head_sha: head.sha,
        pull_requests: [],
        head_repository: repositoryOf(run.head_repository as Example, fork),
        repository: repositoryOf(run.repository as Example, repository),
      },
      repository: repositoryOf(example.repository as Example, repository),
    },
  };
}

/** Commits were pushed to main. */
export function pushEvent(given: {
  readonly repository: string;
  readonly before: string;
  readonly after: string;
}): Event {
  const { repository, before, after } = given;
  const example = exampleOf('push');
  return {
    name: 'push',
    payload: {
      ...example,
      ref: 'refs/heads/main',
      before,
      after,
      created: false,
      deleted: false,
      forced: false,
      head_commit: { ...(example.head_commit as Example), id: after },
      repository: repositoryOf(example.repository as Example, repository),
    },
  };
}

/** The hour has come; GitHub gives no example of it. */
export function scheduleEvent(repository: string): Event {
  const { repository: example } = exampleOf('push');
  return {
    name: 'schedule',
    payload: { schedule: '17 3 * * *', repository: repositoryOf(example as Example, repository) },
  };
}

function repositoryOf(example: Example, fullName: string): Example {
  const [login, name] = fullName.split('/');
  return {
    ...example,
    name,
    full_name: fullName,
    owner: { ...(example.owner as Example), login },
    default_branch: 'main',
  };
}

function exampleOf(name: Event['name'], action?: string): Example {
  const path = '@octokit/webhooks-examples/api.github.com/index.json';
  const all = createRequire(import.meta.url)(path) as readonly { name: string; examples: readonly Example[] }[];
  const fitting = all.find((one) => one.name === name)?.examples.filter((one) => one.action === action) ?? [];
  const found = fitting.find((one) => action !== undefined || one.head_commit !== null);
  if (found === undefined) throw new Error(`GitHub gives no example of ${name} ${action ?? ''}`);
  return structuredClone(found);
}
