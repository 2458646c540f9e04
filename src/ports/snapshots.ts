import type { Tags } from './tags.ts';

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
