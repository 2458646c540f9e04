import { taskHandler } from '../lambda/task.ts';
import { copySnapshotPayload, createCopySnapshot } from '../steps/copy-snapshot.ts';
import { snapshotStore } from '../wiring/rds.ts';

export const handler = taskHandler(copySnapshotPayload, createCopySnapshot({ snapshots: snapshotStore() }));
