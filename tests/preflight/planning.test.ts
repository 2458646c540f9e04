import { describe, expect, it } from 'vitest';
import { planOnly } from '../../src/preflight/planning.ts';
import { aConfig, minimalProfile, now } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { account } from '../fakes/fake-snapshots.ts';
import { aPlannedWorld } from './fake-ports.ts';

const plan = async (finalSnapshot: boolean) => {
  const world = { ...aPlannedWorld(), clusters: new FakeClusters().add(aCluster(), anInstance()) };
  const config = aConfig({ ...minimalProfile, replace: { finalSnapshot } });
  const stateMachineArn = `arn:aws:states:eu-west-1:${account}:stateMachine:aurora-restore`;
  return await planOnly(world, { config, request: { target: 'orders-staging' }, stateMachineArn, now });
};

describe('a plan that nothing is done of', () => {
  it.each([true, false])(
    'takes a final snapshot of the cluster that stands if the profile says so: %s',
    async (wanted) => {
      expect((await plan(wanted)).wouldCreate?.finalSnapshot).toBe(wanted);
    },
  );

  it('has the settings of the cluster, with the tags that any execution gives it', async () => {
    expect((await plan(false)).plan?.cluster).toMatchObject({
      ...{ identifier: 'orders-staging', engineVersion: '17.4', subnetGroup: 'staging-subnets' },
      tags: { 'aurora-restore:target': 'orders-staging', team: 'orders' },
    });
  });
});
