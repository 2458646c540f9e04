import { invalidParameterCombination } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalString, requiredString } from '../params.ts';
import type { Cluster, Instance } from '../resources.ts';
import type { Context } from '../world.ts';
import { instanceView } from './instance-view.ts';
import { clusterOf, findInstance, membersOf } from './lookup.ts';
import { invalidClusterState, invalidInstanceState } from './rds-faults.ts';

/**
 * The cluster's deletion protection does not keep its instances. Deleting the writer makes a reader the writer.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html
 */
export const deleteDBInstance: Operation = (context, params) => {
  const { own, world, now, forcedStatus } = context;
  const instance = findInstance(own, requiredString(params, 'DBInstanceIdentifier'));
  if (optionalString(params, 'FinalDBSnapshotIdentifier') !== undefined) {
    throw invalidParameterCombination(
      'FinalDBSnapshotIdentifier can not be specified when deleting a cluster instance',
    );
  }
  if (instance.status === 'deleting') {
    throw invalidInstanceState(`Instance ${instance.id} is already being deleted.`);
  }
  const cluster = clusterOf(own, instance);
  if (cluster) requireDeletable(context, instance, cluster);
  if (instance.transition) world.transitions.cancel(instance.transition);
  const goneAt = now + world.settings.durations.instanceDelete;
  instance.status = 'deleting';
  instance.goneAt = goneAt;
  if (cluster && instance.writer) failOver(context, instance, cluster);
  instance.transition = world.transitions.schedule({
    dueAt: goneAt,
    complete: () => {
      if (forcedStatus === undefined) own.instances.delete(instance.id);
      else instance.status = forcedStatus;
    },
  });
  return { DBInstance: instanceView(context, instance) };
};

function requireDeletable({ own }: Context, instance: Instance, cluster: Cluster): void {
  if (cluster.status === 'stopped' || cluster.status === 'stopping') {
    throw invalidClusterState(
      `DB instance ${instance.id} cannot be deleted: DB cluster ${cluster.id} is in ${cluster.status} state`,
    );
  }
  const last = membersOf(own, cluster).every((member) => member === instance || member.status === 'deleting');
  if (last && cluster.replicationSource !== undefined) {
    throw invalidClusterState(
      'Cannot delete the last instance of the read replica DB cluster. Promote the DB cluster to a standalone DB cluster in order to delete it.',
    );
  }
  if (last && cluster.replicas.size > 0) {
    throw invalidClusterState(
      'Cannot delete the last instance of the master cluster. Delete the replica cluster before deleting the last master cluster instance.',
    );
  }
}

/** The reader of the lowest promotion tier takes over, if there is one. */
function failOver({ own }: Context, writer: Instance, cluster: Cluster): void {
  const [successor] = membersOf(own, cluster)
    .filter(({ status }) => status === 'available')
    .sort((left, right) => left.promotionTier - right.promotionTier);
  if (!successor) return;
  writer.writer = false;
  successor.writer = true;
}
