import type { ErrorName } from '../../failures/catalogue.ts';
import { PipelineError } from '../../failures/pipeline-error.ts';
import type { KnownRefusals } from '../aws-errors.ts';

type Refusal = KnownRefusals[string];

/** AWS's own sentence under a name of the catalogue. */
export function as(name: ErrorName): Refusal {
  return (message, facts, cause) => new PipelineError(name, sentence(message, name), facts, { cause });
}

function sentence(message: string, name: ErrorName): string {
  const text = message === '' ? `RDS refused the request: ${name}` : message;
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The cluster, or an instance of it, is in a status in which RDS refuses the request. */
export const busy = {
  InvalidDBClusterState: as('ClusterBusy'),
  InvalidDBInstanceState: as('ClusterBusy'),
} satisfies KnownRefusals;

/**
 * One code, two meanings: too many copies in progress passes by itself, too many snapshots does not.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html
 */
export const snapshotQuota: KnownRefusals = {
  SnapshotQuotaExceeded: (message, facts, cause) => {
    const name = /across regions|in progress|cannot copy/i.test(message)
      ? 'CopyQuotaExceeded'
      : 'SnapshotQuotaExceeded';
    return as(name)(message, facts, cause);
  },
};

export const kmsKey: KnownRefusals = { KMSKeyNotAccessible: as('KmsKeyNotAccessible') };

const rejected = as('RestoreRejected');

/** Settings that RDS does not take, and room that it does not have, for a cluster or an instance. */
export const rejectedSettings: KnownRefusals = {
  ...kmsKey,
  CertificateNotFound: rejected,
  DBClusterParameterGroupNotFound: rejected,
  DBClusterQuotaExceeded: rejected,
  DBClusterRoleQuotaExceeded: rejected,
  DBParameterGroupNotFound: rejected,
  DBSubnetGroupDoesNotCoverEnoughAZs: rejected,
  DBSubnetGroupNotFound: rejected,
  InstanceQuotaExceeded: rejected,
  InsufficientDBClusterCapacity: rejected,
  InsufficientDBInstanceCapacity: rejected,
  InsufficientStorageClusterCapacity: rejected,
  InvalidDBSubnetGroup: rejected,
  InvalidDBSubnetGroupState: rejected,
  InvalidParameterCombination: rejected,
  InvalidParameterValue: rejected,
  InvalidRestore: rejected,
  InvalidSubnet: rejected,
  InvalidVPCNetworkState: rejected,
  NetworkTypeNotSupported: rejected,
  StorageQuotaExceeded: rejected,
  StorageTypeNotSupported: rejected,
  VpcEncryptionControlViolationException: rejected,
};
