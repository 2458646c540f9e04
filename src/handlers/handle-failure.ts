import { requireEnvironment } from '../environment.ts';
import { toldRestores } from '../failures/told-restores.ts';
import { logger } from '../lambda/logger.ts';
import { metrics } from '../lambda/metrics.ts';
import { taskHandler } from '../lambda/task.ts';
import { createHandleFailure, handleFailurePayload } from '../steps/handle-failure.ts';
import { notifier } from '../wiring/notifier.ts';
import { clusterAdmin, snapshotStore } from '../wiring/rds.ts';
import { runningRestores } from '../wiring/running-restores.ts';

export const handler = taskHandler(
  handleFailurePayload,
  createHandleFailure({
    notifier,
    metrics,
    log: logger,
    told: toldRestores,
    stage: requireEnvironment('STAGE'),
    clusters: clusterAdmin(),
    snapshots: snapshotStore(),
    restores: runningRestores,
  }),
);
