/** `npm run test:profile`: what the tests cost, file by file. Reads /proc, so that it runs on Linux alone. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const project = path.join(import.meta.dirname, '..');
const ticksPerSecond = 100;
const samplePauseMs = 100;
const longest = 10;

/** Of the processes that a run starts, by what they are. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['PostgreSQL', /^(?:\S*\/)?(?:postgres|initdb)\b/],
  ['esbuild', /\/bin\/esbuild\b/],
  ['sls', /serverless\.js|\/\.bin\/sls\b/],
  ['cfn-lint', /cfn-lint/],
];

interface Spent {
  readonly kind: string;
  readonly seconds: number;
}

/** The seconds of CPU that a process and all below it take, those too whose parent has ended before them. */
class Meter {
  readonly #spent = new Map<string, Spent>();
  readonly #known: Set<number>;

  constructor(root: number) {
    this.#known = new Set([root]);
  }

  sample(): void {
    const seen = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => processOf(Number(name)));
    for (let found = true; found; ) {
      const below = seen.filter(({ pid, parent }) => this.#known.has(parent) && !this.#known.has(pid));
      for (const { pid } of below) this.#known.add(pid);
      found = below.length > 0;
    }
    for (const { pid, began, seconds, command } of seen) {
      if (!this.#known.has(pid)) continue;
      // Of a process that has ended and is not waited for yet, the command is gone.
      const kind = kinds.find(([, pattern]) => pattern.test(command))?.[0] ?? this.#spent.get(`${pid} ${began}`)?.kind;
      this.#spent.set(`${pid} ${began}`, { kind: kind ?? 'node', seconds });
    }
  }

  of(kind: string): number {
    return [...this.#spent.values()].reduce((sum, spent) => sum + (spent.kind === kind ? spent.seconds : 0), 0);
  }
}

interface ProcessState {
  readonly pid: number;
  readonly parent: number;
  readonly began: string;
  readonly seconds: number;
  readonly command: string;
}

/** Empty once the process has ended. */
function processOf(pid: number): readonly ProcessState[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The fields after the name, which may hold anything.
    const [, parent, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [user = 0, system = 0] = [fields[9], fields[10]].map(Number);
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return [
      { pid, parent: Number(parent), began: fields[17] ?? '', seconds: (user + system) / ticksPerSecond, command },
    ];
  } catch {
    return [];
  }
}

/** What `tests/spent.ts` writes, one a line, and how long the tests of the file took by themselves. */
interface FileCost {
  readonly file: string;
  readonly cpu: number;
  readonly seconds: number;
  readonly importSeconds: number;
  readonly testSeconds: number;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly duration?: number }[];
  }[];
}

function costsOf(report: Report, spent: string): readonly FileCost[] {
  const inTests = new Map(
    report.testResults.map(({ name, assertionResults }) => [
      name,
      assertionResults.reduce((sum, { duration = 0 }) => sum + duration / 1000, 0),
    ]),
  );
  const lines = spent.trimEnd().split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Omit<FileCost, 'testSeconds'>)
    .map((each) => ({
      ...each,
      file: path.relative(project, each.file),
      testSeconds: Math.min(inTests.get(each.file) ?? 0, each.seconds),
    }));
}

const folder = mkdtempSync(path.join(tmpdir(), 'profile-'));
try {
  const [outputFile, spentFile] = ['report.json', 'spent'].map((name) => path.join(folder, name)) as [string, string];
  const vitest = path.join(project, 'node_modules', 'vitest', 'vitest.mjs');
  const args = ['run', ...process.argv.slice(2), '--reporter', 'json', '--outputFile', outputFile];
  const began = performance.now();
  const child = spawn(process.execPath, [vitest, ...args], {
    cwd: project,
    env: { ...process.env, SPENT_FILE: spentFile },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const meter = new Meter(child.pid ?? 0);
  child.once('close', (code) => {
    process.exitCode = code ?? 1;
  });
  while (process.exitCode === undefined) {
    meter.sample();
    await sleep(samplePauseMs);
  }
  const costs = costsOf(JSON.parse(readFileSync(outputFile, 'utf8')) as Report, readFileSync(spentFile, 'utf8'));
  print(costs, (performance.now() - began) / 1000);
  const byKind = [...kinds.map(([kind]) => kind), 'node'].map((kind) => `${kind} ${meter.of(kind).toFixed(0)}`);
  console.log(`\nSeconds of CPU in all, by program: ${byKind.join(', ')}`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Rows of a table: seconds of CPU, of waiting, to import the file, in its hooks, and in its tests. */
function print(costs: readonly FileCost[], wall: number): void {
  const row = (name: string, of: readonly FileCost[]) => {
    const sum = (value: (cost: FileCost) => number) => of.reduce((total, cost) => total + value(cost), 0).toFixed(1);
    return [
      name,
      sum(({ cpu }) => cpu),
      sum(({ cpu, seconds }) => Math.max(0, seconds - cpu)),
      sum(({ importSeconds }) => importSeconds),
      sum(({ seconds, importSeconds, testSeconds }) => Math.max(0, seconds - importSeconds - testSeconds)),
      sum(({ testSeconds }) => testSeconds),
    ];
  };
  const projectOf = ({ file }: FileCost) => /^tests\/(postgres|package|e2e)\//.exec(file)?.[1] ?? 'unit';
  const projects = Object.entries(Object.groupBy(costs, projectOf)).map(([name, of = []]) => row(name, of));
  const byCpu = costs.toSorted((one, other) => other.cpu - one.cpu).slice(0, longest);
  const rows = [
    ['', 'CPU', 'waiting', 'import', 'hooks', 'tests'],
    ...projects,
    row('all', costs),
    ...byCpu.map((cost) => row(cost.file, [cost])),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  for (const cells of rows) {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(padded.join('  '));
  }
  console.log(`\n${costs.length} files in ${wall.toFixed(0)} s`);
}
