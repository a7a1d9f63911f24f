import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Instant, killRunner, reach, untilQuiet } from '../../lab/kill.ts';
import { type Lab, openLab } from '../../lab/lab.ts';
import type { Developer } from '../../lab/origin.ts';
import { type Stack, web } from '../../lab/stacks/tiny.ts';
import { deploy, freshId, inspect, land, onServer, projectDirectory, refusal, seenIn, statusOf } from './deploying.ts';

let lab: Lab;
let developer: Developer;
let number = 0;

beforeAll(async () => {
  lab = await openLab({ standIns: false });
  developer = await lab.origin.developer();
  expect(await deploy(lab, await next())).toMatchObject({ code: 0, record: { outcome: 'deployed' } });
});
afterAll(() => lab[Symbol.asyncDispose]());

function stackOf(word: string, files: Stack['files'] = {}): Stack {
  const service = web(`${lab.registry}/web:1`, { environment: { WORD: word }, volumes: ['./site:/srv/site:ro'] });
  return {
    services: { site: service, after: { ...service, depends_on: ['site'] }, still: web(`${lab.registry}/web:1`) },
    files: { 'site/word.txt': `${word}\n`, ...files },
  };
}

/** Merges the next version; it recreates `site`, then `after`. */
function next(files: Stack['files'] = {}): Promise<string> {
  number += 1;
  return land(developer, `version-${number}`, stackOf(`version ${number}`, files));
}

async function expectWhollyNew(revision: string): Promise<void> {
  const status = await statusOf(lab);
  expect(status).toMatchObject({ revision, lock: null });
  const containers = await inspect(lab);
  for (const service of ['site', 'after']) {
    expect(containers[service]).toMatchObject({ state: 'running' });
    expect(containers[service]?.environment).toContain(`WORD=version ${number}`);
    expect(await seenIn(lab, service, '/srv/site/word.txt')).toBe(`version ${number}`);
  }
  expect(await projectDirectory(lab)).toEqual({ head: revision, changed: '' });
}

describe('a person at the server', () => {
  it('whose edits of a tracked file are kept aside, named in the record, and overwritten', async () => {
    writeFileSync(join(lab.server.directory, 'site/word.txt'), 'by hand\n');
    const revision = await next();
    const { code, record } = await deploy(lab, revision);
    expect(code).toBe(0);
    expect(record.saved).toEqual([{ path: 'site/word.txt', copy: expect.stringContaining(lab.server.state) }]);
    expect(readFileSync(record.saved[0]?.copy ?? '', 'utf8')).toBe('by hand\n');
    await expectWhollyNew(revision);
  });

  it('whose own file lies where a revision brings one', async () => {
    writeFileSync(join(lab.server.directory, 'site/notes.txt'), 'my notes\n');
    const revision = await next({ 'site/notes.txt': 'notes of the repository\n' });
    const { code, record } = await deploy(lab, revision);
    expect(code).toBe(0);
    expect(record.saved.map(({ path }) => path)).toEqual(['site/notes.txt']);
    expect(readFileSync(record.saved[0]?.copy ?? '', 'utf8')).toBe('my notes\n');
    expect(onServer(lab, 'site/notes.txt')).toBe('notes of the repository');
    await expectWhollyNew(revision);
  });

  it('who edits a file before a deploy that fails finds the edit again', async () => {
    writeFileSync(join(lab.server.directory, 'site/word.txt'), 'by hand once more\n');
    number += 1;
    const stack = stackOf(`version ${number}`);
    const site = { ...stack.services.site, command: ['sh', '-c', 'exit 3'] };
    const bad = { ...stack, services: { ...stack.services, site } };
    expect(await deploy(lab, await land(developer, 'bad', bad))).toMatchObject({ code: 1 });
    expect(onServer(lab, 'site/word.txt')).toBe('by hand once more');
    expect(await deploy(lab, await next())).toMatchObject({ code: 0 });
  });

  it('who restarts the machine: what should run is started, in its order', async () => {
    const before = await inspect(lab);
    const ids = Object.values(before).map(({ id }) => id);
    await lab.docker(['stop', '--time', '1', ...ids]);
    const { code } = await lab.server.shell(`${lab.server.root}/bin/agent-door recover`);
    expect(code).toBe(0);
    const after = await inspect(lab);
    expect(Object.entries(after).map(([service, { id, state }]) => [service, id, state])).toEqual(
      Object.entries(before).map(([service, { id }]) => [service, id, 'running']),
    );
    expect(Date.parse(after.site?.startedAt ?? '')).toBeLessThan(Date.parse(after.after?.startedAt ?? ''));
    expect(await deploy(lab, await lab.origin.head())).toMatchObject({ record: { outcome: 'unchanged' } });
  });
});

describe('a person at the client', () => {
  const PULL: Instant = { phase: 'pull' };
  const SOAK: Instant = { phase: 'soak' };

  it('who presses Ctrl-C leaves; the server finishes, and the message says how to look again', async () => {
    const revision = await next();
    const id = freshId('left');
    const { argv, env, cwd } = await lab.client.line(['deploy', '--revision', revision, '--id', id]);
    const child = spawn(argv[0] ?? '', argv.slice(1), { env: { PATH: process.env.PATH, ...env }, cwd });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    expect(await reach(lab.server.state, id, PULL)).toBe(true);
    const at = Date.now();
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(Date.now() - at).toBeLessThan(5000);
    expect(stderr).toContain(`error: Stopped watching ${id}; the server goes on with it.\n`);
    expect(stderr).toContain(`\`mission-control status ${id}\``);
    await untilQuiet(lab.server.root);
    expect((await statusOf(lab, id)).deployment?.record?.outcome).toBe('deployed');
    await expectWhollyNew(revision);
  });

  it('whose connection is cut finds the deployment again and tells how it ended', async () => {
    const revision = await next();
    const id = freshId('cut');
    const deploying = deploy(lab, revision, id);
    expect(await reach(lab.server.state, id, PULL)).toBe(true);
    lab.server.relay.cut();
    const { code, record, stderr } = await deploying;
    expect(stderr).toContain(`The connection was lost; the server goes on. Looking for ${id}`);
    expect({ code, id: record.id, outcome: record.outcome }).toEqual({ code: 0, id, outcome: 'deployed' });
    await expectWhollyNew(revision);
  });

  it('who releases the lock of a runner that hangs finds what ran before, and deploys again', async () => {
    const revision = await next();
    const id = freshId('hung');
    const deploying = deploy(lab, revision, id);
    expect(await reach(lab.server.state, id, SOAK)).toBe(true);
    expect(killRunner(lab.server.state, 'SIGSTOP')).toBe(true);
    const { lock } = await statusOf(lab);
    expect(lock).toMatchObject({ id, alive: true });
    const released = await lab.client.run(['lock', 'release', '--fence', `${lock?.fence}`], { role: 'deploy' });
    expect(released).toMatchObject({ code: 0, stdout: `Lock ${lock?.fence} is released\n` });
    expect(await deploying).toMatchObject({ code: 1, record: { id, outcome: 'rolled-back' } });
    expect((await inspect(lab)).site?.environment).toContain(`WORD=version ${number - 1}`);
    expect(await deploy(lab, revision)).toMatchObject({ code: 0, record: { outcome: 'deployed' } });
    await expectWhollyNew(revision);
  });

  it('who deploys while another does is told who; the other one ends well', async () => {
    const revision = await next();
    const id = freshId('winner');
    const deploying = deploy(lab, revision, id);
    expect(await reach(lab.server.state, id, PULL)).toBe(true);
    const said = refusal(await lab.client.run(['deploy', '--revision', revision, '--id', freshId('loser')]));
    expect(said).toMatch(
      new RegExp(
        `The deploy lock is held by the deploy key from \\S+ since \\S+ for ${revision.slice(0, 12)} \\(deployment ${id}, in phase \\w+`,
      ),
    );
    expect(said).toContain('mission-control lock');
    expect(await deploying).toMatchObject({ code: 0, record: { outcome: 'deployed' } });
    await expectWhollyNew(revision);
  });
});
