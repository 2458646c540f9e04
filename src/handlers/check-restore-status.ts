import { taskHandler } from '../lambda/task.ts';
import { checkRestoreStatusPayload, createCheckRestoreStatus } from '../steps/check-restore-status.ts';
import { clusterAdmin } from '../wiring/rds.ts';
import { runningRestores } from '../wiring/running-restores.ts';
import { secretStore } from '../wiring/secrets.ts';

export const handler = taskHandler(
  checkRestoreStatusPayload,
  createCheckRestoreStatus({ clusters: clusterAdmin(), secrets: secretStore, restores: runningRestores }),
);
