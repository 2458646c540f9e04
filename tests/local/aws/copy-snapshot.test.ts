import {
  CopyDBClusterSnapshotCommand,
  type CopyDBClusterSnapshotCommandInput,
  DeleteDBClusterSnapshotCommand,
  DescribeDBClusterSnapshotsCommand,
} from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { emulator, errorOf, here, minute, otherAccount, there } from './emulator.ts';

type Emulator = Awaited<ReturnType<typeof emulator>>;

const copy = ({ rds }: Emulator, input: Partial<CopyDBClusterSnapshotCommandInput>) =>
  rds().send(
    new CopyDBClusterSnapshotCommand({
      SourceDBClusterSnapshotIdentifier: undefined,
      TargetDBClusterSnapshotIdentifier: 'copy',
      ...input,
    }),
  );

const described = async ({ rds }: Emulator, id = 'copy') =>
  (await rds().send(new DescribeDBClusterSnapshotsCommand({ DBClusterSnapshotIdentifier: id })))
    .DBClusterSnapshots?.[0];

describe('CopyDBClusterSnapshot', () => {
  it('copies an automated snapshot across regions, with the URL that the SDK signs, in 12 minutes', async () => {
    const stack = await emulator();
    const source = stack.core.seed.snapshot(there, { cluster: 'orders', engineVersion: '16.4' });
    const { DBClusterSnapshot } = await copy(stack, { SourceDBClusterSnapshotIdentifier: source.arn });
    expect(DBClusterSnapshot).toMatchObject({
      DBClusterSnapshotIdentifier: 'copy',
      DBClusterSnapshotArn: 'arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:copy',
      SourceDBClusterSnapshotArn: source.arn,
      SnapshotType: 'manual',
      Status: 'copying',
      PercentProgress: 0,
      EngineVersion: '16.4',
      DBClusterIdentifier: 'orders',
    });
    const progress: (number | undefined)[] = [];
    for (let elapsed = 0; elapsed < 12; elapsed += 3) {
      progress.push((await described(stack))?.PercentProgress);
      stack.clock.advance(3 * minute - 1);
    }
    expect(progress).toEqual([0, 18, 45, 72]);
    expect(await described(stack)).toMatchObject({ Status: 'copying', PercentProgress: 99 });
    stack.clock.advance(4);
    expect(await described(stack)).toMatchObject({ Status: 'available', PercentProgress: 100 });
  });

  it('copies within a region by identifier', async () => {
    const stack = await emulator();
    const source = stack.core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'mine' });
    await copy(stack, { SourceDBClusterSnapshotIdentifier: 'mine' });
    expect(await described(stack)).toMatchObject({ SourceDBClusterSnapshotArn: source.arn, Status: 'copying' });
  });

  it('copies a snapshot that another account shares, and no other', async () => {
    const stack = await emulator();
    const theirs = { account: otherAccount, region: there.region };
    const shared = stack.core.seed.snapshot(theirs, { cluster: 'orders', type: 'manual', sharedWith: [here.account] });
    const kept = stack.core.seed.snapshot(theirs, { cluster: 'orders', type: 'manual', id: 'kept' });
    await copy(stack, { SourceDBClusterSnapshotIdentifier: shared.arn });
    expect(await described(stack)).toMatchObject({ SourceDBClusterSnapshotArn: shared.arn });
    const request = copy(stack, {
      SourceDBClusterSnapshotIdentifier: kept.arn,
      TargetDBClusterSnapshotIdentifier: 'second',
    });
    expect(await errorOf(request)).toMatchObject({ name: 'DBClusterSnapshotNotFoundFault', status: 404 });
  });

  it('takes the given tags, or with CopyTags those of the source that nobody reserves', async () => {
    const stack = await emulator();
    stack.core.seed.snapshot(here, {
      cluster: 'orders',
      type: 'manual',
      id: 'mine',
      tags: { team: 'orders', 'aws:backup:source': 'x' },
    });
    const source = { SourceDBClusterSnapshotIdentifier: 'mine', CopyTags: true };
    await copy(stack, { ...source, Tags: [{ Key: 'a', Value: 'b' }] });
    await copy(stack, { ...source, TargetDBClusterSnapshotIdentifier: 'second' });
    expect((await described(stack))?.TagList).toEqual([{ Key: 'a', Value: 'b' }]);
    expect((await described(stack, 'second'))?.TagList).toEqual([{ Key: 'team', Value: 'orders' }]);
  });

  it.each(['rds:copy', '1copy', 'copy-', 'a--b', 'x'.repeat(64)])('refuses the target name %s', async (name) => {
    const stack = await emulator();
    stack.core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'mine' });
    const request = copy(stack, {
      SourceDBClusterSnapshotIdentifier: 'mine',
      TargetDBClusterSnapshotIdentifier: name,
    });
    expect(await errorOf(request)).toMatchObject({ name: 'InvalidParameterValue', status: 400 });
  });

  it('refuses a source that is not there or not available, and a target that is', async () => {
    const stack = await emulator();
    stack.core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'mine' });
    stack.core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'young', status: 'creating' });
    const from = (SourceDBClusterSnapshotIdentifier: string, target = 'copy') =>
      errorOf(copy(stack, { SourceDBClusterSnapshotIdentifier, TargetDBClusterSnapshotIdentifier: target }));
    expect(await from('none')).toEqual({
      name: 'DBClusterSnapshotNotFoundFault',
      message: 'DBClusterSnapshot not found: arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:none',
      status: 404,
    });
    expect(await from('young')).toMatchObject({ name: 'InvalidDBClusterSnapshotStateFault', status: 400 });
    expect(await from('mine', 'MINE')).toMatchObject({ name: 'DBClusterSnapshotAlreadyExistsFault', status: 400 });
  });

  it('tells a full account and too many copies apart only by the message', async () => {
    const stack = await emulator();
    const source = stack.core.seed.snapshot(there, { cluster: 'orders' });
    const begin = (n: number) =>
      copy(stack, { SourceDBClusterSnapshotIdentifier: source.arn, TargetDBClusterSnapshotIdentifier: `copy-${n}` });
    for (let n = 1; n <= 5; n++) await begin(n);
    expect(await errorOf(begin(6))).toEqual({
      name: 'SnapshotQuotaExceededFault',
      message: 'Cannot copy more than 5 snapshots across regions',
      status: 400,
    });
    stack.clock.advance(12 * minute);
    await begin(6);
    for (let n = 7; n <= 100; n++) stack.core.seed.snapshot(here, { cluster: 'x', type: 'manual', id: `full-${n}` });
    expect(await errorOf(begin(101))).toEqual({
      name: 'SnapshotQuotaExceededFault',
      message: 'Cannot create more than 100 manual snapshots',
      status: 400,
    });
  });

  it('is cancelled when its target is deleted while it is copying', async () => {
    const stack = await emulator();
    const source = stack.core.seed.snapshot(there, { cluster: 'orders' });
    await copy(stack, { SourceDBClusterSnapshotIdentifier: source.arn });
    await stack.rds().send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: 'copy' }));
    stack.clock.advance(20 * minute);
    expect(await errorOf(described(stack))).toMatchObject({ name: 'DBClusterSnapshotNotFoundFault' });
  });

  it('fails when its source is deleted while it is copying', async () => {
    const stack = await emulator();
    const source = stack.core.seed.snapshot(there, { cluster: 'orders', type: 'manual', id: 'mine' });
    await copy(stack, { SourceDBClusterSnapshotIdentifier: source.arn });
    await stack.rds(there).send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: 'mine' }));
    expect(await described(stack)).toMatchObject({ Status: 'failed' });
  });

  it('ends failed when a fault says so, once', async () => {
    const stack = await emulator();
    const source = stack.core.seed.snapshot(there, { cluster: 'orders' });
    stack.core.faults.add({ action: 'CopyDBClusterSnapshot', fault: { status: 'failed' } });
    await copy(stack, { SourceDBClusterSnapshotIdentifier: source.arn });
    await copy(stack, { SourceDBClusterSnapshotIdentifier: source.arn, TargetDBClusterSnapshotIdentifier: 'second' });
    expect(await described(stack)).toMatchObject({ Status: 'copying' });
    stack.clock.advance(12 * minute);
    expect(await described(stack)).toMatchObject({ Status: 'failed' });
    expect(await described(stack, 'second')).toMatchObject({ Status: 'available' });
  });
});

describe('encryption of copies', () => {
  it('needs a key of the destination region', async () => {
    const stack = await emulator();
    const sourceKey = stack.core.seed.kmsKey(there);
    const key = stack.core.seed.kmsKey(here, { aliases: ['alias/restores'] });
    const source = stack.core.seed.snapshot(there, { cluster: 'orders', kmsKeyId: sourceKey.arn });
    const from = { SourceDBClusterSnapshotIdentifier: source.arn };
    expect(await errorOf(copy(stack, from))).toEqual({
      name: 'InvalidParameterValue',
      message: 'Must specify new KMS key for cross region encrypted snapshot copy.',
      status: 400,
    });
    expect(await errorOf(copy(stack, { ...from, KmsKeyId: sourceKey.arn }))).toEqual({
      name: 'KMSKeyNotAccessibleFault',
      message: `Specified KMS key [${sourceKey.arn}] does not exist, is not enabled or you do not have permissions to access it.`,
      status: 400,
    });
    const { DBClusterSnapshot } = await copy(stack, { ...from, KmsKeyId: 'alias/restores' });
    expect(DBClusterSnapshot).toMatchObject({ StorageEncrypted: true, KmsKeyId: key.arn });
  });

  it('refuses a disabled key, and any key for an unencrypted source', async () => {
    const stack = await emulator();
    const disabled = stack.core.seed.kmsKey(here, { enabled: false });
    const usable = stack.core.seed.kmsKey(here);
    stack.core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'encrypted', kmsKeyId: usable.arn });
    stack.core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'plain' });
    const from = (SourceDBClusterSnapshotIdentifier: string, KmsKeyId: string) =>
      errorOf(copy(stack, { SourceDBClusterSnapshotIdentifier, KmsKeyId }));
    expect(await from('encrypted', disabled.id)).toMatchObject({ name: 'KMSKeyNotAccessibleFault' });
    expect(await from('plain', usable.id)).toMatchObject({ name: 'InvalidParameterCombination' });
  });

  it('needs another account to admit this one to its key', async () => {
    const stack = await emulator();
    const theirs = { account: otherAccount, region: here.region };
    const closed = stack.core.seed.kmsKey(theirs);
    const admitting = stack.core.seed.kmsKey(theirs, { grantedTo: [here.account] });
    stack.core.seed.kmsKey(here, { aliases: ['alias/restores'] });
    const snapshot = (id: string, kmsKeyId: string) =>
      stack.core.seed.snapshot(theirs, { cluster: 'o', type: 'manual', id, kmsKeyId, sharedWith: [here.account] }).arn;
    const refused = copy(stack, {
      SourceDBClusterSnapshotIdentifier: snapshot('closed', closed.arn),
      KmsKeyId: 'alias/restores',
    });
    expect(await errorOf(refused)).toEqual({
      name: 'KMSKeyNotAccessibleFault',
      message: `The source snapshot KMS key [${closed.arn}] does not exist, is not enabled or you do not have permissions to access it.`,
      status: 400,
    });
    const source = { SourceDBClusterSnapshotIdentifier: snapshot('open', admitting.arn) };
    expect(await errorOf(copy(stack, source))).toMatchObject({ name: 'InvalidParameterValue' });
    await copy(stack, { ...source, KmsKeyId: 'alias/restores' });
    expect(await described(stack)).toMatchObject({ Status: 'copying', StorageEncrypted: true });
  });
});
