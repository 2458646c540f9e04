import type { TableFacts } from './table-facts.ts';

/** A table of more rows goes in batches. */
export const largestUnkeyed = 100_000;
const firstBatch = 20_000;
const largestBatch = 500_000;
/** What a batch is to take, in milliseconds: soon done again if it is broken off, and long enough to cost little. */
const aimedFor = 10_000;

/** The columns that batches are ranges of: of the first unique key that is neither NULL anywhere nor masked. */
export function batchKey({ uniqueKeys }: TableFacts, masked: ReadonlySet<string>): readonly string[] | undefined {
  return uniqueKeys.find(
    ({ own, columns, total, ordered }) =>
      own && total && ordered && columns.length > 0 && columns.every((name) => !masked.has(name)),
  )?.columns;
}

/** How many rows the next batch has, after one that took so long. */
export function nextBatchSize(last: { readonly rows: number; readonly milliseconds: number } | undefined): number {
  if (last === undefined || last.rows === 0) return firstBatch;
  const fitting = Math.round((last.rows * aimedFor) / Math.max(last.milliseconds, 1));
  // Not by more than a tenfold step: the first batch says little of the later ones.
  return Math.max(1000, Math.min(fitting, last.rows * 10, largestBatch));
}
