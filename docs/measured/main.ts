/**
 * `npm run docs:measured`: measures what docs/costs.md and docs/simulation.md have figures of, and writes these anew. What
 * does not end well writes nothing.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Costs } from '../../local/demo/costs.ts';
import type { Hunt } from '../../simulation/mutants/hunt-mutants.ts';
import { measuredPages } from './pages.ts';
import { counted, type Records, recordNames, writeRecord } from './records.ts';

const usage = `Usage: npm run docs:measured -- [options]

Measures what docs/costs.md and docs/simulation.md tell, and writes their figures anew.

  --only NAME   ${recordNames.join(', ')}: that one alone
  --seeds N     run N seeds for the table of faults (10000)`;

const root = fileURLToPath(new URL('../../', import.meta.url));
const today = () => new Date().toISOString().slice(0, 10);

async function measureCosts(): Promise<Records['costs']> {
  const { states, simulatedSeconds, costs } = await lastLineOf<{
    readonly states: readonly string[];
    readonly simulatedSeconds: number;
    readonly costs: Costs;
  }>('local/demo/main.ts', '--speed', '60', '--json');
  const { states: statesOf, functions } = counted();
  const machine = `${process.platform} ${process.arch}, ${availableParallelism()} cores, Node.js ${process.versions.node}`;
  return {
    measuredOn: today(),
    of: { states: statesOf, functions },
    machine,
    simulatedSeconds,
    statesEntered: states.length,
    costs,
  };
}

async function measureMutants(): Promise<Records['mutants']> {
  const { mutants: hunts } = await lastLineOf<{ readonly mutants: readonly Hunt[] }>(
    'simulation/main.ts',
    '--mutants',
    '--json',
  );
  const { invariants, mutants } = counted();
  const noticed = hunts.flatMap(({ mutant, caught }) =>
    caught === undefined ? [] : [[mutant, { seed: caught.seed, invariant: caught.invariant }] as const],
  );
  return { measuredOn: today(), of: { invariants, mutants }, mutants: Object.fromEntries(noticed.toSorted(byName)) };
}

async function measureFaults(seeds: number): Promise<Records['faults']> {
  const { faults } = await lastLineOf<Pick<Records['faults'], 'faults'>>(
    'simulation/main.ts',
    '--seeds',
    String(seeds),
    '--table',
    '--json',
  );
  const { states, invariants } = counted();
  const sorted = Object.entries(faults).map(
    ([fault, met]) => [fault, Object.fromEntries(Object.entries(met).toSorted(byName))] as const,
  );
  return {
    measuredOn: today(),
    of: { states, invariants },
    seeds,
    faults: Object.fromEntries(sorted.toSorted(byName)),
  };
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => (one < other ? -1 : 1);

/** The last line that the program prints, as JSON; the others are shown. Throws if it ends with another code than 0. */
async function lastLineOf<Line>(program: string, ...args: readonly string[]): Promise<Line> {
  const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  let last = '';
  for await (const line of createInterface({ input: child.stdout })) {
    if (last !== '') console.log(last);
    last = line;
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}: nothing was written of it.`);
  return JSON.parse(last);
}

async function measure(name: keyof Records, seeds: number): Promise<void> {
  if (name === 'costs') writeRecord(name, await measureCosts());
  else if (name === 'mutants') writeRecord(name, await measureMutants());
  else writeRecord(name, await measureFaults(seeds));
  for (const [page, text] of Object.entries(measuredPages())) {
    writeFileSync(new URL(`../${page}`, import.meta.url), text);
  }
}

/** Undefined for options that there are not, which is told. */
function readOptions(): { readonly names: readonly (keyof Records)[]; readonly seeds: number } | undefined {
  try {
    const { values } = parseArgs({
      options: { only: { type: 'string' }, seeds: { type: 'string', default: '10000' } },
    });
    const names = recordNames.filter((name) => values.only === undefined || name === values.only);
    if (names.length === 0) throw new RangeError(`--only: expected one of ${recordNames.join(', ')}`);
    if (!/^[1-9]\d{0,8}$/.test(values.seeds)) throw new RangeError('--seeds: expected a whole number from 1 on');
    return { names, seeds: Number(values.seeds) };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return undefined;
  }
}

const options = readOptions();
if (options === undefined) process.exitCode = 2;
try {
  for (const name of options?.names ?? []) await measure(name, options?.seeds ?? 0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
