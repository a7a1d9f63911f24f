import { expect, test } from 'vitest';
import { showProgress } from '../../lab/progress.ts';

/** Remembers what was written, escapes and returns made visible. */
function screen(options: { readonly isTTY?: boolean; readonly columns?: number } = {}) {
  const written: string[] = [];
  return {
    ...options,
    write: (text: string) => written.push(text),
    text: () => written.join('').replaceAll('\x1b', '␛').replaceAll('\r', '␍'),
  };
}

test('off a terminal: a line when a step begins, a line with its seconds when it ends, nothing else', async () => {
  const out = screen();
  const result = await showProgress(out, {}).step('Making bread', async (tell) => {
    tell('kneading');
    return 'bread';
  });
  expect(result).toBe('bread');
  expect(out.text()).toMatch(/^… Making bread\n✓ Making bread \(\d+\.\d s\)\n$/);
});

test('a step that fails is marked, and its error goes on', async () => {
  const out = screen();
  const failing = showProgress(out, {}).step('Making bread', async () => {
    throw new Error('no flour');
  });
  await expect(failing).rejects.toThrow('no flour');
  expect(out.text()).toMatch(/✗ Making bread/);
});

test('on a terminal: a live line, cleared before the step is reported, in colour', async () => {
  const out = screen({ isTTY: true, columns: 80 });
  await showProgress(out, { TERM: 'xterm' }).step('Making bread', async () => undefined);
  expect(out.text()).toMatch(/^␍␛\[K␛\[36m⠋␛\[0m Making bread 0\.0 s/);
  expect(out.text()).toMatch(/␍␛\[K␛\[32m✓␛\[0m Making bread .*\n$/);
});

test('the live line shows what a step tells of itself, and is cut at the edge', async () => {
  const out = screen({ isTTY: true, columns: 40 });
  await showProgress(out, { TERM: 'xterm', NO_COLOR: '1' }).step('Making bread', async (tell) => {
    tell(`kneading ${'on and '.repeat(20)}on`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  });
  const live = out.text().split('␍␛[K');
  expect(live.some((line) => line.includes('Making bread kneading on and'))).toBe(true);
  expect(Math.max(...live.filter((line) => !line.includes('\n')).map((line) => line.length))).toBeLessThan(40);
});

test('NO_COLOR and a dumb terminal are honoured', async () => {
  const colourless = screen({ isTTY: true });
  await showProgress(colourless, { TERM: 'xterm', NO_COLOR: '1' }).step('Making bread', async () => undefined);
  expect(colourless.text()).not.toMatch(/␛\[\d+m/);
  const dumb = screen({ isTTY: true });
  await showProgress(dumb, { TERM: 'dumb' }).step('Making bread', async () => undefined);
  expect(dumb.text()).not.toContain('␛');
});

test('two steps at once are both on the live line; a note stands on its own', async () => {
  const out = screen({ isTTY: true, columns: 80 });
  const progress = showProgress(out, { TERM: 'xterm', NO_COLOR: '1' });
  await progress.step('Bread', () => progress.step('Butter', async () => progress.note('The oven is hot.')));
  expect(out.text()).toMatch(/⠙ Bread 0\.0 s · Butter 0\.0 s/);
  expect(out.text()).toContain('␍␛[KThe oven is hot.\n');
});
