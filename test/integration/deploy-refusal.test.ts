import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Lab, openLab } from '../../lab/lab.ts';
import type { Developer } from '../../lab/origin.ts';
import { type Stack, web } from '../../lab/stacks/tiny.ts';
import { deploy, freshId, type Inspected, inspect, land, projectDirectory, refusal } from './deploying.ts';

let lab: Lab;
let developer: Developer;
let first: string;
let second: string;
let before: Readonly<Record<string, Inspected>>;

const NAMES = ['one', 'two', 'three', 'four', 'five'];

function stackOf(word: string, names = NAMES): Stack {
  const service = web(`${lab.registry}/web:1`, { environment: { WORD: word } });
  return { services: Object.fromEntries(names.map((name) => [name, service])) };
}

beforeAll(async () => {
  lab = await openLab({ standIns: false });
  developer = await lab.origin.developer();
  first = await land(developer, 'first', stackOf('first'));
  await deploy(lab, first);
  second = await land(developer, 'second', stackOf('second'));
  expect(await deploy(lab, second, 'second')).toMatchObject({ code: 0, record: { outcome: 'deployed' } });
});
afterAll(() => lab[Symbol.asyncDispose]());

beforeEach(async () => {
  before = await inspect(lab);
});

/** What no refused deployment may touch. */
async function expectNothingChanged(): Promise<void> {
  expect(await inspect(lab)).toEqual(before);
  expect(await projectDirectory(lab)).toEqual({ head: second, changed: '' });
}

const deployRefused = async (revision: string, id = freshId('refused')) =>
  refusal(await lab.client.run(['deploy', '--revision', revision, '--id', id]));

it('ends well, and changes nothing, for a revision older than what runs', async () => {
  const { code, stdout } = await lab.client.run(['deploy', '--revision', first, '--id', freshId()]);
  expect(code).toBe(0);
  expect(stdout).toContain(`${first.slice(0, 7)} is superseded by ${second.slice(0, 7)}`);
  await expectNothingChanged();
});

it('gives the stored result for an id that was used, and refuses it for anything else', async () => {
  const again = await deploy(lab, second, 'second');
  expect(again).toMatchObject({ code: 0, record: { outcome: 'deployed', revision: second } });
  expect(await deployRefused(first, 'second')).toContain('The id second was used for another deployment.');
  await expectNothingChanged();
});

it('refuses a revision that was pushed but not merged', async () => {
  await developer.branch('unmerged');
  await developer.edit({ 'note.txt': 'not reviewed\n' });
  await developer.commit('Try something');
  const revision = await developer.push();
  expect(await deployRefused(revision)).toContain(`Revision ${revision} is not on \`main\` of origin`);
  await expectNothingChanged();
});

it('refuses a revision nobody knows', async () => {
  const revision = '0123456789'.repeat(4);
  expect(await deployRefused(revision)).toContain(`Revision ${revision} is not`);
  await expectNothingChanged();
});

it('refuses to remove more than 30 % of the services at once', async () => {
  const fewer = await land(developer, 'fewer', stackOf('second', ['one', 'two', 'three']));
  expect(await deployRefused(fewer)).toMatch(/would remove 2 of 5 services at once \(five, four\); at most 30 %/);
  await expectNothingChanged();
  await land(developer, 'all', stackOf('second'));
});

it('refuses a stack with faults, and names the place of the first', async () => {
  const faulty = stackOf('second');
  const wrong = { ...faulty, services: { ...faulty.services, one: { imagee: 'web' } } };
  const { code, data } = await lab.client.json([
    ...['deploy', '--revision', await land(developer, 'faulty', wrong)],
    ...['--id', freshId('faulty')],
  ]);
  expect(code).toBe(1);
  expect(data).toMatchObject({
    record: {
      outcome: 'refused',
      failure: { code: 'STACK_INVALID', message: expect.stringMatching(/imagee.*docker-compose.yaml:\d+:\d+/) },
    },
  });
  await expectNothingChanged();
  await land(developer, 'mended', stackOf('second'));
});

it('refuses a main that was rewritten', async () => {
  const held = await lab.origin.head();
  await developer.git('checkout', '--quiet', '-B', 'rewritten', first);
  await developer.edit({ 'note.txt': 'another history\n' });
  const revision = await developer.commit('Tell another story');
  await developer.git('push', '--quiet', '--force', 'origin', 'HEAD:main');
  expect(await deployRefused(revision)).toContain('`main` was rewritten');
  await expectNothingChanged();
  await developer.git('push', '--quiet', '--force', 'origin', `${held}:main`);
  expect(await deploy(lab, held)).toMatchObject({ code: 0, record: { running: held } });
});
