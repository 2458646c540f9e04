import { afterAll, afterEach, beforeAll } from 'vitest';
import { concurrentRestores } from './concurrent-restores.ts';
import { deployedRoles } from './deployed-roles.ts';
import { failingRestores } from './failing-restores.ts';
import { invokedRestores } from './invoked-restores.ts';
import { measuredRestores } from './measured-restores.ts';
import { nightlyRestores } from './nightly-restores.ts';
import { plannedRestores } from './planned-restores.ts';
import { refusedRequests } from './refused-requests.ts';
import { retriedRestores } from './retried-restores.ts';
import { type RunningStack, startRunningStack } from './running-stack.ts';
import { stoppedRestores } from './stopped-restores.ts';
import { succeedingRestores } from './succeeding-restores.ts';
import { suggestedCommands } from './suggested-commands.ts';
import { unused, usedPermissions } from './used-permissions.ts';

// Starting a stack costs more than a restore: one for all of these, which each leave the target restorable.
let running: RunningStack;
beforeAll(async () => {
  running = await startRunningStack();
});
afterEach(() => running.stack.aws.core.faults.clear());
afterAll(() => running?.close());

for (const scenarios of [
  succeedingRestores,
  refusedRequests,
  plannedRestores,
  failingRestores,
  retriedRestores,
  invokedRestores,
  concurrentRestores,
  suggestedCommands,
  stoppedRestores,
  nightlyRestores,
  measuredRestores,
]) {
  scenarios(() => running);
}
deployedRoles(() => running);
usedPermissions(() => running, unused);
