import { taskHandler } from '../lambda/task.ts';
import { createDeleteRds, deleteRdsPayload } from '../steps/delete-rds.ts';
import { clusterAdmin, snapshotStore } from '../wiring/rds.ts';
import { runningRestores } from '../wiring/running-restores.ts';

export const handler = taskHandler(
  deleteRdsPayload,
  createDeleteRds({ clusters: clusterAdmin(), snapshots: snapshotStore(), restores: runningRestores }),
);
