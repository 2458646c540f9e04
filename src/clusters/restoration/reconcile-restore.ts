import { parseArn } from '../../arn.ts';
import { requireMasterUsername } from '../../credentials/master-credentials.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { Plan } from '../../payload/plan.ts';
import type { RestoreProgress } from '../../payload/results.ts';
import type { Cluster, ClusterAdmin, Instance } from '../../ports/clusters.ts';
import type { SecretStore } from '../../ports/secrets.ts';
import { isRolePending, requestSettings } from './request-settings.ts';

interface Ports {
  readonly clusters: ClusterAdmin;
  readonly secrets: Pick<SecretStore, 'credentials'>;
}

/** What there is once everything is in place. */
export interface CompleteCluster {
  readonly endpoint: string;
  readonly port: number;
  readonly databaseName?: string;
  readonly masterSecretId: string;
}

/** How far the restore is with what it asks for once all is available. */
type Asked = Pick<RestoreProgress, 'settings' | 'masterCredentials'>;

/** Whether the cluster and all planned instances are there and available, and nothing of it is still being changed. */
function isSettled(cluster: Cluster, instances: readonly Instance[], plan: Plan): boolean {
  return !cluster.modificationPending && !isRolePending(plan, cluster) && isUp(cluster, instances, plan);
}

/** Whether the cluster and all planned instances are there and available. */
function isUp(cluster: Cluster, instances: readonly Instance[], plan: Plan): boolean {
  const available = new Set(instances.filter(({ status }) => status === 'available').map(({ id }) => id));
  return cluster.status === 'available' && plan.instances.every(({ id }) => available.has(id));
}

/**
 * The restored cluster's address and credentials, once nothing is left to do: all available, nothing pending, the
 * settings asked for, the master credentials asked for by this execution in force. A secret that the cluster showed before
 * that is the source's.
 */
export function completeCluster(
  cluster: Cluster,
  instances: readonly Instance[],
  plan: Plan,
  { settings, masterCredentials, inheritedSecretArn }: Asked & Pick<RestoreProgress, 'inheritedSecretArn'>,
): CompleteCluster | undefined {
  if (settings !== 'requested' || masterCredentials === 'pending') return undefined;
  if (!isSettled(cluster, instances, plan)) return undefined;
  const masterSecretId =
    plan.masterCredentials.type === 'secret'
      ? plan.masterCredentials.secretId
      : activeSecret(cluster, plan, inheritedSecretArn);
  const { endpoint, port, databaseName } = cluster;
  if (masterSecretId === undefined || endpoint === undefined || port === undefined) return undefined;
  return omitUndefined({ endpoint, port, databaseName, masterSecretId });
}

function activeSecret({ masterSecret }: Cluster, plan: Plan, inherited: string | undefined): string | undefined {
  if (masterSecret?.status !== 'active' || masterSecret.arn === inherited) return undefined;
  return parseArn(masterSecret.arn)?.region === plan.region ? masterSecret.arn : undefined;
}

/** The secret that came along with the snapshot: one of its own is asked for only once the cluster has members. */
export function inheritedSecret(cluster: Cluster | undefined): string | undefined {
  return cluster?.members.length === 0 ? cluster.masterSecret?.arn : undefined;
}

/**
 * Does what can be done now towards the planned cluster: makes instances once the cluster is available, the writer first;
 * once all instances are, asks for the settings that are not as planned; once those are in force, for the master
 * credentials. Returns what has been asked for.
 * Throws ClusterBusy while RDS refuses for the moment; RestoreRejected, KmsKeyNotAccessible, SecretNotFound, SecretInvalid.
 */
export async function reconcileRestore(
  ports: Ports,
  plan: Plan,
  cluster: Cluster,
  instances: readonly Instance[],
  asked: Asked,
): Promise<Asked> {
  if (cluster.status !== 'available') return asked;
  const there = new Set(instances.map(({ id }) => id));
  for (const instance of plan.instances.filter(({ id }) => !there.has(id))) {
    await ports.clusters.createInstance(
      omitUndefined({ ...omitUndefined(instance), cluster: cluster.id, tags: plan.cluster.tags }),
    );
  }
  if (!isSettled(cluster, instances, plan)) return asked;
  if (asked.settings !== 'requested' && (await requestSettings(ports.clusters, plan, cluster))) {
    return { ...asked, settings: 'requested' };
  }
  if (asked.masterCredentials === 'pending') await setMasterCredentials(ports, plan, cluster);
  return {
    settings: 'requested',
    masterCredentials: asked.masterCredentials === 'pending' ? 'requested' : asked.masterCredentials,
  };
}

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-secrets-manager.html */
async function setMasterCredentials({ clusters, secrets }: Ports, plan: Plan, cluster: Cluster): Promise<void> {
  const { masterCredentials } = plan;
  if (masterCredentials.type === 'managed') {
    return await clusters.manageMasterPassword(cluster.id, masterCredentials.kmsKeyId);
  }
  const credentials = await secrets.credentials(masterCredentials.secretId);
  requireMasterUsername(credentials, plan, masterCredentials.secretId);
  await clusters.setMasterPassword(cluster.id, credentials.password);
}
