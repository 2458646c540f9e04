import { parseArn } from '../arn.ts';
import { type Authorization, type Authorizations, needs } from '../authorization.ts';
import { optionalString, optionalStrings } from '../params.ts';
import {
  copyPermissions,
  managedSecretPermissions,
  rolePermissions,
  snapshotKeyPermissions,
} from './dependent-permissions.ts';
import { isKind, type Kind, named, onResource, tagging } from './named-resources.ts';
import { readTags } from './rds-tags.ts';

/** One action on what a parameter names. */
const on =
  (action: string, kind: Kind, parameter: string): Authorization =>
  (context, params) => [onResource(context, action, named(context, kind, optionalString(params, parameter)))];

/** An action that RDS has no resources for. */
const onNothing =
  (action: string): Authorization =>
  (context) => [needs(context, `rds:${action}`, '*')];

const tagged =
  (action: string): Authorization =>
  (context, params) => {
    const arn = optionalString(params, 'ResourceName') ?? '';
    const kind = parseArn(arn)?.resource.split(':')[0] ?? '';
    const resource = isKind(kind) ? named(context, kind, arn) : { arn, tags: undefined };
    const keys = optionalStrings(params, 'TagKeys');
    return [
      needs(context, `rds:${action}`, resource.arn, { resource: resource.tags, request: readTags(params), keys }),
    ];
  };

/** Something that is made out of nothing or out of a snapshot, along with the groups that it is put into. */
const making =
  (action: string, kinds: readonly (readonly [Kind, string])[]): Authorization =>
  (context, params) => {
    const tags = readTags(params);
    const resources = kinds.map(([kind, parameter]) => named(context, kind, optionalString(params, parameter)));
    const [made] = resources;
    return [
      ...resources.map((resource) => onResource(context, action, resource, tags)),
      ...(made === undefined ? [] : tagging(context, made, tags)),
    ];
  };

const deleteCluster: Authorization = (context, params) => {
  const cluster = named(context, 'cluster', optionalString(params, 'DBClusterIdentifier'));
  const final = optionalString(params, 'FinalDBSnapshotIdentifier');
  const own = onResource(context, 'DeleteDBCluster', cluster);
  if (final === undefined) return [own];
  const snapshot = { ...named(context, 'cluster-snapshot', final), tags: undefined };
  return [
    own,
    onResource(context, 'DeleteDBCluster', snapshot),
    onResource(context, 'CreateDBClusterSnapshot', cluster),
    onResource(context, 'CreateDBClusterSnapshot', snapshot),
  ];
};

const both =
  (...authorizations: readonly Authorization[]): Authorization =>
  (context, params) =>
    authorizations.flatMap((authorization) => authorization(context, params));

const modifyCluster = on('ModifyDBCluster', 'cluster', 'DBClusterIdentifier');
const snapshot = 'DBClusterSnapshotIdentifier';

/**
 * What each action is checked for.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrds.html
 */
export const rdsAuthorizations: Authorizations = {
  AddRoleToDBCluster: both(on('AddRoleToDBCluster', 'cluster', 'DBClusterIdentifier'), rolePermissions),
  AddTagsToResource: tagged('AddTagsToResource'),
  CopyDBClusterSnapshot: copyPermissions,
  CreateDBCluster: making('CreateDBCluster', [
    ['cluster', 'DBClusterIdentifier'],
    ['subgrp', 'DBSubnetGroupName'],
    ['cluster-pg', 'DBClusterParameterGroupName'],
    ['og', 'OptionGroupName'],
  ]),
  CreateDBClusterSnapshot: making('CreateDBClusterSnapshot', [
    ['cluster-snapshot', snapshot],
    ['cluster', 'DBClusterIdentifier'],
  ]),
  CreateDBInstance: making('CreateDBInstance', [
    ['db', 'DBInstanceIdentifier'],
    ['cluster', 'DBClusterIdentifier'],
    ['pg', 'DBParameterGroupName'],
    ['subgrp', 'DBSubnetGroupName'],
    ['og', 'OptionGroupName'],
  ]),
  DeleteDBCluster: deleteCluster,
  DeleteDBClusterSnapshot: on('DeleteDBClusterSnapshot', 'cluster-snapshot', snapshot),
  DeleteDBInstance: on('DeleteDBInstance', 'db', 'DBInstanceIdentifier'),
  DescribeAccountAttributes: onNothing('DescribeAccountAttributes'),
  DescribeDBClusterParameterGroups: on('DescribeDBClusterParameterGroups', 'cluster-pg', 'DBClusterParameterGroupName'),
  DescribeDBClusterSnapshotAttributes: on('DescribeDBClusterSnapshotAttributes', 'cluster-snapshot', snapshot),
  DescribeDBClusterSnapshots: on('DescribeDBClusterSnapshots', 'cluster-snapshot', snapshot),
  DescribeDBClusters: on('DescribeDBClusters', 'cluster', 'DBClusterIdentifier'),
  DescribeDBEngineVersions: onNothing('DescribeDBEngineVersions'),
  DescribeDBInstances: on('DescribeDBInstances', 'db', 'DBInstanceIdentifier'),
  DescribeDBParameterGroups: on('DescribeDBParameterGroups', 'pg', 'DBParameterGroupName'),
  DescribeDBSubnetGroups: on('DescribeDBSubnetGroups', 'subgrp', 'DBSubnetGroupName'),
  DescribeIntegrations: (context) => [
    needs(context, 'rds:DescribeIntegrations', `arn:aws:rds:${context.region}:${context.account}:integration:*`),
  ],
  DescribeOrderableDBInstanceOptions: onNothing('DescribeOrderableDBInstanceOptions'),
  ListTagsForResource: tagged('ListTagsForResource'),
  ModifyDBCluster: both(modifyCluster, managedSecretPermissions),
  ModifyDBClusterSnapshotAttribute: on('ModifyDBClusterSnapshotAttribute', 'cluster-snapshot', snapshot),
  RemoveRoleFromDBCluster: both(on('RemoveRoleFromDBCluster', 'cluster', 'DBClusterIdentifier'), rolePermissions),
  RemoveTagsFromResource: tagged('RemoveTagsFromResource'),
  RestoreDBClusterFromSnapshot: both(
    making('RestoreDBClusterFromSnapshot', [
      ['cluster', 'DBClusterIdentifier'],
      ['cluster-snapshot', 'SnapshotIdentifier'],
      ['subgrp', 'DBSubnetGroupName'],
      ['cluster-pg', 'DBClusterParameterGroupName'],
      ['og', 'OptionGroupName'],
    ]),
    snapshotKeyPermissions,
  ),
  StartDBCluster: on('StartDBCluster', 'cluster', 'DBClusterIdentifier'),
  StopDBCluster: on('StopDBCluster', 'cluster', 'DBClusterIdentifier'),
};
