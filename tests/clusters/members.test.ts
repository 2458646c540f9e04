import { describe, expect, it } from 'vitest';
import { requireOwnMembers } from '../../src/clusters/members.ts';
import { planRestore } from '../../src/plan/plan-restore.ts';
import type { Instance } from '../../src/ports/clusters.ts';
import { createDeleteRds } from '../../src/steps/delete-rds.ts';
import { anEvent, aPlan, executionId, minimalProfile } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeRestores } from '../fakes/fake-restores.ts';
import { account, aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';
import { aWorld, preflightOf } from '../preflight/fake-ports.ts';

const writer = anInstance({ id: 'orders-staging-1', class: 'db.r6g.xlarge' });
const byHand = anInstance({ id: 'reporting', tags: { team: 'orders' } });
const scaledId = 'application-autoscaling-61aabbcc-4e2f-4c65-b620-ab7421abc123';
const scaled = (tags: Record<string, string> = {}) =>
  anInstance({
    ...{ id: scaledId, class: 'db.r6g.xlarge', promotionTier: 15 },
    tags: { 'application-autoscaling:resourceId': 'cluster:orders-staging', ...tags },
  });
const own = { 'aurora-restore:target': 'orders-staging' };

const checked = async (members: readonly Instance[], adopt = false) => {
  const clusters = new FakeClusters().add(aCluster(), ...members);
  return await preflightOf({ ...aWorld(), clusters }, { replace: { adopt } });
};

describe('the check of the instances that the target has', () => {
  it('passes those that bear the tag, and says that Auto Scaling’s are not made anew', async () => {
    const { byName, plan } = await checked([writer, scaled(own)]);
    expect(byName['targetMembersOwned']).toMatchObject({
      result: 'passed',
      message:
        '2 instances of orders-staging may be deleted; 1 of them by Aurora Auto Scaling, which the restore will not make anew.',
    });
    expect(plan?.instances).toHaveLength(1);
  });

  it('fails an instance without the tag, and prints the command that gives it', async () => {
    const { byName, failures } = await checked([writer, byHand]);
    expect(failures.map(({ error }) => error.name)).toEqual(['TargetMembersNotOwned']);
    const command = `aws rds add-tags-to-resource --region eu-west-1 --resource-name arn:aws:rds:eu-west-1:${account}:db:reporting --tags Key=aurora-restore:target,Value=orders-staging`;
    expect(byName['targetMembersOwned']).toMatchObject({
      result: 'failed',
      message: `Instance reporting of cluster orders-staging in eu-west-1 has no tag aurora-restore:target=orders-staging, and may not be deleted without. Run: ${command}.`,
      facts: { instances: ['reporting'], commands: [command] },
    });
  });

  it('fails one of Auto Scaling, and says how to keep it from making more', async () => {
    const { byName } = await checked([writer, scaled()]);
    expect(byName['targetMembersOwned']?.facts?.['commands']).toEqual([
      'aws application-autoscaling deregister-scalable-target --region eu-west-1 --service-namespace rds --scalable-dimension rds:cluster:ReadReplicaCount --resource-id cluster:orders-staging',
      expect.stringContaining(`:db:${scaledId} --tags Key=aurora-restore:target,Value=orders-staging`),
    ]);
  });

  it('tells all of them at once, one of Auto Scaling among them', async () => {
    const { byName } = await checked([writer, byHand, scaled()]);
    const { message, facts } = byName['targetMembersOwned'] ?? {};
    expect(message).toMatch(/^Instances reporting, \S+ of cluster orders-staging in eu-west-1 have no tag /);
    expect(message).toContain('Aurora Auto Scaling makes more of them until it is told not to.');
    expect(facts?.['commands']).toHaveLength(3);
  });

  it('fails another target’s instance', async () => {
    const { byName } = await checked([writer, anInstance({ id: 'x', tags: { 'aurora-restore:target': 'billing' } })]);
    expect(byName['targetMembersOwned']?.result).toBe('failed');
  });

  it('passes without the tag, where the cluster may be taken over, only what is named after it', async () => {
    expect((await checked([anInstance({ id: 'orders-staging-old', tags: {} })], true)).failures).toEqual([]);
    const { byName } = await checked([anInstance({ id: 'orders-staging', tags: {} }), byHand, scaled()], true);
    expect(byName['targetMembersOwned']?.facts?.['instances']).toEqual(['orders-staging', 'reporting', scaledId]);
  });

  it('leaves out another cluster’s member that RDS lists with it, and the plan does not count it', async () => {
    const clusters = new FakeClusters().add(aCluster(), writer).misfile();
    const { byName, plan, failures } = await preflightOf({ ...aWorld(), clusters });
    expect(failures).toEqual([]);
    expect(byName['targetMembersOwned']?.message).toBe('1 instances of orders-staging may be deleted.');
    expect(plan?.instances).toHaveLength(1);
  });

  it('fails what no cluster names as its member: it may be one that is being made', async () => {
    const clusters = new FakeClusters().add(aCluster(), writer);
    clusters.addInstance(byHand);
    const { byName } = await preflightOf({ ...aWorld(), clusters });
    expect(byName['targetMembersOwned']?.facts?.['instances']).toEqual(['reporting']);
  });

  it('does not mind what is going already', async () => {
    const members = [writer, { ...byHand, status: 'deleting' }];
    expect((await checked(members)).failures).toEqual([]);
    const membership = { target: 'orders-staging', region: 'eu-west-1', identifier: 'orders-staging', adopt: false };
    expect(() => requireOwnMembers('orders-staging', members, membership)).not.toThrow();
  });
});

describe('DeleteRDS', () => {
  it.each([
    ['available', { status: 'available' }],
    ['stopped', { status: 'stopped' }],
    ['protected', { deletionProtection: true }],
  ])('looks at the instances again before it touches a cluster that is %s', async (_, changes) => {
    const clusters = new FakeClusters().add(aCluster(changes), writer, byHand);
    const plan = aPlan({ replace: { disableDeletionProtection: true } }, { resourceId: 'cluster-OLD' });
    const step = createDeleteRds({ clusters, snapshots: new FakeSnapshots(), restores: new FakeRestores() });
    await expect(step(anEvent({ plan }))).rejects.toMatchObject({
      name: 'TargetMembersNotOwned',
      facts: { instances: ['reporting'] },
    });
    expect([clusters.requests, clusters.askedBeforehand]).toEqual([[], []]);
  });
});

describe('DeleteRDS of a cluster that an instance without the tag leaves', () => {
  it('goes on: nobody has to delete it', async () => {
    const clusters = new FakeClusters().add(aCluster(), writer, { ...byHand, status: 'deleting' });
    const plan = aPlan({}, { resourceId: 'cluster-OLD' });
    const step = createDeleteRds({ clusters, snapshots: new FakeSnapshots(), restores: new FakeRestores() });
    await expect(step(anEvent({ plan }))).rejects.toMatchObject({ name: 'ClusterStillDeleting' });
    expect(clusters.requests).toEqual([`deleteInstance ${writer.id}`]);
  });
});

describe('a plan like the existing cluster', () => {
  const planned = (writerId: string, ...members: readonly Instance[]) =>
    planRestore({
      ...{ target: 'orders-staging', identifier: 'orders-staging', region: 'eu-west-1', account, executionId },
      profile: { source: minimalProfile.source },
      snapshot: { ...aSnapshot(), createdAt: '2026-08-01T03:00:00.000Z' },
      existing: aCluster({ members: members.map(({ id }) => ({ id, writer: id === writerId })) }),
      existingInstances: members,
    }).instances.map(({ class: instanceClass, promotionTier }) => `${instanceClass} ${promotionTier}`);

  it('has no reader of Auto Scaling, by its name or its tag', () => {
    const renamed = { ...scaled(), id: 'renamed' };
    const untagged = { ...scaled(), tags: {} };
    expect(planned(writer.id, writer, scaled(), renamed, untagged)).toEqual(['db.r6g.xlarge 1']);
  });

  it('keeps the instances of a person where one of Auto Scaling has become the writer', () => {
    expect(planned(scaledId, scaled(), anInstance({ class: 'db.r6g.large', promotionTier: 0 }))).toEqual([
      'db.r6g.large 0',
    ]);
  });

  it('has a writer where nothing but Auto Scaling’s is left', () => {
    expect(planned(scaledId, scaled(), { ...scaled(), id: `${scaledId}-2` })).toEqual(['db.r6g.xlarge 15']);
  });
});
