/**
 * What keeps a restore from beginning, and the error it is to end with. In such a world nothing may be touched, and no
 * restore may succeed.
 */
export const obstacles = {
  'no-snapshot': 'SnapshotNotFound',
  'snapshot-too-old': 'SnapshotTooOld',
  'snapshot-age-unknown': 'SnapshotAgeUnknown',
  'not-owned': 'TargetNotOwned',
  'owned-by-another-target': 'TargetNotOwned',
  'untagged-reader': 'TargetMembersNotOwned',
  'auto-scaled-reader': 'TargetMembersNotOwned',
  protected: 'TargetProtected',
  'global-member': 'TargetNotDeletable',
  'is-replica': 'TargetNotDeletable',
  'has-replicas': 'TargetNotDeletable',
  'has-integration': 'TargetNotDeletable',
  'source-renamed-to-target': 'TargetIsSource',
  'no-subnet-group': 'RestoreRejected',
  'wrong-family': 'RestoreRejected',
  'key-disabled': 'KmsKeyNotAccessible',
  'secret-missing': 'SecretNotFound',
  'secret-unreadable': 'SecretInvalid',
  'secret-of-another': 'SecretInvalid',
  'generated-secret-taken': 'SecretInvalid',
  'quota-full': 'SnapshotQuotaExceeded',
} as const;

export type Obstacle = keyof typeof obstacles;
