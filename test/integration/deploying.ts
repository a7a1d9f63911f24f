import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Call } from '../../lab/client.ts';
import type { Lab } from '../../lab/lab.ts';
import type { Developer } from '../../lab/origin.ts';
import { type Patience, patient, type Stack, stackEdits } from '../../lab/stacks/tiny.ts';
import type { DeploymentRecord } from '../../src/core/plan/record.ts';
import type { Status } from '../../src/core/protocol/messages.ts';

/** A container as `docker inspect` tells of it. */
export interface Inspected {
  readonly id: string;
  readonly name: string;
  readonly image: string;
  readonly state: string;
  readonly startedAt: string;
  readonly environment: readonly string[];
}

/** How a deploy ended. */
export interface Deployed {
  readonly code: number;
  readonly record: DeploymentRecord;
  readonly stderr: string;
}

/** Merges a stack into main, as somebody's pull request does; gives back the merge commit. */
export async function land(developer: Developer, name: string, stack: Stack, patience?: Patience): Promise<string> {
  await developer.update();
  const settings = readFileSync(join(developer.directory, 'mission-control.yaml'), 'utf8');
  return developer.land(name, { 'mission-control.yaml': patient(settings, patience), ...stackEdits(stack) });
}

let count = 0;

/** An id nobody used before in this process. */
export function freshId(word = 'deploy'): string {
  return `${word}-${++count}`;
}

/** Runs `mission-control deploy` to its end. */
export async function deploy(lab: Lab, revision: string, id = freshId(), call: Call = {}): Promise<Deployed> {
  return recorded(lab, ['deploy', '--revision', revision, '--id', id], call);
}

/** Runs a verb that ends with a record. */
export async function recorded(lab: Lab, argv: readonly string[], call: Call = {}): Promise<Deployed> {
  const { code, data, stderr } = await lab.client.json(argv, call);
  return { code, record: (data as { record: DeploymentRecord } | null)?.record ?? none(argv, stderr), stderr };
}

function none(argv: readonly string[], stderr: string): never {
  throw new Error(`\`${argv.join(' ')}\` ended without a record: ${stderr}`);
}

/** What `mission-control status` says, asked with the key that may deploy. */
export async function statusOf(lab: Lab, ...words: string[]): Promise<Status & { readonly code: number }> {
  const { code, data, stderr } = await lab.client.json(['status', ...words], { role: 'deploy' });
  if (data === null) throw new Error(`There is no status: ${stderr}`);
  return { ...(data as Status), code };
}

/** Every container of the stack by its service; a service with several is an error. */
export async function inspect(lab: Lab, project = lab.project): Promise<Readonly<Record<string, Inspected>>> {
  const listed = await lab.docker(['ps', '-aq', '--filter', `label=com.docker.compose.project=${project}`]);
  const ids = listed.stdout.split('\n').filter((id) => id !== '');
  if (ids.length === 0) return {};
  const all = JSON.parse((await lab.docker(['container', 'inspect', ...ids])).stdout) as readonly Engine[];
  const services = all.map((one): [string, Inspected] => [
    one.Config.Labels['com.docker.compose.service'] ?? '',
    {
      id: one.Id,
      name: one.Name.slice(1),
      image: one.Image,
      state: one.State.Status,
      startedAt: one.State.StartedAt,
      environment: one.Config.Env ?? [],
    },
  ]);
  const found = Object.fromEntries(services);
  if (Object.keys(found).length !== services.length)
    throw new Error(`Some service has several containers: ${services.map(([, { name }]) => name).join(', ')}`);
  return found;
}

interface Engine {
  readonly Id: string;
  readonly Name: string;
  readonly Image: string;
  readonly State: { readonly Status: string; readonly StartedAt: string };
  readonly Config: { readonly Labels: Readonly<Record<string, string>>; readonly Env: readonly string[] | null };
}

/** Id of a local image by its name. */
export async function imageId(lab: Lab, reference: string): Promise<string> {
  return (await lab.docker(['image', 'inspect', '--format', '{{.Id}}', reference])).stdout.trim();
}

/** A file as a process in the container of a service sees it. */
export async function seenIn(lab: Lab, service: string, path: string): Promise<string> {
  const id = (await inspect(lab))[service]?.id ?? service;
  return (await lab.docker(['exec', id, 'cat', path])).stdout.trim();
}

/** A file of the project directory on the server. */
export function onServer(lab: Lab, path: string): string {
  return readFileSync(join(lab.server.directory, path), 'utf8').trim();
}

/** What git says of the project directory: the commit it stands at, and what differs from it. */
export async function projectDirectory(lab: Lab): Promise<{ readonly head: string; readonly changed: string }> {
  const git = (words: string) => lab.server.shell(`git -C '${lab.server.directory}' ${words}`);
  return {
    head: (await git('rev-parse HEAD')).stdout.trim(),
    changed: (await git('status --porcelain')).stdout.trim(),
  };
}

/** Holds a call against what every refusal must be: exit 2, one sentence and a remedy, no stack trace; gives back what it said. */
export function refusal(completed: { readonly code: number; readonly stderr: string }): string {
  const said = completed.stderr.slice(completed.stderr.indexOf('error: '));
  expect(completed).toMatchObject({ code: 2, stderr: expect.stringMatching(/^error: \S.*[.!?]\n {2}\S.*[.!?`]\n$/m) });
  expect(said.trimEnd().split('\n')).toHaveLength(2);
  expect(completed.stderr).not.toMatch(/^\s+at |node:internal|\.js:\d+/m);
  return said;
}
