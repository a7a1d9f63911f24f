import { describe, expect, test } from 'vitest';
import { lock } from '../../src/commands/lock.ts';
import type { Lock } from '../../src/core/protocol/messages.ts';
import { exitCodeFor } from '../../src/entry/run.ts';
import { fakeServer } from '../fakes/context.ts';
import { inputsOf, lockOf, worldOf } from './server-world.ts';

function serverWith(held: Lock | null, left: Lock | null = null) {
  return fakeServer({ lock: () => ({ verb: 'lock', lock: held }), unlock: () => ({ verb: 'unlock', lock: left }) });
}
const run = (server: ReturnType<typeof serverWith>, words: readonly string[], given: Record<string, string> = {}) =>
  lock.run(inputsOf(lock, given, words), worldOf({ server }));

test('status shows who holds it', async () => {
  expect(await run(serverWith(null), ['status'])).toMatchObject({ lines: ['Lock: free'], data: { lock: null } });
  expect(await run(serverWith(lockOf()), ['status'])).toMatchObject({
    lines: [expect.stringContaining('held by alice since 12:04')],
    data: { lock: lockOf() },
  });
});

describe('release', () => {
  test('releases the lock it has seen, and no other', async () => {
    const server = serverWith(lockOf({ fence: 9 }));
    expect(await run(server, ['release'])).toMatchObject({ lines: ['Lock 9 is released'] });
    expect(server.asked).toEqual([{ verb: 'lock' }, { verb: 'unlock', fence: 9 }]);
  });

  test('releases the one that was named without looking', async () => {
    const server = serverWith(lockOf());
    await run(server, ['release'], { fence: '4' });
    expect(server.asked).toEqual([{ verb: 'unlock', fence: 4 }]);
  });

  test('has nothing to do where it is free', async () => {
    const server = serverWith(null);
    expect(exitCodeFor(await run(server, ['release']))).toBe(0);
    expect(server.asked).toEqual([{ verb: 'lock' }]);
  });

  test('fails where it is still held afterwards', async () => {
    const output = await run(serverWith(lockOf(), lockOf({ fence: 10 })), ['release']);
    expect(output).toMatchObject({ lines: [expect.stringContaining('fence 10')] });
    expect(exitCodeFor(output)).toBe(1);
  });
});

test.each<[readonly string[], Record<string, string>]>([
  [[], {}],
  [['steal'], {}],
  [['status', 'release'], {}],
  [['status'], { fence: '1' }],
  [['release'], { fence: '-1' }],
  [['release'], { fence: '1e9' }],
  [['release'], { fence: '0' }],
])('%j with %j is no call', async (words, given) => {
  const server = serverWith(lockOf());
  await expect(run(server, words, given)).rejects.toMatchObject({ code: 'USAGE' });
  expect(server.asked).toEqual([]);
});
