import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { guardAgainstExit } from '../exit-guard.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const sls = fileURLToPath(new URL('../../node_modules/.bin/sls', import.meta.url));

/** Ends the process group $1, which may have ended long ago, and removes the folder $2. */
const endGroup = `
read -r _
kill -KILL "-$1" 2>/dev/null
rm -rf "$2"
`;

/** The functions, bundled as `sls deploy` bundles them and served by serverless-offline. */
export interface Functions {
  /** Base URL of the HTTP API. */
  readonly http: string;
  /** Base URL of serverless-offline's own Lambda invoke endpoint. */
  readonly lambda: string;
  /** Settles when the process has ended, with its exit code. */
  readonly ended: Promise<number | null>;
  /** Ends the process and all it started. */
  close(): Promise<void>;
}

/**
 * Starts `sls offline` in a process group of its own and waits until it serves. `line` gets every line it prints: the
 * functions' structured logs and serverless-offline's own messages.
 * Throws with the last lines printed when it ends before it serves, and the signal's reason when that is aborted.
 */
export async function startFunctions(options: {
  readonly stage: string;
  readonly httpPort: number;
  readonly lambdaPort: number;
  /** Where the bundles go: a folder inside the project, made and removed again. */
  readonly buildFolder: string;
  /** Where it writes the template that `sls package` would make, before it serves. */
  readonly templateFile: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly line: (text: string) => void;
  /** Ends the process while it starts. */
  readonly signal: AbortSignal;
}): Promise<Functions> {
  options.signal.throwIfAborted();
  const child = spawn(
    process.execPath,
    [
      ...[sls, 'offline', 'start', '--stage', options.stage, '--noSponsor'],
      ...['--httpPort', String(options.httpPort), '--lambdaPort', String(options.lambdaPort)],
    ],
    {
      cwd: project,
      env: {
        ...process.env,
        ...options.environment,
        LOCAL_BUILD_FOLDER: options.buildFolder,
        LOCAL_TEMPLATE_FILE: options.templateFile,
      },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const guard = guardAgainstExit(endGroup, [String(child.pid), join(project, options.buildFolder)], () => true);
  const ended = once(child, 'exit').then(async ([code]) => {
    await guard.dismiss();
    return code as number | null;
  });

  const last: string[] = [];
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (text) => {
        last.push(text);
        if (last.length > 40) last.shift();
        if (text.includes('Server ready:')) resolve();
        // It says what is wrong and, with its servers open, does not end by itself.
        if (/^Error:?$/.test(text.trim())) setTimeout(() => signal(child, 'SIGKILL'), 500).unref();
        options.line(text);
      });
    }
  });
  const abort = () => signal(child, 'SIGKILL');
  options.signal.addEventListener('abort', abort);
  const code = await Promise.race([ready.then(() => 'ready' as const), ended]);
  options.signal.removeEventListener('abort', abort);
  if (options.signal.aborted) {
    signal(child, 'SIGKILL');
    await ended;
    throw options.signal.reason;
  }
  if (code !== 'ready') {
    throw new Error(`The functions did not start (sls offline ended with ${code}):\n${last.join('\n')}`);
  }

  return {
    http: `http://127.0.0.1:${options.httpPort}`,
    lambda: `http://127.0.0.1:${options.lambdaPort}`,
    ended,
    close: async () => {
      signal(child, 'SIGTERM');
      const gone = await Promise.race([ended.then(() => true), delay(3000).then(() => false)]);
      if (!gone) signal(child, 'SIGKILL');
      await ended;
    },
  };
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/** To the whole process group: serverless-offline starts processes of its own. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
