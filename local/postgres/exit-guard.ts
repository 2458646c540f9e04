import { existsSync } from 'node:fs';
import { type ExitGuard, guardAgainstExit } from '../exit-guard.ts';

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

/** Sees to it that no server and no file below `root` outlives this process. */
export function guardServers(root: string): ExitGuard {
  return guardAgainstExit(script, [root], () => !existsSync(root));
}
