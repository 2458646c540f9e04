import { readFileSync } from 'node:fs';
import type { Invariant } from '../invariants/invariants.ts';
import { runTask } from '../workers.ts';
import { guardMutants } from './guard-mutants.ts';
import type { AnyMutant } from './mutant.ts';
import { mutants, rareMutants } from './mutants.ts';

/** How one mutant fared. */
export interface Hunt {
  readonly mutant: string;
  readonly file: string;
  readonly why: string;
  /** The folder of src/. */
  readonly kind: string;
  readonly seeds: number;
  readonly caught: { readonly seed: number; readonly invariant: Invariant; readonly message: string } | undefined;
}

/** Which mutants are looked for, and for how long. */
export interface Wanted {
  /** These alone, of both sorts; all of one sort where none is named. */
  readonly names: readonly string[];
  /** Whether those that are made of the guards are wanted, not the written ones. */
  readonly generated: boolean;
  /** The most seeds for each. */
  readonly within: number;
}

/**
 * Looks for mutants with seed after seed, one thread a mutant, until an invariant breaks.
 * Throws a RangeError for a name that no mutant has.
 */
export async function huntMutants(
  threads: number,
  { names, generated, within }: Wanted,
  tell: (hunt: Hunt) => void,
): Promise<readonly Hunt[]> {
  const ofGuards = guardMutants();
  const waiting =
    names.length === 0
      ? [...(generated ? ofGuards : mutants)]
      : named(names, [...mutants, ...rareMutants, ...ofGuards]);
  const hunts: Hunt[] = [];
  const worker = async () => {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const found = await hunt(mutant, within);
      hunts.push(found);
      tell(found);
    }
  };
  await Promise.all(Array.from({ length: threads }, worker));
  return hunts;
}

function named(names: readonly string[], all: readonly AnyMutant[]): AnyMutant[] {
  return names.map((name) => {
    const found = all.find((mutant) => mutant.name === name);
    if (found === undefined) throw new RangeError(`--mutant: there is no mutant ${JSON.stringify(name)}`);
    return found;
  });
}

/**
 * The seed that noticed it when it was last measured is tried before all others, and then those that noticed others: a seed
 * whose world has what is rare has often noticed more than one.
 */
async function hunt(mutant: AnyMutant, within: number): Promise<Hunt> {
  const own = measuredSeed(mutant);
  const before = [...new Set([...(own === undefined ? [] : [own]), ...measuredSeeds()])];
  const { summary } = await runTask({
    ...{ first: 1, step: 1, count: within, before, mutant },
    ...{ stopAtFirst: true, keepTimelines: false },
  });
  const [failure] = summary.failures;
  if (failure !== undefined) await requireSound(failure.seed, mutant);
  const [violation] = failure?.violations ?? [];
  const { name, file, why } = mutant;
  return {
    ...{ mutant: name, file, why, kind: kindOf(file), seeds: summary.seeds },
    caught: failure && violation && { seed: failure.seed, invariant: violation.invariant, message: violation.message },
  };
}

export const kindOf = (file: string): string => file.split('/')[1] ?? file;

function measuredSeed(mutant: AnyMutant): number | undefined {
  return readSeeds('find' in mutant ? 'mutants' : 'guards')[mutant.name]?.seed;
}

/** Of all mutants that are written and measured, the rarest world first. */
function measuredSeeds(): readonly number[] {
  const seeds = Object.values(readSeeds('mutants')).map(({ seed }) => seed);
  return [...new Set(seeds)].toSorted((one, other) => other - one);
}

function readSeeds(record: 'guards' | 'mutants'): Readonly<Record<string, { readonly seed: number }>> {
  const measured = new URL(`../../docs/measured/${record}.json`, import.meta.url);
  return JSON.parse(readFileSync(measured, 'utf8'))[record];
}

/** A seed that breaks without the mutant too has not noticed it. Throws then: nothing is to be counted before that seed holds. */
async function requireSound(seed: number, { name }: AnyMutant): Promise<void> {
  const { summary } = await runTask({ first: seed, step: 1, count: 1, stopAtFirst: true, keepTimelines: false });
  if (summary.failingSeeds.length === 0) return;
  throw new Error(
    `Mutant ${name}: seed ${seed} breaks an invariant without it too. See npm run simulate -- --seed ${seed}.`,
  );
}
