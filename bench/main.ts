/** `npm run bench`: what the pipeline costs, as ratios to something else measured in the same run. */
import { parseArgs } from 'node:util';
import type { Measurement } from './benchmark.ts';
import { bundles } from './bundles.ts';
import { coldStart } from './cold-start.ts';
import { masking } from './masking.ts';
import { users } from './users.ts';

const benchmarks = [bundles, coldStart, users, masking];
const names = benchmarks.map(({ name }) => name).join(', ');

const usage = `Usage: npm run bench -- [options]

Measures ratios. Exits 1 if one is beyond its bound.

  --only NAME   one of ${names}
  --json        end with one line of JSON: an array of { name, value, unit, versus, bound, holds }`;

process.exitCode = await main();

async function main(): Promise<number> {
  let options: { only?: string | undefined; json: boolean; help: boolean };
  try {
    options = parseArgs({
      options: {
        only: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const chosen = benchmarks.filter(({ name }) => options.only === undefined || name === options.only);
  if (chosen.length === 0) {
    console.error(`--only: expected one of ${names}, got ${JSON.stringify(options.only)}\n\n${usage}`);
    return 2;
  }
  const measurements: Measurement[] = [];
  for (const benchmark of chosen) {
    console.log(`${benchmark.name}:`);
    for (const measurement of await benchmark.run((line) => console.log(`  … ${line}`))) {
      measurements.push(measurement);
      const { name, value, unit, versus, bound, holds } = measurement;
      console.log(`  ${holds ? 'holds' : 'FAILS'}  ${name} = ${value} (${unit}; at most ${bound}), against ${versus}`);
    }
  }
  if (options.json) console.log(JSON.stringify(measurements));
  return measurements.every(({ holds }) => holds) ? 0 : 1;
}
