import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../src/process.ts';
import type { Event } from './act/events.ts';
import { type JobRun, readLog } from './act/log.ts';
import type { GitHubServer } from './github/server.ts';

/** What GitHub knows when it runs a workflow. */
export interface WorkflowCall {
  /** The program. */
  readonly act: string;
  /** A new directory of this run's own. */
  readonly directory: string;
  /** The bare repository. */
  readonly origin: string;
  /** The commit whose workflow is run, which is also checked out: a pull request's merge, or main. */
  readonly revision: string;
  /** The file below .github/workflows. */
  readonly workflow: string;
  readonly event: Event;
  readonly github: Pick<GitHubServer, 'url' | 'token' | 'state'>;
  readonly secrets?: Readonly<Record<string, string>>;
}

/** How a workflow ran. */
export interface WorkflowRun {
  readonly code: number;
  readonly jobs: ReadonlyMap<string, JobRun>;
  /** All that act printed, for a failed expectation. */
  readonly output: string;
}

const CHECKOUT = join(import.meta.dirname, 'act/checkout');
const NODE = join(import.meta.dirname, '../node_modules/node/bin');
const SECONDS = 300;

/**
 * Runs a workflow with act on this machine itself, without the network and without the user's home. Unlike GitHub, act gives every
 * job every secret, and the token whatever rights the lab's GitHub gives it: `permissions:` and `environment:` are held elsewhere.
 */
export async function runWorkflow(call: WorkflowCall): Promise<WorkflowRun> {
  const { directory, event, github } = call;
  const { repository } = github.state;
  const checkout = join(directory, 'checkout');
  const server = join(directory, 'server');
  await clone(call, checkout);
  await mkdir(dirname(join(server, repository)), { recursive: true });
  await symlink(call.origin, join(server, repository));
  const workflow = await rewrite(call, checkout);
  const files = await writeFiles(directory, {
    'event.json': JSON.stringify(event.payload),
    'secrets.yml': JSON.stringify({ ...call.secrets, GITHUB_TOKEN: github.token }),
    empty: '',
  });
  const done = await run({
    argv: actArgv({ call, checkout, workflow, files, serverUrl: pathToFileURL(server).href }),
    cwd: directory,
    env: {
      PATH: `${NODE}:${process.env.PATH}`,
      HOME: join(directory, 'home'),
      XDG_CONFIG_HOME: join(directory, 'home'),
      XDG_CACHE_HOME: join(directory, 'home'),
    },
    timeoutSeconds: SECONDS,
  });
  return { code: done.code, jobs: readLog(done.stdout), output: `${done.stdout}\n${done.stderr}` };
}

/** The command line of act. Whatever it would fetch lies in the checkout or in the lab, else it has only a path on disk to ask. */
function actArgv(given: {
  readonly call: WorkflowCall;
  readonly checkout: string;
  readonly workflow: { readonly file: string; readonly uses: readonly string[] };
  readonly files: Readonly<Record<string, string>>;
  readonly serverUrl: string;
}): string[] {
  const { call, checkout, workflow, files, serverUrl } = given;
  const { repository } = call.github.state;
  const empty = files.empty ?? '';
  const local = workflow.uses.map((uses) => {
    const directory = uses.startsWith('actions/checkout@') ? CHECKOUT : checkout;
    const [owner, name] = uses.split(/[/@]/);
    return `${serverUrl}/${owner}/${name}@${uses.slice(uses.indexOf('@') + 1)}=${directory}`;
  });
  const environment = {
    GITHUB_REPOSITORY: repository,
    GITHUB_API_URL: call.github.url,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_GRAPHQL_URL: `${call.github.url}/graphql`,
  };
  return [
    call.act,
    call.event.name,
    '--json',
    ...['--directory', checkout, '--workflows', workflow.file, '--eventpath', files['event.json'] ?? ''],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--container-daemon-socket', '-'],
    ...['--action-offline-mode', '--no-skip-checkout', '--no-cache-server'],
    ...['--action-cache-path', join(call.directory, 'cache')],
    ...['--secret-file', files['secrets.yml'] ?? ''],
    ...['--env-file', empty, '--var-file', empty, '--input-file', empty],
    ...[...new Set(local)].flatMap((one) => ['--local-repository', one]),
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
}

async function clone({ origin, revision }: WorkflowCall, checkout: string): Promise<void> {
  await git(['init', '-q', checkout]);
  await git(['-C', checkout, 'fetch', '-q', origin, revision]);
  await git(['-C', checkout, 'checkout', '-q', '--detach', revision]);
}

/** act does not know `$/`, the repository of the workflow itself: it is written out. */
async function rewrite(
  { directory, revision, workflow, github }: WorkflowCall,
  checkout: string,
): Promise<{ readonly file: string; readonly uses: readonly string[] }> {
  const text = await readFile(join(checkout, '.github/workflows', workflow), 'utf8');
  const written = text.replace(/(\buses: )\$\/(\S+)/g, `$1${github.state.repository}/$2@${revision}`);
  const file = join(directory, 'workflows', workflow);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, written);
  return { file, uses: [...written.matchAll(/\buses: (\S+)/g)].map(([, uses]) => uses ?? '') };
}

async function writeFiles(
  directory: string,
  texts: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  await mkdir(join(directory, 'home'), { recursive: true });
  for (const [name, text] of Object.entries(texts)) await writeFile(join(directory, name), text, { mode: 0o600 });
  return Object.fromEntries(Object.keys(texts).map((name) => [name, join(directory, name)]));
}

async function git(words: readonly string[]): Promise<void> {
  const { code, stderr } = await run({
    argv: ['git', '-c', 'advice.detachedHead=false', ...words],
    env: { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    timeoutSeconds: 60,
  });
  if (code !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
}
