import { beginCluster, defaultWindows, untouched } from '../rds/new-cluster.ts';
import type { Cluster } from '../resources.ts';
import type { RegionState, World } from '../world.ts';

/** What a seeded cluster may have; the rest is as in a plain cluster that has long been available. */
export interface ClusterSeed
  extends Partial<Omit<Cluster, 'id' | 'arn' | 'resourceId' | 'tags' | 'replicas' | 'masterUserSecret'>> {
  readonly id: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** ARNs of its read replicas. */
  readonly replicas?: readonly string[];
  readonly masterUserSecret?: Cluster['masterUserSecret'];
  /** Has a real, empty database started, with this master password. */
  readonly server?: { readonly masterPassword: string };
}

export function seedCluster(world: World, own: RegionState, now: number, seed: ClusterSeed): Cluster {
  const { server, tags, replicas, ...given } = seed;
  const cluster: Cluster = {
    arn: `arn:aws:rds:${own.region}:${own.account}:cluster:${seed.id}`,
    resourceId: world.identifiers.resourceId('cluster'),
    status: 'available',
    engine: 'aurora-postgresql',
    engineVersion: world.settings.defaultEngineVersion,
    masterUsername: 'postgres',
    databaseName: undefined,
    port: 5432,
    address: undefined,
    subnetGroup: 'default',
    securityGroupIds: ['sg-0defa017'],
    parameterGroup: 'default.aurora-postgresql17',
    kmsKeyId: undefined,
    storageType: 'aurora',
    iamAuthentication: false,
    deletionProtection: false,
    serverlessV2: undefined,
    logExports: [],
    backupRetentionDays: 1,
    ...defaultWindows,
    copyTagsToSnapshot: false,
    ...untouched(),
    globalCluster: undefined,
    createdAt: now,
    ...given,
    replicas: new Set(replicas),
    tags: new Map(Object.entries(tags ?? {})),
  };
  if (!server) {
    own.clusters.set(cluster.id, cluster);
    return cluster;
  }
  cluster.status = 'creating';
  const ticket = world.emit({
    type: 'create',
    cluster: cluster.resourceId,
    port: cluster.port,
    masterUsername: cluster.masterUsername,
    masterPassword: server.masterPassword,
    ...(cluster.databaseName === undefined ? {} : { databaseName: cluster.databaseName }),
  });
  beginCluster({ own, world, now, forcedStatus: undefined }, cluster, { duration: 0, ticket, failure: 'failed' });
  return cluster;
}
