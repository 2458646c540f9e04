import type { Execution, Invocation } from './records.ts';
import type { View } from './truth.ts';

/** Identifies one snapshot for ever: ARNs are used again. */
export const snapshotKey = (arn: unknown, createdAt: number | Date | unknown): string =>
  `${arn}@${createdAt instanceof Date ? createdAt.getTime() : Math.floor(Number(createdAt))}`;

export const keyOfSnapshot = (view: View): string =>
  snapshotKey(view['DBClusterSnapshotArn'], view['SnapshotCreateTime']);

const named = [
  ...['DBClusterIdentifier', 'NewDBClusterIdentifier', 'TargetDBClusterSnapshotIdentifier'],
  ...['DBClusterSnapshotIdentifier', 'FinalDBSnapshotIdentifier', 'ResourceName'],
];

interface ClusterEntry {
  /** The target whose restores may replace it; undefined for what only `adopt` lets them take. */
  readonly target: string | undefined;
  readonly madeBy?: Execution;
  /** Whether a restore before the world began has left it so: it holds nothing that anybody has worked on. */
  readonly unfinished?: boolean;
  /** The ARN it was restored from. */
  readonly restoredFrom?: string;
}

/**
 * Whose everything is: kept by what was really done, by ARN and resource id. It trusts no tag, and nothing that the
 * pipeline says.
 */
export class Ledger {
  /** Resource ids of source clusters: never to be touched. */
  readonly sources = new Set<string>();
  readonly sourceSnapshots: {
    readonly arn: string;
    readonly dataKey: string;
    readonly type: 'automated' | 'manual';
    readonly status: string;
    readonly createdAt: number;
    /** When its data is of, as far as anything tells: a copy is younger than that. */
    readonly dataAt: number | undefined;
  }[] = [];
  /** The pipeline's copies, by snapshot key. */
  readonly copies = new Map<string, { readonly target: string; readonly madeBy?: Execution; readonly of?: string }>();
  /** By resource id. What is not in here is a stranger's. */
  readonly clusters = new Map<string, ClusterEntry>();
  /** The executions that have had something of the old cluster deleted or changed. */
  readonly deletions = new Set<Execution>();
  /** By the name of a cluster or snapshot what was last done to it, and when. */
  readonly touched = new Map<string, { readonly action: string; readonly at: number }>();
  /** The clusters, by resource id, whose deletion RDS has taken, whoever asked for it. */
  readonly deleted = new Set<string>();
  /** When a rollback has had a cluster deleted, by resource id. */
  readonly rolledBackAt = new Map<string, number>();
  /** The ARN of the key that each alias of a copy's key names. */
  readonly keys = new Map<string, string>();
  /** The secrets that the pipeline may write, by name: the target they are for. */
  readonly secrets = new Map<string, string>();
  /** The clusters that each execution's SnapshotCheck was shown, by resource id. */
  readonly #shown = new Map<Execution, Set<string>>();
  /** When a person last did anything about a target. */
  readonly personActedAt = new Map<string, number>();
  /** Since when people say, by a tag, that a cluster is in use which a restore had left unfinished; by resource id. */
  readonly inUseSince = new Map<string, number>();
  /** When a person last changed a cluster, by resource id. */
  readonly meddledAt = new Map<string, number>();

  /** A cluster that stands under a target's name when the world begins. */
  beginAs(resourceId: string, target: string | undefined, unfinished = false): void {
    this.clusters.set(resourceId, { target, unfinished });
  }

  /** Keeps what a request has made or shown. */
  note(invocation: Invocation, action: string, params: View, result: View, at: number): void {
    const { execution, functionName } = invocation;
    if (action === 'Publish') invocation.published += 1;
    if (/^(?:Delete|Modify|Start)DB(?:Cluster|Instance)$/.test(action) && functionName === 'DeleteRDS')
      this.deletions.add(execution);
    if (action === 'DescribeDBClusters' && functionName === 'SnapshotCheck') {
      const shown = this.#shown.get(execution) ?? new Set();
      for (const cluster of (result['DBClusters'] ?? []) as readonly View[])
        shown.add(String(cluster['DbClusterResourceId']));
      this.#shown.set(execution, shown);
    }
    if (action === 'DeleteDBCluster') {
      this.noteDeletion(result);
      const resourceId = String((result['DBCluster'] as View)['DbClusterResourceId']);
      if (functionName === 'HandleFailure') this.rolledBackAt.set(resourceId, at);
    }
    if (action === 'CreateSecret') this.secrets.set(String(params['Name']), execution.target);
    if (action === 'RestoreDBClusterFromSnapshot') {
      const made = result['DBCluster'] as View;
      this.clusters.set(String(made['DbClusterResourceId']), {
        target: execution.target,
        madeBy: execution,
        restoredFrom: String(params['SnapshotIdentifier']),
      });
    }
    if (action === 'CopyDBClusterSnapshot') {
      this.copies.set(keyOfSnapshot(result['DBClusterSnapshot'] as View), {
        target: execution.target,
        madeBy: execution,
        of: String(params['SourceDBClusterSnapshotIdentifier']),
      });
    }
  }

  /** Keeps when something was last done to what bears a name. */
  touch(action: string, params: View, at: number): void {
    if (/^(?:Describe|List|Get)/.test(action)) return;
    for (const key of named) {
      const name = params[key];
      if (typeof name === 'string') this.touched.set(name.split(':').at(-1) ?? '', { action, at });
    }
  }

  noteDeletion(result: View): void {
    this.deleted.add(String((result['DBCluster'] as View)['DbClusterResourceId']));
  }

  /** Whether this execution was shown the cluster when it planned. */
  wasShown(execution: Execution, resourceId: string): boolean {
    return this.#shown.get(execution)?.has(resourceId) ?? false;
  }
}
