import { copySnapshotPayload, createCopySnapshot } from '../steps/copy-snapshot.ts';
import { snapshotStore } from './rds.ts';
import { taskHandler } from './task.ts';

export const handler = taskHandler(copySnapshotPayload, createCopySnapshot({ snapshots: snapshotStore() }));
