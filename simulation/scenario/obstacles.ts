import { Random } from '../random.ts';

const firstObstacles = {
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

/** Drawn in place of one of the others, so that all other worlds stay what they were. */
const furtherObstacles = {
  'untaggable-execution': 'InvalidRequest',
  'deployed-elsewhere': 'InvalidConfig',
  'named-as-its-source': 'TargetIsSource',
  'other-engine': 'SnapshotNotSuitable',
  'version-too-old': 'RestoreRejected',
  'windows-overlap': 'RestoreRejected',
  'too-many-tags': 'RestoreRejected',
  'no-room-to-set-aside': 'RestoreRejected',
  'iam-not-taken': 'PlanIncomplete',
  'master-password-unfit': 'SecretInvalid',
  'role-secret-of-another': 'SecretInvalid',
  'generated-secret-of-another': 'SecretInvalid',
} as const;

/** Drawn in place of any of these, in few worlds. */
const namedObstacles = {
  'named-snapshot-of-a-stranger': 'SnapshotNotSuitable',
  'named-snapshot-elsewhere': 'SnapshotNotSuitable',
  'masking-secret-short': 'SecretInvalid',
} as const;

/**
 * What keeps a restore from beginning, and the error it is to end with. In such a world nothing may be touched, and no
 * restore may succeed.
 */
export const obstacles = { ...firstObstacles, ...furtherObstacles, ...namedObstacles };

export type FurtherObstacle = keyof typeof furtherObstacles | keyof typeof namedObstacles;
export type Obstacle = keyof typeof obstacles;

export function isFurther(obstacle: Obstacle): obstacle is FurtherObstacle {
  return obstacle in furtherObstacles || obstacle in namedObstacles;
}

/** What alone leads to an error, or to a check that fails: too few worlds would have one of these by its share of all. */
const oneOfAKind: readonly Obstacle[] = [
  ...(['snapshot-age-unknown', 'snapshot-too-old', 'named-snapshot-not-available', 'quota-full'] as const),
  ...(['class-not-offered', 'malformed-security-group', 'no-instance-group', 'role-is-master'] as const),
  ...(['copy-key-disabled', 'key-disabled', 'deployed-elsewhere', 'has-replicas', 'protected'] as const),
  ...(['unknown-target', 'wrong-family', 'snapshot-key-disabled', 'no-snapshot', 'version-withdrawn'] as const),
  'masking-secret-short',
];

/** In one world of four. */
export function drawObstacle(random: Random, seed: number): Obstacle | undefined {
  if (!random.chance(0.22)) {
    const further = new Random(seed, 'obstacles of a kind');
    return further.chance(0.09) ? further.pick(oneOfAKind) : undefined;
  }
  const first = random.pick(Object.keys(firstObstacles) as Obstacle[]);
  const byName = new Random(seed, 'obstacles by name');
  if (byName.chance(0.05)) return byName.pick(Object.keys(namedObstacles) as Obstacle[]);
  const further = new Random(seed, 'further obstacles');
  return further.chance(0.25) ? further.pick(Object.keys(furtherObstacles) as Obstacle[]) : first;
}

/** Now and then there are two things to put right: the other one is a subnet group that is not there. */
export function hasAnotherObstacle({
  obstacle,
  seed,
}: {
  readonly obstacle: Obstacle | undefined;
  readonly seed: number;
}): boolean {
  // That one is found only in the database's own state.
  if (obstacle === undefined || obstacle === 'generated-secret-taken') return false;
  return new Random(seed, 'another obstacle').chance(0.15);
}
