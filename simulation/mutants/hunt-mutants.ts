import { readFileSync } from 'node:fs';
import type { Invariant } from '../invariants/invariants.ts';
import { runTask } from '../workers.ts';
import { type GuardFirings, guardFirings } from './guard-firings.ts';
import { guardMutants } from './guard-mutants.ts';
import type { AnyMutant, GeneratedMutant } from './mutant.ts';
import { mutants } from './mutants.ts';

/** How one mutant fared. */
export interface Hunt {
  readonly mutant: string;
  readonly file: string;
  readonly why: string;
  /** The folder of src/. */
  readonly kind: string;
  /** How many it was tried with. */
  readonly seeds: number;
  /** In how many seeds its guard refuses something, where that was looked for. */
  readonly refusing: number | undefined;
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
 * Looks for mutants with seed after seed, one thread a mutant, until an invariant breaks. One that is made of a guard is tried
 * only with seeds in which the guard refuses something.
 * Throws a RangeError for a name that no mutant has.
 */
export async function huntMutants(
  threads: number,
  { names, generated, within }: Wanted,
  tell: (hunt: Hunt) => void,
): Promise<readonly Hunt[]> {
  const ofGuards = guardMutants();
  const all = [...mutants, ...ofGuards];
  const waiting = names.length === 0 ? [...(generated ? ofGuards : mutants)] : named(names, all);
  const seeds = [...new Set([...measuredSeeds(), ...Array.from({ length: within }, (_, at) => at + 1)])];
  let firings: Promise<GuardFirings> | undefined;
  const refusing = async (guard: string) => {
    firings ??= guardFirings(threads, seeds);
    const fired = (await firings).get(guard);
    return seeds.filter((seed) => fired?.has(seed));
  };
  const hunts: Hunt[] = [];
  const worker = async () => {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const found = 'find' in mutant ? await hunt(mutant, seeds) : await huntGuard(mutant, refusing);
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

/** The most seeds in which a guard refuses something that its mutant is tried with. */
const mostRefusing = 100;

async function huntGuard(
  mutant: GeneratedMutant,
  refusing: (guard: string) => Promise<readonly number[]>,
): Promise<Hunt> {
  const own = measuredSeed(mutant);
  const first = own === undefined ? undefined : await hunt(mutant, []);
  if (first?.caught !== undefined) return first;
  const seeds = await refusing(mutant.name);
  return { ...(await hunt(mutant, seeds.slice(0, mostRefusing))), refusing: seeds.length };
}

/**
 * The seed that noticed it when it was last measured is tried before all others, and then those that noticed others: a seed
 * whose world has what is rare has often noticed more than one.
 */
async function hunt(mutant: AnyMutant, seeds: readonly number[]): Promise<Hunt> {
  const own = measuredSeed(mutant);
  const { summary } = await runTask({
    ...{ first: 1, step: 1, count: 0, before: [...new Set([...(own === undefined ? [] : [own]), ...seeds])], mutant },
    ...{ stopAtFirst: true, keepTimelines: false },
  });
  const [failure] = summary.failures;
  if (failure !== undefined) await requireSound(failure.seed, mutant);
  const [violation] = failure?.violations ?? [];
  const { name, file, why } = mutant;
  return {
    ...{ mutant: name, file, why, kind: kindOf(file), seeds: summary.seeds, refusing: undefined },
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
