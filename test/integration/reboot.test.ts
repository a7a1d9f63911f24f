import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, test } from 'vitest';
import { toolPath } from '../../lab/machine/packages.ts';
import { showProgress } from '../../lab/progress.ts';
import { skipStack } from '../../lab/stack/missing.ts';
import { openStackLab } from '../../lab/stack/stack-lab.ts';
import type { Rebooted } from './reboot-process.ts';

const MISSING = await skipStack();
const CONSUMERS = ['oauth2-proxy', 'service-accounts', 'slack-bridge', 'wrapped'];

describe.skipIf(MISSING !== null)(`a reboot of the server${MISSING === null ? '' : ` (skipped: ${MISSING})`}`, () => {
  let rebooted: readonly Rebooted[];

  /** The engine is one that no other lab uses, in a network of its own, where nothing can be fetched any more. */
  beforeAll(async () => {
    await using _ = await openStackLab({ progress: showProgress(), deploy: false });
    const program = `ip link set lo up && exec '${process.execPath}' '${join(import.meta.dirname, 'reboot-process.ts')}'`;
    const child = spawn('unshare', ['--net', 'sh', '-c', program], {
      env: { ...process.env, PATH: toolPath(), LAB_ENGINE: 'own' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const gone = once(child, 'exit');
    const lines: string[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
    const [code] = await gone;
    if (code !== 0) throw new Error(`The process of the reboots ended with ${code}.`);
    rebooted = lines.map((line) => JSON.parse(line) as Rebooted);
  }, 1_800_000);

  describe.each([
    ['', 0],
    [' with the API server away for the first minute', 1],
  ])('%s', (_, index) => {
    test('brings everything back by the boot unit alone', () => {
      const { code, said, allHealthyAfter, states } = rebooted[index] as Rebooted;
      expect({ code, states: new Set(Object.values(states)) }, said).toEqual({
        code: 0,
        states: new Set(['healthy', 'running']),
      });
      expect(allHealthyAfter).not.toBeNull();
      expect(Object.keys(states)).toEqual(expect.arrayContaining([...CONSUMERS, 'service-proxy', 'secret-fetcher']));
    });

    test('brings the secrets first', () => {
      const { healthyAfter, secretsAfter, wrapped } = rebooted[index] as Rebooted;
      const early = CONSUMERS.filter((name) => !((healthyAfter[name] ?? 0) > secretsAfter));
      expect(early, JSON.stringify({ secretsAfter, healthyAfter })).toEqual([]);
      expect(wrapped).toBe(3);
    });

    test('lets nobody in meanwhile who did not sign on, and then those who do', () => {
      const { anonymous, withToken } = rebooted[index] as Rebooted;
      expect(anonymous.filter((status) => ![401, 500, 503].includes(status))).toEqual([]);
      expect(anonymous).toContain(401);
      expect(withToken).toBe(200);
    });
  });

  test('takes the minute that the API server was away, and little more', () => {
    const [first, second] = rebooted.map(({ allHealthyAfter }) => (allHealthyAfter ?? Number.NaN) / 1000);
    expect(first).toBeLessThan(90);
    expect(second).toBeGreaterThan(60);
    expect(second).toBeLessThan(180);
  });
});
