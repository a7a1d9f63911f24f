import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Lab, openLab } from '../lab/lab.ts';
import { showProgress } from '../lab/progress.ts';
import { benchLint } from './bench/lint.ts';
import { benchProxy } from './bench/proxy.ts';
import { benchServer } from './bench/server.ts';
import { bundle } from './build.ts';

const PARTS: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  lint: () => inLab(timeLint),
  server: () => inLab((lab) => benchServer(lab, lab.engine)),
  proxy: () => benchProxy(showProgress()),
};

/** Measures what the project promises of its speed and prints it as ratios of one run: `npm run bench`, or some parts. */
async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined)
    throw new Error(`There is nothing to measure called \`${unknown}\`; there is ${Object.keys(PARTS).join(', ')}.`);
  for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
    const lines = (await PARTS[name]?.()) ?? [];
    console.log(`${name}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  }
}

async function inLab(part: (lab: Lab) => Promise<readonly string[]>): Promise<readonly string[]> {
  await using lab = await openLab({ progress: showProgress() });
  return await part(lab);
}

async function timeLint({ engine }: Lab): Promise<readonly string[]> {
  const data = process.env.MISSION_CONTROL_TEST_DATA;
  if (data === undefined)
    throw new Error('Set MISSION_CONTROL_TEST_DATA: the stack that lint is timed with lies there.');
  const directory = mkdtempSync(join(tmpdir(), 'mission-control-bench-'));
  try {
    await bundle(directory);
    return await benchLint(join(directory, 'cli.js'), engine, data);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));
