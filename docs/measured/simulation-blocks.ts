import { guardCombinations } from '../../simulation/mutants/combinations.ts';
import { type JudgedGuard, judgeGuards } from '../../simulation/mutants/judge-guards.ts';
import type { Combination } from '../../simulation/mutants/mutant.ts';
import { mutants } from '../../simulation/mutants/mutants.ts';
import { unnoticedGuards } from '../../simulation/mutants/unnoticed-guards.ts';
import { faultTable } from '../../simulation/report/table.ts';
import type { Records } from './records.ts';

/** The blocks of docs/simulation.md, by name. */
export function simulationBlocks(
  records: Pick<Records, 'faults' | 'guards' | 'mutants'>,
): Readonly<Record<string, string>> {
  return {
    mutants: mutantsBlock(records.mutants),
    guards: guardsBlock(records.guards),
    faults: faultsBlock(records.faults),
  };
}

function mutantsBlock({ measuredOn, of, mutants: noticed }: Records['mutants']): string {
  const rows = mutants.map(({ name, why }) => {
    const { invariant, seed } = noticed[name] ?? { invariant: '', seed: '' };
    return `| \`${name}\` | ${why} | ${invariant && `\`${invariant}\``} | ${seed} |`;
  });
  const known = rows.length - rows.filter((row) => row.endsWith('|  |  |')).length;
  const rest = known === rows.length ? '' : ' Where there is no seed, it has not been measured again.';
  return `Measured on ${measuredOn}, by \`npm run docs:measured -- --only mutants\`: ${known} of ${of.mutants} mutants were noticed by one of
${of.invariants} invariants.${rest}

| Mutant | What it would do | Noticed by | With seed |
|---|---|---|---|
${rows.join('\n')}`;
}

function guardsBlock(record: Records['guards']): string {
  const { measuredOn, within } = record;
  const judged = judgeGuards(record);
  const folders = [...new Set(judged.map(({ folder }) => folder))].toSorted();
  const held = new Set(unnoticedGuards.flatMap(({ heldBy }) => Object.values(heldBy).flat()));
  const row = (name: string, of: readonly JudgedGuard[]) => {
    const count = (wanted: JudgedGuard['judgement']) => of.filter(({ judgement }) => judgement === wanted).length;
    const [alone, written, together] = [count('generated'), count('written'), count('together')];
    const byTest = of.filter((guard) => guard.judgement === 'not noticed' && held.has(guard.name)).length;
    const percent = (part: number) => `${((100 * part) / of.length).toFixed(0)} %`;
    const counts = [of.length, alone, written, together, count('not noticed'), byTest];
    return `| ${[name, ...counts, percent(alone + written), percent(alone + written + together)].join(' | ')} |`;
  };
  const rows = folders.map((name) =>
    row(
      `\`src/${name}/\``,
      judged.filter(({ folder }) => folder === name),
    ),
  );
  return `Measured on ${measuredOn}, by \`npm run docs:measured -- --only guards --within ${within}\`: with the seeds that noticed
written mutants and ${within} more at most for each.

| Folder | Guards | Noticed | By a written mutant alone | Together with its doubles | Not noticed | Of these held by a unit test | Score alone | With doubles |
|---|---|---|---|---|---|---|---|---|
${[...rows, row('all', judged)].join('\n')}

What stands behind a guard that only counts together with it, and the seed in which all of them let pass:

| Guard and doubles | Noticed by | With seed |
|---|---|---|
${guardCombinations()
  .map((combination) => combinationRow(combination, record))
  .join('\n')}`;
}

function combinationRow({ name, parts }: Combination, { together }: Records['guards']): string {
  const { invariant, seed } = together[name] ?? { invariant: '', seed: '' };
  const guards = parts.map((part) => `\`${part.name.replaceAll('|', '\\|')}\``).join('<br>');
  return `| ${guards} | ${invariant && `\`${invariant}\``} | ${seed} |`;
}

function faultsBlock({ measuredOn, seeds, of, faults }: Records['faults']): string {
  return `Measured on ${measuredOn}, by \`npm run docs:measured -- --only faults --seeds ${seeds}\`: the seeds 1 to ${seeds}, ${of.states}
states.

${faultTable({ faults }).trimEnd()}`;
}
