import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { createCheckRestoreStatus } from '../../src/steps/check-restore-status.ts';
import { anEvent, aPlan, aRestore, secondsLater } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeSecrets } from '../fakes/fake-database.ts';
import { FakeRestores } from '../fakes/fake-restores.ts';

describe('CheckRestoreStatus while RDS still answers with the cluster that was deleted', () => {
  const plan = aPlan({}, { resourceId: 'cluster-OLD' });
  const check = (seconds: number) => {
    const clusters = new FakeClusters().add(aCluster(), anInstance({ id: plan.instances[0]?.id ?? '' }));
    const step = createCheckRestoreStatus({ clusters, secrets: new FakeSecrets(), restores: new FakeRestores() });
    const restore = aRestore({ outcome: 'RestoreInProgress' });
    return step(anEvent({ plan, restore }, { enteredAt: secondsLater(seconds) }));
  };

  it('waits for five minutes, and shows none of its instances', async () => {
    await expect(check(300)).resolves.toMatchObject({ outcome: 'RestoreInProgress', instances: [] });
    await expect(check(301)).resolves.toMatchObject({ outcome: 'RestoreFailed', failure: { error: 'TargetChanged' } });
  });
});

describe('CheckRestoreStatus while a cluster that was taken over still shows the tag of before', () => {
  it('asks nobody about that execution, which had ended when it was taken over', async () => {
    const reference = { arn: aCluster().arn, resourceId: 'cluster-NEW' };
    const plan = { ...aPlan(), adoptedCluster: { ...reference, executionId: 'night-0' } };
    const tags = { ...aCluster().tags, 'aurora-restore:execution': 'night-0' };
    const clusters = new FakeClusters().add(aCluster({ resourceId: 'cluster-NEW', tags }));
    const restores = new FakeRestores();
    restores.find = async () => {
      throw new PipelineError('AwsUnavailable', 'Step Functions throttled.');
    };
    const step = createCheckRestoreStatus({ clusters, secrets: new FakeSecrets(), restores });
    const restore = aRestore({ outcome: 'RestoreInProgress' });
    const event = anEvent({ plan, restore }, { enteredAt: secondsLater(60) });
    await expect(step(event)).resolves.toMatchObject({ outcome: 'RestoreInProgress' });
  });
});
