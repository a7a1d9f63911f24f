import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** How many there were of each. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const CHECKS: Readonly<Record<string, readonly string[]>> = {
  'format and lint': ['biome', 'check', '.'],
  types: ['tsc', '--noEmit'],
  'generated validators': ['node', 'scripts/validators.ts', '--check'],
};

const PARTS: Readonly<Record<string, () => Tally>> = {
  checks: () => sum(Object.entries(CHECKS).map(([name, argv]) => check(name, argv))),
  unit: () => runVitest('unit'),
  programs: () => runVitest('programs'),
  corpus: () => runVitest('corpus'),
  integration: () => runVitest('integration'),
};

/** A command that is right or wrong as a whole. */
function check(name: string, argv: readonly string[]): Tally {
  console.log(`\n▶ ${name}`);
  return run(argv) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** Counts what Vitest ran; a run that broke off counts as one failure more. */
function runVitest(project: string): Tally {
  console.log(`\n▶ ${project} tests`);
  const directory = mkdtempSync(join(tmpdir(), 'mission-control-test-'));
  try {
    const report = join(directory, 'report.json');
    const code = run([
      ...['vitest', 'run', '--project', project, '--reporter', 'default'],
      ...['--reporter', 'json', '--outputFile.json', report],
    ]);
    const tally = readReport(report);
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function readReport(path: string): Tally {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch (error) {
    console.error(`Vitest left no report: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function run([program = '', ...argv]: readonly string[]): number {
  const { status, error } = spawnSync(program, argv, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error !== undefined) console.error(`${program} could not be run: ${error.message}`);
  return status ?? 1;
}

function sum(tallies: readonly Tally[]): Tally {
  const total = (key: keyof Tally) => tallies.reduce((all, tally) => all + tally[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  console.error(
    `There are no tests \`${unknown}\`. Write \`scripts/test\`, or one of ${Object.keys(PARTS).join(', ')}.`,
  );
  process.exit(2);
}
const names = asked.length > 0 ? asked : Object.keys(PARTS);
const { passed, failed, skipped } = sum(names.map((name) => PARTS[name]?.() ?? { passed: 0, failed: 1, skipped: 0 }));
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
