import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { Snapshot } from '../../src/ports/snapshots.ts';
import { createCopySnapshot } from '../../src/steps/copy-snapshot.ts';
import { anEvent, aPlan, now } from '../fakes/events.ts';
import { aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';

const plan = aPlan();

function copyOfSource(changes: Partial<Snapshot> = {}): Snapshot {
  return aSnapshot({
    id: plan.copy.snapshotId,
    region: 'eu-west-1',
    kind: 'manual',
    copiedFrom: aSnapshot().arn,
    tags: { ...plan.copy.tags, 'aurora-restore:execution': 'yesterday' },
    ...changes,
  });
}

function run(snapshots: FakeSnapshots, planned = plan) {
  return createCopySnapshot({ snapshots })(anEvent({ plan: planned }));
}

describe('CopySnapshot', () => {
  it('copies the source into the target region under the planned name, key and tags', async () => {
    const snapshots = new FakeSnapshots(aSnapshot({ encrypted: true }));
    const planned = { ...plan, copy: { ...plan.copy, kmsKeyId: 'alias/eu' } };
    await expect(run(snapshots, planned)).resolves.toEqual({
      outcome: 'CopyInitiated',
      snapshotId: plan.copy.snapshotId,
      snapshotArn: copyOfSource().arn,
      startedAt: now,
      adopted: false,
      status: 'copying',
      percentProgress: 0,
    });
    expect(snapshots.copies).toEqual([
      {
        region: 'eu-west-1',
        sourceArn: aSnapshot().arn,
        id: plan.copy.snapshotId,
        kmsKeyId: 'alias/eu',
        tags: plan.copy.tags,
      },
    ]);
  });

  it.each(['available', 'copying', 'some-new-status'])(
    'takes over a copy of the same source that is %s',
    async (status) => {
      const snapshots = new FakeSnapshots(aSnapshot(), copyOfSource({ status }));
      await expect(run(snapshots)).resolves.toMatchObject({ outcome: 'CopyInitiated', adopted: true, status });
      expect(snapshots.copies).toEqual([]);
      expect(await snapshots.find('eu-west-1', plan.copy.snapshotId)).toMatchObject({ tags: plan.copy.tags });
    },
  );

  it.each(['failed', 'incompatible-restore'])('replaces an own copy that is %s', async (status) => {
    const snapshots = new FakeSnapshots(aSnapshot(), copyOfSource({ status }));
    await expect(run(snapshots)).resolves.toMatchObject({ adopted: false, status: 'copying' });
    expect(snapshots.deleted).toEqual([plan.copy.snapshotId]);
  });

  it.each([
    ['a copy of another source', { copiedFrom: 'arn:aws:rds:us-east-1:111122223333:cluster-snapshot:other' }],
    ['a failed snapshot that it did not make', { status: 'failed', tags: {} }],
    ['a failed copy of another target', { status: 'failed', tags: { 'aurora-restore:target': 'billing' } }],
  ])('leaves alone %s', async (_what, changes) => {
    const snapshots = new FakeSnapshots(aSnapshot(), copyOfSource(changes));
    await expect(run(snapshots)).rejects.toMatchObject({ name: 'SnapshotAlreadyExists' });
    expect(snapshots.deleted).toEqual([]);
    expect(snapshots.copies).toEqual([]);
  });

  it('leaves alone a snapshot under the name that is no copy at all', async () => {
    const { copiedFrom: _none, ...stranger } = copyOfSource({ tags: {} });
    await expect(run(new FakeSnapshots(aSnapshot(), stranger))).rejects.toMatchObject({
      name: 'SnapshotAlreadyExists',
    });
  });

  it('does not restore a snapshot of the target that has the tags of its cluster, and the name of the copy', async () => {
    const { copiedFrom: _, ...taken } = copyOfSource({ cluster: 'orders-staging' });
    const snapshots = new FakeSnapshots(aSnapshot(), taken);
    await expect(run(snapshots)).rejects.toMatchObject({ name: 'SnapshotAlreadyExists' });
  });

  it('tells a copy that an earlier attempt has taken over from one of its own: it is older than the execution', async () => {
    const taken = copyOfSource({ createdAt: '2026-07-31T03:00:00.000Z', tags: plan.copy.tags });
    const snapshots = new FakeSnapshots(aSnapshot(), taken);
    await expect(run(snapshots)).resolves.toMatchObject({ outcome: 'CopyInitiated', adopted: true });
  });

  it('takes a copy for its own that is as old as the execution', async () => {
    const { startedAt } = anEvent(undefined).execution;
    const snapshots = new FakeSnapshots(aSnapshot(), copyOfSource({ createdAt: startedAt, tags: plan.copy.tags }));
    await expect(run(snapshots)).resolves.toMatchObject({ adopted: false });
  });

  it('is safe to run twice, and tags nothing for the second time', async () => {
    const snapshots = new FakeSnapshots(aSnapshot());
    const first = await run(snapshots);
    snapshots.tag = async () => {
      throw new PipelineError('AwsAccessDenied', 'No.');
    };
    await expect(run(snapshots)).resolves.toEqual(first);
    expect(snapshots.copies).toHaveLength(1);
  });

  it('goes on with the copy that a lost answer made', async () => {
    const snapshots = new FakeSnapshots(aSnapshot());
    snapshots.interruptions.fail('copy', new PipelineError('SnapshotAlreadyExists', 'It exists.'), 'after');
    await expect(run(snapshots)).resolves.toMatchObject({ outcome: 'CopyInitiated', adopted: false });
  });

  it.each(['deleting', 'deleted'])('asks to be tried again while a failed copy is still %s', async (status) => {
    const snapshots = new FakeSnapshots(aSnapshot(), copyOfSource({ status }));
    await expect(run(snapshots)).rejects.toMatchObject({
      name: 'AwsUnavailable',
      facts: { snapshotId: plan.copy.snapshotId, region: 'eu-west-1' },
      cause: { name: 'SnapshotAlreadyExists' },
    });
    expect(snapshots.deleted).toEqual([]);
  });

  it('does not go on where it may not delete a failed copy', async () => {
    const snapshots = new FakeSnapshots(aSnapshot(), copyOfSource({ status: 'failed' }));
    snapshots.delete = async () => {
      throw new PipelineError('AwsAccessDenied', 'No.');
    };
    await expect(run(snapshots)).rejects.toMatchObject({ name: 'AwsAccessDenied' });
    expect(snapshots.copies).toEqual([]);
  });

  it('asks to be tried again where a deletion has begun whose answer was lost', async () => {
    const snapshots = new FakeSnapshots(aSnapshot(), copyOfSource({ status: 'failed' }));
    snapshots.interruptions.fail('copy', new PipelineError('SnapshotAlreadyExists', 'It exists.'));
    snapshots.delete = async () => {
      throw new PipelineError('SnapshotNotAvailable', 'It is being deleted.');
    };
    await expect(run(snapshots)).rejects.toMatchObject({ name: 'AwsUnavailable' });
  });

  it.each(['CopyQuotaExceeded', 'SnapshotQuotaExceeded', 'KmsKeyNotAccessible'] as const)(
    'hands on %s',
    async (name) => {
      const snapshots = new FakeSnapshots(aSnapshot());
      snapshots.interruptions.fail('copy', new PipelineError(name, 'No.'));
      await expect(run(snapshots)).rejects.toMatchObject({ name });
    },
  );
});
