import type { ServerAddress } from '../database-servers.ts';
import type { Transition } from './transitions.ts';

/** What the emulated AWS remembers of each resource. Times are simulated milliseconds since the epoch. */

export type Tags = Map<string, string>;

export interface MasterUserSecret {
  readonly arn: string;
  readonly kmsKeyId: string;
  status: 'creating' | 'active' | 'rotating' | 'impaired';
  /** Carried along by a snapshot: it belongs to another cluster and is not managed by this one. */
  readonly inherited: boolean;
}

export interface ServerlessV2Scaling {
  readonly min: number;
  readonly max: number;
}

export interface AssociatedRole {
  readonly arn: string;
  readonly feature: string | undefined;
  status: 'PENDING' | 'ACTIVE' | 'INVALID';
}

/** What ModifyDBCluster has taken and a cluster shows as pending until it is in force. */
export interface PendingModifications {
  readonly backupRetentionDays?: number;
  readonly iamAuthentication?: boolean;
  readonly engineVersion?: string;
  readonly storageType?: string;
}

export interface Cluster {
  id: string;
  arn: string;
  /** Also the key of its data. */
  readonly resourceId: string;
  status: string;
  engine: string;
  engineVersion: string;
  readonly masterUsername: string;
  readonly databaseName: string | undefined;
  port: number;
  /** Where the real server listens, once it does. */
  address: ServerAddress | undefined;
  subnetGroup: string;
  securityGroupIds: readonly string[];
  parameterGroup: string;
  readonly kmsKeyId: string | undefined;
  storageType: string;
  iamAuthentication: boolean;
  deletionProtection: boolean;
  serverlessV2: ServerlessV2Scaling | undefined;
  logExports: readonly string[];
  backupRetentionDays: number;
  backupWindow: string;
  maintenanceWindow: string;
  autoMinorVersionUpgrade: boolean;
  copyTagsToSnapshot: boolean;
  httpEndpoint: boolean;
  readonly associatedRoles: AssociatedRole[];
  pendingModifications: PendingModifications;
  masterUserSecret: MasterUserSecret | undefined;
  /** Password changes that ModifyDBCluster has taken but that are not yet in force. */
  pendingPasswordChanges: number;
  pendingIdentifier: string | undefined;
  /** At the end of a rename: it is found under neither of its names. */
  betweenNames: boolean;
  readonly replicationSource: string | undefined;
  readonly replicas: Set<string>;
  globalCluster: string | undefined;
  /** The names of the zero-ETL integrations whose source it is. */
  readonly integrations: readonly string[];
  /** What RDS says of a deletion that it will never take, and whether it says so while the cluster has instances. */
  readonly undeletable: { readonly sentence: string; readonly toldFirst: boolean } | undefined;
  readonly tags: Tags;
  readonly createdAt: number;
}

export interface Instance {
  readonly id: string;
  readonly arn: string;
  readonly resourceId: string;
  /** The resource id of its cluster. */
  readonly cluster: string;
  status: string;
  readonly instanceClass: string;
  writer: boolean;
  readonly promotionTier: number;
  readonly parameterGroup: string;
  readonly availabilityZone: string;
  readonly tags: Tags;
  readonly createdAt: number;
  /** When an instance in deletion is gone. */
  goneAt: number | undefined;
  /** What ends its present status. */
  transition: Transition | undefined;
}

export interface Snapshot {
  readonly id: string;
  readonly arn: string;
  readonly account: string;
  readonly region: string;
  /** The key of its data: unique for ever, unlike its ARN. */
  readonly dataKey: string;
  readonly type: 'automated' | 'manual';
  status: string;
  readonly clusterId: string;
  readonly clusterResourceId: string;
  readonly clusterCreatedAt: number;
  readonly createdAt: number;
  readonly engine: string;
  readonly engineVersion: string;
  readonly port: number;
  readonly masterUsername: string;
  readonly databaseName: string | undefined;
  readonly storageType: string;
  readonly iamAuthentication: boolean;
  readonly kmsKeyId: string | undefined;
  readonly sourceArn: string | undefined;
  readonly masterUserSecret: MasterUserSecret | undefined;
  /** While it is being made: from when to when, and whether from another region. */
  progress: { readonly from: number; readonly to: number; readonly crossRegion: boolean } | undefined;
  /** Account ids, or `all`. */
  readonly restorableBy: Set<string>;
  readonly tags: Tags;
  transition: Transition | undefined;
}

export interface SubnetGroup {
  readonly name: string;
  readonly arn: string;
  readonly vpcId: string;
  readonly subnets: readonly { readonly id: string; readonly availabilityZone: string }[];
  readonly tags: Tags;
}

export interface ParameterGroup {
  readonly name: string;
  readonly arn: string;
  readonly family: string;
  readonly tags: Tags;
}

export interface KmsKey {
  readonly id: string;
  readonly arn: string;
  readonly account: string;
  readonly aliases: string[];
  enabled: boolean;
  /** A key that AWS manages, such as `alias/aws/rds`, is of use to its own account only. */
  readonly manager: 'AWS' | 'CUSTOMER';
  /** Other accounts that the key's policy admits. */
  readonly grantedTo: Set<string>;
  readonly createdAt: number;
}

export interface Topic {
  readonly name: string;
  readonly arn: string;
  readonly tags: Tags;
}

/** A message that was published, for people and tests to read. */
export interface PublishedMessage {
  readonly messageId: string;
  readonly topicArn: string;
  readonly subject: string | undefined;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly publishedAt: number;
}

export interface SecretVersion {
  readonly id: string;
  readonly value: string;
  readonly createdAt: number;
  readonly stages: Set<string>;
}

export interface Secret {
  readonly name: string;
  readonly arn: string;
  readonly description: string | undefined;
  readonly kmsKeyId: string | undefined;
  /** `rds` for a secret that RDS manages. */
  readonly owningService: string | undefined;
  readonly createdAt: number;
  changedAt: number;
  deletedAt: number | undefined;
  readonly tags: Tags;
  /** The oldest first. */
  readonly versions: SecretVersion[];
}
