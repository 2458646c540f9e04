import { RDSClient } from '@aws-sdk/client-rds';
import { createClusterAdmin } from '../adapters/rds/cluster-admin.ts';
import { createSnapshotStore } from '../adapters/rds/snapshot-store.ts';

const clients = new Map<string, RDSClient>();

/** One client a region, kept for as long as the function's environment lives. */
function clientFor(region: string): RDSClient {
  const client = clients.get(region) ?? new RDSClient({ region });
  clients.set(region, client);
  return client;
}

export const snapshotStore = () => createSnapshotStore(clientFor);

/** The clusters of the function's own region: where every target stands. */
export const clusterAdmin = () => createClusterAdmin(new RDSClient({}));
