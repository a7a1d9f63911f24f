import { describe, expect, test } from 'vitest';
import { deploy } from '../../src/commands/deploy.ts';
import { rollback } from '../../src/commands/rollback.ts';
import type { Past } from '../../src/context.ts';
import type { Outcome } from '../../src/core/plan/record.ts';
import { exitCodeFor } from '../../src/entry/run.ts';
import { MissionControlError } from '../../src/errors.ts';
import { fakeServer } from '../fakes/context.ts';
import { inputsOf, REVISION, recordOf, worldOf } from './server-world.ts';

const deploying = (record = recordOf()) => fakeServer({ deploy: ({ id }) => ({ verb: 'deploy', id, record }) });
const rolling = (record = recordOf()) => fakeServer({ rollback: ({ id }) => ({ verb: 'rollback', id, record }) });

describe('deploy', () => {
  test('asks for the commit that is checked out, under an id made of time and commit', async () => {
    const server = deploying();
    const context = worldOf({ server });
    const output = await deploy.run(inputsOf(deploy), context);
    expect(server.asked).toEqual([{ verb: 'deploy', revision: REVISION, id: '20260102t030405-bbbbbbbb' }]);
    expect(output).toEqual({ kind: 'record', record: recordOf(), findings: [] });
    expect(context.said[0]).toBe('Deploying bbbbbbbbbbbb as 20260102t030405-bbbbbbbb');
    expect(context.said.at(-1)).toContain('`mission-control verify`');
  });

  test('says nothing of a deployment where the server lets nobody in', async () => {
    const refused = new MissionControlError({ code: 'KEY_REFUSED', message: 'No.', hint: null });
    const server = { ask: () => Promise.reject(refused) };
    const context = worldOf({ server });
    await expect(deploy.run(inputsOf(deploy), context)).rejects.toBe(refused);
    expect(context.said).toEqual([]);
  });

  test.each([
    ['without git', null, 'is no git checkout'],
    ['with uncommitted changes', {}, 'has uncommitted changes.'],
  ])('asks for nothing %s, and says so', async (_, past, said) => {
    const { workspace } = worldOf({ revision: null });
    const more = { workspace: { ...workspace, at: async () => past as Past | null } };
    await expect(deploy.run(inputsOf(deploy), worldOf({ more }))).rejects.toThrow(said);
  });

  test('asks for what it is given', async () => {
    const server = deploying();
    const revision = 'c'.repeat(40);
    await deploy.run(inputsOf(deploy, { revision, id: '12345-2' }), worldOf({ server, revision: null }));
    expect(server.asked).toEqual([{ verb: 'deploy', revision, id: '12345-2' }]);
  });

  test('passes progress on as it comes', async () => {
    const server = fakeServer({
      deploy: ({ id }, onMessage) => {
        onMessage({ type: 'progress', at: 't', phase: 'pull', service: 'web', text: 'pulling web:2' });
        onMessage({ type: 'heartbeat', at: 't' });
        onMessage({ type: 'progress', at: 't', phase: 'soak', service: null, text: 'watching web' });
        return { verb: 'deploy', id, record: recordOf() };
      },
    });
    const context = worldOf({ server });
    await deploy.run(inputsOf(deploy), context);
    expect(context.said.slice(1, 3)).toEqual(['pull: web: pulling web:2', 'soak: watching web']);
  });

  test.each<[Outcome, 0 | 1]>([
    ['deployed', 0],
    ['unchanged', 0],
    ['superseded', 0],
    ['rolled-back', 1],
    ['rollback-failed', 1],
    ['refused', 1],
  ])('that ends %s exits %i', async (outcome, code) => {
    const output = await deploy.run(inputsOf(deploy), worldOf({ server: deploying(recordOf({ outcome })) }));
    expect(exitCodeFor(output)).toBe(code);
  });

  test('warns where the server is neither new nor old', async () => {
    const context = worldOf({ server: deploying(recordOf({ outcome: 'rollback-failed', running: null })) });
    await deploy.run(inputsOf(deploy), context);
    expect(context.said.at(-1)).toMatch(/^warning: .*neither wholly new nor wholly old/);
  });

  test.each(['HEAD~1', 'main', 'b'.repeat(39), 'B'.repeat(40), `${REVISION} `, '', '-x'])(
    'takes no %j for a commit',
    async (revision) => {
      const server = deploying();
      await expect(deploy.run(inputsOf(deploy, { revision }), worldOf({ server }))).rejects.toMatchObject({
        code: 'USAGE',
        hint: expect.stringContaining('git rev-parse'),
      });
      expect(server.asked).toEqual([]);
    },
  );

  test('says what to do where nothing clean is checked out', async () => {
    await expect(deploy.run(inputsOf(deploy), worldOf({ server: deploying(), revision: null }))).rejects.toMatchObject({
      code: 'USAGE',
      hint: expect.stringContaining('--revision SHA'),
    });
  });

  test.each(['A-1', '-1', '1-', '1--1', 'a b', 'a;b', 'x'.repeat(65), ''])('takes no %j for an id', async (id) => {
    await expect(deploy.run(inputsOf(deploy, { id }), worldOf({ server: deploying() }))).rejects.toMatchObject({
      code: 'USAGE',
      hint: expect.stringContaining('at most 64'),
    });
  });

  test('needs to know the server', async () => {
    await expect(deploy.run(inputsOf(deploy), worldOf({ settings: null }))).rejects.toMatchObject({
      code: 'SETTINGS_MISSING',
      hint: expect.stringContaining('mission-control server install'),
    });
  });

  test('takes no answer to another question', async () => {
    const server = fakeServer({ deploy: () => ({ verb: 'lock', lock: null }) });
    await expect(deploy.run(inputsOf(deploy), worldOf({ server }))).rejects.toMatchObject({ code: 'AGENT_PROTOCOL' });
  });
});

describe('rollback', () => {
  test('goes to the last good revision, or to a named deployment', async () => {
    const server = rolling(recordOf({ kind: 'rollback' }));
    const context = worldOf({ server });
    await rollback.run(inputsOf(rollback), context);
    await rollback.run(inputsOf(rollback, { to: '5-1', id: '9-1' }), worldOf({ server }));
    expect(server.asked).toEqual([
      { verb: 'rollback', id: '20260102t030405-rollback', to: null },
      { verb: 'rollback', id: '9-1', to: '5-1' },
    ]);
    expect(context.said[0]).toContain('Rolling back to the last good revision');
  });

  test.each([{ to: 'HEAD~1' }, { to: '' }, { id: 'A' }])('takes no %j', async (given) => {
    const server = rolling();
    await expect(rollback.run(inputsOf(rollback, given), worldOf({ server }))).rejects.toMatchObject({ code: 'USAGE' });
    expect(server.asked).toEqual([]);
  });

  test('that was taken back itself exits 1', async () => {
    const record = recordOf({ kind: 'rollback', outcome: 'rolled-back' });
    expect(exitCodeFor(await rollback.run(inputsOf(rollback), worldOf({ server: rolling(record) })))).toBe(1);
  });
});
