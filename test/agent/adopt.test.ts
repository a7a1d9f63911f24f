import { describe, expect, test } from 'vitest';
import { adopt } from '../../src/agent/adopt.ts';
import { FakeMachine } from '../fakes/machine/machine.ts';

const treeOf = (web: number) => ({
  'mission-control.yaml': 'soakSeconds: 1\n',
  'compose.yaml': `services:\n  web:\n    image: web:${web}\n    restart: always\n  db:\n    image: db:1\n    restart: always\n`,
});

/** A server where somebody typed `docker compose up -d`. */
async function scene() {
  const machine = new FakeMachine();
  for (const image of ['web:1', 'web:2', 'db:1']) machine.docker.publish(image);
  const first = machine.clone.push(treeOf(1));
  machine.clone.clone();
  await machine.docker.upByHand();
  return { machine, first, before: machine.identities() };
}

describe('what runs already', () => {
  test('is taken for deployed, and the first deployment recreates nothing for that', async () => {
    const { machine, first, before } = await scene();
    const record = await adopt(machine.world());
    expect(record).toMatchObject({ kind: 'adopt', outcome: 'adopted', running: first });
    expect(Object.keys(record?.services ?? {})).toEqual(['web', 'db']);
    const second = machine.clone.push(treeOf(2));
    expect(await machine.deploy(second)).toMatchObject({ outcome: 'deployed', from: first });
    expect(machine.docker.done).toEqual(['up web']);
    expect(machine.identities().db).toBe(before.db);
  });

  test('but is not what the files say is made anew by the first deployment', async () => {
    const { machine, first, before } = await scene();
    for (const container of machine.docker.containers) if (container.service === 'web') container.definition = '{}';
    expect(Object.keys((await adopt(machine.world()))?.services ?? {})).toEqual(['db']);
    expect(await machine.deploy(first)).toMatchObject({ outcome: 'deployed' });
    expect(machine.docker.done).toEqual(['up web']);
    expect(machine.identities().db).toBe(before.db);
  });

  test('is adopted once', async () => {
    const { machine } = await scene();
    const record = await adopt(machine.world());
    expect(await adopt(machine.world())).toEqual(record);
    expect(machine.disk.records).toHaveLength(1);
  });
});

test('there is nothing to adopt where nothing runs', async () => {
  const { machine } = await scene();
  machine.docker.containers = [];
  expect(await adopt(machine.world())).toBeNull();
  expect(machine.disk.records).toEqual([]);
});

test.each([
  ['nothing is checked out', 'GIT_FAILED'],
  ['what is checked out is not on main', 'REVISION_NOT_ON_MAIN'],
])('where %s, nothing is adopted', async (what, code) => {
  const { machine } = await scene();
  const side = machine.clone.commit(treeOf(2), null);
  machine.clone.fetchedToo(side);
  machine.clone.head = what.startsWith('nothing') ? null : side;
  await expect(adopt(machine.world())).rejects.toMatchObject({ code });
  expect(machine.disk.records).toEqual([]);
});

test('does not take the lock from a deployment that is under way', async () => {
  const { machine, first } = await scene();
  let refused: unknown = null;
  machine.hooks.hook = async (effect) => {
    if (effect === 'state.write journal soak') refused = await adopt(machine.world()).catch((error) => error);
  };
  expect(await machine.deploy(first)).toMatchObject({ outcome: 'deployed' });
  expect(refused).toMatchObject({ code: 'LOCK_HELD' });
});
