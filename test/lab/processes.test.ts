import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { identify, identifySelf, isAlive, LAB_VARIABLE, processesOfLab } from '../../lab/machine/identity.ts';
import { endOfLog, startProcess, stopProcess } from '../../lab/processes.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'processes-test-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const start = (script: string, more: object = {}) =>
  startProcess({ name: 'Baker', argv: ['sh', '-c', script], log: join(directory, 'log'), ...more });

test('a process is known by its number and its beginning', () => {
  const self = identifySelf();
  expect(isAlive(self)).toBe(true);
  expect(isAlive({ ...self, started: 'another boot/1' })).toBe(false);
  expect(identify(2 ** 22 + 1)).toBeUndefined();
});

test('writes down what it printed, and is told before anything else', async () => {
  const started = vi.fn();
  const baker = await start('echo kneading; echo hot >&2; exec sleep 1000', {
    started,
    ready: async () => readFileSync(join(directory, 'log'), 'utf8').includes('hot'),
  });
  expect(started).toHaveBeenCalledExactlyOnceWith(identify(baker.pid));
  expect(endOfLog(baker.log)).toBe('kneading\nhot');
  await baker.stop();
  expect(await baker.ended).toBe(143);
  expect(identify(baker.pid)).toBeUndefined();
});

test('the error quotes the log of a process that ends early, or is never ready', async () => {
  await expect(start('echo no flour; exit 3', { ready: async () => false })).rejects.toThrow(
    /Baker \(`sh -c .*`\) ended with 3 before it was ready.*no flour/s,
  );
  const late = start('echo waiting; exec sleep 1000', { ready: async () => false, readySeconds: 0.2 });
  await expect(late).rejects.toThrow(/was not ready within 0.2 s.*waiting/s);
});

test('a program that is not there is an error too', async () => {
  const missing = startProcess({
    name: 'Baker',
    argv: ['no-such-program'],
    log: join(directory, 'log'),
    ready: async () => false,
  });
  await expect(missing).rejects.toThrow(/ended with 127/);
});

test('one that does not listen to TERM is killed, with its children', async () => {
  const baker = await start('trap "" TERM; sleep 1000 & echo $!; while :; do sleep 1; done', {
    ready: async () => readFileSync(join(directory, 'log'), 'utf8').includes('\n'),
  });
  const child = identify(Number(endOfLog(baker.log)));
  const identity = identify(baker.pid);
  if (!child || !identity) throw new Error('The test found no processes to stop.');
  await stopProcess(identity, 0.2);
  expect(await baker.ended).toBe(137);
  await vi.waitFor(() => expect(isAlive(child)).toBe(false));
});

test('a later process with an old number is left alone', async () => {
  const bystander = spawn('sleep', ['1000']);
  await once(bystander, 'spawn');
  const now = identify(bystander.pid ?? 0);
  if (!now) throw new Error('The test found no process.');
  await stopProcess({ ...now, started: now.started.replace(/\d+$/, '1') });
  expect(isAlive(now)).toBe(true);
  bystander.kill();
});

test('what processes of a lab started is found, whatever became of them', async () => {
  const name = 'lab-test000001';
  const baker = await start('sleep 1000 & echo started; exit 0', { env: { [LAB_VARIABLE]: name } });
  await baker.ended;
  const found = processesOfLab({ name, path: directory });
  expect(found).toHaveLength(1);
  expect(processesOfLab({ name: 'lab-test00000', path: join(directory, 'other') })).toEqual([]);
  await Promise.all(found.map((process) => stopProcess(process)));
  expect(processesOfLab({ name, path: directory })).toEqual([]);
});
