import type { TableFacts } from './table-facts.ts';

/** A table of more than that goes in batches, whether it has a key or not. */
const large = { rows: 100_000, megabytes: 500 };
export const largeText = `${large.rows} rows or ${large.megabytes} MB`;
export const isLarge = ({ rows, bytes }: Pick<TableFacts, 'rows' | 'bytes'>) =>
  rows > large.rows || bytes > large.megabytes * 1e6;
/** What documents are masked in that are large takes their size, not their number: up to a second for a megabyte. */
const firstBatch = { rows: 20_000, bytes: 100e6 };
const [smallestBatch, largestBatch] = [100, 500_000];
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
export function nextBatchSize(
  last: { readonly rows: number; readonly milliseconds: number } | undefined,
  { rows, bytes }: Pick<TableFacts, 'rows' | 'bytes'>,
): number {
  const isFirst = last === undefined || last.rows === 0;
  // Not by more than a tenfold step: the first batch says little of the later ones.
  const [fitting, most] = isFirst
    ? [(firstBatch.bytes * rows) / Math.max(bytes, 1), firstBatch.rows]
    : [(last.rows * aimedFor) / Math.max(last.milliseconds, 1), Math.min(last.rows * 10, largestBatch)];
  return Math.max(smallestBatch, Math.min(Math.round(fitting), most));
}
