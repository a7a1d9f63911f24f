import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from '../../lab/lab.ts';
import type { Developer } from '../../lab/origin.ts';
import { type Patience, type Service, type Stack, web } from '../../lab/stacks/tiny.ts';
import { deploy, freshId, imageId, inspect, land, onServer, projectDirectory, recorded, seenIn } from './deploying.ts';

let lab: Lab;
let developer: Developer;
const deployed: string[] = [];

const image = (tag: string) => `${lab.registry}/web:${tag}`;

/** `site` is what fails; `after` waits for it, `still` has nothing to do with it. */
function stackOf(word: string, site: Service): Stack {
  return {
    services: {
      site: { ...web(image('1'), { volumes: ['./word.txt:/srv/word.txt:ro'], environment: { WORD: word } }), ...site },
      after: web(image('1'), { depends_on: ['site'], environment: { WORD: word } }),
      still: web(image('1')),
    },
    files: { 'word.txt': `${word}\n` },
  };
}

beforeAll(async () => {
  lab = await openLab({ standIns: false });
  developer = await lab.origin.developer();
  await lab.pushWeb('web', '2', 'good');
  for (const tag of ['1', '2']) {
    const revision = await land(developer, `good-${tag}`, stackOf(`good-${tag}`, { image: image(tag) }));
    expect(await deploy(lab, revision, `good-${tag}`)).toMatchObject({ code: 0, record: { outcome: 'deployed' } });
    deployed.push(revision);
  }
});
afterAll(() => lab[Symbol.asyncDispose]());

const command = (line: string): Service => ({ command: ['sh', '-c', line] });
const health = (...test: string[]): Service => ({
  healthcheck: { test: ['CMD', ...test], interval: '0.5s', timeout: '60s', retries: 1 },
});

interface Bad {
  readonly name: string;
  readonly site: () => Service;
  readonly why: RegExp;
  readonly patience?: Patience;
}

const own = () => ({ image: image('1') });
const BAD: readonly Bad[] = [
  {
    name: 'ends at once',
    site: () => ({ ...own(), ...command('exit 3') }),
    why: /^`site` restarted \d+ times(?:, last with exit code 3)?\.$/,
  },
  {
    name: 'ends after a second',
    site: () => ({ ...own(), ...command('sleep 1; exit 3') }),
    why: /^`site` (?:restarted \d+ times|does not stay up)/,
    patience: { soakSeconds: 2 },
  },
  { name: 'is unhealthy', site: () => ({ ...own(), ...health('false') }), why: /^`site` is unhealthy/ },
  {
    name: 'never becomes healthy',
    site: () => ({ ...own(), ...health('sleep', '60') }),
    why: /^`site` is not healthy after 2 s/,
    patience: { startSeconds: 2 },
  },
  {
    name: 'is not in the registry',
    site: () => ({ image: image('nowhere') }),
    why: /^Could not pull `\S+:nowhere`.*no such image/,
  },
];

describe('a bad image', () => {
  it.each(BAD)('that $name fails the deploy, and what ran before runs again', async ({ name, site, why, patience }) => {
    const before = await inspect(lab);
    const stood = await projectDirectory(lab);
    const revision = await land(developer, name.replaceAll(' ', '-'), stackOf(name, site()), patience);
    const id = freshId('bad');
    const { code, record } = await deploy(lab, revision, id);
    expect(code).toBe(1);
    expect(record).toMatchObject({ outcome: 'rolled-back', revision, running: stood.head });
    expect(record.failure?.message).toMatch(why);
    const now = await inspect(lab);
    for (const service of ['site', 'after']) {
      const { image, environment, name } = before[service] ?? {};
      expect(now[service]).toMatchObject({ image, environment, name, state: 'running' });
    }
    expect(now.still).toEqual(before.still);
    expect(await projectDirectory(lab)).toEqual({ head: stood.head, changed: '' });
    expect(await seenIn(lab, 'site', '/srv/word.txt')).toBe('good-2');
    const told = await lab.client.run(['status', id]);
    expect(told.code).toBe(1);
    expect(told.stdout).toContain(`Deployment ${id}: rolled-back at ${record.endedAt}: ${record.failure?.message}`);
  });

  it('that is not in the registry touches no container at all', async () => {
    const before = await inspect(lab);
    const { code } = await deploy(lab, await lab.origin.head());
    expect(code).toBe(1);
    expect(await inspect(lab)).toEqual(before);
  });
});

describe('rollback', () => {
  it('goes to the last good revision, its images and files', async () => {
    const { code, record } = await recorded(lab, ['rollback', '--id', freshId('rollback')]);
    expect(code).toBe(0);
    expect(record).toMatchObject({ kind: 'rollback', outcome: 'deployed', running: deployed[0] });
    expect((await inspect(lab)).site).toMatchObject({ image: await imageId(lab, image('1')), state: 'running' });
    expect(await seenIn(lab, 'site', '/srv/word.txt')).toBe('good-1');
    expect(onServer(lab, 'word.txt')).toBe('good-1');
  });

  it('goes to the deployment that is named, though its tag was moved meanwhile, here and in the registry', async () => {
    const second = await imageId(lab, image('2'));
    await lab.docker(['tag', image('1'), image('2')]);
    await lab.docker(['push', '--quiet', image('2')]);
    const { code, record } = await recorded(lab, ['rollback', '--to', 'good-2', '--id', freshId('rollback')]);
    expect(code).toBe(0);
    expect(record).toMatchObject({ running: deployed[1] });
    expect((await inspect(lab)).site).toMatchObject({ image: second, state: 'running' });
    expect(await imageId(lab, image('2'))).toBe(second);
    expect(onServer(lab, 'word.txt')).toBe('good-2');
  });

  it('refuses what no record tells of', async () => {
    const before = await inspect(lab);
    const { code, stderr } = await lab.client.run(['rollback', '--to', 'never', '--id', freshId('rollback')]);
    expect(code).toBe(2);
    expect(stderr).toContain('error: This server has no record of never.');
    expect(await inspect(lab)).toEqual(before);
  });
});
