import { describe, expect, it } from 'vitest';
import { type Replacement, requireNotSource, requireReplaceable } from '../../src/clusters/ownership.ts';
import type { Cluster } from '../../src/ports/clusters.ts';
import { aCluster } from '../fakes/fake-clusters.ts';
import { account } from '../fakes/fake-snapshots.ts';

const replacement: Replacement = {
  target: 'orders-staging',
  region: 'eu-west-1',
  account,
  source: { region: 'us-east-1', cluster: 'orders-prod' },
  adopt: false,
  disableDeletionProtection: false,
};

const refused = (changes: Partial<Cluster>, rules: Partial<Replacement> = {}) => {
  try {
    requireReplaceable(aCluster(changes), { ...replacement, ...rules });
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('what may not be replaced', () => {
  const which = { target: 'orders-staging', cluster: 'orders-staging', region: 'eu-west-1' };

  it.each<[string, Partial<Cluster>, Partial<Replacement>, string, object, string]>([
    [
      'a member of a global cluster',
      { globalCluster: 'world' },
      {},
      'TargetNotDeletable',
      { globalCluster: 'world' },
      'world',
    ],
    ['a read replica', { replicaOf: 'main' }, {}, 'TargetNotDeletable', { replicaOf: 'main' }, 'main'],
    ['one with read replicas', { replicas: ['a', 'b'] }, {}, 'TargetNotDeletable', { replicas: ['a', 'b'] }, 'a, b'],
    ['a protected one', { deletionProtection: true }, {}, 'TargetProtected', {}, 'deletion protection'],
    ['one without a tag', { tags: {} }, {}, 'TargetNotOwned', {}, 'has no tag aurora-restore:target'],
    [
      'another target’s',
      { tags: { 'aurora-restore:target': 'billing' } },
      {},
      'TargetNotOwned',
      { owner: 'billing' },
      'is tagged aurora-restore:target=billing',
    ],
    [
      'the source under another name',
      {},
      { source: { ...replacement.source, resourceId: 'cluster-OLD' } },
      'TargetIsSource',
      { resourceId: 'cluster-OLD' },
      'is cluster-OLD, of which the snapshot',
    ],
    [
      'the source under its name',
      {},
      { source: { region: 'eu-west-1', cluster: 'orders-staging' } },
      'TargetIsSource',
      { account },
      'which is its own source',
    ],
    [
      'the source, whose account the profile names',
      {},
      { source: { region: 'eu-west-1', cluster: 'orders-staging', account } },
      'TargetIsSource',
      { account },
      'which is its own source',
    ],
  ])('is %s', (_, changes, rules, name, facts, says) => {
    expect(refused(changes, rules)).toMatchObject({
      ...{ name, facts: { ...which, ...facts }, sentence: expect.stringContaining(says) },
    });
  });

  it.each<[string, Partial<Cluster>, Partial<Replacement>]>([
    ['the target’s own cluster', {}, {}],
    ['a stranger that may be taken over', { tags: {} }, { adopt: true }],
    ['one whose protection may be lifted', { deletionProtection: true }, { disableDeletionProtection: true }],
    ['another cluster of the source’s region', {}, { source: { region: 'eu-west-1', cluster: 'orders-prod' } }],
    ['a namesake of the source in another region', {}, { source: { region: 'us-east-1', cluster: 'orders-staging' } }],
    [
      'a namesake of the source in another account',
      {},
      { source: { region: 'eu-west-1', cluster: 'orders-staging', account: '444455556666' } },
    ],
    ['one that is another than the snapshot’s', {}, { source: { ...replacement.source, resourceId: 'cluster-PROD' } }],
  ])('is not %s', (_, changes, rules) => {
    expect(refused(changes, rules)).toBeUndefined();
  });

  it('is a cluster of the source’s name only in the source’s account', () => {
    const rules = {
      ...replacement,
      source: { region: 'eu-west-1', cluster: 'orders-staging', account: '444455556666' },
    };
    expect(() => requireNotSource('orders-staging', rules, '444455556666')).toThrow('its own source');
    expect(() => requireNotSource('orders-staging', rules)).not.toThrow();
  });

  it('is what RDS says is in another region than the configuration’s', () => {
    expect(refused({ arn: 'no ARN' })).toMatchObject({
      ...{ name: 'InvalidConfig', facts: { ...which, clusterArn: 'no ARN', deployedRegion: undefined } },
    });
  });
});
