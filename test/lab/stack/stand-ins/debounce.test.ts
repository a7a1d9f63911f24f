import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { debounce } from '../../../../lab/stack/stand-ins/debounce.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('calls that come close together are one, but none waits for ever', async () => {
  const work = vi.fn(() => Promise.resolve());
  const call = debounce(work, { quiet: 100, most: 250 });
  call();
  call();
  await vi.advanceTimersByTimeAsync(99);
  expect(work).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(work).toHaveBeenCalledTimes(1);
  for (let at = 0; at < 5; at++) {
    call();
    await vi.advanceTimersByTimeAsync(60);
  }
  expect(work).toHaveBeenCalledTimes(2);
});

test('work is never done twice at a time, and its failure does not end it', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let [now, most, done] = [0, 0, 0];
  const call = debounce(
    async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 500));
      now--;
      if (++done === 1) throw new Error('not this time');
    },
    { quiet: 10, most: 10 },
  );
  call();
  await vi.advanceTimersByTimeAsync(20);
  call();
  await vi.advanceTimersByTimeAsync(2000);
  expect([most, done, said.mock.calls]).toEqual([1, 2, [['not this time']]]);
  said.mockRestore();
});
