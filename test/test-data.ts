import { existsSync } from 'node:fs';
import { join } from 'node:path';

const directory = process.env.MISSION_CONTROL_TEST_DATA;

/** Why tests that need data from outside the repository cannot run here; null where they can. Where it must be there, its absence is a failure. */
export const NO_TEST_DATA: string | null = directory ? null : 'MISSION_CONTROL_TEST_DATA is not set';

if (NO_TEST_DATA !== null && process.env.CI === 'true') throw new Error(`${NO_TEST_DATA}: tests in CI need it.`);

/** The path of a file or directory of the test data. */
export function testData(path: string): string {
  if (!directory) throw new Error(NO_TEST_DATA ?? '');
  const found = join(directory, path);
  if (!existsSync(found)) throw new Error(`There is no test data ${found}.`);
  return found;
}

/** The name of a group of tests, with the reason where it is skipped. */
export function withTestData(name: string): string {
  return NO_TEST_DATA === null ? name : `${name} (skipped: ${NO_TEST_DATA})`;
}
