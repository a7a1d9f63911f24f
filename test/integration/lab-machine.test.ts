import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Machine } from '../../lab/machine/machine.ts';
import { prepareMachine } from '../../lab/machine/prepare.ts';
import { silent } from '../../lab/progress.ts';
import { startRegistry } from '../../lab/registry.ts';
import { type Behaviour, LATE_SECONDS, WEB_PORT, webImage } from '../../lab/web-image.ts';

let machine: Machine;

beforeAll(async () => {
  machine = await prepareMachine(silent);
});
afterAll(async () => {
  await machine[Symbol.asyncDispose]();
});

describe('a machine', () => {
  test('builds an image, pushes it, pulls it, and serves it at its own address', async () => {
    await using registry = await startRegistry(machine);
    const image = await webImage(machine, { version: '1.0', behaviour: 'good' });
    const { reference, digest } = await registry.push(image, 'web:1.0');
    await machine.docker.run(['rmi', '--force', reference, image]);
    await machine.docker.run(['pull', `${registry.address}/web@${digest}`]);
    await machine.docker.run(['pull', reference]);
    const id = await start(reference, '--publish', `${machine.address}:80:${WEB_PORT}`);
    expect(await page(`http://${machine.address}/`)).toBe('version 1.0\n');
    await expect(fetch('http://127.0.0.1/', { signal: AbortSignal.timeout(1000) })).rejects.toThrow();
    await machine.docker.run(['rm', '--force', id]);
  });

  test('moves a tag to another image, and forgets one', async () => {
    await using registry = await startRegistry(machine);
    const first = await registry.push(await webImage(machine, { version: '1', behaviour: 'good' }), 'group/web:latest');
    const second = await registry.push(
      await webImage(machine, { version: '2', behaviour: 'good' }),
      'group/web:latest',
    );
    expect(second.reference).toBe(first.reference);
    expect(second.digest).not.toBe(first.digest);
    await registry.deleteTag('group/web:latest');
    const pulled = await machine.docker.run(['pull', second.reference], { anyExit: true });
    expect(pulled.stderr).toMatch(/manifest unknown/);
    await machine.docker.run(['pull', `${registry.address}/group/web@${first.digest}`]);
  });

  test('has a registry that denies who does not log in', async () => {
    await using registry = await startRegistry(machine, {
      credentials: { user: 'deployer', password: 'not a secret' },
    });
    const { reference } = await registry.push(await webImage(machine, { version: '1', behaviour: 'good' }), 'web:1');
    const denied = await machine.docker.run(['pull', reference], { anyExit: true });
    expect(denied.stderr).toMatch(/no basic auth credentials/);
    await machine.docker.run(['login', '--username', 'deployer', '--password-stdin', registry.address], {
      input: 'not a secret',
    });
    await machine.docker.run(['pull', reference]);
    await machine.docker.run(['logout', registry.address]);
  });

  test('runs containers that are good, end, come late or are unhealthy', async () => {
    const [good, exits, late, unhealthy] = await Promise.all(
      (['good', 'exits', 'late', 'unhealthy'] satisfies Behaviour[]).map(async (behaviour) =>
        start(await webImage(machine, { version: '1', behaviour })),
      ),
    );
    const state = async (id = '') => {
      const { stdout } = await machine.docker.run(['inspect', '--format', '{{json .State}}', id]);
      return JSON.parse(stdout) as {
        readonly Status: string;
        readonly ExitCode: number;
        readonly Health: { readonly Status: string };
      };
    };
    await expect.poll(async () => (await state(good)).Health.Status, { timeout: 5000 }).toBe('healthy');
    expect(await state(exits)).toMatchObject({ Status: 'exited', ExitCode: 3 });
    expect((await state(late)).Health.Status).not.toBe('healthy');
    await expect.poll(async () => (await state(unhealthy)).Health.Status, { timeout: 8000 }).toBe('unhealthy');
    expect((await state(unhealthy)).Status).toBe('running');
    await expect
      .poll(async () => (await state(late)).Health.Status, { timeout: LATE_SECONDS * 1000 + 3000 })
      .toBe('healthy');
    await machine.docker.run(['rm', '--force', ...[good, exits, late, unhealthy].flatMap((id) => id ?? [])]);
  });

  test('has the Compose it was asked for', async () => {
    const second = await machine.dockerWith('second');
    const pinned = await machine.dockerWith('pinned');
    expect(pinned.composeVersion).toMatch(/^2\.26\.1\b/);
    expect(second.composeVersion).not.toBe(pinned.composeVersion);
    expect((await second.run(['compose', 'version', '--short'])).stdout).toContain(second.composeVersion);
  });

  test('starts processes, and shows the log of one that does not become ready', async () => {
    const process = await machine.startProcess({ name: 'A sleeper', argv: ['sleep', '1000'] });
    await process.stop();
    expect(await process.ended).toBe(143);
    const failing = machine.startProcess({
      name: 'A failure',
      argv: ['sh', '-c', 'echo it is broken; exit 4'],
      ready: async () => false,
    });
    await expect(failing).rejects.toThrow(/A failure .* ended with 4 before it was ready.*it is broken/s);
  });
});

async function start(image: string, ...options: string[]): Promise<string> {
  const { stdout } = await machine.docker.run([
    'run',
    '--detach',
    ...['--label', `com.docker.compose.project=${machine.name}`],
    ...options,
    image,
  ]);
  return stdout.trim();
}

async function page(url: string): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await (await fetch(url)).text();
    } catch (error) {
      if (attempt === 40) throw error;
      await delay(50);
    }
  }
}
