import { mutatedRooms, wantedScore } from './tests/mutants/mutated-rooms.ts';

/**
 * `npm run mutants`: docs/mutants.md says what this is for, and why it is set as it is.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: mutatedRooms.map((room) => `src/${room}/**/*.ts`),
  testRunner: 'vitest',
  // Coverage tells which tests reach a mutant; what vitest knows of imports would add nothing.
  vitest: { configFile: 'vitest.mutants.config.ts', related: false },
  coverageAnalysis: 'perTest',
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutants/ignore-prose.ts'],
  ignorers: ['prose'],
  // What is evaluated once, as a module is loaded, is reached by every test: each of these mutants would take all of them.
  ignoreStatic: true,
  disableTypeChecks: true,
  // It would be read with an interface that TypeScript 7 does not have. The tests need none.
  tsconfigFile: 'none',
  concurrency: 2,
  // The first run takes all the tests, and counts what each reaches: on a busy machine longer than the five minutes that are usual.
  dryRunTimeoutMinutes: 20,
  incremental: true,
  incrementalFile: '.mutants/incremental.json',
  // Of all that this run and earlier ones have found: with fewer it ends with code 1. That each room has as many, a test asks of
  // the record, docs/measured/rooms.json.
  thresholds: { high: wantedScore, low: wantedScore, break: wantedScore },
  reporters: ['clear-text', 'html'],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: '.mutants/report.html' },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['/.local-build', '/.postgres-versions', '/.serverless', '/.esbuild', '/.mutants', '/bench', '/docs'],
};
