import type { Mutant } from './mutant.ts';

/** The deliberate defects. Each has to be one that a careful person could make, and that no invariant may let pass. */
export const mutants: readonly Mutant[] = [];
