import { expect, test } from 'vitest';
import { loadProject } from '../../../src/core/compose/load.ts';
import { BESIDE, readVerdicts, stackOf } from './verdicts.ts';

const judged = readVerdicts();

test('there is something to judge', () => {
  expect(judged.length).toBeGreaterThan(300);
});

test.each(judged)('$verdict: $piece', async ({ piece, verdict }) => {
  const files: Readonly<Record<string, string>> = { ...BESIDE, 'compose.yaml': stackOf(piece) };
  const { findings } = await loadProject(async (path) => files[path] ?? null, {
    files: [],
    envFiles: [],
    lookAt: async (path) => (path in files ? 'file' : null),
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message }) => message)).toHaveLength(verdict === 'ok' ? 0 : Math.max(1, errors.length));
  expect(errors.every(({ location }) => location?.range)).toBe(true);
});
