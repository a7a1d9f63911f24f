import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { judge, nameProcess, type Status } from '../../../stack/secret-fetcher/status.ts';

const NOW = Date.parse('2027-01-01T00:01:00Z');
const STATUS: Status = {
  process: 'boot/1/7',
  heartbeat: '2027-01-01T00:00:55Z',
  namespace: 'stack',
  complete: true,
  secrets: [
    { name: 'a', fetchedAt: '2027-01-01T00:00:00Z', changedAt: null },
    { name: 'b', fetchedAt: '2027-01-01T00:00:00Z', changedAt: null },
  ],
  problems: [],
  credentialsExpireAt: null,
};
const judged = (change: Partial<Status> | null, running = true) =>
  judge(change && { ...STATUS, ...change }, NOW, () => running);

test('healthy with all that is granted', () => {
  expect(judged({})).toEqual({ healthy: true, sentence: '2 of 2 secrets fetched.' });
});

test('healthy with problems that take nothing away, which are told', () => {
  const problems = [{ about: 'a', message: 'The API server is away.', since: STATUS.heartbeat }];
  expect(judged({ problems })).toEqual({ healthy: true, sentence: '2 of 2 secrets fetched.\nThe API server is away.' });
});

test.each([
  ['nothing was written', null, true, 'has not said anything yet'],
  ['another process wrote it', {}, false, 'has not said anything yet'],
  ['the last word is old', { heartbeat: '2027-01-01T00:00:00Z' }, true, 'has said nothing for 60 s'],
  ['the last word has no time', { heartbeat: 'x' }, true, 'has said nothing for'],
  [
    'a secret is missing',
    { complete: false, secrets: STATUS.secrets.map((one) => ({ ...one, fetchedAt: null })) },
    true,
    '0 of 2 secrets fetched, not a, b.',
  ],
])('not healthy where %s', (_name, change, running, sentence) => {
  expect(judged(change, running)).toEqual({ healthy: false, sentence: expect.stringContaining(sentence) });
});

test('a process has a name of its own, and none when it is gone', async () => {
  const child = spawn('sleep', ['60']);
  const { pid = 0 } = child;
  expect(nameProcess(pid)).toMatch(new RegExp(`^[0-9a-f-]{36}/${pid}/\\d+$`));
  expect(nameProcess(pid)).not.toBe(nameProcess(process.pid));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  expect(nameProcess(pid)).toBeNull();
});
