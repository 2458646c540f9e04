import { readFileSync } from 'node:fs';
import type { Invariant } from '../invariants/invariants.ts';
import { runTask } from '../workers.ts';
import type { Mutant } from './mutant.ts';
import { mutants } from './mutants.ts';

/** How one mutant fared. */
export interface Hunt {
  readonly mutant: string;
  readonly file: string;
  readonly why: string;
  readonly seeds: number;
  readonly caught: { readonly seed: number; readonly invariant: Invariant; readonly message: string } | undefined;
}

const mostSeeds = 2000;
const measured = new URL('../../docs/measured/mutants.json', import.meta.url);

/**
 * Looks for every mutant, or those of these names, with seed after seed, one thread a mutant, until an invariant breaks.
 * Throws a RangeError for a name that no mutant has.
 */
export async function huntMutants(
  threads: number,
  names: readonly string[],
  tell: (hunt: Hunt) => void,
): Promise<readonly Hunt[]> {
  const waiting = names.length === 0 ? [...mutants] : names.map(named);
  const hunts: Hunt[] = [];
  const worker = async () => {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const found = await hunt(mutant);
      hunts.push(found);
      tell(found);
    }
  };
  await Promise.all(Array.from({ length: threads }, worker));
  return hunts;
}

function named(name: string): Mutant {
  const found = mutants.find((mutant) => mutant.name === name);
  if (found === undefined) throw new RangeError(`--mutant: there is no mutant ${JSON.stringify(name)}`);
  return found;
}

/** The seed that noticed it when it was last measured is tried before all others: most mutants take one seed then. */
async function hunt(mutant: Mutant): Promise<Hunt> {
  const known = measuredSeed(mutant);
  const atOnce = known === undefined ? undefined : await huntFrom(known, 1, mutant);
  return atOnce?.caught === undefined ? await huntFrom(1, mostSeeds, mutant) : atOnce;
}

async function huntFrom(first: number, count: number, mutant: Mutant): Promise<Hunt> {
  const { summary } = await runTask({ first, step: 1, count, mutant, stopAtFirst: true, keepTimelines: false });
  const [failure] = summary.failures;
  if (failure !== undefined) await requireSound(failure.seed, mutant);
  const [violation] = failure?.violations ?? [];
  const { name, file, why } = mutant;
  return {
    ...{ mutant: name, file, why, seeds: summary.seeds },
    caught: failure && violation && { seed: failure.seed, invariant: violation.invariant, message: violation.message },
  };
}

function measuredSeed({ name }: Mutant): number | undefined {
  const { mutants: rows } = JSON.parse(readFileSync(measured, 'utf8')) as {
    readonly mutants: Readonly<Record<string, { readonly seed: number }>>;
  };
  return rows[name]?.seed;
}

/** A seed that breaks without the mutant too has not noticed it. Throws then: nothing is to be counted before that seed holds. */
async function requireSound(seed: number, { name }: Mutant): Promise<void> {
  const { summary } = await runTask({ first: seed, step: 1, count: 1, stopAtFirst: true, keepTimelines: false });
  if (summary.failingSeeds.length === 0) return;
  throw new Error(
    `Mutant ${name}: seed ${seed} breaks an invariant without it too. See npm run simulate -- --seed ${seed}.`,
  );
}
