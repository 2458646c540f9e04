import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A command that runs, or has run, in a process group of its own, as in a terminal. */
export interface Command {
  readonly pid: number;
  /** What it has printed on its standard output, line by line. */
  readonly lines: readonly string[];
  /** All that it has printed. */
  text(): string;
  /** The first line that `matches`; throws with all that was printed if the command ends without one. */
  line(matches: (line: string) => boolean): Promise<string>;
  /** Settles with the exit code, or with the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Ctrl-C: to the whole group. Does nothing once it has ended. */
  interrupt(): void;
}

/** Runs a program of this project; what it is told of AWS or Step Functions is only what `environment` says. */
export function start(
  program: readonly [string, ...string[]],
  options: { readonly cwd?: string; readonly environment?: Readonly<Record<string, string>> } = {},
): Command {
  const [file, ...args] = program;
  const { STEP_FUNCTIONS_URL: _elsewhere, ...inherited } = process.env;
  const child = spawn(file, args, {
    cwd: options.cwd ?? project,
    env: { ...inherited, ...options.environment },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${file} could not be started.`);
  const lines: string[] = [];
  const all: string[] = [];
  const output = createInterface({ input: child.stdout });
  for (const kept of [lines, all]) output.on('line', (line) => kept.push(line));
  createInterface({ input: child.stderr }).on('line', (line) => all.push(line));
  const interrupt = () => signal(child, 'SIGINT');
  process.once('exit', interrupt);
  const ended = once(child, 'close').then(([code, name]) => {
    process.off('exit', interrupt);
    return (code ?? name) as number | NodeJS.Signals;
  });
  const text = () => all.join('\n');
  return {
    pid,
    lines,
    text,
    ended,
    line: (matches) =>
      new Promise((resolve, reject) => {
        const known = lines.find(matches);
        if (known !== undefined) resolve(known);
        output.on('line', (line) => matches(line) && resolve(line));
        void ended.then((code) => reject(new Error(`${program.join(' ')} ended with ${code}:\n${text()}`)));
      }),
    interrupt,
  };
}

/** Runs a program to its end. */
export async function run(...given: Parameters<typeof start>): Promise<Command & { readonly code: number | string }> {
  const command = start(...given);
  return { ...command, code: await command.ended };
}

export interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** The processes that a process has started, and those that they have started. */
export function descendants(pid: number): readonly Process[] {
  const all = processes();
  const below = (parent: number): readonly Process[] =>
    all.filter((child) => child.parent === parent).flatMap((child) => [child, ...below(child.pid)]);
  return below(pid);
}

export function processes(): readonly Process[] {
  return execFileSync('ps', ['-Ao', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 24 })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, parent, command = '']) => ({ pid: Number(pid), parent: Number(parent), command }));
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
