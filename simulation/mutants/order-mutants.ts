import type { Mutant } from './mutant.ts';

const order = 'src/clusters/only-restore.ts';

/** Defects of which of several restores goes first. */
export const orderMutants: readonly Mutant[] = [
  {
    name: 'own-start-believed',
    file: order,
    find: 'const tolerance = 1000;',
    replace: 'const tolerance = 0;',
    why: 'Of two restores that were started in one second both go first, each by the start that it is told.',
  },
  {
    name: 'ties-all-go-first',
    file: order,
    find: 'return difference === 0 ? one.executionId < other.executionId : difference < 0;',
    replace: 'return difference < 0;',
    why: 'Two restores that were started in one millisecond are both at work on the target.',
  },
];
