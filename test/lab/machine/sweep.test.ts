import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDirectory, type Owner, readDirectories, writeOwner } from '../../../lab/machine/directory.ts';
import { identify, identifySelf, isAlive } from '../../../lab/machine/identity.ts';
import { sweepDeadLabs } from '../../../lab/machine/sweep.ts';

let directory: string;
const DEAD = { pid: 1, started: 'another boot/1' };

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'sweep-test-'));
  vi.stubEnv('TMPDIR', directory);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true, force: true });
});

/** An engine that has what it is said to have, and remembers what it was told. */
function fakeDocker(listings: Readonly<Record<string, string>>, answers = true) {
  const told: string[] = [];
  const run = async (argv: readonly string[]) => {
    const line = argv.join(' ');
    told.push(line);
    const [, listing = ''] = Object.entries(listings).find(([start]) => line.startsWith(start)) ?? [];
    return { code: argv[0] === 'version' && !answers ? 1 : 0, stdout: listing, stderr: '' };
  };
  return { run, told };
}

function makeLab(owner: Partial<Owner>): string {
  const { path, name } = createDirectory();
  writeOwner(path, { name, address: '127.9.9.9', process: DEAD, started: [], ...owner });
  return path;
}

test('labs that live are left alone, dead ones are not', async () => {
  const living = makeLab({ process: identifySelf() });
  const dead = makeLab({});
  await sweepDeadLabs(fakeDocker({}));
  expect(existsSync(living)).toBe(true);
  expect(existsSync(dead)).toBe(false);
  expect(readDirectories()).toHaveLength(1);
});

test('what a dead lab started ends; what has its number by now does not', async () => {
  const [left, bystander] = [spawn('sleep', ['1000']), spawn('sleep', ['1000'])];
  const [leftNow, bystanderNow] = [identify(left.pid ?? 0), identify(bystander.pid ?? 0)];
  if (!leftNow || !bystanderNow) throw new Error('The test found no processes.');
  makeLab({ started: [leftNow, { ...bystanderNow, started: 'another boot/1' }] });
  await sweepDeadLabs(fakeDocker({}));
  expect(isAlive(leftNow)).toBe(false);
  expect(isAlive(bystanderNow)).toBe(true);
  bystander.kill();
});

test('the engine of a dead lab loses what is its own, by project, label and address', async () => {
  makeLab({ name: 'lab-dead', address: '127.9.9.9', engine: 'unix:///engine.sock' });
  const docker = fakeDocker({
    ps: 'lab-dead\tc1\nlab-dead-server\tc2\nlab-deadly\tc3\n\tc4\n',
    'network ls': 'lab-dead\tn1\nother\tn2\n',
    'volume ls': 'lab-dead\tv1\nother\tv2\n',
    'images --quiet --filter label=mission-control.lab=lab-dead': 'i1\n',
    'images --digests':
      '127.9.9.9:5000/web\t1\tsha256:a\n127.9.9.9:5000/web\t<none>\tsha256:b\n127.9.9.99:5000/web\t1\tsha256:c\n',
  });
  await sweepDeadLabs(docker);
  expect(docker.told.filter((line) => /\brm(i)? /.test(line))).toEqual([
    'rm --force --volumes c1 c2',
    'network rm n1',
    'volume rm --force v1',
    'rmi --force i1 127.9.9.9:5000/web:1 127.9.9.9:5000/web@sha256:b',
  ]);
});

test('an engine that does not answer is not waited for', async () => {
  const dead = makeLab({ engine: 'unix:///gone.sock' });
  const docker = fakeDocker({}, false);
  await sweepDeadLabs(docker);
  expect(docker.told).toEqual(['version']);
  expect(existsSync(dead)).toBe(false);
});

test('empty directories go once they are no beginning any more; what else looks alike stays', async () => {
  const beginning = createDirectory().path;
  const abandoned = createDirectory().path;
  const foreign = createDirectory().path;
  mkdirSync(join(foreign, 'something'));
  for (const path of [abandoned, foreign]) utimesSync(path, 0, 0);
  await sweepDeadLabs(fakeDocker({}));
  expect(
    readdirSync(directory)
      .map((name) => join(directory, name))
      .sort(),
  ).toEqual([beginning, foreign].sort());
});
