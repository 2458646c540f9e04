import type * as z from 'zod/mini';
import { requestSchema } from '../src/payload/request-body.ts';
import {
  archiveSchema,
  copySchema,
  deletionSchema,
  notificationSchema,
  restoreSchema,
  usersSchema,
} from '../src/payload/results.ts';
import { archiveSnapshotPayload } from '../src/steps/archive-snapshot.ts';
import { checkCopyStatusPayload } from '../src/steps/check-copy-status.ts';
import { checkRestoreStatusPayload } from '../src/steps/check-restore-status.ts';
import { copySnapshotPayload } from '../src/steps/copy-snapshot.ts';
import { deleteRdsPayload } from '../src/steps/delete-rds.ts';
import { handleFailurePayload } from '../src/steps/handle-failure.ts';
import { restoreSnapshotPayload } from '../src/steps/restore-snapshot.ts';
import { sendNotificationPayload } from '../src/steps/send-notification.ts';
import { setupDBUsersPayload } from '../src/steps/setup-db-users.ts';
import { snapshotCheckResult } from '../src/steps/snapshot-check.ts';

/** What a task's function takes as its payload, and as what its result is read by those that come after it. */
export interface TaskSchemas {
  readonly payload: z.ZodMiniType;
  /** HandleFailure has no result. */
  readonly result?: z.ZodMiniType;
}

/** Today's. SnapshotCheck takes anything, and then refuses what is no request. */
export const todaysSchemas: Readonly<Record<string, TaskSchemas>> = {
  SnapshotCheck: { payload: requestSchema, result: snapshotCheckResult },
  CopySnapshot: { payload: copySnapshotPayload, result: copySchema },
  CheckCopyStatus: { payload: checkCopyStatusPayload, result: copySchema },
  DeleteRDS: { payload: deleteRdsPayload, result: deletionSchema },
  RestoreSnapshot: { payload: restoreSnapshotPayload, result: restoreSchema },
  CheckRestoreStatus: { payload: checkRestoreStatusPayload, result: restoreSchema },
  SetupDBUsers: { payload: setupDBUsersPayload, result: usersSchema },
  ArchiveSnapshot: { payload: archiveSnapshotPayload, result: archiveSchema },
  SendNotification: { payload: sendNotificationPayload, result: notificationSchema },
  HandleFailure: { payload: handleFailurePayload },
};
