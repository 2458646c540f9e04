import { mutants } from '../../simulation/mutants/mutants.ts';
import { faultTable } from '../../simulation/report/table.ts';
import type { Records } from './records.ts';

/** The blocks of docs/simulation.md, by name. */
export function simulationBlocks(records: Pick<Records, 'faults' | 'mutants'>): Readonly<Record<string, string>> {
  return { mutants: mutantsBlock(records.mutants), faults: faultsBlock(records.faults) };
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

function faultsBlock({ measuredOn, seeds, of, faults }: Records['faults']): string {
  return `Measured on ${measuredOn}, by \`npm run docs:measured -- --only faults --seeds ${seeds}\`: the seeds 1 to ${seeds}, ${of.states}
states.

${faultTable({ faults }).trimEnd()}`;
}
