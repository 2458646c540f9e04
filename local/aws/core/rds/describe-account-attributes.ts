import type { Operation } from '../operation.ts';

/** The quotas that the emulator keeps, by AWS's names. @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AccountQuota.html */
export const describeAccountAttributes: Operation = ({ own, world }) => {
  const { quotas } = world.settings;
  const manual = [...own.snapshots.values()].filter(({ type }) => type === 'manual').length;
  return {
    AccountQuotas: [
      { AccountQuotaName: 'DBInstances', Used: own.instances.size, Max: quotas.instances },
      { AccountQuotaName: 'DBClusters', Used: own.clusters.size, Max: quotas.clusters },
      { AccountQuotaName: 'ManualClusterSnapshots', Used: manual, Max: quotas.manualSnapshots },
    ],
  };
};
