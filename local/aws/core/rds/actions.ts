import type { Actions } from '../operation.ts';
import { addRoleToDBCluster, removeRoleFromDBCluster } from './cluster-roles.ts';
import { copyDBClusterSnapshot } from './copy-db-cluster-snapshot.ts';
import { createDBCluster } from './create-db-cluster.ts';
import { createDBClusterSnapshot } from './create-db-cluster-snapshot.ts';
import { createDBInstance } from './create-db-instance.ts';
import { deleteDBCluster } from './delete-db-cluster.ts';
import { deleteDBClusterSnapshot } from './delete-db-cluster-snapshot.ts';
import { deleteDBInstance } from './delete-db-instance.ts';
import { describeAccountAttributes } from './describe-account-attributes.ts';
import { describeDBClusterSnapshotAttributes } from './describe-db-cluster-snapshot-attributes.ts';
import { describeDBClusterSnapshots } from './describe-db-cluster-snapshots.ts';
import { describeDBClusters } from './describe-db-clusters.ts';
import { describeDBEngineVersions } from './describe-db-engine-versions.ts';
import { describeDBInstances } from './describe-db-instances.ts';
import {
  describeDBClusterParameterGroups,
  describeDBParameterGroups,
  describeDBSubnetGroups,
} from './describe-groups.ts';
import { describeIntegrations } from './describe-integrations.ts';
import { describeOrderableDBInstanceOptions } from './describe-orderable-db-instance-options.ts';
import { modifyDBCluster } from './modify-db-cluster.ts';
import { modifyDBClusterSnapshotAttribute } from './modify-db-cluster-snapshot-attribute.ts';
import { restoreDBClusterFromSnapshot } from './restore-db-cluster-from-snapshot.ts';
import { startDBCluster } from './start-db-cluster.ts';
import { stopDBCluster } from './stop-db-cluster.ts';
import { addTagsToResource, listTagsForResource, removeTagsFromResource } from './tagging.ts';

export const rdsActions: Actions = {
  AddRoleToDBCluster: addRoleToDBCluster,
  AddTagsToResource: addTagsToResource,
  CopyDBClusterSnapshot: copyDBClusterSnapshot,
  CreateDBCluster: createDBCluster,
  CreateDBClusterSnapshot: createDBClusterSnapshot,
  CreateDBInstance: createDBInstance,
  DeleteDBCluster: deleteDBCluster,
  DeleteDBClusterSnapshot: deleteDBClusterSnapshot,
  DeleteDBInstance: deleteDBInstance,
  DescribeAccountAttributes: describeAccountAttributes,
  DescribeDBClusterParameterGroups: describeDBClusterParameterGroups,
  DescribeDBClusterSnapshotAttributes: describeDBClusterSnapshotAttributes,
  DescribeDBClusterSnapshots: describeDBClusterSnapshots,
  DescribeDBClusters: describeDBClusters,
  DescribeDBEngineVersions: describeDBEngineVersions,
  DescribeDBInstances: describeDBInstances,
  DescribeDBParameterGroups: describeDBParameterGroups,
  DescribeDBSubnetGroups: describeDBSubnetGroups,
  DescribeIntegrations: describeIntegrations,
  DescribeOrderableDBInstanceOptions: describeOrderableDBInstanceOptions,
  ListTagsForResource: listTagsForResource,
  ModifyDBCluster: modifyDBCluster,
  ModifyDBClusterSnapshotAttribute: modifyDBClusterSnapshotAttribute,
  RemoveRoleFromDBCluster: removeRoleFromDBCluster,
  RemoveTagsFromResource: removeTagsFromResource,
  RestoreDBClusterFromSnapshot: restoreDBClusterFromSnapshot,
  StartDBCluster: startDBCluster,
  StopDBCluster: stopDBCluster,
};
