import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fillOnce } from '../../../lab/stack/filling.ts';

const top = mkdtempSync(join(tmpdir(), 'filling-'));
beforeAll(() => void vi.stubEnv('MISSION_CONTROL_LAB_CACHE', join(top, 'cache')));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(top, { recursive: true });
});

test('of two labs that fill a registry at once each has everything, and one of them pushed', async () => {
  let pushes = 0;
  const fill = async (name: string) => {
    const storage = join(top, name);
    mkdirSync(storage);
    await fillOnce({ storage }, { name: 'images', version: '1' }, async () => {
      pushes += 1;
      await new Promise((resolve) => setTimeout(resolve, 300));
      writeFileSync(join(storage, 'image'), 'image');
    });
    return existsSync(join(storage, 'image'));
  };
  expect(await Promise.all([fill('one'), fill('other')])).toEqual([true, true]);
  expect(await fill('later')).toBe(true);
  expect(pushes).toBe(1);
});
