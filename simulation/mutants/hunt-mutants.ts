import { readFileSync } from 'node:fs';
import type { Invariant } from '../invariants/invariants.ts';
import { runTask } from '../workers.ts';
import { guardCombinations } from './combinations.ts';
import { type GuardFirings, guardFirings } from './guard-firings.ts';
import { guardMutants } from './guard-mutants.ts';
import { huntCombination, seedsOf } from './hunt-combination.ts';
import type { AnyMutant, Combination, GeneratedMutant, SingleMutant } from './mutant.ts';
import { mutants } from './mutants.ts';

/** How one mutant fared. */
export interface Hunt {
  readonly mutant: string;
  readonly file: string;
  readonly why: string;
  /** The folder of src/; `together` for guards that let pass at once. */
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
 * only with seeds in which the guard refuses something, and after these each one together with its doubles, with seeds in which
 * one of them does.
 * Throws a RangeError for a name that no mutant has.
 */
export async function huntMutants(
  threads: number,
  { names, generated, within }: Wanted,
  tell: (hunt: Hunt) => void,
): Promise<readonly Hunt[]> {
  const ofGuards = [...guardMutants(), ...guardCombinations()];
  const all = [...mutants, ...ofGuards];
  const waiting = names.length === 0 ? [...(generated ? ofGuards : mutants)] : named(names, all);
  const seeds = [...new Set([...measuredSeeds(), ...Array.from({ length: within }, (_, at) => at + 1)])];
  let firings: Promise<GuardFirings> | undefined;
  const look: Look = async (wanted) => {
    firings ??= guardFirings(threads, seeds);
    return wanted(seeds, await firings);
  };
  const hunts: Hunt[] = [];
  const worker = async () => {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const found =
        'parts' in mutant
          ? await huntTogether(mutant, look)
          : 'find' in mutant
            ? await hunt(mutant, seeds)
            : await huntGuard(mutant, look);
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

/** Answers with those of the seeds in which guards refuse something that are wanted. */
type Look = (
  wanted: (seeds: readonly number[], firings: GuardFirings) => readonly number[],
) => Promise<readonly number[]>;

async function huntGuard(mutant: GeneratedMutant, look: Look): Promise<Hunt> {
  const own = measuredSeed(mutant);
  const first = own === undefined ? undefined : await hunt(mutant, []);
  if (first?.caught !== undefined) return first;
  const seeds = await look((all, firings) => all.filter((seed) => firings.get(mutant.name)?.has(seed)));
  return { ...(await hunt(mutant, seeds.slice(0, mostRefusing))), refusing: seeds.length };
}

async function huntTogether(mutant: Combination, look: Look): Promise<Hunt> {
  const own = measuredSeed(mutant);
  const first = own === undefined ? undefined : await huntCombination(mutant, [own]);
  const seeds = first?.caught === undefined ? await look((all, firings) => seedsOf(mutant, all, firings)) : undefined;
  const tried = seeds === undefined ? first : await huntCombination(mutant, seeds);
  const { caught, seeds: number = 0 } = tried ?? {};
  const file = mutant.parts.map((part) => part.file).join(', ');
  const hunted = { ...{ mutant: mutant.name, file, kind: 'together', seeds: number, refusing: seeds?.length } };
  return { ...hunted, why: 'None of them requires it any more.', caught };
}

/**
 * The seed that noticed it when it was last measured is tried before all others, and then those that noticed others: a seed
 * whose world has what is rare has often noticed more than one.
 */
async function hunt(mutant: SingleMutant, seeds: readonly number[]): Promise<Hunt> {
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
  const [record, part] =
    'find' in mutant ? ['mutants', 'mutants'] : ['guards', 'parts' in mutant ? 'together' : 'guards'];
  return readSeeds(record, part)[mutant.name]?.seed;
}

/** Of all mutants that are written and measured, the rarest world first. */
function measuredSeeds(): readonly number[] {
  const seeds = Object.values(readSeeds('mutants', 'mutants')).map(({ seed }) => seed);
  return [...new Set(seeds)].toSorted((one, other) => other - one);
}

function readSeeds(record: string, part: string): Readonly<Record<string, { readonly seed: number }>> {
  const measured = new URL(`../../docs/measured/${record}.json`, import.meta.url);
  return JSON.parse(readFileSync(measured, 'utf8'))[part] ?? {};
}

/** A seed that breaks without the mutant too has not noticed it. Throws then: nothing is to be counted before that seed holds. */
async function requireSound(seed: number, { name }: SingleMutant): Promise<void> {
  const { summary } = await runTask({ first: seed, step: 1, count: 1, stopAtFirst: true, keepTimelines: false });
  if (summary.failingSeeds.length === 0) return;
  throw new Error(
    `Mutant ${name}: seed ${seed} breaks an invariant without it too. See npm run simulate -- --seed ${seed}.`,
  );
}
