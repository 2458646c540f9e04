import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { Plan } from '../../src/payload/plan.ts';
import { rollBack } from '../../src/rollback/rollback.ts';
import { aSetAsidePlan, asideName } from '../fakes/aside.ts';
import { anEvent, aPlan, executionId } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeLog } from '../fakes/fake-notifier.ts';
import { FakeRestores } from '../fakes/fake-restores.ts';
import { FakeSnapshots } from '../fakes/fake-snapshots.ts';

const tags = { 'aurora-restore:target': 'orders-staging', 'aurora-restore:execution': executionId };
const restored = (changes = {}) => aCluster({ resourceId: 'cluster-NEW', tags, ...changes });
const aside = () => aCluster({ id: asideName, tags: { ...tags, 'aurora-restore:set-aside-by': executionId } });
const still = 'RollbackUnfinished';

function rollingBack(clusters: FakeClusters, plan: Plan = aSetAsidePlan()) {
  const log = new FakeLog();
  const ports = { clusters, snapshots: new FakeSnapshots(), restores: new FakeRestores(), log };
  return { log, at: (retryCount = 0) => rollBack(ports, anEvent({ plan }, { retryCount }), 'SetupDBUsers') };
}

describe('a rollback', () => {
  it('deletes no cluster of another name, not even one with this execution’s tags', async () => {
    const clusters = new FakeClusters().add(restored({ id: 'orders-copy' })).add(aside());
    await expect(rollingBack(clusters).at()).rejects.toMatchObject({ name: still });
    expect(clusters.requests).toEqual([`rename ${asideName} orders-staging`]);
  });

  it('takes what another execution has finished for no end of this one', async () => {
    const ready = { 'aurora-restore:ready-at': '2026-08-01T06:00:00Z', 'aurora-restore:execution': 'night-0' };
    const clusters = new FakeClusters().add(restored({ tags: { ...tags, ...ready } })).add(aside());
    await expect(rollingBack(clusters).at()).resolves.toMatchObject({
      trouble: expect.stringContaining('this execution has not restored it'),
    });
    expect(clusters.requests).toEqual([]);
  });

  it('deletes no instance without the target’s tag, whatever it is called', async () => {
    const clusters = new FakeClusters().add(restored(), anInstance({ id: 'orders-staging-by-hand', tags: {} }));
    const plan = aPlan({ onFailure: 'cleanup', replace: { adopt: true } });
    await expect(rollingBack(clusters, plan).at()).resolves.toMatchObject({
      trouble: expect.stringContaining('orders-staging-by-hand'),
    });
    expect(clusters.requests).toEqual([]);
  });

  it('waits while RDS lists another cluster’s member with the restored one', async () => {
    const clusters = new FakeClusters().add(restored()).misfile();
    await expect(rollingBack(clusters).at()).rejects.toMatchObject({ name: still });
    expect(clusters.requests).toEqual([]);
  });

  it('waits where RDS still shows a protection that the rollback has lifted', async () => {
    const clusters = new FakeClusters().add(restored());
    clusters.interruptions.fail('deleteCluster', new PipelineError('TargetProtected', 'It is protected.'));
    await expect(rollingBack(clusters).at()).rejects.toMatchObject({ name: still });
  });

  it('waits for an AWS that does not answer, and says so', async () => {
    const clusters = new FakeClusters();
    clusters.interruptions.fail('list', new PipelineError('AwsUnavailable', 'RDS is away.'));
    await expect(rollingBack(clusters).at()).rejects.toMatchObject({
      name: still,
      facts: { progress: 'waiting: RDS is away.' },
    });
  });

  it('says nothing of an old cluster where none was set aside', async () => {
    const plan = aPlan({ onFailure: 'cleanup' }, { resourceId: 'cluster-OLD' });
    await expect(rollingBack(new FakeClusters(), plan).at()).resolves.not.toHaveProperty('oldCluster');
  });

  it('logs what is no error at all', async () => {
    const clusters = new FakeClusters();
    clusters.list = async () => {
      throw 'no error at all';
    };
    const { log, at } = rollingBack(clusters);
    await expect(at()).resolves.toMatchObject({ trouble: 'It ended with an error that is in the log.' });
    expect(log.lines[0]?.facts).toMatchObject({ error: 'unknown', sentence: 'no error at all' });
  });
});
