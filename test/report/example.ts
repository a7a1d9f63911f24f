import { type Finding, finding, type Location, type Range } from '../../src/core/finding.ts';

/** A place in `compose.yaml`, given as line, column, end line, end column. */
export function at(line: number, column: number, endLine: number, endColumn: number, file = 'compose.yaml'): Location {
  const range: Range = { line, column, endLine, endColumn };
  return { file, range };
}

/** An error of the rule `some-rule`; `given` says what else it is. */
export function fault(given: Partial<Finding> = {}): Finding {
  return finding({ rule: 'some-rule', severity: 'error', message: 'Something is wrong.', ...given });
}
