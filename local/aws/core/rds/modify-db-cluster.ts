import { invalidParameterCombination } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalBoolean, optionalString, type Params, requiredString } from '../params.ts';
import type { Cluster } from '../resources.ts';
import type { Context } from '../world.ts';
import { applyModifications } from './apply-modifications.ts';
import { clusterView } from './cluster-view.ts';
import { findCluster, isClusterNameTaken } from './lookup.ts';
import {
  activateManagedSecret,
  attachManagedSecret,
  changeMasterPassword,
  detachManagedSecret,
  readMasterPassword,
  readSecretKey,
} from './master-password.ts';
import { readIdentifier } from './names.ts';
import { clusterAlreadyExists, invalidClusterState } from './rds-faults.ts';
import { renameCluster } from './rename-cluster.ts';

/**
 * A password change applies at once whatever ApplyImmediately says; the answer still shows the status `available` and
 * the change as pending.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBCluster.html
 */
export const modifyDBCluster: Operation = (context, params) => {
  const { own } = context;
  const cluster = findCluster(own, requiredString(params, 'DBClusterIdentifier'));
  const newId =
    optionalString(params, 'NewDBClusterIdentifier') === undefined
      ? undefined
      : readIdentifier(params, 'NewDBClusterIdentifier');
  if (cluster.status !== 'available') {
    throw invalidClusterState(`DB cluster is not available for modification with status ${cluster.status}`);
  }
  if (newId !== undefined && isClusterNameTaken(own, newId)) throw clusterAlreadyExists();
  const changePassword = readPasswordChange(context, params, cluster);
  applyModifications(context, params, cluster);
  changePassword?.();
  if (newId !== undefined) renameCluster(context, cluster, newId);
  return { DBCluster: clusterView(context, cluster) };
};

/** Checks what the request says of the password, and returns what it amounts to, if anything. */
function readPasswordChange(context: Context, params: Params, cluster: Cluster): (() => void) | undefined {
  const manage = optionalBoolean(params, 'ManageMasterUserPassword');
  const password = readMasterPassword(params);
  const managed = cluster.masterUserSecret !== undefined && !cluster.masterUserSecret.inherited;
  if (manage === true && password !== undefined) {
    throw invalidParameterCombination('You cannot specify MasterUserPassword if ManageMasterUserPassword is true.');
  }
  if (manage === false && !managed) {
    throw invalidParameterCombination(
      'You cannot set ManageMasterUserPassword to false for a DB cluster whose master user password is not managed by RDS in Secrets Manager.',
    );
  }
  if (manage === false && password === undefined) {
    throw invalidParameterCombination('You must specify MasterUserPassword if ManageMasterUserPassword is false.');
  }
  if (password !== undefined && managed && manage === undefined) {
    throw invalidParameterCombination(
      'You cannot specify MasterUserPassword for a DB cluster whose master user password is managed by RDS in Secrets Manager.',
    );
  }
  if (manage === true) return managed ? undefined : readManagement(context, params, cluster);
  if (password === undefined) return undefined;
  return () => {
    if (manage === false) detachManagedSecret(context, cluster);
    changeMasterPassword(context, cluster, password);
  };
}

function readManagement(context: Context, params: Params, cluster: Cluster): () => void {
  const secretKey = readSecretKey(context, params);
  return () => {
    const password = context.world.identifiers.masterPassword();
    attachManagedSecret(context, cluster, password, secretKey);
    activateManagedSecret(context, cluster, changeMasterPassword(context, cluster, password));
  };
}
