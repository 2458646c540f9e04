import { requireEnvironment } from '../environment.ts';
import { invokedHandler } from '../lambda/invoked.ts';
import { logger } from '../lambda/logger.ts';
import { createSweep } from '../upkeep/sweep.ts';
import { pastRestores } from '../wiring/past-restores.ts';
import { clusterAdmin, snapshotStore } from '../wiring/rds.ts';
import { runningRestores } from '../wiring/running-restores.ts';

const ports = {
  clusters: clusterAdmin(),
  snapshots: snapshotStore(),
  restores: runningRestores,
  past: pastRestores,
  log: logger,
};

/** `sls invoke --function sweep`, and the schedule that `sweep` in the configuration asks for. */
export const handler = invokedHandler('Sweep failed', async (event) => {
  const answer = await createSweep(ports, requireEnvironment('STATE_MACHINE_ARN'))(event);
  logger.info('Sweep done', { apply: answer.apply, ...answer.counts });
  return answer;
});
