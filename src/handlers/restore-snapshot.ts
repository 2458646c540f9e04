import { taskHandler } from '../lambda/task.ts';
import { createRestoreSnapshot, restoreSnapshotPayload } from '../steps/restore-snapshot.ts';
import { clusterAdmin } from '../wiring/rds.ts';
import { runningRestores } from '../wiring/running-restores.ts';

export const handler = taskHandler(
  restoreSnapshotPayload,
  createRestoreSnapshot({ clusters: clusterAdmin(), restores: runningRestores }),
);
