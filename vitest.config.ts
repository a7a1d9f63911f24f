import { defineConfig } from 'vitest/config';

/** Tests that start programs: git, shells, the command line itself. */
const PROGRAMS = [
  'test/adapters/{repository,state,workspace}/**/*.test.ts',
  'test/commands/install.test.ts',
  'test/dist.test.ts',
  'test/entry/{action,lint-cli,page}.test.ts',
  'test/lab/**/*.test.ts',
  'test/stack/{bundles,own-stack}.test.ts',
  'test/stack/secret-fetcher/{dotenv,entrypoint-secrets-setup,status}.test.ts',
];

/** Tests that read hundreds of stacks, written by others or by chance. */
const CORPUS = [
  'test/core/compose/conformance*.test.ts',
  'test/core/scaffold/add-entry.test.ts',
  'test/fuzz/**/*.test.ts',
  'test/{history,lab-stack}.test.ts',
];

/** Starting a process for each of a hundred files takes longer than most of what they test. */
const TOGETHER = { isolate: false, maxWorkers: 3 };

/** For what hangs: how long anything takes is measured, not asserted. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/integration/**', ...PROGRAMS, ...CORPUS],
          ...TOGETHER,
          ...PATIENCE,
        },
      },
      { test: { name: 'programs', include: PROGRAMS, ...TOGETHER, ...PATIENCE } },
      { test: { name: 'corpus', include: CORPUS, ...TOGETHER, ...PATIENCE } },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          // Every file has a lab of its own, which mostly waits: two at once fill two cores.
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
