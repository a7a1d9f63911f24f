import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/integration/**'],
          // Starting a process for each of a hundred files takes longer than most of what they test.
          isolate: false,
          maxWorkers: 3,
          // For what hangs: how long anything takes is measured, not asserted.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
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
