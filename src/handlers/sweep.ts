import { requireEnvironment } from '../environment.ts';
import { createSweep } from '../steps/sweep.ts';
import { invokedHandler } from './invoked.ts';
import { logger } from './logger.ts';
import { clusterAdmin, snapshotStore } from './rds.ts';
import { runningRestores } from './running-restores.ts';

const ports = { clusters: clusterAdmin(), snapshots: snapshotStore(), restores: runningRestores, log: logger };

/** `sls invoke --function sweep`, and the schedule that `sweep` in the configuration asks for. */
export const handler = invokedHandler('Sweep failed', async (event) => {
  const answer = await createSweep(ports, requireEnvironment('STATE_MACHINE_ARN'))(event);
  logger.info('Sweep done', { apply: answer.apply, ...answer.counts });
  return answer;
});
