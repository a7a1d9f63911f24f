import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Docker } from '../../lab/machine/machine.ts';
import { compare, median, spread } from './measure.ts';

const RUNS = 15;

/** `lint` of a real stack beside `docker compose config -q`, whole processes, in turn. */
export async function benchLint(cli: string, docker: Docker, data: string): Promise<readonly string[]> {
  const stack = layOut(join(data, 'data/lab-stack'));
  try {
    const env = { PATH: process.env.PATH ?? '', HOME: stack };
    const { ours, theirs } = await compare(
      { argv: [process.execPath, cli, 'lint', '--directory', stack], env, exits: [0, 1] },
      { argv: ['docker', 'compose', 'config', '-q'], env: { ...docker.env, HOME: stack }, cwd: stack },
      RUNS,
    );
    const ratio = median(ours) / median(theirs);
    return [
      `lint of lab-stack, Node ${process.versions.node}: ${spread(ours)}`,
      `docker compose ${docker.composeVersion} config -q: ${spread(theirs)}`,
      `ratio ${ratio.toFixed(2)} (promised: at most 1.5), medians of ${RUNS} runs each, in turn`,
    ];
  } finally {
    rmSync(stack, { recursive: true, force: true });
  }
}

/** A copy of the stack in which every path it has is there, those not given empty. */
function layOut(source: string): string {
  const target = mkdtempSync(join(tmpdir(), 'mission-control-bench-'));
  cpSync(source, target, { recursive: true });
  const paths = readFileSync(join(source, 'paths.txt'), 'utf8').split('\n');
  for (const path of paths.filter((one) => one !== '' && !existsSync(join(target, one)))) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), '');
  }
  return target;
}
