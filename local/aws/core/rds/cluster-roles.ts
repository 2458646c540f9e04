import { AwsFault, invalidParameterValue } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalString, requiredString } from '../params.ts';
import type { AssociatedRole } from '../resources.ts';
import { findCluster } from './lookup.ts';
import { invalidClusterState } from './rds-faults.ts';

/**
 * Associates a role, which is `PENDING` at first, with a cluster; a role once, and for Aurora PostgreSQL for one feature.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AddRoleToDBCluster.html
 */
export const addRoleToDBCluster: Operation = (context, params) => {
  const { own, world, now, forcedStatus } = context;
  const cluster = findCluster(own, requiredString(params, 'DBClusterIdentifier'));
  const arn = requiredString(params, 'RoleArn');
  const feature = optionalString(params, 'FeatureName');
  if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/.test(arn)) {
    throw invalidParameterValue(`IAM role ARN value is invalid or does not include the required permissions: ${arn}`);
  }
  if (feature === undefined && cluster.engine === 'aurora-postgresql') {
    throw invalidParameterValue(
      'The feature-name parameter must be provided with the current operation for the Aurora (PostgreSQL) engine.',
    );
  }
  if (cluster.status !== 'available') {
    throw invalidClusterState(`DB cluster ${cluster.id} is in ${cluster.status} state and takes no role.`);
  }
  if (cluster.associatedRoles.some((role) => role.arn === arn)) {
    throw new AwsFault(
      'DBClusterRoleAlreadyExists',
      400,
      `Role ARN ${arn} is already associated with DB cluster: ${cluster.id}.`,
    );
  }
  const quota = world.settings.quotas.rolesPerCluster;
  if (cluster.associatedRoles.length >= quota) {
    throw new AwsFault(
      'DBClusterRoleQuotaExceeded',
      400,
      `Cannot associate more than ${quota} roles with DB cluster: ${cluster.id}.`,
    );
  }
  const role: AssociatedRole = { arn, feature, status: 'PENDING' };
  cluster.associatedRoles.push(role);
  world.transitions.schedule({
    dueAt: now + world.settings.durations.roleAssociation,
    complete: () => {
      role.status = forcedStatus === 'INVALID' ? 'INVALID' : 'ACTIVE';
    },
  });
  return {};
};

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RemoveRoleFromDBCluster.html */
export const removeRoleFromDBCluster: Operation = ({ own }, params) => {
  const cluster = findCluster(own, requiredString(params, 'DBClusterIdentifier'));
  const arn = requiredString(params, 'RoleArn');
  const feature = optionalString(params, 'FeatureName');
  if (cluster.status !== 'available') {
    throw invalidClusterState(`DB cluster ${cluster.id} is in ${cluster.status} state and takes no role.`);
  }
  const index = cluster.associatedRoles.findIndex(
    (role) => role.arn === arn && (feature === undefined || role.feature === feature),
  );
  if (index < 0) {
    throw new AwsFault(
      'DBClusterRoleNotFound',
      404,
      `Role ARN ${arn} is not associated with DB cluster: ${cluster.id}.`,
    );
  }
  cluster.associatedRoles.splice(index, 1);
  return {};
};
