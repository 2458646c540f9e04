import { createRestoreSnapshot, restoreSnapshotPayload } from '../steps/restore-snapshot.ts';
import { clusterAdmin } from './rds.ts';
import { runningRestores } from './running-restores.ts';
import { taskHandler } from './task.ts';

export const handler = taskHandler(
  restoreSnapshotPayload,
  createRestoreSnapshot({ clusters: clusterAdmin(), restores: runningRestores }),
);
