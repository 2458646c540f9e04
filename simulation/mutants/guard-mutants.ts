import { listGuards } from './guards.ts';
import type { GeneratedMutant } from './mutant.ts';

/** One mutant for each guard of the source: the guard lets pass. */
export function guardMutants(): readonly GeneratedMutant[] {
  return listGuards().map(({ name, file, kind, start, end, passing }) => ({
    ...{ name, file, start, end, replace: passing },
    why: kind === 'requirement' ? 'Nobody requires it any more.' : `It is ${passing} whatever is compared.`,
  }));
}
