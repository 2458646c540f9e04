import {
  AddTagsToResourceCommand,
  CreateDBClusterSnapshotCommand,
  DeleteDBClusterSnapshotCommand,
  DescribeDBClusterSnapshotAttributesCommand,
  DescribeDBClusterSnapshotsCommand,
  type DescribeDBClusterSnapshotsCommandInput,
  ListTagsForResourceCommand,
  ModifyDBClusterSnapshotAttributeCommand,
  paginateDescribeDBClusterSnapshots,
  RemoveTagsFromResourceCommand,
} from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { emulator, errorOf, here, minute, otherAccount, start } from './emulator.ts';

describe('DescribeDBClusterSnapshots', () => {
  it('lists own automated and manual snapshots of a cluster that is already deleted', async () => {
    const { core, rds } = await emulator();
    core.seed.snapshot(here, { cluster: 'gone', createdAt: start });
    core.seed.snapshot(here, { cluster: 'gone', type: 'manual', id: 'gone-by-hand' });
    core.seed.snapshot(here, { cluster: 'other' });
    const { DBClusterSnapshots } = await rds().send(
      new DescribeDBClusterSnapshotsCommand({ DBClusterIdentifier: 'gone' }),
    );
    expect(DBClusterSnapshots?.map((one) => [one.DBClusterSnapshotIdentifier, one.SnapshotType, one.Status])).toEqual([
      ['gone-by-hand', 'manual', 'available'],
      ['rds:gone-2026-03-01-02-00', 'automated', 'available'],
    ]);
    expect(DBClusterSnapshots?.[1]).toMatchObject({
      DBClusterSnapshotArn: 'arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:rds:gone-2026-03-01-02-00',
      SnapshotCreateTime: new Date(start),
      PercentProgress: 100,
      StorageEncrypted: false,
    });
    expect(DBClusterSnapshots?.[1]?.SourceDBClusterSnapshotArn).toBeUndefined();
  });

  it('gives 100 at most on a page and the rest by marker', async () => {
    const { core, rds } = await emulator();
    for (let n = 0; n < 130; n++) core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: `s-${n}` });
    const first = await rds().send(new DescribeDBClusterSnapshotsCommand({}));
    expect(first.DBClusterSnapshots).toHaveLength(100);
    expect(first.Marker).toBeDefined();
    const seen = new Set<string | undefined>();
    const pages: number[] = [];
    for await (const page of paginateDescribeDBClusterSnapshots({ client: rds(), pageSize: 50 }, {})) {
      pages.push(page.DBClusterSnapshots?.length ?? 0);
      for (const one of page.DBClusterSnapshots ?? []) seen.add(one.DBClusterSnapshotIdentifier);
    }
    expect(pages).toEqual([50, 50, 30]);
    expect(seen.size).toBe(130);
  });

  it.each([19, 101])('refuses a page of %i records', async (MaxRecords) => {
    const { rds } = await emulator();
    expect(await errorOf(rds().send(new DescribeDBClusterSnapshotsCommand({ MaxRecords })))).toMatchObject({
      name: 'InvalidParameterValue',
      status: 400,
    });
  });

  it('shows shared snapshots only on demand, under their ARN and without tags', async () => {
    const { core, rds } = await emulator();
    const shared = core.seed.snapshot(
      { account: otherAccount, region: here.region },
      { cluster: 'orders', type: 'manual', id: 'theirs', sharedWith: [here.account], tags: { team: 'theirs' } },
    );
    core.seed.snapshot(
      { account: otherAccount, region: here.region },
      { cluster: 'orders', type: 'manual', id: 'kept' },
    );
    const send = async (input: DescribeDBClusterSnapshotsCommandInput) =>
      (await rds().send(new DescribeDBClusterSnapshotsCommand(input))).DBClusterSnapshots;
    expect(await send({})).toEqual([]);
    expect(await send({ IncludeShared: true, SnapshotType: 'manual' })).toEqual([]);
    expect(await send({ SnapshotType: 'public' })).toEqual([]);
    const entry = { DBClusterSnapshotIdentifier: shared.arn, DBClusterSnapshotArn: shared.arn, SnapshotType: 'shared' };
    expect(await send({ SnapshotType: 'shared' })).toMatchObject([{ ...entry, TagList: [] }]);
    expect(await send({ IncludeShared: true, DBClusterIdentifier: 'orders' })).toMatchObject([entry]);
    expect(await send({ IncludeShared: true, DBClusterSnapshotIdentifier: shared.arn })).toMatchObject([entry]);
    expect(await errorOf(send({ DBClusterSnapshotIdentifier: shared.arn }))).toMatchObject({
      name: 'DBClusterSnapshotNotFoundFault',
    });
  });

  it('finds an automated snapshot by name only if its type is named', async () => {
    const { core, rds } = await emulator();
    const { id, arn } = core.seed.snapshot(here, { cluster: 'orders' });
    const named = { DBClusterSnapshotIdentifier: id };
    expect(await errorOf(rds().send(new DescribeDBClusterSnapshotsCommand(named)))).toEqual({
      name: 'DBClusterSnapshotNotFoundFault',
      message: `DBClusterSnapshot not found: ${arn}`,
      status: 404,
    });
    const typed = await rds().send(new DescribeDBClusterSnapshotsCommand({ ...named, SnapshotType: 'automated' }));
    expect(typed.DBClusterSnapshots).toHaveLength(1);
  });

  it('applies filters together, the values of one as alternatives', async () => {
    const { core, rds } = await emulator();
    core.seed.snapshot(here, { cluster: 'a', type: 'manual', id: 'a1' });
    core.seed.snapshot(here, { cluster: 'b', type: 'manual', id: 'b1' });
    core.seed.snapshot(here, { cluster: 'b' });
    core.seed.snapshot(here, { cluster: 'c', type: 'manual', id: 'c1', engine: 'aurora-mysql' });
    const { DBClusterSnapshots } = await rds().send(
      new DescribeDBClusterSnapshotsCommand({
        Filters: [
          { Name: 'db-cluster-id', Values: ['b', 'c'] },
          { Name: 'snapshot-type', Values: ['manual'] },
          { Name: 'engine', Values: ['aurora-postgresql'] },
        ],
      }),
    );
    expect(DBClusterSnapshots?.map((one) => one.DBClusterSnapshotIdentifier)).toEqual(['b1']);
    const unknown = rds().send(
      new DescribeDBClusterSnapshotsCommand({ Filters: [{ Name: 'colour', Values: ['red'] }] }),
    );
    expect(await errorOf(unknown)).toMatchObject({ name: 'InvalidParameterValue' });
  });

  it('refuses a cluster and a snapshot named together', async () => {
    const { rds } = await emulator();
    const request = rds().send(
      new DescribeDBClusterSnapshotsCommand({ DBClusterIdentifier: 'a', DBClusterSnapshotIdentifier: 'b' }),
    );
    expect(await errorOf(request)).toMatchObject({ name: 'InvalidParameterCombination', status: 400 });
  });
});

describe('CreateDBClusterSnapshot', () => {
  it('is creating for a while, then available', async () => {
    const { core, rds, clock } = await emulator();
    core.seed.cluster(here, { id: 'orders' });
    const made = await rds().send(
      new CreateDBClusterSnapshotCommand({ DBClusterIdentifier: 'orders', DBClusterSnapshotIdentifier: 'By-Hand' }),
    );
    expect(made.DBClusterSnapshot).toMatchObject({ DBClusterSnapshotIdentifier: 'by-hand', Status: 'creating' });
    clock.advance(3 * minute);
    const { DBClusterSnapshots } = await rds().send(
      new DescribeDBClusterSnapshotsCommand({ DBClusterSnapshotIdentifier: 'by-hand' }),
    );
    expect(DBClusterSnapshots?.[0]).toMatchObject({
      Status: 'available',
      PercentProgress: 100,
      SnapshotType: 'manual',
    });
  });

  it('refuses a name that is taken, a bad name and a cluster that is busy', async () => {
    const { core, rds } = await emulator();
    core.seed.cluster(here, { id: 'orders' });
    core.seed.cluster(here, { id: 'busy', status: 'modifying' });
    core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'taken' });
    const create = (DBClusterIdentifier: string, DBClusterSnapshotIdentifier: string) =>
      errorOf(rds().send(new CreateDBClusterSnapshotCommand({ DBClusterIdentifier, DBClusterSnapshotIdentifier })));
    expect(await create('orders', 'taken')).toMatchObject({ name: 'DBClusterSnapshotAlreadyExistsFault', status: 400 });
    expect(await create('orders', 'two--hyphens')).toMatchObject({ name: 'InvalidParameterValue', status: 400 });
    expect(await create('busy', 'new')).toMatchObject({ name: 'InvalidDBClusterStateFault', status: 400 });
    expect(await create('none', 'new')).toMatchObject({ name: 'DBClusterNotFoundFault', status: 404 });
  });
});

describe('DeleteDBClusterSnapshot', () => {
  it('removes a manual snapshot and refuses an automated one', async () => {
    const { core, rds } = await emulator();
    core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'old' });
    const { id } = core.seed.snapshot(here, { cluster: 'orders' });
    const remove = (DBClusterSnapshotIdentifier: string) =>
      rds().send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier }));
    expect((await remove('old')).DBClusterSnapshot).toMatchObject({ DBClusterSnapshotIdentifier: 'old' });
    expect(await errorOf(remove('old'))).toMatchObject({ name: 'DBClusterSnapshotNotFoundFault', status: 404 });
    expect(await errorOf(remove(id))).toMatchObject({ name: 'InvalidDBClusterSnapshotStateFault', status: 400 });
  });

  it('shows deleting for as long as the settings say', async () => {
    const { core, rds, clock } = await emulator({ settings: { durations: { snapshotDelete: minute } } });
    core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'old' });
    await rds().send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: 'old' }));
    const list = async () => (await rds().send(new DescribeDBClusterSnapshotsCommand({}))).DBClusterSnapshots;
    expect(await list()).toMatchObject([{ Status: 'deleting' }]);
    clock.advance(minute);
    expect(await list()).toEqual([]);
  });
});

describe('sharing', () => {
  it('adds and removes accounts', async () => {
    const { core, rds } = await emulator();
    core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'mine' });
    const target = { DBClusterSnapshotIdentifier: 'mine', AttributeName: 'restore' };
    await rds().send(
      new ModifyDBClusterSnapshotAttributeCommand({ ...target, ValuesToAdd: [otherAccount, '777788889999'] }),
    );
    await rds().send(new ModifyDBClusterSnapshotAttributeCommand({ ...target, ValuesToRemove: ['777788889999'] }));
    const { DBClusterSnapshotAttributesResult } = await rds().send(
      new DescribeDBClusterSnapshotAttributesCommand({ DBClusterSnapshotIdentifier: 'mine' }),
    );
    expect(DBClusterSnapshotAttributesResult).toEqual({
      DBClusterSnapshotIdentifier: 'mine',
      DBClusterSnapshotAttributes: [{ AttributeName: 'restore', AttributeValues: [otherAccount] }],
    });
    const theirs = rds({ account: otherAccount, region: here.region });
    const seen = await theirs.send(new DescribeDBClusterSnapshotsCommand({ SnapshotType: 'shared' }));
    expect(seen.DBClusterSnapshots).toHaveLength(1);
  });

  it('refuses automated snapshots, the default key, `all` if encrypted, and a 21st account', async () => {
    const { core, rds } = await emulator();
    const key = core.seed.kmsKey(here);
    const standard = core.seed.kmsKey(here, { aliases: ['alias/aws/rds'], manager: 'AWS' });
    const { id } = core.seed.snapshot(here, { cluster: 'orders' });
    core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'plain' });
    core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'standard', kmsKeyId: standard.arn });
    core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'encrypted', kmsKeyId: key.arn });
    const share = (DBClusterSnapshotIdentifier: string, ValuesToAdd: string[]) =>
      errorOf(
        rds().send(
          new ModifyDBClusterSnapshotAttributeCommand({
            DBClusterSnapshotIdentifier,
            AttributeName: 'restore',
            ValuesToAdd,
          }),
        ),
      );
    const accounts = Array.from({ length: 21 }, (_, n) => String(100_000_000_000 + n));
    expect(await share(id, [otherAccount])).toMatchObject({ name: 'InvalidDBClusterSnapshotStateFault' });
    expect(await share('standard', [otherAccount])).toMatchObject({ name: 'InvalidParameterCombination' });
    expect(await share('encrypted', ['all'])).toMatchObject({ name: 'InvalidParameterCombination' });
    expect(await share('plain', accounts)).toMatchObject({ name: 'SharedSnapshotQuotaExceededFault' });
  });
});

describe('tags', () => {
  it('are added, replaced, listed and removed on a snapshot, a cluster and an instance', async () => {
    const { core, rds } = await emulator();
    const snapshot = core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'mine', tags: { a: 'old' } });
    const cluster = core.seed.cluster(here, { id: 'orders' });
    const instance = core.seed.instance(here, { id: 'orders-1', cluster: 'orders' });
    for (const { arn } of [snapshot, cluster, instance]) {
      const Tags = [
        { Key: 'a', Value: 'new + improved' },
        { Key: 'aurora-restore:target', Value: 'orders-staging' },
      ];
      await rds().send(new AddTagsToResourceCommand({ ResourceName: arn, Tags }));
      expect((await rds().send(new ListTagsForResourceCommand({ ResourceName: arn }))).TagList).toEqual(Tags);
      await rds().send(new RemoveTagsFromResourceCommand({ ResourceName: arn, TagKeys: ['a'] }));
      expect((await rds().send(new ListTagsForResourceCommand({ ResourceName: arn }))).TagList).toEqual([Tags[1]]);
    }
  });

  it.each([
    ['a', 'new & improved'],
    ['a', 'arn:aws:states:eu-west-1:123456789012:execution:restore:(by-hand)'],
    ['a!', 'b'],
  ])('refuse what RDS takes in no tag: %s=%s', async (Key, Value) => {
    const { core, rds } = await emulator();
    const { arn } = core.seed.cluster(here, { id: 'orders' });
    const request = rds().send(new AddTagsToResourceCommand({ ResourceName: arn, Tags: [{ Key, Value }] }));
    expect(await errorOf(request)).toMatchObject({ name: 'InvalidParameterValue', status: 400 });
  });

  it.each(['aws:a', 'rds:a'])('refuse the reserved key %s', async (Key) => {
    const { core, rds } = await emulator();
    const { arn } = core.seed.cluster(here, { id: 'orders' });
    const request = rds().send(new AddTagsToResourceCommand({ ResourceName: arn, Tags: [{ Key, Value: 'b' }] }));
    expect(await errorOf(request)).toMatchObject({ name: 'InvalidParameterValue', status: 400 });
  });

  it('cannot be read of what is not there', async () => {
    const { rds } = await emulator();
    const list = (resource: string) =>
      errorOf(
        rds().send(
          new ListTagsForResourceCommand({ ResourceName: `arn:aws:rds:${here.region}:${here.account}:${resource}` }),
        ),
      );
    expect(await list('cluster:none')).toMatchObject({ name: 'DBClusterNotFoundFault', status: 404 });
    expect(await list('db:none')).toMatchObject({ name: 'DBInstanceNotFoundFault', status: 404 });
    expect(await list('cluster-snapshot:none')).toMatchObject({ name: 'DBClusterSnapshotNotFoundFault', status: 404 });
    expect(await list('cluster-pg:none')).toMatchObject({ name: 'DBClusterParameterGroupNotFoundFault', status: 404 });
    expect(await list('pg:none')).toMatchObject({ name: 'DBParameterGroupNotFoundFault', status: 404 });
    expect(await list('subgrp:none')).toMatchObject({ name: 'DBSubnetGroupNotFoundFault', status: 404 });
  });
});
