import type { MetricDimensions, MetricValues } from './metrics.ts';

/**
 * What the steps need from the world, in the words of the domain. `src/adapters/` implements these over the AWS SDK and
 * `pg`; tests and simulations implement them in memory. Every method throws only `PipelineError`s; those it may throw
 * besides AwsUnavailable, AwsAccessDenied and AwsRequestFailed are named.
 */

/** Resource tags as a plain object. */
export type Tags = Readonly<Record<string, string>>;

/**
 * A DB cluster snapshot. `status` is RDS's own string: see `isPendingSnapshot` and `isFailedSnapshot` for its reading.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBClusterSnapshot.html
 */
export interface Snapshot {
  readonly arn: string;
  /** The identifier; for a shared snapshot this is its ARN, as RDS has it. */
  readonly id: string;
  readonly region: string;
  /** The account in the ARN: the snapshot's owner. */
  readonly account: string;
  readonly kind: 'automated' | 'manual' | 'shared' | 'public';
  readonly status: string;
  /** 0 to 100; stays 0 while a copy is queued. */
  readonly percentProgress: number;
  /** The identifier of the cluster the snapshot was taken of. */
  readonly cluster: string;
  /** What identifies that very cluster, whatever it is called now; see {@link Cluster.resourceId}. */
  readonly clusterResourceId?: string;
  readonly engine: string;
  readonly engineVersion: string;
  /** RFC 3339; absent while the snapshot is being made. */
  readonly createdAt?: string;
  readonly encrypted: boolean;
  readonly kmsKeyId?: string;
  readonly masterUsername: string;
  readonly port?: number;
  readonly storageType?: string;
  /** The snapshot this one was copied from; absent unless it is a copy. */
  readonly copiedFrom?: string;
  readonly tags: Tags;
}

export interface SnapshotCopyRequest {
  /** The region the copy is made in. */
  readonly region: string;
  readonly sourceArn: string;
  readonly id: string;
  /** A key of the destination region; mandatory for encrypted cross-region and shared sources. */
  readonly kmsKeyId?: string;
  readonly tags: Tags;
}

export interface SnapshotStore {
  /** One snapshot by identifier or ARN in a region, own or shared; undefined if there is none. */
  find(region: string, idOrArn: string): Promise<Snapshot | undefined>;
  /** All snapshots of a cluster in a region: own ones, and with `account` those which that account shares. All pages. */
  listOfCluster(region: string, cluster: string, account?: string): Promise<readonly Snapshot[]>;
  /** All manual snapshots of this account in a region. All pages. */
  listManual(region: string): Promise<readonly Snapshot[]>;
  /** All manual snapshots in a region with this tag. All pages. */
  listByTag(region: string, key: string, value: string): Promise<readonly Snapshot[]>;
  /** Throws SnapshotAlreadyExists, SnapshotNotAvailable, SnapshotQuotaExceeded, CopyQuotaExceeded, KmsKeyNotAccessible. */
  copy(request: SnapshotCopyRequest): Promise<Snapshot>;
  /** Deletes a manual snapshot; one that is gone already is no error. Throws SnapshotNotAvailable if its status forbids it. */
  delete(region: string, id: string): Promise<void>;
  /** Adds tags, replacing the values of those that exist. */
  tag(snapshot: { readonly region: string; readonly arn: string }, tags: Tags): Promise<void>;
}

interface ClusterMember {
  readonly id: string;
  readonly writer: boolean;
}

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBClusterRole.html */
export interface AssociatedRole {
  readonly arn: string;
  /** What the role is for: `s3Import`, `s3Export`, `Lambda`. */
  readonly feature?: string;
}

/** Both in UTC, in the form in which RDS has them. */
interface BackupSettings {
  readonly retentionDays?: number;
  /** `hh24:mi-hh24:mi`. */
  readonly window?: string;
}

interface ServerlessV2Scaling {
  /** Aurora capacity units. */
  readonly min: number;
  readonly max: number;
}

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBCluster.html */
export interface Cluster {
  readonly id: string;
  readonly arn: string;
  /** Never reused and never changed by a rename: what identifies this very cluster. */
  readonly resourceId: string;
  readonly status: string;
  readonly engine: string;
  readonly engineVersion: string;
  readonly endpoint?: string;
  readonly port?: number;
  readonly databaseName?: string;
  readonly masterUsername: string;
  readonly masterSecret?: { readonly arn: string; readonly status: string; readonly kmsKeyId?: string };
  readonly members: readonly ClusterMember[];
  readonly subnetGroup?: string;
  readonly securityGroupIds: readonly string[];
  readonly parameterGroup?: string;
  readonly kmsKeyId?: string;
  readonly storageType?: string;
  readonly iamAuthentication: boolean;
  readonly deletionProtection: boolean;
  readonly serverlessV2?: ServerlessV2Scaling;
  readonly logExports: readonly string[];
  readonly backup?: BackupSettings;
  /** `ddd:hh24:mi-ddd:hh24:mi` in UTC. */
  readonly maintenanceWindow?: string;
  readonly copyTagsToSnapshot?: boolean;
  readonly autoMinorVersionUpgrade?: boolean;
  /** `status` is RDS's own string: `PENDING`, `ACTIVE` or `INVALID`. */
  readonly associatedRoles?: readonly (AssociatedRole & { readonly status: string })[];
  /** True while ModifyDBCluster has asked for something that is not yet in force. */
  readonly modificationPending: boolean;
  /** ARN of the source cluster if this is a read replica. */
  readonly replicaOf?: string;
  readonly replicas: readonly string[];
  readonly globalCluster?: string;
  readonly tags: Tags;
}

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBInstance.html */
export interface Instance {
  readonly id: string;
  readonly arn: string;
  readonly cluster: string;
  readonly status: string;
  readonly class: string;
  readonly promotionTier: number;
  readonly parameterGroup?: string;
  readonly tags: Tags;
}

export interface RestoreRequest {
  readonly id: string;
  readonly snapshotArn: string;
  readonly engineVersion: string;
  readonly subnetGroup?: string;
  readonly securityGroupIds?: readonly string[];
  readonly parameterGroup?: string;
  readonly port?: number;
  readonly iamAuthentication: boolean;
  readonly serverlessV2?: ServerlessV2Scaling;
  readonly storageType?: string;
  readonly deletionProtection: boolean;
  readonly logExports?: readonly string[];
  readonly copyTagsToSnapshot?: boolean;
  readonly tags: Tags;
}

/** What of a cluster that is there can be changed without a restart; what is left out stays as it is. */
export interface ClusterChanges {
  readonly securityGroupIds?: readonly string[];
  readonly iamAuthentication?: boolean;
  readonly serverlessV2?: ServerlessV2Scaling;
  readonly deletionProtection?: boolean;
  readonly logExports?: { readonly enable: readonly string[]; readonly disable: readonly string[] };
  readonly backup?: BackupSettings;
  readonly maintenanceWindow?: string;
  readonly copyTagsToSnapshot?: boolean;
  readonly autoMinorVersionUpgrade?: boolean;
}

export interface InstanceRequest {
  readonly id: string;
  readonly cluster: string;
  readonly class: string;
  readonly promotionTier: number;
  readonly parameterGroup?: string;
  readonly tags: Tags;
}

/** The clusters and instances of the target region. */
export interface ClusterAdmin {
  find(id: string): Promise<Cluster | undefined>;
  /** Every cluster of the region, of any engine. All pages. */
  list(): Promise<readonly Cluster[]>;
  /** The instances that are members of a cluster. All pages. */
  instancesOf(cluster: string): Promise<readonly Instance[]>;
  /** Asks for deletion; an instance that is being deleted or gone is no error. Throws ClusterBusy. */
  deleteInstance(id: string): Promise<void>;
  /**
   * Asks for deletion, with a final snapshot if one is named; a cluster that is gone is no error.
   * Throws ClusterBusy, TargetProtected, TargetNotDeletable, SnapshotAlreadyExists (the final snapshot's name is taken).
   */
  deleteCluster(id: string, finalSnapshotId?: string): Promise<void>;
  /** Throws ClusterBusy. */
  startCluster(id: string): Promise<void>;
  /** Throws ClusterBusy. */
  disableDeletionProtection(id: string): Promise<void>;
  /**
   * Asks for another identifier; ARN and endpoints follow, the resource id stays. For a while the cluster may be found under
   * neither name. Throws ClusterBusy, also where no cluster has the identifier now; ClusterAlreadyExists.
   */
  rename(id: string, newId: string): Promise<void>;
  /** Adds tags, replacing the values of those that exist. Throws ClusterBusy where no cluster has the ARN now. */
  tag(arn: string, tags: Tags): Promise<void>;
  /** Tags that are not there are no error. Throws ClusterBusy where no cluster has the ARN now. */
  untag(arn: string, keys: readonly string[]): Promise<void>;
  /** Throws ClusterAlreadyExists, SnapshotNotFound, RestoreRejected, KmsKeyNotAccessible. */
  restore(request: RestoreRequest): Promise<Cluster>;
  /** Returns the instance; one that exists already in the same cluster is returned as it is. Throws ClusterBusy, RestoreRejected. */
  createInstance(request: InstanceRequest): Promise<Instance>;
  /** Changes settings, at once and not in the maintenance window. Throws ClusterBusy, RestoreRejected. */
  modify(id: string, changes: ClusterChanges): Promise<void>;
  /** Lets the cluster assume a role; one that is associated with it already is no error. Throws ClusterBusy, RestoreRejected. */
  addRole(id: string, role: AssociatedRole): Promise<void>;
  /** Throws ClusterBusy, SecretInvalid. */
  setMasterPassword(id: string, password: string): Promise<void>;
  /** Has RDS keep the master password in a secret of its own. Throws ClusterBusy. */
  manageMasterPassword(id: string, kmsKeyId?: string): Promise<void>;
}

/** What a restore refers to in the target region, and how much room is there. Only ever read. */
export interface RegionResources {
  hasSubnetGroup(name: string): Promise<boolean>;
  /** The group's family, such as `aurora-postgresql17`; undefined if there is no such group. */
  clusterParameterFamily(group: string): Promise<string | undefined>;
  /** The same of an instance parameter group. */
  instanceParameterFamily(group: string): Promise<string | undefined>;
  /** The versions of Aurora PostgreSQL that a cluster can be made with here, such as `17.4`. All pages. */
  offeredVersions(): Promise<readonly string[]>;
  /** The instance classes that Aurora PostgreSQL of the version can be had with in a VPC here. All pages; none of an unknown version. */
  offeredClasses(engineVersion: string): Promise<readonly string[]>;
  /** The capacity units that Aurora Serverless v2 of the version takes here; undefined if AWS does not say. */
  serverlessCapacity(engineVersion: string): Promise<{ readonly min: number; readonly max: number } | undefined>;
  /** The names of the zero-ETL integrations whose source the cluster is. All pages. */
  integrationsOf(clusterArn: string): Promise<readonly string[]>;
  /** How many manual cluster snapshots the account may have here; undefined if AWS does not say. */
  manualSnapshotQuota(): Promise<number | undefined>;
}

/** @see https://docs.aws.amazon.com/kms/latest/APIReference/API_KeyMetadata.html */
export interface EncryptionKey {
  readonly arn: string;
  /** KMS's own string; only `Enabled` can be used. */
  readonly state: string;
  /** KMS's own string: `AWS` for a key that a service keeps in the account, such as aws/rds, else `CUSTOMER`. */
  readonly manager: string;
}

/** The KMS keys of the target region. */
export interface KeyStore {
  /** By id, ARN, alias or alias ARN; undefined if there is none in this region. */
  find(keyId: string): Promise<EncryptionKey | undefined>;
}

/** Credentials in the JSON form that RDS and its rotation functions use. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html */
export interface DatabaseSecret extends Credentials {
  readonly engine: 'postgres';
  readonly host: string;
  readonly port: number;
  readonly dbname: string;
  readonly dbClusterIdentifier: string;
}

export interface SecretStore {
  /** Throws SecretNotFound, SecretInvalid. */
  credentials(secretId: string): Promise<Credentials>;
  /**
   * Writes a new version, making the secret if there is none; returns its ARN. Throws SecretNotFound, and SecretInvalid if
   * the secret holds a value and is not tagged as this target's.
   */
  put(name: string, secret: DatabaseSecret, tags: Tags): Promise<string>;
}

export interface Notification {
  /** At most 100 ASCII characters, as SNS has it. */
  readonly subject: string;
  readonly text: string;
  /** String attributes that a subscription can filter on. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Notifier {
  /** Returns the message's id. Throws NotificationFailed. */
  publish(notification: Notification): Promise<string>;
}

export interface Metrics {
  /** Writes values of metrics, by those dimensions of theirs that are given. Throws nothing. */
  put(values: MetricValues, dimensions?: MetricDimensions): void;
}

export interface Log {
  info(message: string, facts: Readonly<Record<string, unknown>>): void;
  error(message: string, facts: Readonly<Record<string, unknown>>): void;
}
