import {
  AddTagsToResourceCommand,
  CopyDBClusterSnapshotCommand,
  DeleteDBClusterCommand,
  DeleteDBClusterSnapshotCommand,
  DeleteDBInstanceCommand,
  DescribeDBInstancesCommand,
  ModifyDBClusterCommand,
  RestoreDBClusterFromSnapshotCommand,
  StartDBClusterCommand,
  StopDBClusterCommand,
} from '@aws-sdk/client-rds';
import { beforeEach, describe, expect, it } from 'vitest';
import { errorOf, here, minute, otherAccount } from '../local/aws/emulator.ts';
import { arn, denied, deployWorld, identities, rds, tags, use, world } from './deployed-world.ts';
import { config, stageRoles, target, templateOf } from './stage-roles.ts';

beforeEach(deployWorld);

describe('DeleteRDS', () => {
  const deletion = (id: string) =>
    rds('DeleteRDS').send(new DeleteDBClusterCommand({ DBClusterIdentifier: id, SkipFinalSnapshot: true }));
  const instance = (id: string) =>
    rds('DeleteRDS').send(new DeleteDBInstanceCommand({ DBInstanceIdentifier: id, SkipFinalSnapshot: true }));

  it('deletes a cluster that bears its target’s tag, and no stranger’s', async () => {
    expect(await errorOf(deletion('stranger'))).toEqual(
      denied('DeleteRDS', 'rds:DeleteDBCluster', arn('cluster:stranger')),
    );
    expect(await errorOf(instance('stranger-1'))).toEqual(
      denied('DeleteRDS', 'rds:DeleteDBInstance', arn('db:stranger-1')),
    );
    await instance('orders-staging-1');
    await deletion('orders-staging');
    expect(world.core.report().regions[0]?.clusters.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'orders-staging deleting',
      'stranger available',
    ]);
  });

  it('deletes none of another stage’s target', async () => {
    world.core.seed.cluster(here, { id: 'other', tags: { 'aurora-restore:target': 'other' } });
    expect(await errorOf(deletion('other'))).toEqual(denied('DeleteRDS', 'rds:DeleteDBCluster', arn('cluster:other')));
  });

  it('gives no cluster the tag by which it might delete it', async () => {
    const Tags = [{ Key: 'aurora-restore:target', Value: 'orders-staging' }];
    for (const strategy of ['delete', 'setAside']) {
      use(target({ replace: { strategy } }));
      const tagging = rds('DeleteRDS').send(
        new AddTagsToResourceCommand({ ResourceName: arn('cluster:stranger'), Tags }),
      );
      expect(await errorOf(tagging)).toEqual(denied('DeleteRDS', 'rds:AddTagsToResource', arn('cluster:stranger')));
    }
  });

  it('takes a final snapshot only where the configuration has one taken', async () => {
    await instance('orders-staging-1');
    const final = () =>
      rds('DeleteRDS').send(
        new DeleteDBClusterCommand({
          ...{ DBClusterIdentifier: 'orders-staging', FinalDBSnapshotIdentifier: 'orders-staging-final-0123abcd' },
        }),
      );
    const snapshot = arn('cluster-snapshot:orders-staging-final-0123abcd');
    expect(await errorOf(final())).toEqual(denied('DeleteRDS', 'rds:DeleteDBCluster', snapshot));
    use(target({ replace: { finalSnapshot: true } }));
    await final();
  });

  it('deletes a cluster without the tag only under the name of a target that may adopt it', async () => {
    world.core.seed.cluster(here, { id: 'orders-old' });
    world.core.seed.instance(here, { id: 'orders-old-1', cluster: 'orders-old' });
    const profile = (adopt: boolean) => target({ cluster: { identifier: 'orders-old' }, replace: { adopt } });
    use(profile(false));
    expect(await errorOf(instance('orders-old-1'))).toMatchObject({ name: 'AccessDenied' });
    use(profile(true));
    await instance('orders-old-1');
    await deletion('orders-old');
    expect(await errorOf(deletion('stranger'))).toMatchObject({ name: 'AccessDenied' });
  });
});

describe('CopySnapshot', () => {
  it('deletes no cluster, no instance, and no snapshot but a copy of its targets', async () => {
    const client = rds('CopySnapshot');
    const cluster = { DBClusterIdentifier: 'orders-staging', SkipFinalSnapshot: true };
    expect(await errorOf(client.send(new DeleteDBClusterCommand(cluster)))).toEqual(
      denied('CopySnapshot', 'rds:DeleteDBCluster', arn('cluster:orders-staging')),
    );
    const instance = { DBInstanceIdentifier: 'orders-staging-1', SkipFinalSnapshot: true };
    expect(await errorOf(client.send(new DeleteDBInstanceCommand(instance)))).toMatchObject({ name: 'AccessDenied' });
    const snapshot = (id: string, own: object) => {
      world.core.seed.snapshot(here, { id, cluster: 'orders-staging', type: 'manual', ...own });
      return client.send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: id }));
    };
    expect(await errorOf(snapshot('before-migration', { tags }))).toMatchObject({ name: 'AccessDenied' });
    expect(await errorOf(snapshot('orders-staging-20260301-0100-0123abcd', {}))).toMatchObject({
      name: 'AccessDenied',
    });
    await snapshot('orders-staging-20260301-0200-0123abcd', { tags });
  });

  it('copies only from the configured regions, and only for a target of its stage', async () => {
    const copy = (region: string, Value: string) =>
      rds('CopySnapshot').send(
        new CopyDBClusterSnapshotCommand({
          SourceDBClusterSnapshotIdentifier: `arn:aws:rds:${region}:111122223333:cluster-snapshot:some`,
          TargetDBClusterSnapshotIdentifier: 'orders-staging-20260301-0200-0123abcd',
          Tags: [{ Key: 'aurora-restore:target', Value }],
        }),
      );
    expect(await errorOf(copy('ap-south-1', 'orders-staging'))).toMatchObject({ name: 'AccessDenied' });
    expect(await errorOf(copy('us-east-1', 'payroll'))).toMatchObject({ name: 'AccessDenied' });
    // Allowed, and so it is found that there is no such snapshot.
    expect(await errorOf(copy('us-east-1', 'orders-staging'))).toMatchObject({
      name: 'DBClusterSnapshotNotFoundFault',
    });
  });

  it('reads in another region only the snapshots of its sources', async () => {
    const source = 'arn:aws:rds:us-east-1:111122223333:cluster-snapshot:some';
    const template = templateOf(stageRoles(config({ 'orders-staging': target() })));
    const text = JSON.stringify(template);
    expect(text).toContain('rds:CrossRegionCommunication');
    identities.load(JSON.parse(text.replaceAll('"rds:CrossRegionCommunication"', '"rds:CrossRegion"')));
    const copy = rds('CopySnapshot').send(
      new CopyDBClusterSnapshotCommand({
        SourceDBClusterSnapshotIdentifier: source,
        TargetDBClusterSnapshotIdentifier: 'orders-staging-20260301-0200-0123abcd',
        Tags: [{ Key: 'aurora-restore:target', Value: 'orders-staging' }],
      }),
    );
    expect(await errorOf(copy)).toEqual(denied('CopySnapshot', 'rds:CrossRegionCommunication', source));
  });

  it('is told of a key that it may not use as RDS tells it', async () => {
    const { arn: kmsKeyId } = world.core.seed.kmsKey({ ...here, account: otherAccount }, { grantedTo: [here.account] });
    const source = world.core.seed.snapshot(here, {
      id: 'encrypted',
      cluster: 'orders-prod',
      type: 'manual',
      kmsKeyId,
    });
    use(target({ source: { region: 'eu-west-1', cluster: 'orders-prod' } }));
    const copy = rds('CopySnapshot').send(
      new CopyDBClusterSnapshotCommand({
        SourceDBClusterSnapshotIdentifier: source.arn,
        TargetDBClusterSnapshotIdentifier: 'orders-staging-20260301-0200-0123abcd',
        KmsKeyId: kmsKeyId,
        Tags: [{ Key: 'aurora-restore:target', Value: 'orders-staging' }],
      }),
    );
    expect(await errorOf(copy)).toMatchObject({ name: 'KMSKeyNotAccessibleFault' });
  });
});

describe('RestoreSnapshot', () => {
  it('makes the configured clusters only, and only out of the pipeline’s own copies', async () => {
    const restore = (DBClusterIdentifier: string, SnapshotIdentifier: string) =>
      rds('RestoreSnapshot').send(
        new RestoreDBClusterFromSnapshotCommand({
          ...{ DBClusterIdentifier, SnapshotIdentifier, Engine: 'aurora-postgresql' },
          Tags: [{ Key: 'aurora-restore:target', Value: 'orders-staging' }],
        }),
      );
    world.core.seed.snapshot(here, { id: 'any', cluster: 'orders-staging', type: 'manual' });
    expect(await errorOf(restore('payroll', 'any'))).toEqual(
      denied('RestoreSnapshot', 'rds:RestoreDBClusterFromSnapshot', arn('cluster:payroll')),
    );
    expect(await errorOf(restore('orders-staging', 'any'))).toEqual(
      denied('RestoreSnapshot', 'rds:RestoreDBClusterFromSnapshot', arn('cluster-snapshot:any')),
    );
  });

  it('modifies nothing', async () => {
    const change = new ModifyDBClusterCommand({ DBClusterIdentifier: 'orders-staging', DeletionProtection: false });
    expect(await errorOf(rds('RestoreSnapshot').send(change))).toMatchObject({ name: 'AccessDenied' });
  });
});

describe('what the end-to-end restores do not come to is allowed where it is needed', () => {
  it('a stopped cluster is started, and one that an ended restore has left is claimed', async () => {
    await world.rds().send(new StopDBClusterCommand({ DBClusterIdentifier: 'orders-staging' }));
    world.clock.advance(60 * minute);
    await rds('DeleteRDS').send(new StartDBClusterCommand({ DBClusterIdentifier: 'orders-staging' }));
    const Tags = [{ Key: 'aurora-restore:execution', Value: 'arn:of:another' }];
    const claim = (resource: string) => new AddTagsToResourceCommand({ ResourceName: arn(resource), Tags });
    await rds('RestoreSnapshot').send(claim('cluster:orders-staging'));
    expect(await errorOf(rds('RestoreSnapshot').send(claim('cluster:stranger')))).toMatchObject({
      name: 'AccessDenied',
    });
  });

  it('leftovers are swept', async () => {
    const client = rds('sweep');
    const id = 'orders-staging-20260301-0200-0123abcd';
    world.core.seed.snapshot(here, { id, cluster: 'orders-staging', type: 'manual', tags });
    await client.send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: id }));
    expect((await client.send(new DescribeDBInstancesCommand({}))).DBInstances).toHaveLength(2);
    await client.send(
      new DeleteDBInstanceCommand({ DBInstanceIdentifier: 'orders-staging-1', SkipFinalSnapshot: true }),
    );
    await client.send(new DeleteDBClusterCommand({ DBClusterIdentifier: 'orders-staging', SkipFinalSnapshot: true }));
    const protect = new ModifyDBClusterCommand({ DBClusterIdentifier: 'orders-staging', DeletionProtection: false });
    expect(await errorOf(client.send(protect))).toMatchObject({ name: 'AccessDenied' });
  });
});
