import type { Tags } from './tags.ts';

/**
 * What the steps need from the world, in the words of the domain. `src/adapters/` implements these over the AWS SDK and
 * `pg`; tests and simulations implement them in memory. Every method throws only `PipelineError`s; those it may throw
 * besides AwsUnavailable, AwsAccessDenied and AwsRequestFailed are named.
 */

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
