import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installCompose } from '../../lab/machine/compose.ts';
import { silent } from '../../lab/progress.ts';
import { run } from '../../src/process.ts';
import { BESIDE, readVerdicts, stackOf } from '../core/compose/verdicts.ts';

/** So many are asked at once. */
const AT_ONCE = 4;

test('docker compose says of every piece what the table has', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'mission-control-verdicts-'));
  try {
    await installCompose('pinned', directory, silent);
    const compose = join(directory, 'cli-plugins/docker-compose');
    const pieces = readVerdicts().values();
    const wrong: string[] = [];
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, index) => {
        const place = join(directory, `stack-${index}`);
        await mkdir(place);
        for (const [name, text] of Object.entries(BESIDE)) await writeFile(join(place, name), text);
        for (const { piece, verdict } of pieces) {
          await writeFile(join(place, 'compose.yaml'), stackOf(piece));
          const argv = [compose, '-f', 'compose.yaml', 'config', '--quiet'];
          const { code, stderr } = await run({ argv, cwd: place, env: { HOME: directory }, timeoutSeconds: 60 });
          if ((code === 0) !== (verdict !== 'no')) wrong.push(`${piece}: ${code} ${stderr}`);
        }
      }),
    );
    expect(wrong).toEqual([]);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
