import { AwsFault } from '../aws-fault.ts';

/** RDS's errors by their codes on the wire, each with AWS's own message where that is known. */

export const clusterNotFound = (id: string) =>
  new AwsFault('DBClusterNotFoundFault', 404, `DBCluster ${id} not found.`);

export const clusterAlreadyExists = () => new AwsFault('DBClusterAlreadyExistsFault', 400, 'DB Cluster already exists');

export const clusterQuotaExceeded = () =>
  new AwsFault('DBClusterQuotaExceededFault', 403, 'DBCluster quota exceeded for this account');

export const invalidClusterState = (message: string) => new AwsFault('InvalidDBClusterStateFault', 400, message);

export const instanceNotFound = (id: string) => new AwsFault('DBInstanceNotFound', 404, `DBInstance ${id} not found.`);

export const instanceAlreadyExists = () => new AwsFault('DBInstanceAlreadyExists', 400, 'DB instance already exists');

export const instanceQuotaExceeded = () =>
  new AwsFault('InstanceQuotaExceeded', 400, 'DB instance quota exceeded for this account');

export const invalidInstanceState = (message: string) => new AwsFault('InvalidDBInstanceState', 400, message);

export const snapshotNotFound = (arn: string) =>
  new AwsFault('DBClusterSnapshotNotFoundFault', 404, `DBClusterSnapshot not found: ${arn}`);

export const snapshotAlreadyExists = (id: string) =>
  new AwsFault(
    'DBClusterSnapshotAlreadyExistsFault',
    400,
    `Cannot create the cluster snapshot because one with the identifier ${id} already exists.`,
  );

export const invalidSnapshotState = (message: string) =>
  new AwsFault('InvalidDBClusterSnapshotStateFault', 400, message);

/** One code with two meanings: this one ends only when snapshots are deleted. */
export const manualSnapshotQuotaExceeded = (quota: number) =>
  new AwsFault('SnapshotQuotaExceeded', 400, `Cannot create more than ${quota} manual snapshots`);

/** The other meaning: this one passes as copies end. */
export const copyQuotaExceeded = (quota: number) =>
  new AwsFault('SnapshotQuotaExceeded', 400, `Cannot copy more than ${quota} snapshots across regions`);

export const keyNotAccessible = (key: string) =>
  new AwsFault(
    'KMSKeyNotAccessibleFault',
    400,
    `Specified KMS key [${key}] does not exist, is not enabled or you do not have permissions to access it.`,
  );

export const sourceKeyNotAccessible = (key: string) =>
  new AwsFault(
    'KMSKeyNotAccessibleFault',
    400,
    `The source snapshot KMS key [${key}] does not exist, is not enabled or you do not have permissions to access it.`,
  );

export const subnetGroupNotFound = (name: string) =>
  new AwsFault('DBSubnetGroupNotFoundFault', 404, `DB subnet group '${name}' does not exist.`);

export const clusterParameterGroupNotFound = (name: string) =>
  new AwsFault('DBClusterParameterGroupNotFound', 404, `DBClusterParameterGroup not found: ${name}`);

export const parameterGroupNotFound = (name: string) =>
  new AwsFault('DBParameterGroupNotFound', 404, `DBParameterGroup not found: ${name}`);

export const storageTypeNotSupported = (storageType: string) =>
  new AwsFault('StorageTypeNotSupported', 400, `The storage type ${storageType} is not supported by this engine.`);
