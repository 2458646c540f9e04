import { describe, expect, it } from 'vitest';
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
