import { describe, expect, it } from 'vitest';
import { requireFirst, requireNoRunningOwner } from '../../src/clusters/only-restore.ts';
import type { Cluster } from '../../src/ports/clusters.ts';
import type { ExecutionSight } from '../../src/ports/executions.ts';
import { createCheckRestoreStatus } from '../../src/steps/check-restore-status.ts';
import { createDeleteRds } from '../../src/steps/delete-rds.ts';
import { createRestoreSnapshot } from '../../src/steps/restore-snapshot.ts';
import { createSnapshotCheck } from '../../src/steps/snapshot-check.ts';
import { aConfig, aCopy, anEvent, aPlan, aRestore } from '../fakes/events.ts';
import { aCluster, FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeSecrets } from '../fakes/fake-database.ts';
import { FakeKeys, FakeResources } from '../fakes/fake-region.ts';
import { anExecution, FakePastRestores, FakeRestores } from '../fakes/fake-restores.ts';
import { aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';

const earlier = anExecution('by-hand', { startedAt: '2026-08-01T05:58:59.999Z' });
const later = anExecution('by-hand', { startedAt: '2026-08-01T05:59:00.001Z' });
const { execution } = anEvent(undefined);
const worker = { target: 'orders-staging', execution };

const refusal = (other: ExecutionSight) => ({
  name: 'RestoreAlreadyRunning',
  sentence: expect.stringContaining('Execution by-hand of '),
  facts: {
    target: 'orders-staging',
    runningExecution: 'by-hand',
    runningExecutionId: other.executionId,
    runningSince: other.startedAt,
  },
});

describe('of two restores of a target', () => {
  it('the one that was started later gives way', async () => {
    await expect(requireFirst(new FakeRestores(earlier), worker)).rejects.toMatchObject(refusal(earlier));
  });

  it('the one that was started first goes on', async () => {
    await expect(requireFirst(new FakeRestores(later), worker)).resolves.toBeUndefined();
  });

  it.each([
    ['gives way to the one whose ARN comes first', 'night-0', false],
    ['goes on if its ARN comes first', 'night-2', true],
  ])('that were started at once, one %s', async (_, name, goesOn) => {
    const refused = await requireFirst(new FakeRestores(anExecution(name)), worker).then(
      () => false,
      () => true,
    );
    expect(refused).toBe(!goesOn);
  });

  it('each is judged by the start that Step Functions shows of both, not by the one it was told', async () => {
    const restores = new FakeRestores(anExecution('by-hand', { startedAt: '2026-08-01T05:59:00.005Z' }));
    restores.add(anExecution('night-1', { startedAt: '2026-08-01T05:59:00.010Z' }));
    await expect(requireFirst(restores, worker)).rejects.toMatchObject({ name: 'RestoreAlreadyRunning' });
  });

  it.each([
    ['another target’s', { target: 'orders-analytics' }],
    ['one without a target', { target: undefined }],
    ['one that has ended, though it is still listed', { running: false }],
  ])('%s is none', async (_, changes) => {
    const restores = new FakeRestores(earlier);
    const other = { ...earlier, ...changes };
    restores.list = async () => [other];
    restores.add(other);
    await expect(requireFirst(restores, worker)).resolves.toBeUndefined();
  });

  it('the later is found behind others of other targets', async () => {
    const others = ['a', 'b', 'c'].map((name) => anExecution(name, { ...earlier, target: name }));
    const restores = new FakeRestores(...others.map((other, n) => ({ ...other, executionId: `${n}` })), earlier);
    await expect(requireFirst(restores, worker)).rejects.toMatchObject(refusal(earlier));
  });
});

describe.each([
  ['runs', true],
  ['has ended', false],
])('a cluster that another execution has restored, which %s', (_, running) => {
  // It was started later: only the cluster's tag tells.
  const other = { ...later, running };
  const tags = { 'aurora-restore:target': 'orders-staging', 'aurora-restore:execution': other.executionId };
  const clusters = (changes: Partial<Cluster> = {}) =>
    new FakeClusters().add(aCluster({ tags, resourceId: 'cluster-OTHER', ...changes }));
  const ports = (made = clusters()) => ({
    clusters: made,
    snapshots: new FakeSnapshots(aSnapshot()),
    secrets: new FakeSecrets(),
    past: new FakePastRestores(),
    restores: new FakeRestores(other),
    resources: new FakeResources(),
    keys: new FakeKeys(),
    config: aConfig(),
  });

  it('is planned to be replaced only once it has ended', async () => {
    const checked = createSnapshotCheck(ports())(anEvent({ target: 'orders-staging' }));
    if (running) await expect(checked).rejects.toMatchObject(refusal(other));
    else await expect(checked).resolves.toMatchObject({ plan: { replace: { existing: {} } } });
  });

  it('is not deleted, for another reason if it has ended', async () => {
    const made = clusters();
    const plan = aPlan({}, { resourceId: 'cluster-OLD' });
    const error = running ? refusal(other) : { name: 'TargetChanged' };
    await expect(createDeleteRds(ports(made))(anEvent({ plan }))).rejects.toMatchObject(error);
    expect(made.requests).toEqual([]);
  });

  it('is not taken for the one that this execution restores', async () => {
    const plan = aPlan();
    const error = running ? refusal(other) : { name: 'ClusterAlreadyExists' };
    const restored = createRestoreSnapshot(ports())(anEvent({ plan, copy: aCopy(plan) }));
    await expect(restored).rejects.toMatchObject(error);
  });

  it('is not taken for the one that this execution has restored', async () => {
    const made = clusters();
    const checked = createCheckRestoreStatus(ports(made))(anEvent({ plan: aPlan(), restore: aRestore() }));
    if (running) await expect(checked).rejects.toMatchObject(refusal(other));
    else await expect(checked).resolves.toMatchObject({ failure: { error: 'TargetChanged' } });
    expect(made.requests).toEqual([]);
  });
});

describe('a cluster that another stage’s restore has made', () => {
  const elsewhere = execution.id.replace(/:execution:[^:]+/, ':execution:aurora-restore-test-restore');
  const owned = (tags: object) =>
    requireNoRunningOwner(
      new FakeRestores(),
      aCluster({ tags: { 'aurora-restore:execution': elsewhere, ...tags } }),
      worker,
    );

  it('may be at work on until it is finished', async () => {
    await expect(owned({})).rejects.toMatchObject({
      name: 'RestoreAlreadyRunning',
      sentence: expect.stringContaining('of another state machine has restored cluster orders-staging'),
      facts: { runningExecutionId: elsewhere, cluster: 'orders-staging' },
    });
    await expect(owned({ 'aurora-restore:ready-at': '2026-07-31T07:00:00.000Z' })).resolves.toBeUndefined();
  });

  it('is not judged by where it is only planned, or where an ended execution of this one has left it', async () => {
    const cluster = aCluster({ tags: { 'aurora-restore:execution': elsewhere } });
    const planned = { ...worker, execution: { id: '', startedAt: '' } };
    await expect(requireNoRunningOwner(new FakeRestores(), cluster, planned)).resolves.toBeUndefined();
    const own = anExecution('night-0', { running: false });
    await expect(
      requireNoRunningOwner(
        new FakeRestores(own),
        aCluster({ tags: { 'aurora-restore:execution': own.executionId } }),
        worker,
      ),
    ).resolves.toBeUndefined();
  });
});

describe('SnapshotCheck', () => {
  it('gives way before it looks for a snapshot', async () => {
    const ports = {
      ...{ clusters: new FakeClusters(), snapshots: new FakeSnapshots() },
      ...{
        resources: new FakeResources(),
        keys: new FakeKeys(),
        secrets: new FakeSecrets(),
        past: new FakePastRestores(),
      },
      ...{ restores: new FakeRestores(earlier), config: aConfig() },
    };
    const checked = createSnapshotCheck(ports)(anEvent({ target: 'orders-staging' }));
    await expect(checked).rejects.toMatchObject(refusal(earlier));
  });
});

describe('DeleteRDS', () => {
  it.each([
    ['with a cluster to delete', true],
    ['with none', false],
  ])('gives way to a restore that SnapshotCheck did not see, %s', async (_, exists) => {
    const clusters = exists ? new FakeClusters().add(aCluster()) : new FakeClusters();
    const ports = { clusters, snapshots: new FakeSnapshots(), restores: new FakeRestores(earlier) };
    const plan = aPlan({}, exists ? { resourceId: 'cluster-OLD' } : undefined);
    await expect(createDeleteRds(ports)(anEvent({ plan }))).rejects.toMatchObject(refusal(earlier));
    expect(clusters.requests).toEqual([]);
  });
});
