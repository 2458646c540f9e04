import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { tagKeys } from '../src/payload/tag-keys.ts';
import type { Place } from './aws/core/seed/seed.ts';
import { createOrdersDatabase, type OrdersDatabase } from './demo-data/orders.ts';
import { ordersOutward } from './demo-data/orders-outward.ts';
import type { Backend, Stack } from './stack.ts';

/** What the demo's world holds when it begins. */
export interface OrdersWorld extends OrdersDatabase {
  /** The resource id of the cluster that stands under the target's name. */
  readonly oldClusterResourceId: string;
}

/**
 * Fills the emulated AWS: the production cluster `orders-prod` in us-east-1 with a shop's orders, its automated snapshot
 * of last night, and an `orders-staging` in the stage's region that an earlier restore made.
 */
export async function seedOrdersWorld(stack: Backend): Promise<OrdersWorld> {
  const { aws, config } = stack;
  const { seed } = aws.core;
  const production = { account: stack.account, region: 'us-east-1' };
  const target = { account: stack.account, region: config.region };

  seed.topic(target, { name: stack.topicArn.split(':').at(-1) ?? '' });
  seed.stack(target, { name: stack.stackName, outputs: { RestoreStateMachineArn: stack.stateMachineArn } });
  seed.kmsKey(target, { aliases: ['alias/aurora-restore'] });
  seed.subnetGroup(target, { name: 'orders-staging' });
  seed.subnetGroup(production, { name: 'orders-prod' });

  const masterPassword = randomBytes(18).toString('base64url');
  seed.cluster(production, {
    id: 'orders-prod',
    databaseName: 'orders',
    kmsKeyId: seed.kmsKey(production, { aliases: ['alias/orders-prod'] }).arn,
    subnetGroup: 'orders-prod',
    deletionProtection: true,
    backupRetentionDays: 7,
    server: { masterPassword },
  });
  const old = seed.cluster(target, {
    id: 'orders-staging',
    databaseName: 'orders',
    subnetGroup: 'orders-staging',
    deletionProtection: true,
    backupRetentionDays: 14,
    backupWindow: '01:30-02:00',
    associatedRoles: [
      { arn: `arn:aws:iam::${stack.account}:role/orders-staging-import`, feature: 's3Import', status: 'ACTIVE' },
    ],
    tags: { [tagKeys.target]: 'orders-staging' },
    server: { masterPassword: randomBytes(18).toString('base64url') },
  });
  for (const [place, cluster] of [
    [production, 'orders-prod'],
    [target, 'orders-staging'],
  ] as const) {
    const tags = cluster === 'orders-staging' ? { [tagKeys.target]: 'orders-staging' } : {};
    for (const number of [1, 2]) seed.instance(place, { id: `${cluster}-${number}`, cluster, tags });
  }

  await Promise.all([
    untilAvailable(stack, production, 'orders-prod'),
    untilAvailable(stack, target, 'orders-staging'),
  ]);
  const orders = await fillProduction(stack, production, masterPassword);
  seed.snapshotOf(production, 'orders-prod');
  await untilSnapshotAvailable(stack, production, 'orders-prod');
  return { ...orders, oldClusterResourceId: old.resourceId };
}

async function fillProduction({ aws, databases }: Backend, place: Place, password: string): Promise<OrdersDatabase> {
  const [cluster] = describe(aws, place, 'DescribeDBClusters', { DBClusterIdentifier: 'orders-prod' });
  const server = String(cluster?.['DbClusterResourceId']);
  const address = databases.address(server);
  if (!address) throw new Error('The server of orders-prod is not running.');
  const user = 'postgres';
  const database = 'orders';
  const orders = await createOrdersDatabase({ ...address, user, password, ca: databases.caCertificate, database });
  await databases.superuserQuery(server, ordersOutward(user), database);
  return orders;
}

type Described = Readonly<Record<string, unknown>>;

function describe({ core }: Stack['aws'], place: Place, action: string, params: Described): readonly Described[] {
  const result = core.handle({ service: 'rds', action, ...place, params }) as Readonly<Record<string, unknown>>;
  return (result['DBClusters'] ?? result['DBClusterSnapshots']) as readonly Described[];
}

async function untilAvailable({ aws }: Backend, place: Place, cluster: string): Promise<void> {
  await until(cluster, () => describe(aws, place, 'DescribeDBClusters', { DBClusterIdentifier: cluster })[0]);
}

async function untilSnapshotAvailable({ aws }: Backend, place: Place, cluster: string): Promise<void> {
  await until(
    `the snapshot of ${cluster}`,
    () => describe(aws, place, 'DescribeDBClusterSnapshots', { DBClusterIdentifier: cluster })[0],
  );
}

async function until(what: string, look: () => Described | undefined): Promise<void> {
  for (;;) {
    const status = look()?.['Status'];
    if (status === 'available') return;
    if (status !== 'creating') throw new Error(`Seeding the local stack: ${what} is ${status}.`);
    await sleep(25);
  }
}
