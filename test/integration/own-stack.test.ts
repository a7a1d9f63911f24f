import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installCompose } from '../../lab/machine/compose.ts';
import { silent } from '../../lab/progress.ts';
import { run } from '../../src/process.ts';

const ROOT = join(import.meta.dirname, '../..');

test('Compose itself accepts the stack of this repository, with nothing but its own .env', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'mission-control-compose-'));
  try {
    await installCompose('pinned', directory, silent);
    const compose = join(directory, 'cli-plugins/docker-compose');
    const argv = [compose, '--project-directory', ROOT, 'config', '--quiet'];
    const { code, stdout, stderr } = await run({ argv, cwd: ROOT, env: { HOME: directory }, timeoutSeconds: 60 });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
