import { createDeleteRds, deleteRdsPayload } from '../steps/delete-rds.ts';
import { clusterAdmin, snapshotStore } from './rds.ts';
import { runningRestores } from './running-restores.ts';
import { taskHandler } from './task.ts';

export const handler = taskHandler(
  deleteRdsPayload,
  createDeleteRds({ clusters: clusterAdmin(), snapshots: snapshotStore(), restores: runningRestores }),
);
