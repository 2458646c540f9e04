import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/config/schema.ts';
import type { TaskEvent } from '../../src/payload/task-event.ts';
import { createSnapshotCheck, snapshotCheckResult } from '../../src/steps/snapshot-check.ts';
import { aConfig, anEvent, executionId, minimalProfile, now } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeSecrets } from '../fakes/fake-database.ts';
import { FakeKeys, FakeResources } from '../fakes/fake-region.ts';
import { FakePastRestores, FakeRestores } from '../fakes/fake-restores.ts';
import { aSnapshot, FakeSnapshots, snapshotArn } from '../fakes/fake-snapshots.ts';

const other = '444455556666';

const check = (request: unknown, changes: Parameters<typeof checkOf>[1] = {}) => checkOf(anEvent(request), changes);

function checkOf(
  event: TaskEvent<unknown>,
  {
    profile = {},
    snapshots = new FakeSnapshots(aSnapshot()),
    clusters = new FakeClusters(),
    restores = new FakeRestores(),
  }: {
    profile?: Partial<Profile>;
    snapshots?: FakeSnapshots;
    clusters?: FakeClusters;
    restores?: FakeRestores;
  } = {},
) {
  const config = aConfig({ ...minimalProfile, ...profile });
  const ports = {
    snapshots,
    clusters,
    resources: new FakeResources(),
    keys: new FakeKeys(),
    secrets: new FakeSecrets(),
    past: new FakePastRestores(),
    restores,
  };
  return createSnapshotCheck({ ...ports, config })(event);
}

const target = { target: 'orders-staging' };

describe('SnapshotCheck and the request', () => {
  it.each([
    [undefined, 'body'],
    [{}, 'target'],
    [{ target: 7 }, 'target'],
    [{ target: 'orders-staging', snapshto: 'x' }, 'snapshto'],
    [{ target: 'orders-staging', snapshot: 'no snapshot at all' }, 'snapshot'],
    [{ target: 'orders-staging', snapshot: 'arn:aws:rds:us-east-1:111122223333:cluster:orders' }, 'snapshot'],
  ])('refuses the request %j, naming %s', async (request, field) => {
    await expect(check(request)).rejects.toMatchObject({ name: 'InvalidRequest', facts: { field } });
  });

  it.each(['orders-stagin', 'constructor'])('does not know the target %s and lists those it knows', async (name) => {
    await expect(check({ target: name })).rejects.toMatchObject({
      name: 'UnknownTarget',
      facts: { targets: ['orders-staging'] },
    });
  });
});

describe('SnapshotCheck and the name of its execution', () => {
  const named = (name: string) => {
    const event = anEvent<unknown>(target);
    const id = event.execution.id.replace(/night-1$/, name);
    const restores = new FakeRestores();
    restores.end(executionId);
    return checkOf({ ...event, execution: { ...event.execution, id, name } }, { restores });
  };

  it.each(['(night)', 'o’clock', 'night!', '🌒'])('refuses %s, which no tag of RDS takes', async (name) => {
    await expect(named(name)).rejects.toMatchObject({
      name: 'InvalidRequest',
      sentence: expect.stringContaining(`got ${JSON.stringify(name)}`),
      facts: { field: 'name' },
    });
  });

  it.each(['nightly.2026-08-01', 'nächtlich', 'a=b+c@d', '夜'])('takes %s', async (name) => {
    expect((await named(name)).plan.cluster.tags['aurora-restore:execution']).toContain(`:${name}`);
  });
});

describe('SnapshotCheck and the snapshot', () => {
  const newest = aSnapshot({ id: 'by-hand', kind: 'manual', createdAt: '2026-08-01T05:00:00.000Z' });
  const older = aSnapshot({ id: 'rds:orders-prod-2026-07-31-03-00', createdAt: '2026-07-31T03:00:00.000Z' });
  const all = () => new FakeSnapshots(older, newest, aSnapshot());

  it.each([
    ['latest', newest.arn, 3],
    ['latest-automated', aSnapshot().arn, 2],
    ['latest-manual', newest.arn, 1],
  ] as const)('takes %s of the source cluster', async (select, arn, candidates) => {
    const { check: found } = await check(target, { profile: { snapshot: { select } }, snapshots: all() });
    expect(found).toMatchObject({ outcome: 'SnapshotAvailable', snapshotArn: arn, candidates });
  });

  it.each([older.id, older.arn])('takes the one that the request names as %s', async (snapshot) => {
    const { check: found } = await check({ ...target, snapshot }, { snapshots: all() });
    expect(found.snapshotArn).toBe(older.arn);
  });

  it('takes the newest available one while a newer one is still being made', async () => {
    const snapshots = new FakeSnapshots(aSnapshot(), { ...newest, status: 'creating' });
    expect((await check(target, { snapshots })).check.snapshotArn).toBe(aSnapshot().arn);
  });

  it('tells the age of the snapshot by the time the state was entered', async () => {
    const { check: found } = await check(target);
    expect(found).toMatchObject({ ageHours: 3, dataAsOf: aSnapshot().createdAt });
    const snapshots = new FakeSnapshots(aSnapshot({ copiedFrom: snapshotArn('us-east-1', 'gone'), id: 'by-hand' }));
    const { check: unknown } = await check(target, { snapshots });
    for (const name of ['ageHours', 'dataAsOf']) expect(unknown).not.toHaveProperty(name);
  });

  it('takes a snapshot that seems to come from the future for a new one', async () => {
    const snapshots = new FakeSnapshots(aSnapshot({ createdAt: '2026-08-01T06:04:00.000Z' }));
    const result = await check(target, { snapshots, profile: { snapshot: { maxAgeHours: 1 } } });
    expect(result.check.ageHours).toBe(0);
  });

  it('refuses a snapshot that is older than the profile allows', async () => {
    await expect(check(target, { profile: { snapshot: { maxAgeHours: 2.9 } } })).rejects.toMatchObject({
      name: 'SnapshotTooOld',
      facts: { ageHours: 3, maxAgeHours: 2.9 },
    });
  });

  it('takes one that is exactly as old as the profile allows', async () => {
    await expect(check(target, { profile: { snapshot: { maxAgeHours: 3 } } })).resolves.toBeDefined();
  });

  it('finds none when the source cluster has none', async () => {
    const snapshots = new FakeSnapshots(aSnapshot({ cluster: 'billing' }));
    await expect(check(target, { snapshots })).rejects.toMatchObject({ name: 'SnapshotNotFound' });
  });

  it('finds no snapshot under a name that nothing bears', async () => {
    await expect(check({ ...target, snapshot: 'nothing' })).rejects.toMatchObject({ name: 'SnapshotNotFound' });
  });

  it('refuses a named snapshot that is not available', async () => {
    const snapshots = new FakeSnapshots({ ...newest, status: 'creating' });
    await expect(check({ ...target, snapshot: newest.id }, { snapshots })).rejects.toMatchObject({
      name: 'SnapshotNotAvailable',
      facts: { status: 'creating' },
    });
  });

  it('refuses a snapshot of another engine', async () => {
    const snapshots = new FakeSnapshots(aSnapshot({ engine: 'aurora-mysql' }));
    await expect(check(target, { snapshots })).rejects.toMatchObject({
      name: 'SnapshotNotSuitable',
      facts: { engine: 'aurora-mysql' },
    });
  });

  it('refuses a named snapshot of another cluster', async () => {
    const snapshots = new FakeSnapshots(aSnapshot({ id: 'billing', cluster: 'billing' }));
    await expect(check({ ...target, snapshot: 'billing' }, { snapshots })).rejects.toMatchObject({
      name: 'SnapshotNotSuitable',
      facts: { cluster: 'billing' },
    });
  });

  it('refuses a named snapshot that is in another region than the source', async () => {
    const snapshot = snapshotArn('eu-west-1', 'orders');
    const snapshots = new FakeSnapshots(aSnapshot({ id: 'orders', region: 'eu-west-1' }));
    await expect(check({ ...target, snapshot }, { snapshots })).rejects.toMatchObject({ name: 'SnapshotNotSuitable' });
  });

  it('never takes its own copy for a new snapshot where source and target share a region', async () => {
    const copy = aSnapshot({
      id: 'orders-staging-20260801-0300-00000000',
      kind: 'manual',
      createdAt: '2026-08-01T05:30:00.000Z',
      tags: { 'aurora-restore:target': 'orders-staging', 'aurora-restore:source-snapshot': aSnapshot().arn },
    });
    const { check: found } = await check(target, { snapshots: new FakeSnapshots(aSnapshot(), copy) });
    expect(found.snapshotArn).toBe(aSnapshot().arn);
  });

  describe('with a source in another account', () => {
    const source = { region: 'us-east-1', cluster: 'orders-prod', account: other };
    const arn = snapshotArn('us-east-1', 'nightly', other);
    const shared = aSnapshot({ arn, id: arn, account: other, kind: 'shared', createdAt: '2026-08-01T01:00:00.000Z' });
    const snapshots = () => new FakeSnapshots(aSnapshot(), shared);

    it('takes the newest that the account shares, not a newer one of its own cluster of that name', async () => {
      const { check: found } = await check(target, { profile: { source }, snapshots: snapshots() });
      expect(found).toMatchObject({ snapshotArn: arn, candidates: 1 });
    });

    it.each([arn, 'nightly'])('finds the shared one by %s', async (snapshot) => {
      const { plan } = await check({ ...target, snapshot }, { profile: { source }, snapshots: snapshots() });
      expect(plan.snapshot).toMatchObject({ arn, kind: 'shared' });
    });

    it('refuses to take an own snapshot by its ARN', async () => {
      const request = { ...target, snapshot: aSnapshot().arn };
      await expect(check(request, { profile: { source }, snapshots: snapshots() })).rejects.toMatchObject({
        name: 'SnapshotNotSuitable',
      });
    });

    it('counts shared ones as manual', async () => {
      const profile = { source, snapshot: { select: 'latest-automated' as const } };
      await expect(check(target, { profile, snapshots: snapshots() })).rejects.toMatchObject({
        name: 'SnapshotNotFound',
      });
    });
  });
});

describe('SnapshotCheck and the cluster to be replaced', () => {
  const standing = (changes: Parameters<typeof aCluster>[0] = {}) =>
    new FakeClusters().add(aCluster(changes), anInstance());

  it('notes the very cluster that may be deleted', async () => {
    const { plan } = await check(target, { clusters: standing() });
    expect(plan.replace.existing).toEqual({ arn: aCluster().arn, resourceId: 'cluster-OLD' });
  });

  it('notes none if none stands there', async () => {
    expect((await check(target)).plan.replace).not.toHaveProperty('existing');
  });

  it.each([{}, { 'aurora-restore:target': 'billing-staging' }])(
    'refuses to replace a cluster with the tags %j',
    async (tags) => {
      await expect(check(target, { clusters: standing({ tags }) })).rejects.toMatchObject({ name: 'TargetNotOwned' });
    },
  );

  it('takes over a cluster that it did not make if the profile says so', async () => {
    const { plan } = await check(target, { clusters: standing({ tags: {} }), profile: { replace: { adopt: true } } });
    expect(plan.replace).toMatchObject({ adopt: true, existing: { resourceId: 'cluster-OLD' } });
  });

  it('refuses to replace a protected cluster unless the profile lets it lift the protection', async () => {
    const clusters = standing({ deletionProtection: true });
    await expect(check(target, { clusters })).rejects.toMatchObject({ name: 'TargetProtected' });
    const profile = { replace: { disableDeletionProtection: true } };
    await expect(check(target, { clusters, profile })).resolves.toBeDefined();
  });

  it.each([
    { globalCluster: 'world' },
    { replicaOf: 'arn:aws:rds:us-east-1:1:cluster:orders' },
    { replicas: ['arn:x'] },
  ])('refuses to replace a cluster with %j', async (changes) => {
    await expect(check(target, { clusters: standing(changes) })).rejects.toMatchObject({
      name: 'TargetNotDeletable',
    });
  });

  it('refuses to replace the source, even where the profile adopts', async () => {
    const profile = { source: { region: 'eu-west-1', cluster: 'orders-staging' }, replace: { adopt: true } };
    const snapshots = new FakeSnapshots(aSnapshot({ region: 'eu-west-1', cluster: 'orders-staging' }));
    await expect(check(target, { profile, snapshots, clusters: standing() })).rejects.toMatchObject({
      name: 'TargetIsSource',
    });
  });

  it('replaces a namesake of the source that belongs to another account', async () => {
    const source = { region: 'eu-west-1', cluster: 'orders-staging', account: other };
    const arn = snapshotArn('eu-west-1', 'nightly', other);
    const shared = aSnapshot({
      ...{ arn, id: arn, account: other, region: 'eu-west-1', cluster: 'orders-staging', kind: 'shared' },
    });
    const result = await check(target, {
      profile: { source },
      snapshots: new FakeSnapshots(shared),
      clusters: standing(),
    });
    expect(result.plan.snapshot.arn).toBe(arn);
  });
});

describe('SnapshotCheck and a deployment in the wrong place', () => {
  const source = { region: 'us-east-1', cluster: 'orders-staging' };
  const snapshots = () => new FakeSnapshots(aSnapshot({ cluster: 'orders-staging' }));

  it('refuses to adopt the source of the target’s name where RDS answers about the source’s region', async () => {
    const arn = aCluster().arn.replace('eu-west-1', 'us-east-1');
    const clusters = new FakeClusters().add(aCluster({ arn, tags: {} }), anInstance());
    await expect(
      check(target, { profile: { source, replace: { adopt: true } }, snapshots: snapshots(), clusters }),
    ).rejects.toMatchObject({ name: 'InvalidConfig', facts: { region: 'eu-west-1', deployedRegion: 'us-east-1' } });
  });

  it('refuses to adopt the source where it was renamed to the target’s name', async () => {
    const clusters = new FakeClusters().add(aCluster({ resourceId: 'cluster-PROD', tags: {} }), anInstance());
    const snapshot = aSnapshot({ clusterResourceId: 'cluster-PROD' });
    await expect(
      check(target, { profile: { replace: { adopt: true } }, snapshots: new FakeSnapshots(snapshot), clusters }),
    ).rejects.toMatchObject({ name: 'TargetIsSource', facts: { resourceId: 'cluster-PROD' } });
  });

  it('refuses a stranger’s snapshot of a cluster of the source’s name, whatever kind RDS calls it', async () => {
    const stranger = aSnapshot({ id: 'nightly', account: other, kind: 'manual' });
    await expect(
      check({ ...target, snapshot: stranger.arn }, { snapshots: new FakeSnapshots(stranger) }),
    ).rejects.toMatchObject({ name: 'SnapshotNotSuitable', facts: { account: other } });
  });
});

describe('SnapshotCheck and the payload', () => {
  it('replaces the whole payload by request, plan and check, all of the declared form', async () => {
    const request = { ...target, requestedBy: 'ada', reason: 'drill' };
    const result = await check(request);
    expect(snapshotCheckResult.parse(result)).toEqual(result);
    expect(Object.keys(result)).toEqual(['request', 'plan', 'check']);
    expect(result.request).toEqual(request);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('tells the account from the execution and tags all with target, execution and source', async () => {
    const { plan } = await check(target);
    expect(plan.account).toBe('111122223333');
    const tags = {
      'aurora-restore:target': 'orders-staging',
      'aurora-restore:execution': executionId,
      'aurora-restore:source-snapshot': aSnapshot().arn,
    };
    expect(plan.copy.tags).toEqual({ ...tags, 'aurora-restore:data-as-of': '2026-08-01T03:00:00.000Z' });
    expect(plan.cluster.tags).toEqual({
      ...tags,
      'aurora-restore:identifier': 'orders-staging',
      'aurora-restore:restored-by': executionId,
    });
  });

  it('plans the same names for the same snapshot at any time', async () => {
    const step = createSnapshotCheck({
      snapshots: new FakeSnapshots(aSnapshot()),
      clusters: new FakeClusters(),
      restores: new FakeRestores(),
      resources: new FakeResources(),
      keys: new FakeKeys(),
      secrets: new FakeSecrets(),
      past: new FakePastRestores(),
      config: aConfig(),
    });
    const first = await step(anEvent(target));
    const second = await step(anEvent(target, { enteredAt: '2026-08-03T00:00:00.000Z' }));
    expect(first.plan.copy.snapshotId).toMatch(/^orders-staging-20260801-0300-[0-9a-f]{8}$/);
    expect(second.plan).toEqual(first.plan);
    expect(now).not.toBe('2026-08-03T00:00:00.000Z');
  });
});
