import { requireEnvironment } from '../environment.ts';
import { toldRestores } from '../failures/told-restores.ts';
import { createHandleFailure, handleFailurePayload } from '../steps/handle-failure.ts';
import { logger } from './logger.ts';
import { metrics } from './metrics.ts';
import { notifier } from './notifier.ts';
import { clusterAdmin, snapshotStore } from './rds.ts';
import { runningRestores } from './running-restores.ts';
import { taskHandler } from './task.ts';

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
