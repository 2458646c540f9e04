import type { PreflightCheck } from '../../src/payload/results.ts';

type Came = PreflightCheck['result'];

const all: readonly Came[] = ['passed', 'failed', 'skipped'];

/** Every check of the preflight, with what it can come to. A test holds that none of `src/preflight/` is missing. */
export const preflightChecks: Readonly<Record<string, readonly Came[]>> = {
  snapshotAvailable: ['passed', 'failed'],
  snapshotFresh: all,
  targetRead: ['passed', 'failed'],
  noOtherRestore: ['passed', 'failed'],
  deployedInRegion: ['passed', 'failed'],
  targetIsNotSource: all,
  targetOwned: all,
  targetMembersOwned: all,
  targetStandsAlone: all,
  targetUnprotected: all,
  targetStatus: all,
  targetFeedsNobody: all,
  // Without it a restore goes on.
  lastRestore: ['passed', 'skipped'],
  planComplete: all,
  engineVersionOffered: all,
  instanceClassesOffered: all,
  serverlessCapacity: all,
  subnetGroup: all,
  clusterParameterGroup: all,
  instanceParameterGroups: all,
  securityGroups: all,
  snapshotKey: all,
  copyKey: all,
  masterSecretKey: all,
  roles: all,
  // What is wrong with a file is found when it is packaged.
  sqlFiles: ['passed', 'skipped'],
  masterSecret: all,
  maskingSecret: all,
  roleSecrets: all,
  snapshotQuota: all,
  // Too many copies are waited for.
  copiesInProgress: ['passed', 'skipped'],
};
