import type { Profile } from '../../src/config/schema.ts';
import type { Cluster } from '../../src/ports/clusters.ts';

export const importRole = { arn: 'arn:aws:iam::111122223333:role/import', feature: 's3Import' };

/** A profile that gives every setting which a restore itself cannot set. */
export const followUps = {
  cluster: {
    backup: { retentionDays: 7, window: '01:00-02:00' },
    maintenanceWindow: 'sun:03:00-sun:04:00',
    copyTagsToSnapshot: true,
    autoMinorVersionUpgrade: false,
    associatedRoles: [importRole],
  },
} satisfies Partial<Profile>;

/** What AWS gives a cluster of which a restore request has said nothing of these. */
export const asRestored = {
  backup: { retentionDays: 1, window: '05:00-05:30' },
  maintenanceWindow: 'mon:06:00-mon:06:30',
  copyTagsToSnapshot: true,
  autoMinorVersionUpgrade: true,
  associatedRoles: [],
} satisfies Partial<Cluster>;

/** The cluster once all that `followUps` gives is in force. */
export const asPlanned = {
  ...followUps.cluster,
  associatedRoles: [{ ...importRole, status: 'ACTIVE' }],
} satisfies Partial<Cluster>;
