import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Tries each property of test/fuzz so often: `node scripts/fuzz.ts [RUNS]`. A property that fails says the seed that repeats it. */
function main([runs = '10000']: readonly string[]): number {
  if (!/^[1-9]\d*$/.test(runs)) {
    console.error(`\`${runs}\` is no number of runs. Write \`node scripts/fuzz.ts [RUNS]\`.`);
    return 2;
  }
  const argv = ['run', '--project', 'unit', '--project', 'corpus', 'test/fuzz', 'test/core/source/usual.test.ts'];
  const env = { ...process.env, MISSION_CONTROL_FUZZ_RUNS: runs };
  const { status, error } = spawnSync('vitest', argv, { cwd: ROOT, env, stdio: 'inherit' });
  if (error !== undefined) console.error(`vitest could not be run: ${error.message}. Run \`npm run fuzz\`.`);
  return status ?? 1;
}

process.exitCode = main(process.argv.slice(2));
