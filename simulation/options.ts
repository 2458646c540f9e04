import { parseArgs } from 'node:util';
import type { Wanted } from './mutants/hunt-mutants.ts';

export interface Options {
  /** The first seed. */
  readonly first: number;
  readonly seeds: number;
  /** Whether one seed is to be shown from beginning to end. */
  readonly replay: boolean;
  readonly json: boolean;
  readonly mutants: boolean;
  /** Which mutants are to be tried, if any. */
  readonly wanted: Wanted;
  readonly table: boolean;
}

export const usage = `Usage: npm run simulate -- [options]

  --seeds N      run N seeds (100)
  --seed K       begin with seed K (1); without --seeds, run that one and print its timeline
  --mutants      see whether every deliberate defect is noticed, within 2000 seeds each; with --seeds, after these
  --mutants generated
                 the same of those that are made of the guards: each lets pass, in
                 the seeds in which it refuses something; then together with
                 those that stand behind it
  --mutant NAME  the same of this one alone, written or generated; may be given several times
  --within N     try a mutant with N seeds at most (2000)
  --table        print which faults met which state, how it ended, and what was reached, as Markdown
  --json         end with one line of JSON`;

/** Throws a RangeError that names the option and what was expected. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [sort, ...more] = positionals;
  if (sort !== undefined && (sort !== 'generated' || more.length > 0 || values.mutants !== true)) {
    throw new RangeError(`Expected only options, or generated after --mutants, got ${JSON.stringify(positionals)}`);
  }
  const seed = whole('--seed', values.seed);
  const seeds = whole('--seeds', values.seeds);
  const { json = false, table = false, mutant: names = [] } = values;
  const within = whole('--within', values.within) ?? 2000;
  const mutants = values.mutants === true || names.length > 0;
  const replay = seed !== undefined && seeds === undefined && !mutants && !table;
  return {
    ...{ first: seed ?? 1, seeds: seeds ?? (replay ? 1 : mutants ? 0 : 100) },
    ...{ replay, json, mutants, table, wanted: { names, generated: sort !== undefined, within } },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...{ seeds: { type: 'string' }, seed: { type: 'string' }, within: { type: 'string' } },
        mutant: { type: 'string', multiple: true },
        ...{ json: { type: 'boolean' }, mutants: { type: 'boolean' }, table: { type: 'boolean' } },
      },
      strict: true,
      allowPositionals: true,
    });
  } catch (error) {
    throw new RangeError(error instanceof Error ? error.message : String(error));
  }
}

function whole(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new RangeError(`${option}: expected a whole number from 1 to 999999999, got ${JSON.stringify(text)}`);
  }
  return Number(text);
}
