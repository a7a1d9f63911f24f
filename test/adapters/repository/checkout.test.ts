import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCheckout } from '../../../src/adapters/repository/checkout.ts';

const A = '78981922613b2afb6025042ff6bd878ac1994e85';
const B = '61780798228d17af2d34fce4cfbdf35556832472';
const LINK_TO_A = '2e65efe2a145dda7ee51d1741299f848e5bf752e';
let top = '';

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'mission-control-checkout-'));
  mkdirSync(join(top, 'stack'));
  writeFileSync(join(top, 'stack/a'), 'a\n');
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

test('lists the tracked files of the directory with the ids git would give them', async () => {
  init();
  const checkout = openCheckout(join(top, 'stack'));
  expect([...(await checkout.files())]).toEqual([['a', { mode: '100644', id: A }]]);
  expect(await checkout.revision()).toBe(git('rev-parse', 'HEAD'));
  expect(await checkout.top()).toBe(top);
});

test('sees what is changed but not committed, and that this is no revision', async () => {
  init();
  writeFileSync(join(top, 'stack/a'), 'b\n');
  const checkout = openCheckout(join(top, 'stack'));
  expect((await checkout.files()).get('a')?.id).toBe(B);
  expect(await checkout.revision()).toBeNull();
});

test('sees modes, links, and files that are gone; leaves out what git does not track', async () => {
  symlinkSync('a', join(top, 'stack/link'));
  writeFileSync(join(top, 'stack/gone'), '');
  init();
  rmSync(join(top, 'stack/gone'));
  chmodSync(join(top, 'stack/a'), 0o755);
  writeFileSync(join(top, 'stack/untracked'), '');
  const files = await openCheckout(join(top, 'stack')).files();
  expect([...files.keys()]).toEqual(expect.arrayContaining(['a', 'link']));
  expect(files.size).toBe(2);
  expect(files.get('a')?.mode).toBe('100755');
  expect(files.get('link')).toEqual({ mode: '120000', id: LINK_TO_A });
});

test('takes every file where there is no git', async () => {
  const checkout = openCheckout(join(top, 'stack'));
  expect([...(await checkout.files())]).toEqual([['a', { mode: '100644', id: A }]]);
  expect(await checkout.revision()).toBeNull();
});

test('knows what git is told to leave out, where there is git', async () => {
  writeFileSync(join(top, '.gitignore'), '*.env\n!kept.env\n');
  const ignored = (path: string) => openCheckout(join(top, 'stack')).ignores(path);
  expect(await ignored('web.env')).toBe(false);
  init();
  expect([
    await ignored('web.env'),
    await ignored('sub/web.env'),
    await ignored('kept.env'),
    await ignored('a'),
  ]).toEqual([true, true, false, false]);
});

test('has no revision before the first commit', async () => {
  git('init', '-q');
  expect(await openCheckout(top).revision()).toBeNull();
});

function init(): void {
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
}

function git(...words: string[]): string {
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  return execFileSync('git', words, { cwd: top, encoding: 'utf8', env }).trim();
}
