import { spawn } from 'node:child_process';

export interface ExitGuard {
  /** Has the guard do its work now, of which nothing may be left to do, and waits for it. */
  dismiss(): Promise<void>;
}

/**
 * Sees to it that something does not outlive this process, however it goes, SIGKILL included: runs a shell script of a
 * session of its own, so that Ctrl-C does not reach it, whose input ends when this process does. It is to wait for that
 * with `read -r _`. On an ordinary exit this process waits, for up to 4 seconds, until `cleared`.
 */
export function guardAgainstExit(script: string, args: readonly string[], cleared: () => boolean): ExitGuard {
  const guard = spawn('/bin/sh', ['-c', script, 'sh', ...args], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const exited = new Promise<void>((resolve) => {
    guard.once('exit', () => resolve());
    guard.once('error', () => resolve());
  });
  guard.unref();
  const onExit = () => {
    guard.stdin.destroy();
    const pause = new Int32Array(new SharedArrayBuffer(4));
    for (let left = 400; left > 0 && !cleared(); left -= 1) Atomics.wait(pause, 0, 0, 10);
  };
  process.once('exit', onExit);
  return {
    async dismiss() {
      process.removeListener('exit', onExit);
      guard.ref();
      guard.stdin.end();
      await exited;
    },
  };
}
