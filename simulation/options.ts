import { parseArgs } from 'node:util';

export interface Options {
  /** The first seed. */
  readonly first: number;
  readonly seeds: number;
  /** Whether one seed is to be shown from beginning to end. */
  readonly replay: boolean;
  readonly json: boolean;
  readonly mutants: boolean;
  /** The mutants that are to be tried; all of them where none is named. */
  readonly mutantNames: readonly string[];
  readonly table: boolean;
}

export const usage = `Usage: npm run simulate -- [options]

  --seeds N      run N seeds (100)
  --seed K       begin with seed K (1); without --seeds, run that one and print its timeline
  --mutants      see whether every deliberate defect is noticed, within 2000 seeds each; with --seeds, after these
  --mutant NAME  the same of this one alone; may be given several times
  --table        print which faults met which state, how it ended, and what was reached, as Markdown
  --json         end with one line of JSON`;

/** Throws a RangeError that names the option and what was expected. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parse(args);
  const seed = whole('--seed', values.seed);
  const seeds = whole('--seeds', values.seeds);
  const { json = false, table = false, mutant: mutantNames = [] } = values;
  const mutants = values.mutants === true || mutantNames.length > 0;
  const replay = seed !== undefined && seeds === undefined && !mutants && !table;
  return {
    ...{ first: seed ?? 1, seeds: seeds ?? (replay ? 1 : mutants ? 0 : 100) },
    ...{ replay, json, mutants, mutantNames, table },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...{ seeds: { type: 'string' }, seed: { type: 'string' } },
        mutant: { type: 'string', multiple: true },
        ...{ json: { type: 'boolean' }, mutants: { type: 'boolean' }, table: { type: 'boolean' } },
      },
      strict: true,
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
