import { describe, expect, test } from 'vitest';
import { deployedMachine } from '../fakes/machine/machine.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const treeOf = (names: readonly string[], version = 1) => ({
  'mission-control.yaml': 'soakSeconds: 1\n',
  'compose.yaml': `services:\n${names.map((name) => `  ${name}:\n    image: ${name}:${version}\n    restart: always\n`).join('')}`,
});
const TREE = treeOf(NAMES);

async function scene() {
  const machine = await deployedMachine(TREE);
  for (const name of NAMES) machine.docker.publish(`${name}:2`);
  return { machine, before: machine.generation() };
}

describe('changes nothing and says why', () => {
  test('where origin does not know the revision', async () => {
    const { machine, before } = await scene();
    await expect(machine.deploy('f'.repeat(40))).rejects.toMatchObject({ code: 'REVISION_UNKNOWN' });
    expect(machine.generation()).toEqual(before);
  });

  test('where the revision is not on main', async () => {
    const { machine, before } = await scene();
    const side = machine.clone.commit(treeOf(NAMES, 2), machine.first);
    machine.clone.fetchedToo(side);
    await expect(machine.deploy(side)).rejects.toMatchObject({
      code: 'REVISION_NOT_ON_MAIN',
      hint: expect.stringContaining('Merge it'),
    });
    expect(machine.generation()).toEqual(before);
  });

  test('where main was rewritten', async () => {
    const { machine, before } = await scene();
    const rewritten = machine.clone.push(treeOf(NAMES, 2), null);
    await expect(machine.deploy(rewritten)).rejects.toMatchObject({
      code: 'REVISION_NOT_ON_MAIN',
      message: expect.stringContaining('was rewritten'),
    });
    expect(machine.generation()).toEqual(before);
  });

  test('where origin cannot be reached', async () => {
    const { machine, before } = await scene();
    machine.clone.unreachable = true;
    await expect(machine.deploy(machine.clone.push(treeOf(NAMES, 2)))).rejects.toMatchObject({ code: 'GIT_FAILED' });
    expect(machine.generation()).toEqual(before);
    machine.clone.unreachable = false;
    expect((await machine.deploy(machine.clone.push(treeOf(NAMES, 2)))).outcome).toBe('deployed');
  });

  test('where too much would be removed at once', async () => {
    const { machine, before } = await scene();
    await expect(machine.deploy(machine.clone.push(treeOf(NAMES.slice(0, 4))))).rejects.toMatchObject({
      code: 'MASS_REMOVAL',
      message: expect.stringContaining('2 of 6 services'),
    });
    expect(machine.generation()).toEqual(before);
    expect((await machine.deploy(machine.clone.push(treeOf(NAMES.slice(0, 5))))).outcome).toBe('deployed');
  });

  test('where the stack has faults: that is a record, and its place is named', async () => {
    const { machine, before } = await scene();
    const tree = { ...TREE, 'compose.yaml': `${TREE['compose.yaml']}  g:\n    imag: x\n` };
    const record = await machine.deploy(machine.clone.push(tree));
    expect(record).toMatchObject({ outcome: 'refused', running: machine.first, failure: { code: 'STACK_INVALID' } });
    expect(record.failure?.message).toContain('compose.yaml:');
    expect(machine.generation()).toEqual(before);
  });

  test('where the settings have faults', async () => {
    const { machine, before } = await scene();
    const tree = { ...treeOf(NAMES, 2), 'mission-control.yaml': 'soakSeconds: soon\n' };
    await expect(machine.deploy(machine.clone.push(tree))).rejects.toMatchObject({ code: 'SETTINGS_INVALID' });
    expect(machine.generation()).toEqual(before);
  });
});

test('an older revision than the one that runs is superseded, and that is no failure', async () => {
  const { machine } = await scene();
  const older = machine.clone.push(treeOf(NAMES, 2));
  const newer = machine.clone.push({ ...treeOf(NAMES, 2), 'notes.txt': 'x' });
  await machine.deploy(newer);
  const before = machine.generation();
  expect(await machine.deploy(older)).toMatchObject({ outcome: 'superseded', running: newer, revision: older });
  expect(await machine.deploy(machine.first)).toMatchObject({ outcome: 'superseded', running: newer });
  expect(machine.generation()).toEqual(before);
});

test('the revision that runs may be deployed again, and repairs what somebody broke', async () => {
  const { machine, before } = await scene();
  machine.docker.containers = machine.docker.containers.filter(({ service }) => service !== 'a');
  for (const container of machine.docker.containers) if (container.service === 'b') container.state = 'exited';
  machine.docker.done.length = 0;
  expect(await machine.deploy(machine.first)).toMatchObject({ outcome: 'deployed', running: machine.first });
  expect(machine.docker.done).toEqual(['up a', 'restart b']);
  expect(machine.generation().services).toEqual(before.services);
});
