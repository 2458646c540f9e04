import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Waits until its input ends, which it does however the parent goes, SIGKILL included; then ends the servers whose data
 * directories lie below $1 (SIGQUIT is PostgreSQL's immediate shutdown) and removes all of $1.
 */
const script = `
read -r _
signal() {
  for lock in "$1"/*/data/postmaster.pid; do
    [ -f "$lock" ] && kill "-$2" "$(head -n 1 "$lock")" 2>/dev/null
  done
}
signal "$1" QUIT
left=60
while [ "$left" -gt 0 ] && ls "$1"/*/data/postmaster.pid >/dev/null 2>&1; do
  sleep 0.05
  left=$((left - 1))
done
signal "$1" KILL
rm -rf "$1"
`;

export interface ExitGuard {
  /** Ends the guard after an orderly end, when there is nothing left to clear. */
  dismiss(): Promise<void>;
}

/**
 * Sees to it that no server and no file below `root` outlives this process: a small shell process of its own session,
 * so that Ctrl-C does not reach it, watches over them. On an ordinary exit this process waits until it is done.
 */
export function guardAgainstExit(root: string): ExitGuard {
  const guard = spawn('/bin/sh', ['-c', script, 'sh', root], {
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
    for (let left = 400; left > 0 && existsSync(root); left -= 1) Atomics.wait(pause, 0, 0, 10);
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
