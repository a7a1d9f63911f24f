import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLab } from '../lab/lab.ts';
import { benchLint } from './bench/lint.ts';
import { benchServer } from './bench/server.ts';
import { bundle } from './build.ts';

/** Measures what the project promises of its speed and prints it as ratios of one run: `npm run bench`. */
async function main(): Promise<void> {
  const data = process.env.MISSION_CONTROL_TEST_DATA;
  if (data === undefined)
    throw new Error('Set MISSION_CONTROL_TEST_DATA: the stack that lint is timed with lies there.');
  const directory = mkdtempSync(join(tmpdir(), 'mission-control-bench-'));
  try {
    await bundle(directory);
    await using lab = await openLab({ progress: (line) => console.error(line) });
    const docker = lab.engine;
    print('lint', await benchLint(join(directory, 'cli.js'), docker, data));
    print('server', await benchServer(lab, docker));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function print(title: string, lines: readonly string[]): void {
  console.log(`${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

await main();
