/**
 * What keeps a restore from beginning, and the error it is to end with. In such a world nothing may be touched, and no
 * restore may succeed.
 */
export const obstacles = {
  'unknown-target': 'UnknownTarget',
  'malformed-request': 'InvalidRequest',
  'no-snapshot': 'SnapshotNotFound',
  'named-snapshot-of-another': 'SnapshotNotSuitable',
  'named-snapshot-not-available': 'SnapshotNotAvailable',
  'source-region-closed': 'InvalidConfig',
  'snapshot-too-old': 'SnapshotTooOld',
  'snapshot-age-unknown': 'SnapshotAgeUnknown',
  'not-owned': 'TargetNotOwned',
  'owned-by-another-target': 'TargetNotOwned',
  'unfinished-of-another-stage': 'RestoreAlreadyRunning',
  'untagged-reader': 'TargetMembersNotOwned',
  'auto-scaled-reader': 'TargetMembersNotOwned',
  protected: 'TargetProtected',
  'global-member': 'TargetNotDeletable',
  'is-replica': 'TargetNotDeletable',
  'has-replicas': 'TargetNotDeletable',
  'has-integration': 'TargetNotDeletable',
  'failed-for-good': 'TargetNotDeletable',
  'source-renamed-to-target': 'TargetIsSource',
  'no-instances-anywhere': 'PlanIncomplete',
  'version-withdrawn': 'RestoreRejected',
  'class-not-offered': 'RestoreRejected',
  'no-subnet-group': 'RestoreRejected',
  'wrong-family': 'RestoreRejected',
  'no-instance-group': 'RestoreRejected',
  'malformed-security-group': 'RestoreRejected',
  'snapshot-key-disabled': 'KmsKeyNotAccessible',
  'copy-key-disabled': 'KmsKeyNotAccessible',
  'role-is-master': 'UserSetupFailed',
  'key-disabled': 'KmsKeyNotAccessible',
  'secret-missing': 'SecretNotFound',
  'secret-unreadable': 'SecretInvalid',
  'secret-of-another': 'SecretInvalid',
  'generated-secret-taken': 'SecretInvalid',
  'quota-full': 'SnapshotQuotaExceeded',
} as const;

export type Obstacle = keyof typeof obstacles;
