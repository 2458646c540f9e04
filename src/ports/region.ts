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
