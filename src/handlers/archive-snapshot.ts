import { taskHandler } from '../lambda/task.ts';
import { archiveSnapshotPayload, createArchiveSnapshot } from '../steps/archive-snapshot.ts';
import { clusterAdmin, snapshotStore } from '../wiring/rds.ts';

export const handler = taskHandler(
  archiveSnapshotPayload,
  createArchiveSnapshot({ snapshots: snapshotStore(), clusters: clusterAdmin() }),
);
