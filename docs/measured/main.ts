/**
 * `npm run docs:measured`: measures what docs/costs.md, docs/simulation.md and docs/mutants.md have figures of, and writes
 * these anew. What does not end well writes nothing.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Costs } from '../../local/demo/costs.ts';
import { guardCombinations } from '../../simulation/mutants/combinations.ts';
import { listGuards } from '../../simulation/mutants/guards.ts';
import type { Hunt } from '../../simulation/mutants/hunt-mutants.ts';
import { mutants } from '../../simulation/mutants/mutants.ts';
import { mutatedRooms } from '../../tests/mutants/mutated-rooms.ts';
import { measuredPages } from './pages.ts';
import { counted, type Records, readRecord, recordNames, writeRecord } from './records.ts';
import { readRoomMutants } from './room-mutants.ts';

const usage = `Usage: npm run docs:measured -- [options]

Measures what docs/costs.md, docs/simulation.md and docs/mutants.md tell, and writes their figures anew.

  --only NAME   ${recordNames.join(', ')}: that one alone
  --seeds N     run N seeds for the table of faults (10000)
  --new         of the mutants only those that have not been measured yet, of the guards those that were not noticed
  --within N    try each guard with N seeds at most (2000)
  --room NAME   of the rooms that one alone: ${mutatedRooms.join(', ')}`;

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

/** With `onlyNew`, what is known of the others stays as it is. */
async function measureMutants(onlyNew: boolean): Promise<Records['mutants']> {
  const known = onlyNew ? readRecord('mutants').mutants : {};
  const missing = onlyNew ? mutants.filter(({ name }) => !(name in known)).map(({ name }) => name) : [];
  const { mutants: hunts } = await lastLineOf<{ readonly mutants: readonly Hunt[] }>(
    'simulation/main.ts',
    ...(onlyNew ? missing.flatMap((name) => ['--mutant', name]) : ['--mutants']),
    '--json',
  );
  const { invariants, mutants: number } = counted();
  const kept = Object.entries(known).filter(([known]) => mutants.some(({ name }) => name === known));
  return {
    measuredOn: today(),
    of: { invariants, mutants: number },
    mutants: Object.fromEntries([...kept, ...noticed(hunts)].toSorted(byName)),
  };
}

/** With `onlyNew`, those that were noticed stay as they are. One that is not noticed ends nothing: a list has its reason. */
async function measureGuards({ onlyNew, within }: Options): Promise<Records['guards']> {
  const known = onlyNew ? readRecord('guards') : { guards: {}, together: {} };
  const guards = listGuards().map(({ name }) => name);
  const combinations = guardCombinations().map(({ name }) => name);
  const missing = onlyNew
    ? [...guards.filter((name) => !(name in known.guards)), ...combinations.filter((name) => !(name in known.together))]
    : [];
  const { mutants: hunts } = await lastLineOf<{ readonly mutants: readonly Hunt[] }>(
    'simulation/main.ts',
    ...(onlyNew ? missing.flatMap((name) => ['--mutant', name]) : ['--mutants', 'generated']),
    ...['--within', String(within), '--json'],
  );
  const among = (names: readonly string[], before: Readonly<Record<string, Noticed>>) =>
    Object.fromEntries(
      [...Object.entries(before), ...noticed(hunts)].filter(([name]) => names.includes(name)).toSorted(byName),
    );
  return {
    measuredOn: today(),
    of: { guards: guards.length },
    within,
    guards: among(guards, known.guards),
    together: among(combinations, known.together),
  };
}

type Noticed = Records['guards']['guards'][string];

const noticed = (hunts: readonly Hunt[]): (readonly [string, Noticed])[] =>
  hunts.flatMap(({ mutant, caught }) =>
    caught === undefined ? [] : [[mutant, { seed: caught.seed, invariant: caught.invariant }] as const],
  );

async function measureFaults(seeds: number): Promise<Records['faults']> {
  const { faults } = await lastLineOf<Pick<Records['faults'], 'faults'>>(
    'simulation/main.ts',
    '--seeds',
    String(seeds),
    '--table',
    '--json',
  );
  const { states } = counted();
  const sorted = Object.entries(faults).map(
    ([fault, met]) => [fault, Object.fromEntries(Object.entries(met).toSorted(byName))] as const,
  );
  return {
    measuredOn: today(),
    of: { states },
    seeds,
    faults: Object.fromEntries(sorted.toSorted(byName)),
  };
}

/** Of mutants whose code and tests have not changed since the last run, its results are taken. With a room the others stay as they are. */
async function measureRooms(room: string | undefined): Promise<Records['rooms']> {
  const mutate = room === undefined ? [] : ['--mutate', `src/${room}/**/*.ts`];
  await ended(spawn('npx', ['stryker', 'run', ...mutate], { cwd: root, stdio: 'inherit' }), 'stryker run');
  const measured = Object.entries(readRoomMutants()).filter(([name]) => room === undefined || name === room);
  const found = measured.map(([name, mutants]) => [name, { measuredOn: today(), ...mutants }] as const);
  const { rooms } = counted();
  return { measuredOn: today(), of: { rooms }, rooms: { ...readRecord('rooms').rooms, ...Object.fromEntries(found) } };
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => (one < other ? -1 : 1);

/** The last line that the program prints, as JSON; the others are shown. Throws if it ends with another code than 0. */
async function lastLineOf<Line>(program: string, ...args: readonly string[]): Promise<Line> {
  const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const end = ended(child, `${program} ${args.join(' ')}`);
  let last = '';
  for await (const line of createInterface({ input: child.stdout })) {
    if (last !== '') console.log(last);
    last = line;
  }
  await end;
  return JSON.parse(last);
}

async function ended(child: ChildProcess, command: string): Promise<void> {
  const [code] = await once(child, 'close');
  if (code !== 0 && !(code === 1 && command.includes('--within')))
    throw new Error(`${command} ended with ${code}: nothing was written of it.`);
}

async function measure(name: keyof Records, options: Options): Promise<void> {
  if (name === 'costs') writeRecord(name, await measureCosts());
  else if (name === 'mutants') writeRecord(name, await measureMutants(options.onlyNew));
  else if (name === 'guards') writeRecord(name, await measureGuards(options));
  else if (name === 'rooms') writeRecord(name, await measureRooms(options.room));
  else writeRecord(name, await measureFaults(options.seeds));
  for (const [page, text] of Object.entries(measuredPages())) {
    writeFileSync(new URL(`../${page}`, import.meta.url), text);
  }
}

interface Options {
  readonly names: readonly (keyof Records)[];
  readonly seeds: number;
  readonly onlyNew: boolean;
  readonly within: number;
  readonly room: string | undefined;
}

/** Undefined for options that there are not, which is told. */
function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        ...{ only: { type: 'string' }, room: { type: 'string' }, seeds: { type: 'string', default: '10000' } },
        within: { type: 'string', default: '2000' },
        new: { type: 'boolean', default: false },
      },
    });
    const names = recordNames.filter((name) => values.only === undefined || name === values.only);
    if (names.length === 0) throw new RangeError(`--only: expected one of ${recordNames.join(', ')}`);
    const { room } = values;
    if (room !== undefined && !mutatedRooms.some((name) => name === room)) {
      throw new RangeError(`--room: expected one of ${mutatedRooms.join(', ')}`);
    }
    return {
      names,
      room,
      seeds: whole('seeds', values.seeds),
      onlyNew: values.new,
      within: whole('within', values.within),
    };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return undefined;
  }
}

function whole(option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new RangeError(`--${option}: expected a whole number from 1 on`);
  return Number(text);
}

const options = readOptions();
if (options === undefined) process.exitCode = 2;
try {
  if (options !== undefined) for (const name of options.names) await measure(name, options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
