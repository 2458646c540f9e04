import type { Hunt } from '../mutants/hunt-mutants.ts';
import type { Summary } from './summary.ts';

/** A simulation's result for people; of failing seeds the first few with their timelines. */
export function describeSummary(summary: Summary): string {
  const { seeds, failingSeeds, failures, violations, outcomes, knownLimits } = summary;
  const shown = failures.map(({ seed, violations: broken, timeline }) =>
    [
      `Seed ${seed}`,
      ...timeline,
      ...broken.map(({ invariant, execution, message }) => `${invariant}: ${execution ?? ''} ${message}`),
      `Replay it: npm run simulate -- --seed ${seed}`,
      '',
    ].join('\n'),
  );
  return [
    ...shown,
    `${seeds} seeds; executions: ${counts(outcomes)}.`,
    ...(Object.keys(knownLimits).length > 0 ? [`Known limits: ${counts(knownLimits)}.`] : []),
    failingSeeds.length === 0
      ? 'Every invariant held.'
      : `${failingSeeds.length} seeds broke an invariant (${counts(violations)}): ${failingSeeds.slice(0, 20).join(', ')}.`,
  ].join('\n');
}

export function describeHunt({ mutant, file, why, seeds, refusing, caught }: Hunt): string {
  const tried = refusing === undefined ? `${seeds} seeds` : `${seeds} of ${refusing} seeds in which the guard refuses`;
  if (caught === undefined) return `SURVIVED  ${mutant} (${file}), ${tried}: ${why}`;
  return `noticed   ${mutant}: seed ${caught.seed}, ${caught.invariant}`;
}

/** How many mutants were noticed of each folder of src/, and of all; apart from these how many combinations of guards. */
export function describeKinds(hunts: readonly Hunt[]): string {
  const [together, alone] = [true, false].map((wanted) => hunts.filter(({ kind }) => (kind === 'together') === wanted));
  const kinds = [...new Set(alone?.map(({ kind }) => kind))].toSorted();
  const score = (of: readonly Hunt[] = []) =>
    `${of.filter(({ caught }) => caught !== undefined).length} of ${of.length}`;
  return [
    ...kinds.map((kind) => `${kind.padEnd(12)} ${score(alone?.filter((hunt) => hunt.kind === kind))}`),
    ...(alone?.length === 0 ? [] : [`${score(alone)} mutants were noticed.`]),
    ...(together?.length === 0 ? [] : [`${score(together)} guards were noticed together with their doubles.`]),
  ].join('\n');
}

const counts = (of: Readonly<Partial<Record<string, number>>>): string =>
  Object.entries(of)
    .sort(([, one = 0], [, other = 0]) => other - one)
    .map(([what, times]) => `${what} ${times}`)
    .join(', ');
