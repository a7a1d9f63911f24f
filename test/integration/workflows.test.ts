import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Event, pullRequestEvent, pushEvent, scheduleEvent, workflowRunEvent } from '../../lab/act/events.ts';
import { openPull, workflowFiles } from '../../lab/act/repository.ts';
import { ACT, RUNNER_TOOLS } from '../../lab/act/tool.ts';
import { runWorkflow, type WorkflowRun } from '../../lab/act.ts';
import { type GitHubServer, startGitHub } from '../../lab/github/server.ts';
import { type Lab, openLab } from '../../lab/lab.ts';
import { goTool, missingGoTool } from '../../lab/machine/go-tools.ts';
import { installTools } from '../../lab/machine/packages.ts';
import type { Developer } from '../../lab/origin.ts';
import { showProgress } from '../../lab/progress.ts';
import { addReport, mendReport, moveApp } from '../../lab/story/edits.ts';
import { inspect } from './deploying.ts';

const MISSING = await missingGoTool(ACT);
if (MISSING !== null && process.env.CI === 'true') throw new Error(`${MISSING}; tests in CI need it.`);
if (MISSING !== null) process.stderr.write(`The workflows are not run under act: ${MISSING}.\n`);

const REPOSITORY = 'lab/stack';
const BRANCH = 'report';
const PULL = 7;

describe.skipIf(MISSING !== null)(`the workflows under act${MISSING === null ? '' : ` (skipped: ${MISSING})`}`, () => {
  let act = '';
  let lab: Lab;
  let github: GitHubServer;
  let developer: Developer;
  let runs = 0;

  beforeAll(async () => {
    act = await goTool(ACT, showProgress());
    await installTools(RUNNER_TOOLS, showProgress());
    lab = await openLab();
    developer = await lab.origin.developer();
    const { argv } = await lab.client.line(['lint']);
    const cli = argv.find((word) => word.endsWith('/cli.js')) ?? '';
    await developer.land('workflows', await workflowFiles(dirname(cli)));
    github = await startGitHub({ repository: REPOSITORY, directory: lab.origin.directory, pulls: [] });
  });
  afterAll(async () => {
    await github?.[Symbol.asyncDispose]();
    await lab?.[Symbol.asyncDispose]();
  });
  afterEach(() => {
    expect(github.requests.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  async function runOn(event: Event, workflow: string, revision: string, more: Record<string, string> = {}) {
    runs += 1;
    const directory = join(lab.directory, `act-${runs}`);
    await mkdir(directory);
    const call = { act, directory, origin: lab.origin.directory, revision, workflow, event, github, secrets: more };
    return runWorkflow(call);
  }

  const key = (role: 'plan' | 'deploy') => readFileSync(lab.client.identity(role), 'utf8');
  const tip = async (branch: string) => ({ owner: 'lab', branch, sha: await lab.origin.head(branch) });

  /** Pushes the branch and opens, or moves, its pull request. */
  async function pushPull(edits: Parameters<Developer['edit']>[0], message: string) {
    await developer.edit(edits);
    await developer.commit(message);
    await developer.push();
    const { head, merge } = await openPull(developer, { number: PULL, branch: BRANCH });
    github.state.pulls.splice(0, 1, { number: PULL, owner: 'lab', branch: BRANCH, head, merge });
    return { head, merge };
  }

  async function onPull(merge: string) {
    const event = pullRequestEvent({
      repository: REPOSITORY,
      number: PULL,
      head: await tip(BRANCH),
      base: await tip('main'),
    });
    return runOn(event, 'pull-request.yaml', merge);
  }

  async function onChecked(sha: string, conclusion: 'success' | 'failure' = 'success') {
    const event = workflowRunEvent({
      repository: REPOSITORY,
      head: { owner: 'lab', branch: BRANCH, sha },
      workflow: 'pull request',
      conclusion,
    });
    return runOn(event, 'plan.yaml', await lab.origin.head(), { PLAN_KEY: key('plan') });
  }

  async function onPush(before: string) {
    const after = await lab.origin.head();
    const secrets = { DEPLOY_KEY: key('deploy'), VERIFY_TOKEN: readFileSync(lab.token('good'), 'utf8').trim() };
    return runOn(pushEvent({ repository: REPOSITORY, before, after }), 'deploy.yaml', after, secrets);
  }

  test('push: the first deployment of everything, seen from outside', async () => {
    const run = await onPush('0'.repeat(40));
    const job = jobOf(run, 'deploy');
    expect(job, run.output).toMatchObject({ result: 'success', annotations: [] });
    expect(run.code).toBe(0);
    const services = await inspect(lab);
    expect(Object.values(services).map(({ state }) => state)).toEqual(Array(6).fill('running'));
    expect(job.summaries.join('\n')).toMatch(/is deployed[\s\S]*create[\s\S]*app[\s\S]*Nothing found/);
  });

  test('pull_request: every mistake is annotated at its line, and the job fails', async () => {
    await developer.branch(BRANCH);
    const { merge } = await pushPull({ 'docker-compose.yaml': addReport }, 'Add the report service');
    const run = await onPull(merge);
    const job = jobOf(run, 'lint');
    expect(job.result, run.output).toBe('failure');
    expect(run.code).not.toBe(0);
    const lines = readFileSync(join(developer.directory, 'docker-compose.yaml'), 'utf8').split('\n');
    const placed = job.annotations
      .filter(({ level }) => level === 'error')
      .map(({ properties }) => [properties.file, properties.title, lines[Number(properties.line) - 1]?.trim()]);
    expect(placed.sort()).toEqual([
      ['docker-compose.yaml', 'certificate-hostname', 'LETSENCRYPT_HOST: reprot.${ZONE}'],
      ['docker-compose.yaml', 'undefined-service', '- ap'],
      ['docker-compose.yaml', 'undefined-volume', '- reports:/var/lib/report'],
    ]);
    expect(job.summaries.join('\n')).toMatch(/3 errors[\s\S]*undefined-volume/);
  });

  test('pull_request: mended, it is green and says nothing', async () => {
    const { merge } = await pushPull({ 'docker-compose.yaml': (text) => moveApp(mendReport(text), '2') }, 'Mend it');
    const run = await onPull(merge);
    expect(jobOf(run, 'lint'), run.output).toMatchObject({ result: 'success', annotations: [] });
  });

  test('workflow_run: the plan is commented once, and brought up to date', async () => {
    await lab.pushWeb('web', '2', 'sound');
    github.permissions = permissionsOf(await developer.git('show', 'origin/main:.github/workflows/plan.yaml'));
    const head = await lab.origin.head(BRANCH);
    const run = await onChecked(head);
    expect([run.code, jobOf(run, 'snapshot').result, jobOf(run, 'comment').result], run.output).toEqual([
      0,
      'success',
      'success',
    ]);
    const [comment] = github.state.comments;
    expect(comment).toMatchObject({ number: PULL, user: { type: 'Bot' } });
    expect(rowsOf(comment?.body ?? '')).toEqual(['create `report`', 'recreate `app`']);
    expect(jobOf(run, 'comment').summaries.join('\n')).toContain('`report`');
    const said = [...run.jobs.values()].flatMap(({ log, summaries }) => [log, ...summaries]).join('\n');
    expect(said).toContain('Snapshot of');
    expect(said).not.toContain(key('plan').split('\n')[2]);
    await onChecked(head);
    expect(github.state.comments).toHaveLength(1);
    expect(github.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method)).toEqual([
      'POST',
      'PATCH',
    ]);
  });

  test('workflow_run: a pull request that was pushed to since gets no comment, and nobody is alarmed', async () => {
    const before = github.requests.length;
    const run = await onChecked(await lab.origin.head());
    expect(jobOf(run, 'comment'), run.output).toMatchObject({ result: 'success', annotations: [] });
    expect(jobOf(run, 'comment').log).toMatch(/No open pull request into main has [0-9a-f]{40} as its head/);
    expect(github.requests.slice(before).map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
      'GET /repos/lab/stack/pulls',
    ]);
  });

  test('workflow_run: failed checks ask the server nothing', async () => {
    const before = github.requests.length;
    const run = await onChecked(await lab.origin.head(BRANCH), 'failure');
    expect([...run.jobs.values()].filter(({ result, log }) => result !== null || log !== '')).toEqual([]);
    expect([run.code, github.requests.length]).toEqual([0, before]);
  });

  test('push: just what the plan named is touched on the server', async () => {
    const [main, before] = [await lab.origin.head(), await inspect(lab)];
    await developer.merge(BRANCH);
    const run = await onPush(main);
    expect(jobOf(run, 'deploy'), run.output).toMatchObject({ result: 'success', annotations: [] });
    const { app, report, ...others } = await inspect(lab);
    const { app: oldApp, ...oldOthers } = before;
    expect(others).toEqual(oldOthers);
    expect(report?.state).toBe('running');
    expect(app?.id).not.toBe(oldApp?.id);
    expect(app?.state).toBe('running');
  });

  test('schedule: all is as git says; what somebody does by hand is found the next night', async () => {
    const night = async () =>
      runOn(scheduleEvent(REPOSITORY), 'schedule.yaml', await lab.origin.head(), { PLAN_KEY: key('plan') });
    const quiet = await night();
    expect([quiet.code, jobOf(quiet, 'drift').result, jobOf(quiet, 'outside').result], quiet.output).toEqual([
      0,
      'success',
      'success',
    ]);
    await lab.docker(['stop', '-t', '0', (await inspect(lab)).worker?.id ?? '']);
    const alarmed = await night();
    expect([jobOf(alarmed, 'drift').result, jobOf(alarmed, 'outside').result]).toEqual(['failure', 'success']);
    expect(jobOf(alarmed, 'drift').annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('worker'),
    ]);
  });

  test('push: a bad image is rolled back, the job is red and says why once', async () => {
    const [main, before] = [await lab.origin.head(), await inspect(lab)];
    await lab.pushWeb('web', '3', 'exits');
    await developer.land('bad', { 'docker-compose.yaml': (text) => text.replace(/web:2$/m, 'web:3') });
    const run = await onPush(main);
    const job = jobOf(run, 'deploy');
    expect([run.code !== 0, job.result], run.output).toEqual([true, 'failure']);
    expect(job.annotations).toHaveLength(1);
    expect(job.annotations[0], job.log).toMatchObject({
      level: 'error',
      message: expect.stringContaining('rolled back'),
    });
    expect(job.summaries.join('\n')).toContain('rolled back');
    expect((await inspect(lab)).app?.image).toBe(before.app?.image);
  });
});

function jobOf(run: WorkflowRun, id: string) {
  const job = run.jobs.get(id);
  if (job === undefined) throw new Error(`There was no job ${id}:\n${run.output}`);
  return job;
}

function permissionsOf(workflow: string): GitHubServer['permissions'] {
  return (parse(workflow) as { jobs: { comment: { permissions: GitHubServer['permissions'] } } }).jobs.comment
    .permissions;
}

/** Action and service of each row of a plan's table, sorted. */
function rowsOf(comment: string): string[] {
  return comment
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('|  |'))
    .map((line) => line.split(' | ').slice(0, 2))
    .map(([action = '', service = '']) => `${action.replace('| ', '')} ${service}`)
    .sort();
}
