import { AwsFault, invalidParameterCombination } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalString, type Params, requiredString } from '../params.ts';
import type { Cluster, Snapshot } from '../resources.ts';
import type { Context } from '../world.ts';
import { clusterView } from './cluster-view.ts';
import { requireKey, requireSourceKey } from './encryption.ts';
import { canOpen, readEngine, readEngineVersion } from './engine-version.ts';
import { findReadableSnapshot } from './lookup.ts';
import { readIdentifier } from './names.ts';
import { beginCluster, newCluster, requireClusterCanBeMade } from './new-cluster.ts';
import { invalidSnapshotState, snapshotNotFound } from './rds-faults.ts';

/**
 * Makes a cluster without instances, associated roles and backup settings of its own: those follow by ModifyDBCluster and
 * AddRoleToDBCluster. Engine version, security groups, subnet group and parameter group are the region's
 * defaults unless they are given; key, port, master user and databases are the snapshot's.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBClusterFromSnapshot.html
 */
export const restoreDBClusterFromSnapshot: Operation = (context, params) => {
  const { world, forcedStatus } = context;
  const id = readIdentifier(params, 'DBClusterIdentifier');
  const snapshot = readSnapshot(context, params);
  const engine = readEngine(params);
  if (engine !== snapshot.engine) {
    throw new AwsFault('InvalidRestoreFault', 400, `Cannot restore a ${snapshot.engine} snapshot to engine ${engine}.`);
  }
  const engineVersion = readEngineVersion(params, context, engine);
  if (!canOpen(snapshot.engineVersion, engineVersion)) {
    throw invalidParameterCombination(
      `Cannot restore a snapshot of ${engine} ${snapshot.engineVersion} to the earlier version ${engineVersion}.`,
    );
  }
  requireClusterCanBeMade(context, id);
  const { BackupRetentionPeriod: _days, PreferredBackupWindow: _window, ...taken } = params;
  const cluster = newCluster(context, taken, {
    id,
    engine,
    engineVersion,
    masterUsername: snapshot.masterUsername,
    databaseName: optionalString(params, 'DatabaseName') ?? snapshot.databaseName,
    port: snapshot.port,
    kmsKeyId: readKey(context, params, snapshot),
  });
  if (world.settings.showInheritedSecret) cluster.masterUserSecret = snapshot.masterUserSecret;
  const fails = forcedStatus !== undefined && forcedStatus !== 'available';
  beginCluster(context, cluster, {
    duration: world.settings.durations.clusterRestore,
    ticket: fails ? undefined : emitRestore(context, cluster, snapshot),
    failure: 'restore-failed',
  });
  return { DBCluster: clusterView(context, cluster) };
};

const emitRestore = ({ world }: Context, cluster: Cluster, snapshot: Snapshot) =>
  world.emit({ type: 'restore', snapshot: snapshot.dataKey, cluster: cluster.resourceId, port: cluster.port });

/** A restore never crosses regions: the snapshot must be copied first. */
function readSnapshot(context: Context, params: Params): Snapshot {
  const name = requiredString(params, 'SnapshotIdentifier');
  const snapshot = findReadableSnapshot(context, name);
  if (snapshot.region !== context.region) throw snapshotNotFound(snapshot.arn);
  if (snapshot.status !== 'available') {
    throw invalidSnapshotState(`The snapshot ${name} cannot be restored: its status is ${snapshot.status}.`);
  }
  return snapshot;
}

function readKey(context: Context, params: Params, snapshot: Snapshot): string | undefined {
  requireSourceKey(context, snapshot);
  const name = optionalString(params, 'KmsKeyId');
  return name === undefined ? snapshot.kmsKeyId : requireKey(context, name).arn;
}
