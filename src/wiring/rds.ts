import { rdsClient } from '../adapters/rds/clients.ts';
import { createClusterAdmin } from '../adapters/rds/cluster-admin.ts';
import { createSnapshotStore } from '../adapters/rds/snapshot-store.ts';

export const snapshotStore = () => createSnapshotStore(rdsClient);

/** The clusters of the function's own region: where every target stands. */
export const clusterAdmin = () => createClusterAdmin(rdsClient());
