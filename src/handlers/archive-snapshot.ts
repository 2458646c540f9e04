import { archiveSnapshotPayload, createArchiveSnapshot } from '../steps/archive-snapshot.ts';
import { snapshotStore } from './rds.ts';
import { taskHandler } from './task.ts';

export const handler = taskHandler(archiveSnapshotPayload, createArchiveSnapshot({ snapshots: snapshotStore() }));
