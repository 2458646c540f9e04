import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import LongestFirst from './tests/longest-first.ts';

/** An engine whose pauses before retries are real ones takes minutes for a restore. */
const e2eTimeout = 1000 * Number(process.env['E2E_TIMEOUT_SECONDS'] || 120);

const globalSetup = './tests/shared-by-the-run.ts';

/** For `npm run test:profile`. */
const setupFiles = process.env['SPENT_FILE'] === undefined ? [] : ['./tests/spent.ts'];

/**
 * Node.js loads the tests as it loads everything else here: to have Vite transform them took a fifth of the unit tests' CPU.
 * There are no mocks of modules, which alone would need it.
 */
const experimental = { viteModuleRunner: false };

/**
 * What `npm run test:related` leaves to `npm test`: files that nearly every change reaches, and that take seconds, for they run
 * whole restores or make all bundles.
 */
const left =
  process.env['WITHOUT_LONG_FILES'] === undefined
    ? []
    : [
        'tests/adapters/*-on-emulated-aws.test.ts',
        'tests/state-machine/execution*.test.ts',
        'tests/simulation/**',
        'tests/docs/generated-pages.test.ts',
      ];

/** Of `npm run test:postgres`: the versions of PostgreSQL, each with the package that has it; empty for the installed one. */
const versions = Object.entries(JSON.parse(process.env['POSTGRES_VERSIONS'] ?? '{}') as Record<string, string>);
/** In one run: its start and its end, where workers wait for the last file, come once for all versions. */
const onPostgres =
  versions.length === 0
    ? [{ name: 'postgres' }]
    : versions.map(([major, directory]) => ({
        name: `postgres ${major}`,
        env: { POSTGRES_MAJOR: major, POSTGRES_PACKAGE: directory },
      }));

/** `--sequence.shuffle.files`, for which vitest has a sequencer of its own, unless there is another. */
const shuffled = process.argv.some((argument) => argument.startsWith('--sequence.shuffle'));

/**
 * Four projects: without a network or with servers of their own in the process; on real PostgreSQL servers; on what
 * `sls package` makes; and on the whole local stack.
 */
export default defineConfig({
  test: {
    // One more than there are cores: files wait for a sixth of their time.
    maxWorkers: availableParallelism() + 1,
    ...(shuffled ? {} : { sequence: { sequencer: LongestFirst } }),
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/postgres/**', 'tests/e2e/**', 'tests/package/**', ...left],
          ...{ globalSetup, setupFiles, experimental },
          // Modules are loaded once a worker and not once a file, which is a third of what these files take.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      ...onPostgres.map((version) => ({
        test: {
          ...version,
          include: ['tests/postgres/**/*.test.ts'],
          isolate: false,
          ...{ globalSetup, setupFiles, experimental },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      })),
      {
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          ...{ globalSetup, setupFiles, experimental },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          ...{ globalSetup, setupFiles, experimental },
          testTimeout: e2eTimeout,
          hookTimeout: e2eTimeout,
        },
      },
    ],
  },
});
