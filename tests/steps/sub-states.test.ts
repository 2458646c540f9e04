import { describe, expect, it } from 'vitest';
import { archiveSchema, copySchema, deletionSchema, restoreSchema } from '../../src/payload/results.ts';
import * as archiveSnapshot from '../../src/steps/archive-snapshot.ts';
import * as checkCopyStatus from '../../src/steps/check-copy-status.ts';
import * as checkRestoreStatus from '../../src/steps/check-restore-status.ts';
import * as copySnapshot from '../../src/steps/copy-snapshot.ts';
import * as deleteRds from '../../src/steps/delete-rds.ts';
import * as restoreSnapshot from '../../src/steps/restore-snapshot.ts';

describe('the sub-states that a step declares', () => {
  it.each([
    ['CopySnapshot and CheckCopyStatus', [copySnapshot, checkCopyStatus], copySchema],
    ['DeleteRDS', [deleteRds], deletionSchema],
    ['RestoreSnapshot and CheckRestoreStatus', [restoreSnapshot, checkRestoreStatus], restoreSchema],
    ['ArchiveSnapshot', [archiveSnapshot], archiveSchema],
  ] as const)('are the outcomes in the payload of %s', (_states, steps, schema) => {
    const { outcome } = schema.shape;
    const declared = steps.flatMap(({ subStates }) => [...subStates.ends]);
    const known = outcome.def.type === 'enum' ? Object.values(outcome.def.entries) : outcome.def.values;
    expect([...declared].sort()).toEqual([...known].sort());
  });
});
