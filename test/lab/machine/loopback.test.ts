import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test, vi } from 'vitest';
import { freeLoopback, freePort } from '../../../lab/machine/loopback.ts';

const { numbers } = vi.hoisted(() => ({ numbers: [] as number[] }));
vi.mock('node:crypto', () => ({ randomInt: (low: number) => numbers.shift() ?? low }));

test('takes an address nobody has', async () => {
  numbers.push(99, 1, 1, 99, 1, 2);
  expect(await freeLoopback(new Set(['127.99.1.1']))).toBe('127.99.1.2');
});

test('passes over an address where somebody listens', async () => {
  const port = await freePort('127.99.2.1');
  const server = createServer().listen(port, '127.99.2.1');
  await once(server, 'listening');
  numbers.push(99, 2, 1, 99, 2, 2);
  expect(await freeLoopback(new Set(), [port])).toBe('127.99.2.2');
  server.close();
});

test('says so when there is none', async () => {
  await expect(freeLoopback(new Set(['127.64.0.1']))).rejects.toThrow(/ports 80 and 443 are free/);
});

test('finds a port that can be listened on', async () => {
  const port = await freePort('127.99.3.1');
  const server = createServer().listen(port, '127.99.3.1');
  await once(server, 'listening');
  expect(port).toBeGreaterThan(0);
  server.close();
});
