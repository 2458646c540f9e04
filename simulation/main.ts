/** `npm run simulate`: exits with 0 if every invariant held and every mutant was noticed, 1 if not, 2 for a wrong option. */
import { availableParallelism } from 'node:os';
import { type Hunt, huntMutants } from './mutants/hunt-mutants.ts';
import { type Options, readOptions, usage } from './options.ts';
import { describeHunt, describeKinds, describeSummary } from './report/describe.ts';
import { describeMissing, describeStale, missing, reachedTable, stale } from './report/reached.ts';
import { emptySummary } from './report/summary.ts';
import { faultTable } from './report/table.ts';
import { runSeeds, runTask } from './workers.ts';

async function simulate(options: Options): Promise<number> {
  const { first, seeds, replay, json, mutants, table } = options;
  const startedAt = performance.now();
  const threads = availableParallelism();
  if (replay) return await replaySeed(first, json);
  const summary = seeds === 0 ? emptySummary() : await runSeeds(first, seeds, threads);
  if (seeds > 0) console.log(describeSummary(summary));
  if (table) console.log(`${faultTable(summary)}\n${reachedTable(summary)}`);
  const unreached = missing(summary);
  if (unreached.length > 0) console.log(describeMissing(unreached));
  const contradicted = stale(summary);
  if (contradicted.length > 0) console.log(describeStale(contradicted));
  const tell = (hunt: Hunt) => console.log(describeHunt(hunt));
  const hunts = mutants ? await huntMutants(threads, options.wanted, tell) : [];
  const survivors = hunts.filter(({ caught }) => caught === undefined);
  if (mutants) console.log(describeKinds(hunts));
  if (json) {
    const { failures: _shown, faults, ...counts } = { ...summary, unreached, contradicted };
    const durationSeconds = Math.round((performance.now() - startedAt) / 100) / 10;
    console.log(
      JSON.stringify({
        ...counts,
        ...(table ? { faults } : {}),
        ...(mutants ? { mutants: hunts } : {}),
        durationSeconds,
      }),
    );
  }
  return [summary.failingSeeds, survivors, unreached, contradicted].some(({ length }) => length > 0) ? 1 : 0;
}

async function replaySeed(seed: number, json: boolean): Promise<number> {
  const task = { first: seed, step: 1, count: 1, stopAtFirst: false, keepTimelines: true };
  const { summary, timelines } = await runTask(task);
  for (const { lines } of timelines) console.log(lines.join('\n'));
  const { failures: _shown, faults: _tabled, ...counts } = summary;
  if (json) console.log(JSON.stringify({ ...counts, hash: timelines[0]?.hash }));
  else
    console.log(
      `\nSeed ${seed}: ${summary.failures[0]?.violations.length ?? 0} violations; timeline ${timelines[0]?.hash}`,
    );
  return summary.failingSeeds.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await simulate(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
