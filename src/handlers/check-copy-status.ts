import { checkCopyStatusPayload, createCheckCopyStatus } from '../steps/check-copy-status.ts';
import { snapshotStore } from './rds.ts';
import { taskHandler } from './task.ts';

export const handler = taskHandler(checkCopyStatusPayload, createCheckCopyStatus({ snapshots: snapshotStore() }));
