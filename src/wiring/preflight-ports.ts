import { createKeyStore, kmsClient } from '../adapters/kms.ts';
import { rdsClient } from '../adapters/rds/clients.ts';
import { createRegionResources } from '../adapters/rds/region-resources.ts';
import { pastRestores } from './past-restores.ts';
import { clusterAdmin, snapshotStore } from './rds.ts';
import { runningRestores } from './running-restores.ts';
import { secretStore } from './secrets.ts';

/** What the preflight reads, in the function's own region; the source's snapshots in theirs. */
export const preflightPorts = {
  snapshots: snapshotStore(),
  clusters: clusterAdmin(),
  restores: runningRestores,
  resources: createRegionResources(rdsClient()),
  keys: createKeyStore(kmsClient()),
  secrets: secretStore,
  past: pastRestores,
};
