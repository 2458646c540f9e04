import { defineConfig } from 'vitest/config';
import { mutatedRooms } from './tests/mutants/mutated-rooms.ts';

/**
 * The tests with which `npm run mutants` looks for mutants: those of the rooms that are mutated, and of what stands on them; none
 * that starts a server or a program.
 */
export default defineConfig({
  test: {
    include: [...mutatedRooms, 'messages', 'users', 'upkeep', 'http'].map((room) => `tests/${room}/**/*.test.ts`),
    // Each is hundreds of tests, and would be run for nearly every mutant.
    exclude: ['**/arbitrary-*.test.ts'],
    isolate: false,
    testTimeout: 20_000,
  },
});
