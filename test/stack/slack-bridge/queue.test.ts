import { expect, test } from 'vitest';
import { makeQueue } from '../../../stack/slack-bridge/queue.ts';

const never = new AbortController().signal;

function filled(lines: readonly string[], { limit = 100, batch = 10 } = {}) {
  let drops = 0;
  const queue = makeQueue({ limit, batch, onDrop: () => (drops += 1) });
  for (const line of lines) queue.add(line);
  return { queue, drops: () => drops };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);

test('gives out the oldest lines, as many as one post holds', () => {
  const { queue } = filled(numbers(25));
  expect([queue.take(), queue.take(), queue.take(), queue.take()].map(({ lines }) => lines)).toEqual([
    numbers(10),
    numbers(20).slice(10),
    numbers(25).slice(20),
    [],
  ]);
});

test('a post is no longer than Slack shows, but holds one line in any case', () => {
  const { queue } = filled(['a'.repeat(20_000), 'b'.repeat(9_998), 'c', 'd'.repeat(40_000), 'e']);
  expect(queue.take().lines.map((line) => line[0])).toEqual(['a', 'b']);
  expect(queue.take().lines.map((line) => line[0])).toEqual(['c']);
  expect(queue.take().lines.map((line) => line[0])).toEqual(['d']);
  expect(queue.take().lines).toEqual(['e']);
});

test('full, it drops the oldest, counts them until they are told, and tells of the first', () => {
  const { queue, drops } = filled(numbers(7), { limit: 4 });
  expect([queue.size, drops()]).toEqual([4, 1]);
  expect(queue.take()).toEqual({ lines: ['3', '4', '5', '6'], dropped: 3 });
  expect(queue.take()).toEqual({ lines: [], dropped: 0 });
  for (const line of numbers(5)) queue.add(line);
  expect([queue.take().dropped, drops()]).toEqual([1, 2]);
});

test('says when so many wait, or that nobody cares any more', async () => {
  const { queue } = filled(['one']);
  await queue.holds(1, never);
  let seen = false;
  const waiting = queue.holds(3, never).then(() => {
    seen = true;
  });
  queue.add('two');
  await Promise.resolve();
  expect(seen).toBe(false);
  queue.add('three');
  await waiting;
  expect(seen).toBe(true);
  const end = new AbortController();
  const stopped = queue.holds(9, end.signal);
  end.abort();
  await stopped;
});
