import { taskHandler } from '../lambda/task.ts';
import { checkCopyStatusPayload, createCheckCopyStatus } from '../steps/check-copy-status.ts';
import { snapshotStore } from '../wiring/rds.ts';

export const handler = taskHandler(checkCopyStatusPayload, createCheckCopyStatus({ snapshots: snapshotStore() }));
