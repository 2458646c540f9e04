import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/config/schema.ts';
import { findLastPlan } from '../../src/plan/last-plan.ts';
import { type PlanRequest, planRestore } from '../../src/plan/plan-restore.ts';
import { requireRoomToSetAside } from '../../src/plan/tag-room.ts';
import type { PastRestore } from '../../src/ports/executions.ts';
import { aPlan, executionId, minimalProfile } from '../fakes/events.ts';
import { aCluster, anInstance } from '../fakes/fake-clusters.ts';
import { anExecution } from '../fakes/fake-restores.ts';
import { account, aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';

const plan = (profile: Partial<Profile> = {}, rest: Partial<PlanRequest> = {}) =>
  planRestore({
    ...{ target: 'orders-staging', identifier: 'orders-staging', region: 'eu-west-1', account, executionId },
    profile: { ...minimalProfile, ...profile },
    snapshot: { ...aSnapshot(), createdAt: '2026-08-01T03:00:00.000Z' },
    ...{ existing: undefined, existingInstances: [], ...rest },
  });

describe('what a plan replaces', () => {
  const unfinished = aCluster({ resourceId: 'cluster-LEFT' });
  const { arn } = unfinished;

  it('is not what an ended restore has left: that is only in the way', () => {
    const { replace } = plan({}, { existing: unfinished, leftover: unfinished });
    expect(replace).toMatchObject({ leftover: { arn, resourceId: 'cluster-LEFT' } });
    expect(replace).not.toHaveProperty('existing');
  });

  it('is the old cluster beside what was left', () => {
    const old = aCluster({ id: 'aside' });
    const { replace } = plan({}, { existing: old, leftover: unfinished });
    expect(replace).toMatchObject({
      existing: { arn: old.arn, resourceId: 'cluster-OLD' },
      leftover: { resourceId: 'cluster-LEFT' },
    });
  });

  it('is told to be unfinished where it keeps nothing, and nothing else is', () => {
    const { replace } = plan({}, { existing: unfinished, keepsNothing: true });
    expect(replace).toMatchObject({ existing: { resourceId: 'cluster-LEFT' }, unfinished: true });
    expect(plan({}, { existing: unfinished }).replace).not.toHaveProperty('unfinished');
    const leftover = { existing: unfinished, leftover: unfinished, keepsNothing: true };
    expect(plan({}, leftover).replace).not.toHaveProperty('unfinished');
  });

  it('is the old cluster beside one that is taken over, and not that one', () => {
    const adopted = { cluster: unfinished, executionId: 'night-0' };
    expect(plan({}, { existing: unfinished, adopted }).replace).not.toHaveProperty('existing');
    expect(plan({}, { existing: aCluster({ id: 'aside' }), adopted }).replace.existing?.resourceId).toBe('cluster-OLD');
    expect(plan({}, { adopted }).replace).not.toHaveProperty('existing');
  });

  it('needs no room for tags where nothing is set aside', () => {
    const tags = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`key-${n}`, 'x']));
    const full = aCluster({ tags });
    expect(plan({ cluster: { tags: {} } }, { existing: full }).replace.strategy).toBe('delete');
    expect(() => plan({ cluster: { tags: {} }, replace: { strategy: 'setAside' } }, { existing: full })).toThrow(
      expect.objectContaining({ name: 'RestoreRejected' }),
    );
  });
});

describe('the master credentials of a plan', () => {
  it.each([
    ['managed', { type: 'managed' }, 'profile'],
    [{ secret: 'orders/master' }, { type: 'secret', secretId: 'orders/master' }, 'profile'],
  ] as const)('are %j as the profile says', (masterCredentials, expected, origin) => {
    const made = plan({ masterCredentials });
    expect(made.masterCredentials).toEqual(expected);
    expect(made.origins['masterCredentials']).toBe(origin);
  });
});

describe('what stands against a plan', () => {
  it.each<[Partial<Profile>, Partial<PlanRequest>, object]>([
    [
      { database: { roles: [{ name: 'metrics', access: 'readonly', login: 'iam' }] } },
      {},
      {
        name: 'PlanIncomplete',
        facts: { role: 'metrics', setting: 'cluster.iamAuthentication', target: 'orders-staging' },
      },
    ],
    [
      { copy: { kmsKeyId: 'alias/x' } },
      {},
      {
        name: 'SnapshotNotSuitable',
        facts: { target: 'orders-staging', snapshotArn: aSnapshot().arn, setting: 'copy.kmsKeyId' },
      },
    ],
  ])('names its setting: %j', (profile, rest, error) => {
    expect(() => plan(profile, rest)).toThrow(expect.objectContaining(error));
  });
});

describe('the last restore', () => {
  const target = { target: 'orders-staging', region: 'eu-west-1', identifier: 'orders-staging' };
  const copy = (name: string, createdAt?: string) => {
    const { createdAt: _none, ...made } = aSnapshot({
      ...{ id: name, region: 'eu-west-1', kind: 'manual' },
      tags: { 'aurora-restore:target': 'orders-staging', 'aurora-restore:execution': anExecution(name).executionId },
    });
    return createdAt === undefined ? made : { ...made, createdAt };
  };
  const restore = (name: string, payload: PastRestore['payload']): PastRestore => ({
    ...{ executionId: anExecution(name).executionId, startedAt: '2026-07-31T06:00:00.000Z', payload },
  });
  const ports = (copies: readonly ReturnType<typeof copy>[], ...restores: readonly PastRestore[]) => {
    const asked: string[] = [];
    const find = async (id: string) => {
      asked.push(id.slice(id.lastIndexOf(':') + 1));
      return restores.find(({ executionId: one }) => one === id);
    };
    return { asked, ports: { snapshots: new FakeSnapshots(...copies), past: { find } } };
  };
  const none = { existing: undefined, instances: [] };

  it('is looked for by the five newest copies, one that has no time yet first', async () => {
    const days = [1, 2, 3, 4, 5, 6].map((day) => copy(`day-${day}`, `2026-07-0${day}T00:00:00.000Z`));
    const { asked, ports: made } = ports([...days, copy('now')]);
    await findLastPlan(made, { ...target, ...none });
    expect(asked).toEqual(['now', 'day-6', 'day-5', 'day-4', 'day-3']);
  });

  it('is gone without, and it is said of which restores no plan could be read', async () => {
    const { ports: made } = ports([copy('a', '2026-07-01T00:00:00.000Z'), copy('b', '2026-07-02T00:00:00.000Z')]);
    expect(await findLastPlan(made, { ...target, ...none })).toMatchObject({
      without: expect.stringContaining('no copy names a restore that is still known'),
    });
    const known = ports(
      [copy('a', '2026-07-01T00:00:00.000Z'), copy('b', '2026-07-02T00:00:00.000Z')],
      ...['a', 'b'].map((name) => restore(name, {})),
    );
    expect(await findLastPlan(known.ports, { ...target, ...none })).toMatchObject({
      without: expect.stringContaining('none that can be read is of b, a.'),
    });
  });

  const replacing = aPlan({}, { resourceId: 'cluster-OLD' });
  const begun = (changes: object = {}) => ({
    plan: { ...replacing, origins: { ...replacing.origins, instances: 'existing cluster' }, ...changes },
    copy: { outcome: 'CopyComplete' },
  });
  const standing = async (payload: PastRestore['payload'], ...instances: readonly ReturnType<typeof anInstance>[]) => {
    const { ports: made } = ports([copy('a', '2026-07-01T00:00:00.000Z')], restore('a', payload));
    return 'plan' in (await findLastPlan(made, { ...target, existing: aCluster(), instances }));
  };

  it('counts before a cluster that has lost instances to it, those that are going or Auto Scaling’s left out', async () => {
    expect(await standing(begun())).toBe(true);
    expect(await standing(begun(), anInstance())).toBe(false);
    expect(await standing(begun(), anInstance({ status: 'deleting' }))).toBe(true);
    const scaled = anInstance({ id: 'application-autoscaling-61aabbcc-4e2f-4c65-b620-ab7421abc123' });
    expect(await standing(begun(), scaled)).toBe(true);
  });

  it('does not count before it where the profile gave the instances, or it never came to the deletion', async () => {
    expect(await standing(begun({ origins: { instances: 'profile' } }))).toBe(false);
    expect(await standing({ ...begun(), copy: { outcome: 'CopyInProgress' } })).toBe(false);
    expect(await standing({ ...begun(), copy: null })).toBe(false);
  });
});

describe('the room for tags of a cluster that is set aside', () => {
  const withTags = (count: number) => ({
    id: 'orders-staging',
    tags: Object.fromEntries(Array.from({ length: count }, (_, n) => [`key-${n}`, 'x'])),
  });

  it('is for fifty, AWS’s own not counted', () => {
    expect(() => requireRoomToSetAside(withTags(47), 'orders-staging')).not.toThrow();
    expect(() => requireRoomToSetAside(withTags(48), 'orders-staging')).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ tags: 51, most: 50 }) }),
    );
    const own = withTags(47);
    const more = { ...own, tags: { ...own.tags, 'aws:cloudformation:stack-name': 'x', 'rds:x': 'y' } };
    expect(() => requireRoomToSetAside(more, 'orders-staging')).not.toThrow();
  });
});

describe('the key of the managed secret', () => {
  it('is that of the last restore, if that kept it so', () => {
    const last = aPlan({ masterCredentials: { managed: { kmsKeyId: 'alias/secrets' } } });
    expect(plan({}, { last }).masterCredentials).toEqual({ type: 'managed', kmsKeyId: 'alias/secrets' });
    expect(plan({}, { last: aPlan({ masterCredentials: { secret: 'orders/master' } }) }).masterCredentials).toEqual({
      type: 'managed',
    });
  });

  it('is not that of a secret of another account', () => {
    const arn = 'arn:aws:secretsmanager:eu-west-1:444455556666:secret:rds!cluster-1';
    const existing = aCluster({ masterSecret: { arn, status: 'active', kmsKeyId: 'alias/secrets' } });
    expect(plan({}, { existing }).masterCredentials).toEqual({ type: 'managed' });
  });
});
