import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { finding } from '../../src/core/finding.ts';
import { type SarifOptions, sarifLog } from '../../src/report/sarif.ts';

/** The compiler holds the log to the published types. */
const log = (findings: Parameters<typeof sarifLog>[0], options: SarifOptions): Log => sarifLog(findings, options);

const range = { line: 3, column: 5, endLine: 3, endColumn: 9 };
const found = finding({
  rule: 'undefined-service',
  severity: 'error',
  message: '`web` depends on `dbb`.',
  help: 'Did you mean `db`?',
  service: 'web',
  location: { file: 'a b/compose#1.yaml', range },
  related: [{ message: 'here is `db`', location: { file: '../other.yaml', range: null } }],
});

test('a finding is a result with its place, its remedy and the other place', () => {
  const { version, runs } = log([found], { version: '1.2.3', prefix: 'stacks/one' });
  expect(version).toBe('2.1.0');
  expect(runs).toHaveLength(1);
  expect(runs[0]?.tool.driver).toEqual({
    name: 'mission-control',
    version: '1.2.3',
    rules: [{ id: 'undefined-service' }],
  });
  expect(runs[0]?.results).toMatchObject([
    {
      ruleId: 'undefined-service',
      ruleIndex: 0,
      level: 'error',
      message: { text: '`web` depends on `dbb`.\nDid you mean `db`?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'stacks/one/a%20b/compose%231.yaml' },
            region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 0,
          message: { text: 'here is `db`' },
          physicalLocation: { artifactLocation: { uri: 'stacks/other.yaml' } },
        },
      ],
    },
  ]);
});

test('a finding keeps its fingerprint when its line moves, and a second like it has another', () => {
  const marks = (...all: (typeof found)[]) =>
    log(all, { version: '1' }).runs[0]?.results?.map((result) => result.partialFingerprints?.['missionControl/v1']);
  const moved = { ...found, location: { file: 'a b/compose#1.yaml', range: { ...range, line: 9, endLine: 9 } } };
  const [first] = marks(found) ?? [];
  expect(marks(moved)).toEqual([first]);
  const [one, two] = marks(found, moved) ?? [];
  expect(one).toBe(first);
  expect(two).not.toBe(first);
  expect(marks({ ...found, message: 'Another.' })).not.toEqual([first]);
});

test('a finding without place, and none at all', () => {
  const { runs } = log([finding({ rule: 'a', severity: 'note', message: 'A.' })], { version: '1' });
  expect(runs[0]?.results?.[0]).not.toHaveProperty('locations');
  expect(log([], { version: '1' }).runs[0]).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
});
