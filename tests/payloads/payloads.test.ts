import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { originalError } from '../../src/payload/caught-error.ts';
import { planSchema } from '../../src/payload/plan.ts';
import { taskEventSchema } from '../../src/payload/task-event.ts';
import { archiveSnapshotPayload } from '../../src/steps/archive-snapshot.ts';
import { checkCopyStatusPayload } from '../../src/steps/check-copy-status.ts';
import { checkRestoreStatusPayload } from '../../src/steps/check-restore-status.ts';
import { copySnapshotPayload } from '../../src/steps/copy-snapshot.ts';
import { deleteRdsPayload } from '../../src/steps/delete-rds.ts';
import { handleFailurePayload } from '../../src/steps/handle-failure.ts';
import { restoreSnapshotPayload } from '../../src/steps/restore-snapshot.ts';
import { sendNotificationPayload } from '../../src/steps/send-notification.ts';
import { setupDBUsersPayload } from '../../src/steps/setup-db-users.ts';
import { snapshotCheckPayload } from '../../src/steps/snapshot-check.ts';

const schemas: Readonly<Record<string, z.ZodMiniType>> = {
  SnapshotCheck: snapshotCheckPayload,
  CopySnapshot: copySnapshotPayload,
  CheckCopyStatus: checkCopyStatusPayload,
  DeleteRDS: deleteRdsPayload,
  RestoreSnapshot: restoreSnapshotPayload,
  CheckRestoreStatus: checkRestoreStatusPayload,
  SetupDBUsers: setupDBUsersPayload,
  ArchiveSnapshot: archiveSnapshotPayload,
  SendNotification: sendNotificationPayload,
  HandleFailure: handleFailurePayload,
};
const releases = readdirSync(import.meta.dirname).filter((name) => /^\d+\.\d+\.\d+$/.test(name));

/** What a release handed to a state, as the local stack recorded it. */
function recorded(release: string, state: string): { readonly payload: Readonly<Record<string, unknown>> } {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, release, `${state}.json`), 'utf8'));
}

it('there is a release to be read', () => {
  expect(releases).toContain('0.1.0');
});

describe.each(releases)('what release %s has written', (release) => {
  it('is there for every state', () => {
    const files = readdirSync(path.join(import.meta.dirname, release));
    expect(files.toSorted()).toEqual(
      Object.keys(schemas)
        .map((state) => `${state}.json`)
        .toSorted(),
    );
  });

  it.each(Object.entries(schemas))('is read by %s', (state, schema) => {
    const event = recorded(release, state);
    const { payload } = taskEventSchema.parse(event);
    expect(schema.safeParse(payload)).toMatchObject({ success: true });
  });

  it.each(Object.keys(schemas).filter((state) => state !== 'SnapshotCheck'))('keeps its whole plan in %s', (state) => {
    const { plan } = recorded(release, state).payload;
    expect(planSchema.parse(plan)).toEqual(plan);
  });

  it('tells HandleFailure which error it was', () => {
    expect(originalError(recorded(release, 'HandleFailure').payload)).toMatchObject({
      state: 'RestoreSnapshot',
      error: 'RestoreRejected',
    });
  });

  it('holds no secret', () => {
    for (const state of Object.keys(schemas)) {
      expect(JSON.stringify(recorded(release, state))).not.toMatch(/"password"|SCRAM-SHA-256|BEGIN /i);
    }
  });
});
