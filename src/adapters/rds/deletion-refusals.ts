import { PipelineError } from '../../failures/pipeline-error.ts';
import { awsCode, type KnownRefusals } from '../aws-errors.ts';
import { as, busy, kmsKey, snapshotQuota } from './refusals.ts';

/** Whether RDS says that the cluster or instance of the request does not exist, or is being deleted already. */
export function isGone(error: unknown): boolean {
  const code = awsCode(error);
  if (code === 'DBClusterNotFound' || code === 'DBInstanceNotFound') return true;
  return error instanceof PipelineError && error.facts['alreadyDeleting'] === true;
}

/** One code for what passes and what does not: only the message tells. */
const boundToOthers = /global ?cluster|replica|replication|blue.?green|zero.?etl|\bintegrations?\b/i;

const clusterState: KnownRefusals[string] = (message, facts, cause) =>
  as(boundToOthers.test(message) ? 'TargetNotDeletable' : 'ClusterBusy')(message, facts, cause);

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html */
export const instanceDeletionRefusals: KnownRefusals = {
  InvalidDBClusterState: clusterState,
  InvalidDBInstanceState: (message, facts, cause) =>
    as('ClusterBusy')(message, { ...facts, alreadyDeleting: /already being deleted/i.test(message) }, cause),
};

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBCluster.html */
export const deletionRefusals: KnownRefusals = {
  ...busy,
  ...snapshotQuota,
  ...kmsKey,
  InvalidDBClusterState: clusterState,
  InvalidDBClusterSnapshotState: as('ClusterBusy'),
  DBClusterSnapshotAlreadyExists: as('SnapshotAlreadyExists'),
  InvalidParameterCombination: (message, facts, cause) =>
    /protect/i.test(message) ? as('TargetProtected')(message, facts, cause) : undefined,
};
