import { checkRestoreStatusPayload, createCheckRestoreStatus } from '../steps/check-restore-status.ts';
import { clusterAdmin } from './rds.ts';
import { runningRestores } from './running-restores.ts';
import { secretStore } from './secrets.ts';
import { taskHandler } from './task.ts';

export const handler = taskHandler(
  checkRestoreStatusPayload,
  createCheckRestoreStatus({ clusters: clusterAdmin(), secrets: secretStore, restores: runningRestores }),
);
