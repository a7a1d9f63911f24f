import { describe, expect, it } from 'vitest';
import { reattach } from '../../../src/adapters/server/reattach.ts';
import type { DeploymentRecord } from '../../../src/core/plan/record.ts';
import type { Lock, Message, Status } from '../../../src/core/protocol/messages.ts';
import { type ErrorCode, MissionControlError } from '../../../src/errors.ts';

const record = { id: 'one', outcome: 'deployed' } as DeploymentRecord;
const held = { id: 'one', alive: true } as Lock;
const nothing: Status = { revision: null, lock: null, deployment: null, records: [] };
const working: Status = { ...nothing, lock: held, deployment: { id: 'one', phase: 'pull', record: null } };
const dead: Status = { ...working, lock: { ...held, alive: false } };
const ended: Status = { ...nothing, deployment: { id: 'one', phase: 'done', record } };
const failing = (code: ErrorCode) => new MissionControlError({ code, message: code });

/** Plays the answers one after the other, the last for ever, on a clock that sleeping moves. */
function search(answers: readonly (Status | Error)[], limitSeconds = 60) {
  const pauses: number[] = [];
  const messages: Message[] = [];
  let now = 0;
  let asked = 0;
  const outcome = reattach({
    request: { verb: 'deploy', revision: 'a'.repeat(40), id: 'one' },
    status: async () => {
      const answer = answers[Math.min(asked, answers.length - 1)] ?? nothing;
      asked += 1;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    onMessage: (message) => void messages.push(message),
    limitSeconds,
    sleep: async (seconds) => {
      pauses.push(seconds);
      now += seconds;
    },
    monotonicSeconds: () => now,
  });
  return { outcome, pauses, messages };
}

describe('a lost deployment', () => {
  it('is found when it has ended', async () => {
    const { outcome, pauses, messages } = search([working, working, ended]);
    expect(await outcome).toEqual({ verb: 'deploy', id: 'one', record });
    expect(pauses).toEqual([1, 2, 4]);
    expect(messages).toHaveLength(1);
  });

  it('is looked for while the server cannot be reached, with growing pauses', async () => {
    const unreachable = [failing('SERVER_UNREACHABLE'), failing('SERVER_TIMEOUT'), failing('CONNECTION_LOST')];
    const { outcome, pauses } = search([...unreachable, ...unreachable, ended]);
    await outcome;
    expect(pauses).toEqual([1, 2, 4, 8, 15, 15, 15]);
  });

  it('is waited for as long as it lives, however long that is', async () => {
    const { outcome, pauses } = search([...Array<Status>(50).fill(working), ended]);
    await outcome;
    expect(pauses).toHaveLength(51);
  });

  it('is given up when nothing was heard for the limit', async () => {
    const { outcome } = search([failing('SERVER_UNREACHABLE')]);
    await expect(outcome).rejects.toMatchObject({
      code: 'CONNECTION_LOST',
      hint: expect.stringContaining('mission-control status one'),
    });
  });

  it('is given up when its runner is dead and stays so', async () => {
    await expect(search([dead]).outcome).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
  });

  it.each([
    ['no deployment', nothing],
    ['another deployment', { ...ended, deployment: { id: 'two', phase: 'done', record } } as Status],
    ['an unknown id', failing('DEPLOYMENT_UNKNOWN')],
  ])('that never began is told apart: %s', async (_, answer) => {
    const { outcome, pauses } = search([answer]);
    await expect(outcome).rejects.toMatchObject({
      code: 'CONNECTION_LOST',
      message: expect.stringContaining('nothing was changed'),
    });
    expect(pauses).toHaveLength(3);
  });

  it.each<ErrorCode>(['HOST_KEY_MISMATCH', 'KEY_REFUSED', 'AGENT_PROTOCOL'])(
    '%s is never tried again',
    async (code) => {
      const { outcome, pauses } = search([failing(code), ended]);
      await expect(outcome).rejects.toMatchObject({ code });
      expect(pauses).toHaveLength(1);
    },
  );
});
