import { describe, expect, it } from 'vitest';
import { isRolePending, requestSettings } from '../../../src/clusters/restoration/request-settings.ts';
import type { Profile } from '../../../src/config/schema.ts';
import type { Cluster } from '../../../src/ports/clusters.ts';
import { aPlan } from '../../fakes/events.ts';
import { aCluster, FakeClusters } from '../../fakes/fake-clusters.ts';
import { importRole } from '../../fakes/like-for-like.ts';

const exportRole = { arn: 'arn:aws:iam::111122223333:role/export', feature: 's3Export' };

async function asked(profile: Profile['cluster'], found: Partial<Cluster>) {
  const plan = aPlan(profile === undefined ? {} : { cluster: profile });
  const clusters = new FakeClusters().add(aCluster({ tags: plan.cluster.tags, ...found }));
  const any = await requestSettings(clusters, plan, aCluster({ tags: plan.cluster.tags, ...found }));
  return { any, changes: clusters.changes, requests: clusters.requests };
}

describe('what RDS is asked for of a restored cluster', () => {
  it('is the kinds of log that are missing, and the end of those that are not planned', async () => {
    const { any, changes } = await asked({ logExports: ['postgresql', 'upgrade'] } as Profile['cluster'], {
      logExports: ['postgresql', 'instance'],
    });
    expect(changes).toEqual([{ logExports: { enable: ['upgrade'], disable: ['instance'] } }]);
    expect(any).toBe(true);
  });

  it('is the roles that are missing, and those alone', async () => {
    const found = { associatedRoles: [{ ...importRole, status: 'ACTIVE' }] };
    const { any, requests } = await asked({ associatedRoles: [importRole, exportRole] }, found);
    expect(requests).toEqual([`addRole orders-staging ${exportRole.arn}`]);
    expect(any).toBe(true);
  });

  it('is nothing where all is as planned', async () => {
    expect(await asked({ copyTagsToSnapshot: true }, { copyTagsToSnapshot: true })).toEqual({
      ...{ any: false, changes: [], requests: [] },
    });
  });

  it('is that tags are copied to snapshots', async () => {
    const { changes } = await asked({ copyTagsToSnapshot: true }, { copyTagsToSnapshot: false });
    expect(changes).toEqual([{ copyTagsToSnapshot: true }]);
  });

  it('is no window that would overlap the other, which AWS has chosen', async () => {
    const found = { backup: { retentionDays: 1, window: '03:00-03:30' }, maintenanceWindow: 'mon:06:00-mon:06:30' };
    const { changes } = await asked({ maintenanceWindow: 'sun:03:00-sun:04:00' }, found);
    expect(changes).toEqual([]);
    const other = await asked({ maintenanceWindow: 'sun:04:00-sun:05:00' }, found);
    expect(other.changes).toEqual([{ maintenanceWindow: 'sun:04:00-sun:05:00' }]);
    const alone = await asked({ maintenanceWindow: 'sun:03:00-sun:04:00' }, {});
    expect(alone.changes).toEqual([{ maintenanceWindow: 'sun:03:00-sun:04:00' }]);
  });
});

describe('a role that is on its way', () => {
  const plan = aPlan({ cluster: { associatedRoles: [importRole, exportRole] } });
  it.each([
    ['is waited for where it is planned', importRole.arn, 'PENDING', true],
    ['is none that is there', importRole.arn, 'ACTIVE', false],
    ['is not waited for where somebody else has added it', 'arn:aws:iam::111122223333:role/x', 'PENDING', false],
  ])('%s', (_, arn, status, expected) => {
    expect(isRolePending(plan, aCluster({ associatedRoles: [{ arn, status }] }))).toBe(expected);
    expect(isRolePending(aPlan(), aCluster({ associatedRoles: [{ arn, status }] })) ?? false).toBe(false);
  });

  it('is none of a cluster without roles', () => {
    expect(isRolePending(plan, aCluster())).toBe(false);
  });
});
