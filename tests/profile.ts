/** `npm run test:profile`: what each test file costs, and where. Reads /proc, so that it runs on Linux alone. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const project = path.join(import.meta.dirname, '..');
const ticksPerSecond = 100;

/** Of the processes that a run starts, by what they are. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['postgres', /^(?:\S*\/)?(?:postgres|initdb)\b/],
  ['esbuild', /\/bin\/esbuild\b/],
  ['sls', /serverless\.js|\/\.bin\/sls\b/],
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

  of(kind?: string): number {
    const counted = [...this.#spent.values()].filter((each) => kind === undefined || each.kind === kind);
    return counted.reduce((sum, { seconds }) => sum + seconds, 0);
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

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly duration?: number; readonly title: string }[];
  }[];
}

async function measure(args: readonly string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'profile-'));
  const outputFile = path.join(folder, 'report.json');
  const began = performance.now();
  try {
    const vitest = path.join(project, 'node_modules', 'vitest', 'vitest.mjs');
    const child = spawn(process.execPath, [vitest, 'run', ...args, '--reporter', 'json', '--outputFile', outputFile], {
      cwd: project,
      stdio: 'ignore',
    });
    const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
    const meter = new Meter(child.pid ?? 0);
    let code: number | undefined;
    void ended.then((value) => {
      code = value;
    });
    while (code === undefined) {
      meter.sample();
      await sleep(100);
    }
    const wall = (performance.now() - began) / 1000;
    const { testResults } = JSON.parse(readFileSync(outputFile, 'utf8')) as Report;
    return { wall, meter, testResults, code };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const head = ['file', 'CPU', ...kinds.map(([kind]) => kind), 'wall', 'in tests'];
console.log(head.join(' | '));
const files = process.argv.slice(2);
for (const file of files) {
  const { wall, meter, testResults, code } = await measure([file]);
  const tests = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .reduce((sum, { duration = 0 }) => sum + duration / 1000, 0);
  const figures = [meter.of(), ...kinds.map(([kind]) => meter.of(kind)), wall, tests].map((each) => each.toFixed(1));
  console.log([file, ...figures, code === 0 ? '' : `failed`].join(' | '));
}
