import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attempt } from '../../../src/adapters/state/files.ts';
import { runnerLine } from '../../../src/adapters/state/runner.ts';
import { openState } from '../../../src/adapters/state/state.ts';
import type { DeploymentRecord } from '../../../src/core/plan/record.ts';
import { journalIn } from '../../core/deployment/example.ts';

const CONTENDER = join(import.meta.dirname, 'contender.ts');
let directory = '';
const started: ChildProcess[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mission-control-state-'));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

const open = (at = directory) => openState(at, () => new Date('2026-01-01T00:00:00Z'));
const given = { holder: 'alice', id: '1-1', revision: 'b'.repeat(40) };

/** Starts a contender under the lock file, as a runner is started. */
function contend(holder: string, what: string) {
  const [program = '', ...words] = runnerLine(directory, [process.execPath, CONTENDER, directory, holder, what], '');
  const child = spawn(program, words.slice(0, -2), { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  let printed = '';
  child.stdout?.on('data', (chunk) => {
    printed += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const ready = async () => {
    while (printed === '') await new Promise((resolve) => setTimeout(resolve, 20));
    return Number(printed);
  };
  return { child, ended, ready, printed: () => printed };
}

function recordOf(id: string, fence: number, more: Partial<DeploymentRecord> = {}): DeploymentRecord {
  return {
    ...{ version: 1, id, kind: 'deploy', outcome: 'deployed', revision: 'b', from: null, running: 'b', fence },
    ...{ startedAt: 't', endedAt: 't', failure: null, plan: null, services: {}, saved: [] },
    ...more,
  };
}

describe('the lock', () => {
  test('has one winner among many contenders', { timeout: 60_000 }, async () => {
    const contenders = Array.from({ length: 40 }, (_, index) => contend(`c${index}`, 'wait'));
    const losers = await Promise.all(contenders.map(({ ended }) => Promise.race([ended, afterAll(contenders)])));
    expect(losers.filter((code) => code === 75)).toHaveLength(39);
    const winner = contenders[losers.indexOf(null)];
    expect(await winner?.ready()).toBe(1);
    expect(await open().lock()).toMatchObject({ alive: true, fence: 1 });
    winner?.child.kill('SIGKILL');
    await winner?.ended;
    expect(await open().lock()).toMatchObject({ alive: false, fence: 1 });
  });

  test('of a holder that died is free, and the next fence is higher', { timeout: 20_000 }, async () => {
    const dead = contend('alice', 'die');
    await dead.ended;
    expect(dead.printed()).toBe('1\n');
    expect(await open().lock()).toMatchObject({ holder: 'alice', id: 'alice-1', phase: 'start', alive: false });
    const next = contend('bob', 'work');
    expect([await next.ended, next.printed()]).toEqual([0, '2\n']);
    expect(await open().lock()).toBeNull();
  });

  test('of a holder that hangs stays with it', { timeout: 20_000 }, async () => {
    const holder = contend('alice', 'wait');
    await holder.ready();
    holder.child.kill('SIGSTOP');
    const next = contend('bob', 'work');
    expect([await next.ended, next.printed()]).toEqual([75, '']);
    expect(await open().lock()).toMatchObject({ holder: 'alice', alive: true });
  });

  test('counts its fences on, even where its record was taken away', async () => {
    const state = open();
    expect(await state.takeLock(given)).toBe(1);
    await state.releaseLock();
    rmSync(join(directory, 'lock.json'));
    expect(await open().takeLock(given)).toBe(2);
    rmSync(join(directory, 'fence'));
    expect(await open().takeLock(given)).toBe(3);
  });

  test('sweeps what killed runners were writing, not what others write now', async () => {
    const { pid: dead } = spawnSync('true');
    for (const pid of [dead, process.pid]) writeFileSync(join(directory, `.${pid}-70000.tmp`), '{');
    await open().takeLock(given);
    expect(readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([`.${process.pid}-70000.tmp`]);
  });

  test('whose fence went on is no longer ours: nothing is written any more', async () => {
    const first = open();
    await first.takeLock(given);
    await open().takeLock({ ...given, id: '2-1' });
    await expect(first.writeJournal(journalIn('pull'))).rejects.toMatchObject({ code: 'LOCK_HELD' });
    await expect(first.releaseLock()).rejects.toMatchObject({ code: 'LOCK_HELD' });
    expect(await open().journal()).toBeNull();
  });

  test('shows the phase and since when', async () => {
    let now = new Date('2026-01-01T00:00:00Z');
    const state = openState(directory, () => now);
    await state.takeLock(given);
    now = new Date('2026-01-01T00:05:00Z');
    await state.writeJournal(journalIn('pull'));
    now = new Date('2026-01-01T00:09:00Z');
    await state.writeJournal(journalIn('pull'));
    expect(await state.lock()).toMatchObject({
      phase: 'pull',
      since: '2026-01-01T00:00:00.000Z',
      phaseSince: '2026-01-01T00:05:00.000Z',
    });
  });

  test.each(['', '{', '{"version":1', 'null', '[]', '{"version":2}', '{"version":1,"fence":"7"}'])(
    'record %j is damaged: nobody deploys until somebody looked',
    async (text) => {
      writeFileSync(join(directory, 'lock.json'), text);
      const corrupt = { code: 'LOCK_CORRUPT', hint: expect.stringContaining('move the file away') };
      await expect(open().lock()).rejects.toMatchObject(corrupt);
      await expect(open().takeLock(given)).rejects.toMatchObject(corrupt);
    },
  );

  test('whose counter is damaged is refused', async () => {
    writeFileSync(join(directory, 'fence'), 'seven');
    await expect(open().takeLock(given)).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
  });

  test('is no longer alive after a boot, even where its number runs again', async () => {
    await open().takeLock(given);
    const path = join(directory, 'lock.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"bootId":"[^"]*"/, '"bootId":"another"'));
    expect(await open().lock()).toMatchObject({ alive: false });
  });
});

describe('a file of the state', () => {
  test('is the old one or the new one, whenever its writer dies', { timeout: 30_000 }, async () => {
    const script = join(directory, 'writer.ts');
    const files = join(import.meta.dirname, '../../../src/adapters/state/files.ts');
    const lines = [
      `import { replaceFile } from ${JSON.stringify(files)};`,
      `for (let n = 0; ; n++) await replaceFile(process.argv[2], JSON.stringify({ n, filling: 'x'.repeat(100_000) }));`,
    ];
    writeFileSync(script, lines.join('\n'));
    const path = join(directory, 'target.json');
    for (let turn = 0; turn < 8; turn++) {
      const child = spawn(process.execPath, [script, path], { stdio: 'ignore' });
      started.push(child);
      while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 10));
      await new Promise((resolve) => setTimeout(resolve, 150 + turn * 7));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
      expect(JSON.parse(readFileSync(path, 'utf8')).filling).toHaveLength(100_000);
    }
  });

  test.each(['{', '', '{"version":1}', '{"version":2}', 'null'])('journal %j is damaged', async (text) => {
    writeFileSync(join(directory, 'journal.json'), text);
    await expect(open().journal()).rejects.toMatchObject({
      code: 'STATE_CORRUPT',
      message: expect.stringContaining('journal.json'),
      hint: expect.stringContaining('move it away'),
    });
  });

  test('record that is damaged is named', async () => {
    await open().writeRecord(recordOf('1-1', 1));
    const [name = ''] = readdirSync(join(directory, 'records'));
    writeFileSync(join(directory, 'records', name), '{"half":');
    await expect(open().lastGood()).rejects.toMatchObject({
      code: 'STATE_CORRUPT',
      message: expect.stringContaining(name),
    });
  });

  test('is found again as it was written', async () => {
    const journal = journalIn('recreate');
    await open().writeJournal(journal);
    expect(await open().journal()).toEqual(journal);
    const task = { request: { verb: 'deploy', revision: 'b', id: '1-1' }, holder: 'alice' } as const;
    await open().writeTask('1-1', task);
    expect(await open().task('1-1')).toEqual(task);
    expect(await open().task('2-1')).toBeNull();
  });
});

describe('records', () => {
  test('come newest first, by fence; a second one of the same id changes nothing', async () => {
    const state = open();
    for (const fence of [9, 10, 2]) await state.writeRecord(recordOf(`${fence}-1`, fence));
    await state.writeRecord(recordOf('10-1', 11, { outcome: 'refused' }));
    expect((await state.records()).map(({ id }) => id)).toEqual(['10-1', '9-1', '2-1']);
    expect((await state.record('10-1'))?.outcome).toBe('deployed');
    expect(await state.record('1')).toBeNull();
  });

  test('of what failed are passed over for what runs', async () => {
    const state = open();
    await state.writeRecord(recordOf('1-1', 1));
    await state.writeRecord(recordOf('2-1', 2, { outcome: 'rolled-back', running: 'b' }));
    await state.writeRecord(recordOf('3-1', 3, { outcome: 'rollback-failed', running: null }));
    await state.writeRecord(recordOf('4-1', 4, { outcome: 'refused' }));
    await state.writeRecord(recordOf('5-1', 5, { outcome: 'superseded' }));
    expect((await state.lastGood())?.id).toBe('2-1');
    expect(await openState(join(directory, 'none'), () => new Date()).lastGood()).toBeNull();
  });
});

describe('what a deployment says', () => {
  const message = (text: string) => ({ type: 'progress', at: 't', phase: 'pull', service: null, text }) as const;

  test('is read back in order; a line that is half written is none', async () => {
    const state = open();
    await state.append('1-1', message('one'));
    appendFileSync(join(directory, 'deployments/1-1/events.jsonl'), '{"type":"progre');
    expect(await state.messages('1-1')).toEqual([message('one')]);
    await state.append('1-1', message('two'));
    expect(await state.messages('1-1')).toEqual([message('one'), message('two')]);
    expect(await state.messages('2-1')).toEqual([]);
  });

  test('and what was edited by hand is kept, wherever it lay', async () => {
    const state = open();
    for (const path of ['a', 'd/a', '../outside', '../../etc/passwd']) {
      const place = await state.saveCopy('1-1', path, Buffer.from(path));
      expect(place.startsWith(`${directory}/deployments/1-1/saved/`)).toBe(true);
      expect(Buffer.from(await state.copy(place)).toString()).toBe(path);
    }
  });
});

const root = process.getuid?.() === 0;

describe('a disk that cannot be written', () => {
  const place = () => join(directory, 'mount');
  const mount = (options: string) => {
    mkdirSync(place(), { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place()]);
  };
  afterEach(() => {
    if (existsSync(place())) execFileSync('umount', ['--lazy', place()]);
  });

  test.runIf(root)('that is full: the old content stays, and one sentence says so', async () => {
    mount('size=4m');
    const state = open(place());
    await state.writeJournal(journalIn('plan'));
    execFileSync('sh', ['-c', 'cat /dev/zero >"$1/filling" 2>/dev/null || true', 'sh', place()]);
    const full = { code: 'STATE_NOT_WRITABLE', hint: expect.stringContaining('Free some space') };
    await expect(state.writeJournal({ ...journalIn('pull'), revision: 'x'.repeat(9000) })).rejects.toMatchObject(full);
    await expect(state.takeLock(given)).rejects.toMatchObject(full);
    expect((await state.journal())?.phase).toBe('plan');
    rmSync(join(place(), 'filling'));
    expect(readdirSync(place())).toEqual(['journal.json']);
    expect(await state.takeLock(given)).toBe(1);
  });

  test.runIf(root)('that is read-only', async () => {
    mount('size=4m');
    await open(place()).writeJournal(journalIn('plan'));
    execFileSync('mount', ['-o', 'remount,ro', place()]);
    await expect(open(place()).writeJournal(journalIn('pull'))).rejects.toMatchObject({
      code: 'STATE_NOT_WRITABLE',
      message: expect.stringContaining('read-only'),
    });
    expect((await open(place()).journal())?.phase).toBe('plan');
  });

  test.runIf(root)('that has no more inodes', async () => {
    mount('size=4m,nr_inodes=2');
    writeFileSync(join(place(), 'last'), '');
    await expect(
      open(place()).writeTask('1-1', { request: { verb: 'recover', start: false }, holder: 'a' }),
    ).rejects.toMatchObject({ code: 'STATE_NOT_WRITABLE' });
  });

  test.each([
    ['EACCES', 'permission denied', 'server install'],
    ['ENOSPC', 'no space left', 'Free some space'],
    ['EROFS', 'read-only', 'writable again'],
  ])('says why, and what to do: %s', async (code, reason, remedy) => {
    const failing = () => Promise.reject(Object.assign(new Error('x'), { code }));
    await expect(attempt('/state/x', failing)).rejects.toMatchObject({
      code: 'STATE_NOT_WRITABLE',
      message: expect.stringMatching(`/state/x.*${reason}`),
      hint: expect.stringContaining(remedy),
    });
  });

  test('because a file is in its place', async () => {
    writeFileSync(join(directory, 'file'), '');
    await expect(open(join(directory, 'file')).takeLock(given)).rejects.toMatchObject({ code: 'STATE_NOT_WRITABLE' });
  });
});

/** Gives up waiting for the one contender that goes on. */
async function afterAll(contenders: readonly { ended: Promise<number | null> }[]): Promise<null> {
  let left = contenders.length;
  for (const { ended } of contenders)
    void ended.then(() => {
      left -= 1;
    });
  while (left > 1) await new Promise((resolve) => setTimeout(resolve, 50));
  return null;
}
