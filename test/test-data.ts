import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Why tests that need data from outside the repository cannot run here; null where they can. An empty variable says on purpose that the data
 * is not here. Errors: with `CI=true` somebody has to say one or the other, or the tests would be left out unseen.
 */
export function absenceOf(environment: Readonly<Record<string, string | undefined>>): string | null {
  const { MISSION_CONTROL_TEST_DATA: directory, CI } = environment;
  if (directory) return null;
  if (directory === '') return 'MISSION_CONTROL_TEST_DATA is empty: the data is not here';
  if (CI === 'true') throw new Error('MISSION_CONTROL_TEST_DATA is not set: tests in CI need it.');
  return 'MISSION_CONTROL_TEST_DATA is not set';
}

/** The same, of this process. */
export const NO_TEST_DATA = absenceOf(process.env);

/** The path of a file or directory of the test data. */
export function testData(path: string): string {
  if (NO_TEST_DATA !== null) throw new Error(NO_TEST_DATA);
  const found = join(process.env.MISSION_CONTROL_TEST_DATA ?? '', path);
  if (!existsSync(found)) throw new Error(`There is no test data ${found}.`);
  return found;
}

/** The name of a group of tests, with the reason where it is skipped. */
export function withTestData(name: string): string {
  return NO_TEST_DATA === null ? name : `${name} (skipped: ${NO_TEST_DATA})`;
}
