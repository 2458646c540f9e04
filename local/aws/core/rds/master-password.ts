import { invalidParameterValue } from '../aws-fault.ts';
import type { EffectTicket } from '../effect.ts';
import { serviceKey } from '../kms/keys.ts';
import { optionalString, type Params } from '../params.ts';
import type { Cluster, MasterUserSecret } from '../resources.ts';
import { addSecret } from '../secrets-manager/secrets.ts';
import type { Context } from '../world.ts';
import { requireKey } from './encryption.ts';
import { membersOf } from './lookup.ts';

/** 8 to 41 printable ASCII characters, none of `/ " @`. Throws InvalidParameterValue, without the password. */
export function readMasterPassword(params: Params): string | undefined {
  const password = optionalString(params, 'MasterUserPassword');
  if (password === undefined) return undefined;
  if (password.length < 8 || password.length > 41) {
    const wrong = password.length < 8 ? 'shorter than 8' : 'longer than 41';
    throw invalidParameterValue(
      `The parameter MasterUserPassword is not a valid password because it is ${wrong} characters.`,
    );
  }
  if (!/^[!-~]+$/.test(password) || /[/"@]/.test(password)) {
    throw invalidParameterValue(
      "The parameter MasterUserPassword is not a valid password. Only printable ASCII characters besides '/', '@', '\"', ' ' may be used.",
    );
  }
  return password;
}

/**
 * Changes the password of a cluster that exists. For a moment the status still reads `available` and the change is
 * pending; then it is `resetting-master-credentials` until the change is in force.
 */
export function changeMasterPassword(context: Context, cluster: Cluster, password: string): EffectTicket {
  const { world, now, forcedStatus } = context;
  const { durations } = world.settings;
  const ticket = world.emit({
    type: 'setMasterPassword',
    cluster: cluster.resourceId,
    username: cluster.masterUsername,
    password,
  });
  cluster.pendingPasswordChanges += 1;
  world.transitions.schedule({
    dueAt: now + durations.modifyLag,
    complete: () => {
      if (cluster.status === 'available') cluster.status = 'resetting-master-credentials';
    },
  });
  world.transitions.schedule({
    dueAt: now + Math.max(durations.passwordChange, durations.modifyLag),
    ticket,
    complete: () => {
      cluster.pendingPasswordChanges -= 1;
      if (cluster.status !== 'resetting-master-credentials') return;
      if (forcedStatus !== undefined) cluster.status = forcedStatus;
      else if (cluster.pendingPasswordChanges === 0) cluster.status = 'available';
    },
  });
  return ticket;
}

/** The key of a managed secret: the one named, else the account's own for Secrets Manager. */
export function readSecretKey(context: Context, params: Params): string {
  const name = optionalString(params, 'MasterUserSecretKmsKeyId');
  const { world, own, now } = context;
  return (name === undefined ? serviceKey(world, own, now, 'secretsmanager') : requireKey(context, name)).arn;
}

/** Makes the secret that RDS manages and attaches it to the cluster, `creating` at first. */
export function attachManagedSecret(context: Context, cluster: Cluster, password: string, kmsKeyId: string): void {
  const { world, own, now } = context;
  const { arn } = addSecret(world, own, now, {
    name: `rds!cluster-${world.identifiers.uuid()}`,
    value: JSON.stringify({ username: cluster.masterUsername, password }),
    description: `The secret associated with the primary RDS DB cluster: ${cluster.arn}`,
    kmsKeyId,
    owningService: 'rds',
    tags: new Map([['aws:rds:primaryDBClusterArn', cluster.arn]]),
  });
  cluster.masterUserSecret = { arn, kmsKeyId, status: 'creating', inherited: false };
}

/**
 * Lets a managed secret become active once its time has come, the password is set (`ticket`) and the cluster has an
 * instance: without one it never does.
 */
export function activateManagedSecret(context: Context, cluster: Cluster, ticket: EffectTicket): void {
  const { world, own, now, forcedStatus } = context;
  const secret = cluster.masterUserSecret;
  if (!secret) return;
  const setStatus = (status: MasterUserSecret['status']) => {
    if (cluster.masterUserSecret === secret) secret.status = status;
  };
  world.transitions.schedule({
    dueAt: now + world.settings.durations.managedSecretCreate,
    ticket,
    ready: () =>
      cluster.masterUserSecret !== secret || membersOf(own, cluster).some(({ status }) => status === 'available'),
    complete: () => setStatus(forcedStatus === 'impaired' ? 'impaired' : 'active'),
    fail: () => setStatus('impaired'),
  });
}

/** A managed secret ends with the management or with its cluster; an inherited one is another cluster's. */
export function detachManagedSecret({ own }: Pick<Context, 'own'>, cluster: Cluster): void {
  const secret = cluster.masterUserSecret;
  cluster.masterUserSecret = undefined;
  if (!secret || secret.inherited) return;
  for (const [name, { arn }] of own.secrets) if (arn === secret.arn) own.secrets.delete(name);
}
