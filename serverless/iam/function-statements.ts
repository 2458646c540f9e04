import {
  deleteAdoptedClusters,
  deleteOwnClusters,
  deleteOwnCopies,
  makeCopies,
  markOwnClusters,
  markOwnCopies,
  setAside,
} from './changing.ts';
import { clusterKeys, copyKeys, managedSecretKeys, secretKeys } from './keys.ts';
import { executions, lookAtKeys, readClusters, readCopies, readInstances, readRegion, readSources } from './reading.ts';
import { lendRoles, makeInstances, restoreClusters } from './restoring.ts';
import { joinNetwork, notify } from './running.ts';
import type { Scope } from './scope.ts';
import { letRdsManageSecrets, readManagedSecrets, readSecrets, writeGeneratedSecrets } from './secrets.ts';
import type { Statement } from './statement.ts';

/** What each function may do beside running, by its key in serverless.yml. */
export const functionStatements: Readonly<Record<string, (scope: Scope) => readonly Statement[]>> = {
  SnapshotCheck: preflight,
  CopySnapshot: (scope) => [
    readCopies(scope),
    ...makeCopies(scope),
    deleteOwnCopies(scope, 'A copy that has failed makes room for the next attempt.'),
    ...copyKeys(scope),
  ],
  CheckCopyStatus: (scope) => [readCopies(scope)],
  DeleteRDS: (scope) => [
    readClusters(scope),
    readInstances(scope),
    readCopies(scope),
    ...executions(scope, atWork, 'ListExecutions', 'DescribeExecution'),
    ...deleteOwnClusters(scope, 'To free the target’s name: deletes or renames the old cluster.', { final: true }),
    ...deleteAdoptedClusters(scope, { final: true }),
    ...setAside(scope, 'rds:AddTagsToResource'),
  ],
  RestoreSnapshot: (scope) => [
    readClusters(scope),
    ...executions(scope, atWork, 'DescribeExecution'),
    ...restoreClusters(scope),
    markOwnClusters(
      scope,
      'To take over what an ended restore of the target has left unfinished.',
      'execution',
      'restoredBy',
    ),
    ...clusterKeys(scope),
  ],
  CheckRestoreStatus: (scope) => [
    readClusters(scope),
    readInstances(scope),
    ...executions(scope, atWork, 'DescribeExecution'),
    ...makeInstances(scope),
    ...lendRoles(scope),
    ...readSecrets(scope, 'ReadMasterSecrets', 'To set the configured master password.', scope.masterSecrets),
    ...letRdsManageSecrets(scope),
    ...managedSecretKeys(scope),
  ],
  SetupDBUsers: (scope) => [
    ...readSecrets(
      scope,
      'ReadSecrets',
      'To log in as the master, to give roles their configured passwords, and to mask.',
      [...scope.masterSecrets, ...scope.roleSecrets, ...scope.maskingSecrets],
    ),
    ...readManagedSecrets(scope),
    ...writeGeneratedSecrets(scope),
    secretKeys(scope, 'Decrypt', 'GenerateDataKey'),
    ...joinNetwork(scope),
  ],
  ArchiveSnapshot: (scope) => [
    readClusters(scope),
    readCopies(scope),
    markOwnClusters(scope, 'To mark the restored cluster as ready.', 'readyAt'),
    markOwnCopies(scope, 'To mark the copy as archived.', 'archivedAt', 'restoredCluster', 'dataAsOf'),
    deleteOwnCopies(scope, 'For archive.keep and archive.deleteAfterDays.'),
    ...(scope.setsAside
      ? [
          readInstances(scope),
          ...deleteOwnClusters(scope, 'For replace.strategy setAside: the old cluster is deleted last.', {
            final: true,
          }),
          ...deleteAdoptedClusters(scope, { final: true }),
        ]
      : []),
  ],
  SendNotification: (scope) => [...notify(scope), readClusters(scope)],
  HandleFailure: (scope) => [
    ...notify(scope),
    ...(scope.setsAside || scope.cleansUp ? rollBack(scope) : [readClusters(scope), readCopies(scope)]),
  ],

  PostRestores: (scope) =>
    executions(scope, 'To start a restore, or find the one that a repeated request began.', ...starting),
  GetRestore: (scope) => executions(scope, 'To tell how a restore stands.', 'DescribeExecution', 'GetExecutionHistory'),
  plan: preflight,
  sweep: (scope) => [
    readClusters(scope),
    readInstances(scope),
    readCopies(scope),
    ...executions(
      scope,
      'To tell which restores have ended, and which of them had set up the users.',
      'ListExecutions',
      'DescribeExecution',
      'GetExecutionHistory',
    ),
    ...deleteOwnClusters(scope, 'To remove clusters that failed restores have left.', { unprotect: false }),
    ...deleteAdoptedClusters(scope),
    deleteOwnCopies(scope, 'To remove copies that failed restores have left.'),
  ],
  NotifyEnded: (scope) => [
    ...notify(scope),
    readClusters(scope),
    readCopies(scope),
    ...executions(
      scope,
      'To see whether HandleFailure has told a failure.',
      'DescribeExecution',
      'GetExecutionHistory',
    ),
  ],
  watch: (scope) => [
    readCopies(scope),
    ...executions(scope, 'To tell how long running restores have taken.', 'ListExecutions', 'DescribeExecution'),
  ],
};

const atWork = 'To see whether another restore of the target is at work.';
const starting = ['StartExecution', 'DescribeExecution'] as const;

/** SnapshotCheck and POST /plans look at all that a restore needs, and change nothing. */
function preflight(scope: Scope): readonly Statement[] {
  const secrets = [...scope.masterSecrets, ...scope.roleSecrets, ...scope.maskingSecrets, ...scope.generatedSecrets];
  return [
    readClusters(scope),
    readInstances(scope),
    readCopies(scope),
    readSources(scope),
    ...readRegion(scope),
    lookAtKeys(scope),
    ...readSecrets(scope, 'ReadSecrets', 'To refuse a secret that is not as it should be beforehand.', secrets),
    ...(secrets.length > 0 ? [secretKeys(scope, 'Decrypt')] : []),
    ...executions(scope, atWork, 'ListExecutions', 'DescribeExecution', 'GetExecutionHistory'),
  ];
}

/** Undoes what a failed restore has done: removes what it made, and gives the old cluster its name back. */
function rollBack(scope: Scope): readonly Statement[] {
  const copies = [readCopies(scope), deleteOwnCopies(scope, 'For onFailure cleanup: the copy of the failed restore.')];
  const looks = scope.cleansUp ? (['ListExecutions', 'DescribeExecution'] as const) : (['DescribeExecution'] as const);
  return [
    readClusters(scope),
    readInstances(scope),
    ...executions(scope, atWork, ...looks),
    ...deleteOwnClusters(scope, 'For onFailure cleanup and replace.strategy setAside.'),
    ...(scope.setsAside ? renameAdopted(scope) : []),
    ...setAside(scope, 'rds:RemoveTagsFromResource'),
    ...(scope.cleansUp ? copies : []),
  ];
}

/** An adopted cluster gets its name back; it is never deleted here. */
function renameAdopted(scope: Scope): readonly Statement[] {
  return deleteAdoptedClusters(scope).map(({ resources }) => ({
    sid: 'RenameAdoptedBack',
    reason: 'For replace.strategy setAside with replace.adopt: the old cluster gets its name back.',
    actions: ['rds:ModifyDBCluster', 'rds:StartDBCluster'],
    resources: resources.filter((resource) => resource.includes(':cluster:')),
  }));
}
