import { describe, expect, it } from 'vitest';
import { type CopyProgress, copySchema } from '../../src/payload/results.ts';
import type { Snapshot } from '../../src/ports/snapshots.ts';
import { createCheckCopyStatus } from '../../src/steps/check-copy-status.ts';
import { aCopy, anEvent, aPlan, secondsLater } from '../fakes/events.ts';
import { aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';

const plan = aPlan();

function check(changes: Partial<Snapshot> | undefined, seconds = 60, copy: Partial<CopyProgress> = {}) {
  const snapshots = new FakeSnapshots();
  if (changes !== undefined) {
    const { id } = { id: plan.copy.snapshotId };
    snapshots.add(
      aSnapshot({
        id,
        region: 'eu-west-1',
        kind: 'manual',
        copiedFrom: aSnapshot().arn,
        tags: plan.copy.tags,
        ...changes,
      }),
    );
  }
  const step = createCheckCopyStatus({ snapshots });
  return step(anEvent({ plan, copy: aCopy(plan, copy) }, { enteredAt: secondsLater(seconds) }));
}

describe('CheckCopyStatus', () => {
  it('finds an available copy complete', async () => {
    const result = await check({ status: 'available' });
    expect(result).toMatchObject({
      outcome: 'CopyComplete',
      status: 'available',
      percentProgress: 100,
      completedAt: secondsLater(60),
    });
    expect(copySchema.parse(result)).toEqual(result);
  });

  it.each(['copying', 'creating', 'pending', 'a-status-of-tomorrow'])('waits while the copy is %s', async (status) => {
    await expect(check({ status, percentProgress: 42 })).resolves.toMatchObject({
      outcome: 'CopyInProgress',
      status,
      percentProgress: 42,
    });
  });

  const snapshotCopyFailed = { outcome: 'CopyFailed', failure: { error: 'SnapshotCopyFailed' } };

  it.each(['failed', 'incompatible-restore', 'incompatible-parameters'])(
    'finds a copy failed that is %s',
    async (status) => {
      const result = await check({ status });
      expect(result).toMatchObject(snapshotCopyFailed);
      expect(copySchema.parse(result)).toEqual(result);
    },
  );

  it.each(['deleting', 'deleted'])(
    'takes one that is %s for the failed copy that made room, for five minutes',
    async (status) => {
      const begun = { outcome: 'CopyInProgress' } as const;
      await expect(check({ status }, 300, begun)).resolves.toMatchObject(begun);
      const late = await check({ status }, 301, begun);
      const adopted = await check({ status }, 10, { ...begun, adopted: true });
      for (const result of [late, adopted]) {
        expect(result).toMatchObject({ ...snapshotCopyFailed, status });
        expect(result.failure?.cause).toContain(`has the status ${status}.`);
      }
    },
  );

  it('describes a failure as Lambda describes a thrown error, with its facts', async () => {
    const { failure } = await check({ status: 'failed' });
    const { errorType, errorMessage } = JSON.parse(failure?.cause ?? '');
    expect(errorType).toBe('SnapshotCopyFailed');
    const [sentence, facts] = errorMessage.split('\n');
    expect(sentence).toContain(`Copy ${plan.copy.snapshotId} in eu-west-1 has the status failed.`);
    expect(JSON.parse(facts)).toEqual({
      target: 'orders-staging',
      snapshotId: plan.copy.snapshotId,
      region: 'eu-west-1',
      status: 'failed',
    });
  });

  const begun = { outcome: 'CopyInProgress' } as const;

  it('waits until the deadline and no longer', async () => {
    await expect(check({ status: 'copying' }, 21_600, begun)).resolves.toMatchObject({ outcome: 'CopyInProgress' });
    await expect(check({ status: 'copying' }, 21_601, begun)).resolves.toMatchObject({
      outcome: 'CopyFailed',
      failure: { error: 'CopyDeadlineExceeded' },
    });
  });

  it('takes a copy that was complete in the end, however late it is seen', async () => {
    await expect(check({ status: 'available' }, 100_000)).resolves.toMatchObject({ outcome: 'CopyComplete' });
  });

  it('waits for a new copy to be shown, for five minutes', async () => {
    await expect(check(undefined, 300, begun)).resolves.toMatchObject({ outcome: 'CopyInProgress' });
    const vanished = await check(undefined, 301, begun);
    expect(vanished).toMatchObject(snapshotCopyFailed);
    const { errorMessage } = JSON.parse(vanished.failure?.cause ?? '');
    expect(JSON.parse(errorMessage.split('\n').at(-1))).toEqual({
      ...{ target: 'orders-staging', snapshotId: plan.copy.snapshotId, region: 'eu-west-1', status: 'not found' },
    });
  });

  it('counts from its first look, for CopySnapshot may have waited for hours until RDS took its request', async () => {
    const first = await check(undefined, 7200);
    expect(first).toMatchObject({ outcome: 'CopyInProgress', startedAt: secondsLater(7200) });
    await expect(check(undefined, 7200 + 300, first)).resolves.toMatchObject({ outcome: 'CopyInProgress' });
    await expect(check(undefined, 7200 + 301, first)).resolves.toMatchObject({ outcome: 'CopyFailed' });
  });

  it('does not wait for a copy that was there before and has vanished', async () => {
    await expect(check(undefined, 10, { adopted: true })).resolves.toMatchObject({ outcome: 'CopyFailed' });
  });

  it.each(['copying', 'available'])('does not take another source’s copy that is %s', async (status) => {
    await expect(check({ status, copiedFrom: 'arn:aws:rds:us-east-1:1:cluster-snapshot:x' })).resolves.toMatchObject({
      outcome: 'CopyFailed',
      failure: { error: 'SnapshotAlreadyExists' },
    });
  });

  it('does not take a complete snapshot of the target that has the tags of its cluster for the copy', async () => {
    const { tags } = plan.copy;
    const taken = {
      id: plan.copy.snapshotId,
      region: 'eu-west-1',
      kind: 'manual',
      cluster: 'orders-staging',
      tags,
    } as const;
    const step = createCheckCopyStatus({ snapshots: new FakeSnapshots(aSnapshot(taken)) });
    await expect(step(anEvent({ plan, copy: aCopy(plan) }))).resolves.toMatchObject({
      outcome: 'CopyFailed',
      failure: { error: 'SnapshotAlreadyExists' },
    });
  });

  it('forgets an earlier failure', async () => {
    const failure = { error: 'SnapshotCopyFailed', cause: '{}' };
    expect(await check({ status: 'available' }, 60, { failure })).not.toHaveProperty('failure');
  });

  it('tells of a copy that takes too long how far it is', async () => {
    const late = plan.deadlines.copySeconds + 1;
    const inTime = await check({ status: 'copying', percentProgress: 42 }, late - 1, { outcome: 'CopyInProgress' });
    expect(inTime.outcome).toBe('CopyInProgress');
    const { failure } = await check({ status: 'copying', percentProgress: 42 }, late, { outcome: 'CopyInProgress' });
    const facts = JSON.parse(
      JSON.parse(failure?.cause ?? '')
        .errorMessage.split('\n')
        .at(-1),
    );
    expect(facts).toEqual({
      ...{ target: 'orders-staging', snapshotId: plan.copy.snapshotId, region: 'eu-west-1', status: 'copying' },
      ...{ percentProgress: 42, elapsedSeconds: late, deadlineSeconds: late - 1 },
    });
  });

  it('does not judge a copy in progress by tags that are not shown yet', async () => {
    const { copiedFrom: _none, ...making } = aSnapshot({ id: plan.copy.snapshotId, region: 'eu-west-1' });
    const snapshots = new FakeSnapshots({ ...making, status: 'copying', tags: {} });
    const event = anEvent({ plan, copy: aCopy(plan) }, { enteredAt: secondsLater(60) });
    await expect(createCheckCopyStatus({ snapshots })(event)).resolves.toMatchObject({ outcome: 'CopyInProgress' });
  });
});
