import type { SdkRequest } from '../process/environment.ts';
import type { Invocation } from '../world/records.ts';
import type { Run } from '../world/run.ts';
import type { View } from '../world/truth.ts';

/**
 * Nothing is asked of a cluster, an instance or a snapshot that RDS refuses in the status in which the very function has just been
 * shown it.
 *
 * What is asked in vain changes nothing, but the answer is an error like any other: a restore tries again for the wrong reason, and
 * whoever reads the log is told of a failure that was none.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/accessing-monitoring.html
 */
const askedInVain = 'asked-in-vain';

/** What each describe lists, and what bears the name and the status there. */
const lists = {
  DescribeDBClusters: ['DBClusters', 'DBClusterIdentifier', 'Status'],
  DescribeDBInstances: ['DBInstances', 'DBInstanceIdentifier', 'DBInstanceStatus'],
  DescribeDBClusterSnapshots: ['DBClusterSnapshots', 'DBClusterSnapshotIdentifier', 'Status'],
} as const;

const moving = ['deleting', 'renaming', 'starting', 'stopping'];

/** By what a request names its subject, and in which statuses RDS refuses it. */
const refused: Readonly<Record<string, { readonly by: string; readonly statuses: readonly string[] }>> = {
  CreateDBInstance: { by: 'DBClusterIdentifier', statuses: [...moving, 'creating', 'stopped'] },
  DeleteDBCluster: { by: 'DBClusterIdentifier', statuses: moving },
  DeleteDBClusterSnapshot: { by: 'DBClusterSnapshotIdentifier', statuses: ['deleting', 'deleted'] },
  DeleteDBInstance: { by: 'DBInstanceIdentifier', statuses: ['deleting'] },
  ModifyDBCluster: { by: 'DBClusterIdentifier', statuses: [...moving, 'stopped'] },
  StartDBCluster: { by: 'DBClusterIdentifier', statuses: moving },
};

/** The statuses that each run of a function was last shown, by region, kind and name. */
const shown = new WeakMap<Invocation, Map<string, string>>();

/** Keeps what a request has shown, and forgets of what it has changed. */
export function noteShown(invocation: Invocation, { action, region, params }: SdkRequest, result: View): void {
  const seen = shown.get(invocation) ?? new Map<string, string>();
  shown.set(invocation, seen);
  if (action in lists) {
    const [list, name, status] = lists[action as keyof typeof lists];
    for (const item of (result[list] ?? []) as readonly View[]) {
      seen.set(`${region} ${name} ${item[name]}`, String(item[status]));
    }
    return;
  }
  const by = refused[action]?.by;
  if (by !== undefined) seen.delete(`${region} ${by} ${params[by]}`);
}

export function auditRequestInVain(run: Run, invocation: Invocation, { action, region, params }: SdkRequest): void {
  const { by, statuses } = refused[action] ?? {};
  if (by === undefined || statuses === undefined) return;
  const status = shown.get(invocation)?.get(`${region} ${by} ${params[by]}`);
  if (status === undefined) return;
  // There is nothing that a snapshot could be taken of.
  const isFinal = params['FinalDBSnapshotIdentifier'] !== undefined && status !== 'available';
  if (!isFinal && !statuses.includes(status)) return;
  run.violate(askedInVain, `${action} of ${params[by]}, which was shown as ${status}`, invocation.execution);
}
