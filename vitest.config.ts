import { defineConfig } from 'vitest/config';

/** An engine whose pauses before retries are real ones takes minutes for a restore. */
const e2eTimeout = 1000 * Number(process.env['E2E_TIMEOUT_SECONDS'] || 120);

const globalSetup = './tests/shared-by-the-run.ts';

/**
 * Four projects: without a network or with servers of their own in the process; on real PostgreSQL servers; on what
 * `sls package` makes; and on the whole local stack.
 */
export default defineConfig({
  test: {
    // All cores, and no more: some tests measure real pauses.
    maxWorkers: '100%',
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/postgres/**', 'tests/e2e/**', 'tests/package/**'],
          globalSetup,
          // Modules are loaded once a worker and not once a file, which is a third of what these files take.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'postgres',
          include: ['tests/postgres/**/*.test.ts'],
          isolate: false,
          globalSetup,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          globalSetup,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup,
          testTimeout: e2eTimeout,
          hookTimeout: e2eTimeout,
        },
      },
    ],
  },
});
