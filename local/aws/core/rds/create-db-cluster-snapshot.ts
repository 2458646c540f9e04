import type { Operation } from '../operation.ts';
import { requiredString } from '../params.ts';
import { findCluster } from './lookup.ts';
import { readIdentifier } from './names.ts';
import { invalidClusterState } from './rds-faults.ts';
import { readTags } from './rds-tags.ts';
import { snapshotView } from './snapshot-view.ts';
import { requireSnapshotCanBeMade, takeSnapshot } from './take-snapshot.ts';

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBClusterSnapshot.html */
export const createDBClusterSnapshot: Operation = (context, params) => {
  const id = readIdentifier(params, 'DBClusterSnapshotIdentifier');
  const cluster = findCluster(context.own, requiredString(params, 'DBClusterIdentifier'));
  const tags = readTags(params);
  if (cluster.status !== 'available') {
    throw invalidClusterState(
      `Cannot create a snapshot because the DB cluster ${cluster.id} is in ${cluster.status} state.`,
    );
  }
  requireSnapshotCanBeMade(context, id);
  const snapshot = takeSnapshot(context, cluster, { id, type: 'manual', tags });
  return { DBClusterSnapshot: snapshotView(context, snapshot) };
};
