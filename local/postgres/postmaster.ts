import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import type { ServerPrograms } from './server-programs.ts';
import type { StackFiles } from './stack-paths.ts';

const startTimeoutMs = 30_000;
const stopTimeoutMs = 10_000;
const readinessPollMs = 4;
/** A free port can be taken by somebody else before the server has it. */
const portTries = 5;

/** How a server is asked to end: by rolling back and writing everything out, or at once. */
const shutdownSignals = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const;

/** A running server. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Whether it still runs: a server can also be killed from outside. */
  isRunning(): boolean;
  /**
   * Ends it, by SIGKILL if it does not within 10 s. Ending one that has ended is no error. Answers whether it has ended as it
   * was told, and so all of its processes before it.
   */
  stop(mode: keyof typeof shutdownSignals): Promise<boolean>;
}

export interface StartOptions {
  readonly programs: ServerPrograms;
  readonly files: StackFiles;
  /** Has `data`, the data directory, and `log`, which is appended to. */
  readonly directory: string;
  /** Honoured if it is free. */
  readonly port?: number | undefined;
}

/** Starts a server and waits until it takes connections. The error of one that does not start ends with its log. */
export async function startPostmaster(options: StartOptions): Promise<Postmaster> {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort(options.port);
    const child = spawnPostmaster(options, port);
    const stop = (mode: keyof typeof shutdownSignals) => stopChild(child, mode);
    try {
      const pid = await whenReady(child, join(options.directory, 'data'));
      return { pid, port, stop, isRunning: () => !hasEnded(child) };
    } catch (error) {
      await stop('immediate');
      const log = await serverLog(options.directory);
      if (tries < portTries && log.includes('could not bind IPv4 address')) continue;
      throw new Error(`PostgreSQL did not start on port ${port}:\n${lastLines(log)}`, { cause: error });
    }
  }
}

/** What a server has written to its log so far, over all its starts. */
export async function serverLog(directory: string): Promise<string> {
  return await readFile(join(directory, 'log'), 'utf8').catch(() => '');
}

function lastLines(log: string, count = 12): string {
  return log.trimEnd().split('\n').slice(-count).join('\n');
}

/** Of the environment a server needs nothing: PGDATA and its kin, or an OPENSSL_CONF, would only change it. */
export const serverEnvironment = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' };

function spawnPostmaster({ programs, files, directory }: StartOptions, port: number): ChildProcess {
  const log = openSync(join(directory, 'log'), 'a', 0o600);
  try {
    const child = spawn(
      programs.postgres,
      ['-D', join(directory, 'data'), '-c', `config_file=${files.configFile}`, '-p', String(port)],
      {
        ...programs.owner,
        cwd: files.root,
        env: serverEnvironment,
        // A session of its own: Ctrl-C goes to the process that stops the servers in order, not to them.
        detached: true,
        stdio: ['ignore', log, log],
      },
    );
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/** The server's lock file tells when it is ready: its first line is the process id, its eighth the status. */
async function whenReady(child: ChildProcess, dataDirectory: string): Promise<number> {
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  const deadline = performance.now() + startTimeoutMs;
  while (performance.now() < deadline) {
    if (failure) throw failure;
    if (hasEnded(child)) throw new Error(`the server ended with code ${child.exitCode}, signal ${child.signalCode}`);
    const lines = (await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (child.pid !== undefined && lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return child.pid;
    await sleep(readinessPollMs);
  }
  throw new Error(`the server was not ready within ${startTimeoutMs / 1000} s`);
}

async function stopChild(child: ChildProcess, mode: keyof typeof shutdownSignals): Promise<boolean> {
  if (hasEnded(child) || child.pid === undefined) return false;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.ref();
  child.kill(shutdownSignals[mode]);
  const bound = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
  await ended;
  clearTimeout(bound);
  return child.signalCode === null;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
