/**
 * How the demo makes each state fail: as AWS would make it fail, never by changing the pipeline. `fault` goes to the
 * emulated AWS.
 */
export const failingStates = [
  'SnapshotCheck',
  'CopySnapshot',
  'CheckCopyStatus',
  'IsCopyComplete',
  'DeleteRDS',
  'RestoreSnapshot',
  'CheckRestoreStatus',
  'IsRestoreComplete',
  'SetupDBUsers',
  'ArchiveSnapshot',
  'SendNotification',
] as const;
export type FailingState = (typeof failingStates)[number];
