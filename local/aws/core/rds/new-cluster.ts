import type { EffectTicket } from '../effect.ts';
import { optionalBoolean, optionalInteger, optionalString, optionalStrings, type Params } from '../params.ts';
import type { Cluster } from '../resources.ts';
import type { Context } from '../world.ts';
import { readLogExports, readSecurityGroups, readServerlessV2, readStorageType } from './cluster-options.ts';
import { familyOf } from './engine-version.ts';
import { readClusterParameterGroup, readSubnetGroup } from './groups.ts';
import { isClusterNameTaken } from './lookup.ts';
import { clusterAlreadyExists, clusterQuotaExceeded } from './rds-faults.ts';
import { readTags } from './rds-tags.ts';
import { readWindows } from './windows.ts';

/** What a cluster has that nothing was done to yet, whoever made it. */
export const untouched = () => ({
  autoMinorVersionUpgrade: true,
  httpEndpoint: false,
  associatedRoles: [],
  pendingModifications: {},
  masterUserSecret: undefined,
  pendingPasswordChanges: 0,
  pendingIdentifier: undefined,
  betweenNames: false,
  replicationSource: undefined,
  integrations: [],
  undeletable: undefined,
});

/** AWS draws them for each cluster from the region's hours of little use. */
export const defaultWindows = { backupWindow: '03:00-03:30', maintenanceWindow: 'sun:05:00-sun:05:30' } as const;

/** What a cluster has that its request does not name: from the caller or from the snapshot. */
export interface ClusterOrigin {
  readonly id: string;
  readonly engine: string;
  readonly engineVersion: string;
  readonly masterUsername: string;
  readonly databaseName: string | undefined;
  readonly port: number;
  readonly kmsKeyId: string | undefined;
}

/** Throws DBClusterAlreadyExistsFault, DBClusterQuotaExceededFault. */
export function requireClusterCanBeMade({ own, world }: Context, id: string): void {
  if (isClusterNameTaken(own, id)) throw clusterAlreadyExists();
  if (own.clusters.size >= world.settings.quotas.clusters) throw clusterQuotaExceeded();
}

/**
 * A cluster that is `creating`, with what create and restore have in common read from the request. Whatever the request
 * leaves out gets the default, not what any other cluster had. Throws what the readers throw.
 */
export function newCluster(context: Context, params: Params, origin: ClusterOrigin): Cluster {
  const { own, account, region, now, world } = context;
  const { id, engine, engineVersion } = origin;
  const windows = readWindows(params, defaultWindows);
  return {
    ...origin,
    arn: `arn:aws:rds:${region}:${account}:cluster:${id}`,
    resourceId: world.identifiers.resourceId('cluster'),
    status: 'creating',
    port: optionalInteger(params, 'Port', 1150, 65535) ?? origin.port,
    address: undefined,
    subnetGroup: readSubnetGroup(own, params),
    securityGroupIds: readSecurityGroups(params) ?? ['sg-0defa017'],
    parameterGroup: readClusterParameterGroup(own, params, familyOf(engine, engineVersion)),
    storageType: readStorageType(params) ?? 'aurora',
    iamAuthentication: optionalBoolean(params, 'EnableIAMDatabaseAuthentication') ?? false,
    deletionProtection: optionalBoolean(params, 'DeletionProtection') ?? false,
    serverlessV2: readServerlessV2(params),
    logExports: readLogExports(optionalStrings(params, 'EnableCloudwatchLogsExports'), engineVersion),
    backupRetentionDays: optionalInteger(params, 'BackupRetentionPeriod', 1, 35) ?? 1,
    backupWindow: windows.backupWindow ?? defaultWindows.backupWindow,
    maintenanceWindow: windows.maintenanceWindow ?? defaultWindows.maintenanceWindow,
    copyTagsToSnapshot: optionalBoolean(params, 'CopyTagsToSnapshot') ?? false,
    ...untouched(),
    replicas: new Set(),
    globalCluster: optionalString(params, 'GlobalClusterIdentifier'),
    tags: readTags(params) ?? new Map(),
    createdAt: now,
  };
}

/** Adds the cluster and lets it become available, or end in `failure` if its data cannot be made. */
export function beginCluster(
  { own, world, now, forcedStatus }: Pick<Context, 'own' | 'world' | 'now' | 'forcedStatus'>,
  cluster: Cluster,
  options: { readonly duration: number; readonly ticket: EffectTicket | undefined; readonly failure: string },
): void {
  const { duration, ticket, failure } = options;
  own.clusters.set(cluster.id, cluster);
  world.transitions.schedule({
    dueAt: now + duration,
    ...(ticket ? { ticket } : {}),
    complete: (_, effect) => {
      cluster.status = forcedStatus ?? 'available';
      cluster.address = effect?.address;
    },
    fail: () => {
      cluster.status = failure;
    },
  });
}
