import { archiveSnapshotPayload, createArchiveSnapshot } from '../steps/archive-snapshot.ts';
import { clusterAdmin, snapshotStore } from './rds.ts';
import { taskHandler } from './task.ts';

export const handler = taskHandler(
  archiveSnapshotPayload,
  createArchiveSnapshot({ snapshots: snapshotStore(), clusters: clusterAdmin() }),
);
