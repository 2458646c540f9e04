import { invalidParameterCombination, invalidParameterValue, missingParameter } from '../aws-fault.ts';
import { serviceKey } from '../kms/keys.ts';
import type { Operation } from '../operation.ts';
import { optionalBoolean, optionalString, type Params } from '../params.ts';
import type { Context } from '../world.ts';
import { clusterView } from './cluster-view.ts';
import { requireKey } from './encryption.ts';
import { readEngine, readEngineVersion } from './engine-version.ts';
import { activateManagedSecret, attachManagedSecret, readMasterPassword, readSecretKey } from './master-password.ts';
import { readIdentifier } from './names.ts';
import { beginCluster, newCluster, requireClusterCanBeMade } from './new-cluster.ts';

/**
 * Makes an empty cluster without instances.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html
 */
export const createDBCluster: Operation = (context, params) => {
  const { world } = context;
  const id = readIdentifier(params, 'DBClusterIdentifier');
  const engine = readEngine(params);
  const managed = optionalBoolean(params, 'ManageMasterUserPassword') ?? false;
  const password = readCredentials(context, params, managed);
  requireClusterCanBeMade(context, id);
  const cluster = newCluster(context, params, {
    id,
    engine,
    engineVersion: readEngineVersion(params, context, engine),
    masterUsername: readMasterUsername(params),
    databaseName: optionalString(params, 'DatabaseName'),
    port: 5432,
    kmsKeyId: readClusterKey(context, params),
  });
  const secretKey = managed ? readSecretKey(context, params) : undefined;
  const ticket = world.emit({
    type: 'create',
    cluster: cluster.resourceId,
    port: cluster.port,
    masterUsername: cluster.masterUsername,
    masterPassword: password,
    ...(cluster.databaseName === undefined ? {} : { databaseName: cluster.databaseName }),
  });
  beginCluster(context, cluster, { duration: world.settings.durations.clusterCreate, ticket, failure: 'failed' });
  if (secretKey !== undefined) {
    attachManagedSecret(context, cluster, password, secretKey);
    activateManagedSecret(context, cluster, ticket);
  }
  return { DBCluster: clusterView(context, cluster) };
};

function readCredentials({ world }: Context, params: Params, managed: boolean): string {
  const password = readMasterPassword(params);
  if (managed && password !== undefined) {
    throw invalidParameterCombination('You cannot specify MasterUserPassword if ManageMasterUserPassword is true.');
  }
  if (managed) return world.identifiers.masterPassword();
  if (password === undefined) throw missingParameter('MasterUserPassword');
  return password;
}

function readMasterUsername(params: Params): string {
  const username = optionalString(params, 'MasterUsername');
  if (username === undefined) throw missingParameter('MasterUsername');
  if (!/^[A-Za-z][A-Za-z0-9_]{0,62}$/.test(username) || /^(?:pg_|rds|admin$|postgres_)/i.test(username)) {
    throw invalidParameterValue(
      `MasterUsername ${username} cannot be used as it is a reserved word used by the engine`,
    );
  }
  return username;
}

function readClusterKey(context: Context, params: Params): string | undefined {
  const name = optionalString(params, 'KmsKeyId');
  if (name !== undefined) return requireKey(context, name).arn;
  const encrypted = optionalBoolean(params, 'StorageEncrypted') ?? false;
  return encrypted ? serviceKey(context.world, context.own, context.now, 'rds').arn : undefined;
}
