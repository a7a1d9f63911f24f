import { describe, expect, test } from 'vitest';
import { status } from '../../src/commands/status.ts';
import type { Status } from '../../src/core/protocol/messages.ts';
import { exitCodeFor } from '../../src/entry/run.ts';
import { fakeServer } from '../fakes/context.ts';
import { inputsOf, lockOf, REVISION, recordOf, worldOf } from './server-world.ts';

const FAILURE = {
  code: 'unhealthy',
  phase: 'soak',
  service: 'web',
  message: '`web` is unhealthy.',
  hint: null,
} as const;
const EMPTY: Status = { revision: null, lock: null, deployment: null, records: [] };
const answering = (given: Status) => fakeServer({ status: () => ({ verb: 'status', status: given }) });

async function linesOf(given: Status, words: readonly string[] = []) {
  const output = await status.run(inputsOf(status, {}, words), worldOf({ server: answering(given) }));
  return output.kind === 'text' ? output.lines : [];
}

test('of a server on which nothing was deployed', async () => {
  expect(await linesOf(EMPTY)).toEqual(['Nothing was deployed yet.', 'Lock: free']);
});

test('says what runs, who works, how it ended and where one can go back to', async () => {
  const record = recordOf({ outcome: 'rolled-back', failure: FAILURE });
  const records = [{ id: '6-1', revision: REVISION, outcome: 'deployed', endedAt: '11:00' }];
  const deployment = { id: '7-1', phase: 'done', record } as const;
  expect(await linesOf({ revision: REVISION, lock: lockOf(), deployment, records })).toEqual([
    `Running: ${REVISION}`,
    'Lock: held by alice since 12:04 for bbbbbbbbbbbb (deployment 7-1, fence 3), in phase pull since 12:05',
    'Deployment 7-1: rolled-back at 2026-01-01T00:01:00Z: `web` is unhealthy.',
    'Last good deployments, newest first:',
    '  6-1  bbbbbbbbbbbb  deployed  11:00',
  ]);
});

test('says that a holder died, and who cleans up', async () => {
  const lines = await linesOf({ ...EMPTY, lock: lockOf({ alive: false }) });
  expect(lines[1]).toContain('died in phase pull; the next deploy recovers');
});

test('says in which phase one stands that has not ended', async () => {
  const lines = await linesOf({ ...EMPTY, deployment: { id: '7-1', phase: 'recreate', record: null } }, ['7-1']);
  expect(lines).toContain('Deployment 7-1: not ended, in phase recreate');
});

describe('exits', () => {
  const failed: Status = {
    ...EMPTY,
    deployment: { id: '7-1', phase: 'done', record: recordOf({ outcome: 'rolled-back' }) },
  };
  test.each([
    [1, ['7-1']],
    [0, []],
  ])('%i for a failed deployment asked for by %j', async (code, words) => {
    const output = await status.run(inputsOf(status, {}, words), worldOf({ server: answering(failed) }));
    expect(exitCodeFor(output)).toBe(code);
  });
});

test.each([[['a', 'b']], [['A']], [['../x']], [['']]])('%j is no deployment', async (words) => {
  const server = answering(EMPTY);
  await expect(status.run(inputsOf(status, {}, words), worldOf({ server }))).rejects.toMatchObject({ code: 'USAGE' });
  expect(server.asked).toEqual([]);
});
