import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from '../../lab/lab.ts';
import type { Developer } from '../../lab/origin.ts';
import { type Service, type Stack, web } from '../../lab/stacks/tiny.ts';
import { type Deployed, deploy, imageId, inspect, land, seenIn } from './deploying.ts';

let lab: Lab;
let developer: Developer;
/** The stack main holds; tests change a part of it and land the whole. */
let stack: Stack;
let landed = 0;

beforeAll(async () => {
  lab = await openLab({ standIns: false });
  developer = await lab.origin.developer();
});
afterAll(() => lab[Symbol.asyncDispose]());

const image = (tag: string) => `${lab.registry}/web:${tag}`;

/** Merges a changed stack; what is not named stays. */
async function change(services: Readonly<Record<string, Service | null>>, files: Stack['files'] = {}): Promise<string> {
  const all = Object.entries({ ...stack.services, ...services }).filter(([, service]) => service !== null);
  stack = { ...stack, services: Object.fromEntries(all) as Stack['services'] };
  landed += 1;
  return land(developer, `change-${landed}`, { ...stack, files });
}

const actions = ({ record }: Deployed) =>
  Object.fromEntries(record.plan?.changes.map(({ service, action }) => [service, action]) ?? []);

const reasons = ({ record }: Deployed, service: string) =>
  record.plan?.changes.find((one) => one.service === service)?.reasons.map(({ kind }) => kind);

describe('one change of every kind', () => {
  let first: Deployed;
  let second: Deployed;
  let before: Awaited<ReturnType<typeof inspect>>;
  let after: Awaited<ReturnType<typeof inspect>>;

  beforeAll(async () => {
    stack = {
      services: {
        site: web(image('1'), { volumes: ['./site:/srv/site:ro', './one.txt:/srv/one.txt:ro'] }),
        reader: web(image('1'), { env_file: 'reader.env' }),
        own: web(`${lab.project}/own:1`, { build: './own' }),
        tuned: web(image('1'), { environment: { LEVEL: 'low' } }),
        store: web(image('1'), { volumes: ['data:/data'] }),
        still: web(image('1')),
      },
      volumes: { data: {} },
    };
    const revision = await change(
      {},
      {
        'site/index.txt': 'first\n',
        'one.txt': 'first\n',
        'reader.env': 'WORD=first\n',
        'own/Dockerfile': `FROM ${image('1')}\nCOPY word.txt /word.txt\n`,
        'own/word.txt': 'first\n',
      },
    );
    first = await deploy(lab, revision);
    before = await inspect(lab);
    await lab.docker(['exec', before.store?.id ?? '', 'sh', '-c', 'echo kept > /data/kept']);
    const next = await change(
      { tuned: web(image('1'), { environment: { LEVEL: 'high' } }), store: null, fresh: web(image('1')) },
      {
        'site/index.txt': 'second\n',
        'one.txt': 'second\n',
        'reader.env': 'WORD=second\n',
        'own/word.txt': 'second\n',
      },
    );
    second = await deploy(lab, next);
    after = await inspect(lab);
  });

  it('creates every service of a server that has none', () => {
    expect(first).toMatchObject({ code: 0, record: { outcome: 'deployed', from: expect.any(String) } });
    expect(new Set(Object.values(actions(first)))).toEqual(new Set(['create']));
    expect(Object.values(before).map(({ state }) => state)).toEqual(Array(6).fill('running'));
  });

  it('plans just what changed', () => {
    expect(second).toMatchObject({ code: 0, record: { outcome: 'deployed' } });
    expect(actions(second)).toEqual({
      site: 'restart',
      reader: 'recreate',
      own: 'recreate',
      tuned: 'recreate',
      store: 'remove',
      fresh: 'create',
      still: 'none',
    });
  });

  it('leaves alone what did not change', () => {
    expect(after.still).toEqual(before.still);
  });

  it('restarts a service whose mounted files changed, and it sees them', async () => {
    expect(after.site?.id).toBe(before.site?.id);
    expect(after.site?.startedAt).not.toBe(before.site?.startedAt);
    expect(await seenIn(lab, 'site', '/srv/site/index.txt')).toBe('second');
    expect(await seenIn(lab, 'site', '/srv/one.txt')).toBe('second');
  });

  it('recreates a service whose env_file or environment changed', () => {
    expect(after.reader?.environment).toContain('WORD=second');
    expect(after.tuned?.environment).toContain('LEVEL=high');
    expect(after.tuned?.id).not.toBe(before.tuned?.id);
  });

  it('builds an image of ours when its context changed', async () => {
    expect(reasons(second, 'own')).toEqual(['build-changed']);
    expect(after.own?.image).not.toBe(before.own?.image);
    expect(await seenIn(lab, 'own', '/word.txt')).toBe('second');
  });

  it('removes a service that left the file; its volume stays', async () => {
    expect(after.store).toBeUndefined();
    const { stdout } = await lab.docker([
      'run',
      '--rm',
      '-v',
      `${lab.project}_data:/data`,
      image('1'),
      'cat',
      '/data/kept',
    ]);
    expect(stdout.trim()).toBe('kept');
  });

  it('finds nothing to do the second time', async () => {
    const again = await deploy(lab, second.record.revision);
    expect(again).toMatchObject({ code: 0, record: { outcome: 'unchanged' } });
    expect(await inspect(lab)).toEqual(after);
  });
});

describe('a tag that was pushed anew', () => {
  const reference = () => image('moving');

  async function pushAnew(word: string): Promise<string> {
    await lab.docker(['build', '--quiet', '--tag', reference(), '-'], {
      input: `FROM ${image('1')}\nLABEL word=${word}\n`,
    });
    await lab.docker(['push', '--quiet', reference()]);
    return imageId(lab, reference());
  }

  it('is left alone as long as only the registry knows, and followed once the server has it', async () => {
    const old = await pushAnew('old');
    const revision = await change({ tuned: web(reference()) });
    await deploy(lab, revision);
    const moved = await pushAnew('new');
    expect(moved).not.toBe(old);
    await lab.docker(['tag', old, reference()]);
    expect(await deploy(lab, revision)).toMatchObject({ record: { outcome: 'unchanged' } });
    await lab.docker(['pull', '--quiet', reference()]);
    const followed = await deploy(lab, revision);
    expect(reasons(followed, 'tuned')).toEqual(['image-moved']);
    expect((await inspect(lab)).tuned?.image).toBe(moved);
  });
});
