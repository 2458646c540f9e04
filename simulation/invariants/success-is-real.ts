import type { Plan } from '../../src/payload/plan.ts';
import { tagKeys } from '../../src/payload/tag-keys.ts';
import { names } from '../scenario/names.ts';
import { batchesOf, maskedName } from '../world/database-data.ts';
import type { Volume } from '../world/databases.ts';
import { isPasswordOf } from '../world/postgres.ts';
import type { Execution } from '../world/records.ts';
import { tagsOf, type View } from '../world/truth.ts';
import type { Judged } from './judged.ts';
import { archivedCopies, judgeSecrets } from './promises-kept.ts';

/**
 * SUCCEEDED means that the target was restored by this very execution, from the snapshot that it was to be restored from,
 * complete, with its users, as planned. Somebody opens the database in the morning and believes that it is last night's.
 */
const successIsReal = 'success-is-real';

/** Judged at the moment at which the execution ends, unless a person has had a hand in the target since it was complete. */
export function judgeSuccess(judged: Judged, execution: Execution): void {
  const { run, ledger, truth } = judged;
  if (execution.status !== 'SUCCEEDED' || run.isContested(execution)) return;
  const completeAt = execution.visits.findLast(({ state }) => state === 'SetupDBUsers')?.at ?? 0;
  if ((ledger.personActedAt.get(execution.target) ?? 0) >= completeAt) return;
  const wrong = (message: string) => run.violate(successIsReal, message, execution);
  const plan = execution.results.get('SnapshotCheck')?.['plan'] as Plan;
  const target = run.targetOf(execution);
  const cluster = target && truth.cluster(target.cluster);
  if (target === undefined || cluster === undefined) {
    wrong('the target does not exist');
    return;
  }
  const resourceId = String(cluster['DbClusterResourceId']);
  const maker = ledger.clusters.get(resourceId)?.madeBy;
  const takenOver =
    plan.adoptedCluster?.resourceId === resourceId &&
    maker?.target === execution.target &&
    maker.status !== 'SUCCEEDED';
  if (maker !== execution && !takenOver) {
    wrong(`${resourceId} was restored by ${maker?.name ?? 'nobody'}`);
    return;
  }
  if (cluster['Status'] !== 'available') wrong(`the cluster is ${cluster['Status']}`);
  const volume = run.databases.ofCluster(resourceId);
  if (volume === undefined) {
    wrong('the cluster has no data');
    return;
  }
  judgeSnapshot(judged, execution, volume, wrong);
  judgeInstances(truth.instancesOf(target.cluster), plan, target.profile, resourceId, wrong);
  // What a person has set while it was being restored is theirs to know.
  const begunAt = execution.visits.findLast(({ state }) => state === 'RestoreSnapshot')?.at ?? 0;
  if ((ledger.personActedAt.get(execution.target) ?? 0) < begunAt) {
    judgeSettings(cluster, plan, target.profile.cluster ?? {}, wrong);
    judgeKey(judged, cluster, target.profile, wrong);
  }
  judgeMaster(judged, cluster, plan, volume, wrong);
  const told = execution.results.get('CheckRestoreStatus')?.['masterSecretId'];
  const managed = (cluster['MasterUserSecret'] as View | undefined)?.['SecretArn'];
  if (plan.masterCredentials.type === 'managed' && told !== managed)
    wrong(`the master's secret is ${managed}, not ${told}`);
  judgeRoles(judged, target.profile, volume, wrong);
  judgeSecrets(judged, execution, cluster);
  judgeData(target.profile, volume, wrong);
  for (const object of volume.outward) wrong(`${object} of production still act`);
  judgeArchive(judged, plan, wrong);
  judgeAside(judged, execution, target.cluster, wrong);
  const copy = truth.snapshot(plan.copy.snapshotId);
  const ownDoing = (ledger.personActedAt.get(execution.target) ?? 0) < execution.startedAt;
  if (ownDoing && !tagsOf(copy).has(tagKeys.archivedAt))
    wrong(`the copy ${plan.copy.snapshotId} is ${copy ? 'not archived' : 'gone'}`);
  if (ownDoing && copy !== undefined) judgeOwner(run, execution, tagsOf(copy).get(tagKeys.execution), wrong);
}

/** Of the copies that were archived for the target no more are left than it keeps. */
function judgeArchive(judged: Judged, plan: Plan, wrong: Wrong): void {
  const { climate } = judged.run.scenario;
  if (climate !== 'calm' && climate !== 'transient') return;
  const left = archivedCopies(judged, plan.target);
  if (left.length > plan.archive.keep) wrong(`${left.length} archived copies are left of ${plan.archive.keep}`);
}

/** By the copy the next restore finds what was planned: it names this one, or one that was at work too. */
function judgeOwner(run: Judged['run'], execution: Execution, owner: string | undefined, wrong: Wrong): void {
  const copiedAt = execution.visits.findLast(({ state }) => state === 'CopySnapshot')?.at ?? 0;
  const other = run.executions.find(({ id }) => id === owner);
  if (owner !== execution.id && (other === undefined || (other.endedAt ?? Number.POSITIVE_INFINITY) < copiedAt))
    wrong(`its copy names ${owner}`);
}

/** How long RDS may show a cluster as it was before a change. */
export const lag = 240_000;

/** What an ended restore has set aside is the old database still: it is taken up, and not left to a sweep, which keeps nothing of it. */
function judgeAside({ ledger, truth }: Judged, execution: Execution, cluster: string, wrong: Wrong): void {
  const plan = execution.results.get('SnapshotCheck')?.['plan'] as Plan;
  if (plan.replace.strategy !== 'setAside' || plan.replace.existing !== undefined) return;
  const checkedAt = execution.visits.findLast(({ state }) => state === 'SnapshotCheck')?.at ?? 0;
  for (const aside of truth.clusters(`${cluster}-aside-`)) {
    const resourceId = String(truth.cluster(aside)?.['DbClusterResourceId']);
    if (ledger.clusters.get(resourceId)?.target !== execution.target || ledger.meddledAt.has(resourceId)) continue;
    if ((ledger.touched.get(aside)?.at ?? 0) < checkedAt - lag)
      wrong(`the old cluster ${resourceId} is left as ${aside}`);
  }
}

type Wrong = (message: string) => void;
type Profile = Judged['run']['scenario']['targets'][number]['profile'];

/** The one with the newest data that the source has available by the profile, as the ledger knows it; before copies of it. */
function judgeSnapshot({ run, ledger }: Judged, execution: Execution, volume: Volume, wrong: Wrong): void {
  const profile = run.targetOf(execution)?.profile;
  const select = profile?.snapshot?.select ?? 'latest';
  const [newest] = ledger.sourceSnapshots
    .filter(({ status, type }) => status === 'available' && (select === 'latest' || select.endsWith(type)))
    .sort((one, other) => (other.dataAt ?? 0) - (one.dataAt ?? 0) || one.createdAt - other.createdAt);
  // A person may have deleted the newest, before or after it was copied.
  if (run.scenario.climate === 'meddled' && ledger.sourceSnapshots.some(({ dataKey }) => dataKey === volume.origin))
    return;
  // Of copies alone that have data of the same time one is as good as another.
  const restored = ledger.sourceSnapshots.find(({ dataKey }) => dataKey === volume.origin);
  const isCopy = newest !== undefined && newest.createdAt !== newest.dataAt;
  if (isCopy && restored?.status === 'available' && restored.dataAt === newest.dataAt) return;
  if (volume.origin !== newest?.dataKey) wrong(`its data is of ${volume.origin}, not of ${newest?.arn}`);
}

function judgeInstances(
  instances: readonly View[],
  plan: Plan,
  profile: Profile,
  resourceId: string,
  wrong: Wrong,
): void {
  for (const { id, class: planned } of plan.instances) {
    const found = instances.find((instance) => instance['DBInstanceIdentifier'] === id);
    if (found?.['DBInstanceStatus'] !== 'available')
      wrong(`instance ${id} is ${found?.['DBInstanceStatus'] ?? 'missing'}`);
    else if (found['DBInstanceClass'] !== planned) wrong(`instance ${id} is a ${found['DBInstanceClass']}`);
  }
  const declared = profile.instances;
  const count = declared === undefined ? undefined : Array.isArray(declared) ? declared.length : (declared.count ?? 1);
  // A reader that somebody has added to what an ended restore had left is theirs.
  const own = instances.filter((instance) => !String(instance['DBInstanceIdentifier']).startsWith(names.readerByHand));
  if (count !== undefined && own.length !== count) {
    wrong(`${resourceId} has ${own.length} instances; the profile has ${count}`);
  }
}

function judgeSettings(cluster: View, plan: Plan, profile: NonNullable<Profile['cluster']>, wrong: Wrong): void {
  const groups = (cluster['VpcSecurityGroups'] ?? []) as readonly View[];
  const settings = [
    ['subnetGroup', cluster['DBSubnetGroup']],
    ['parameterGroup', cluster['DBClusterParameterGroup']],
    ['port', cluster['Port']],
    ['iamAuthentication', cluster['IAMDatabaseAuthenticationEnabled']],
    ['storageType', cluster['StorageType'] ?? 'aurora'],
    ['deletionProtection', cluster['DeletionProtection']],
    ['securityGroupIds', groups.map((group) => group['VpcSecurityGroupId']).join()],
    ['logExports', ((cluster['EnabledCloudwatchLogsExports'] ?? []) as readonly string[]).join()],
    ['engineVersion', cluster['EngineVersion']],
    ['copyTagsToSnapshot', cluster['CopyTagsToSnapshot']],
    ['maintenanceWindow', cluster['PreferredMaintenanceWindow']],
  ] as const;
  for (const [setting, actual] of settings) {
    for (const wanted of [profile[setting], plan.cluster[setting]]) {
      const text = Array.isArray(wanted) ? wanted.join() : wanted;
      if (text !== undefined && text !== '' && text !== actual) wrong(`${setting} is ${actual}, not ${text}`);
    }
  }
  const roles = (cluster['AssociatedRoles'] ?? []) as readonly View[];
  for (const { RoleArn: arn, Status: status } of roles) {
    if (status !== 'ACTIVE') wrong(`role ${arn} is ${status}`);
    if (arn === names.goneRole) wrong(`${arn}, which the old cluster could not assume, was asked for`);
  }
  const days = plan.cluster.backup?.retentionDays;
  if (days !== undefined && days !== cluster['BackupRetentionPeriod']) {
    wrong(`backups are kept for ${cluster['BackupRetentionPeriod']} days, not ${days}`);
  }
  for (const [key, value] of Object.entries({ ...plan.cluster.tags, ...profile.tags })) {
    if (tagsOf(cluster).get(key) !== value) wrong(`tag ${key} is ${tagsOf(cluster).get(key)}, not ${value}`);
  }
}

/** A copy under another key is another copy: who may read the data is what keys decide. */
function judgeKey({ ledger }: Judged, cluster: View, { copy }: Profile, wrong: Wrong): void {
  const key = copy?.kmsKeyId === undefined ? undefined : ledger.keys.get(copy.kmsKeyId);
  if (key !== undefined && cluster['KmsKeyId'] !== key)
    wrong(`it is encrypted with ${cluster['KmsKeyId']}, not ${key}`);
}

/** The secret that is said to hold the master's password opens the database, and production's does not. */
function judgeMaster({ run, truth }: Judged, cluster: View, plan: Plan, { master }: Volume, wrong: Wrong): void {
  const managed = cluster['MasterUserSecret'] as View | undefined;
  const name =
    plan.masterCredentials.type === 'secret' ? plan.masterCredentials.secretId : String(managed?.['SecretArn']);
  if (truth.secret(name)?.username !== master.username) wrong(`the secret ${name} is not the master's`);
  if (truth.secret(name)?.password !== master.password) wrong(`the secret ${name} does not hold the master's password`);
  if (master.password === run.scenario.production.master.password) wrong('the master has the password of production');
  if (plan.masterCredentials.type === 'managed' && managed?.['SecretStatus'] !== 'active')
    wrong('its secret is not active');
}

function judgeRoles(judged: Judged, profile: Profile, volume: Volume, wrong: Wrong): void {
  const { run, truth } = judged;
  const { roles = [], unlistedLogins = 'lock' } = profile.database ?? {};
  for (const { name, access = 'explicit', login, databases, memberOf } of roles) {
    const role = volume.roles.get(name);
    if (memberOf !== undefined && role?.memberOf?.join() !== memberOf.join())
      wrong(`role ${name} is a member of ${role?.memberOf?.join() || 'none'}`);
    if (typeof login === 'string') {
      if (role?.login.type !== login) wrong(`role ${name} does not log in by ${login}`);
    } else {
      const secret = 'secret' in login ? login.secret : login.generate;
      const password = truth.secret(secret)?.password ?? '';
      if (truth.secret(secret)?.username !== name) wrong(`the secret ${secret} is not of ${name}`);
      // Who holds the password from yesterday goes on without a new one.
      if (run.generated.has(secret) && !password.startsWith('Pw-')) wrong(`the password in ${secret} was changed`);
      if (!isPasswordOf(role?.login, password)) wrong(`the secret ${secret} does not let ${name} in`);
    }
    if (role?.admitted !== (login !== 'none')) wrong(`role ${name} may ${role?.admitted ? '' : 'not '}log in`);
    for (const database of databases ?? [profile.database?.name ?? names.database]) {
      const granted = [...volume.grants].some((grant) => grant.startsWith(`${access} ${name} in ${database} on `));
      if (!granted) wrong(`role ${name} was not granted ${access} in ${database}`);
    }
  }
  const declared = new Set(roles.map(({ name }) => name));
  for (const [name, role] of volume.roles) {
    if (declared.has(name)) continue;
    if (unlistedLogins === 'drop') wrong(`role ${name} of production was not dropped`);
    if (unlistedLogins === 'lock' && role.voided !== true) wrong(`role ${name} still has its password of production`);
    if (role.admitted !== (unlistedLogins === 'keep')) wrong(`role ${name} of production may log in: ${role.admitted}`);
  }
}

function judgeData(profile: Profile, volume: Volume, wrong: Wrong): void {
  for (const { name, query, database = profile.database?.name ?? names.database } of profile.database?.verifications ??
    []) {
    if (volume.setup.verified.get(`${database} ${query}`) !== true) wrong(`verification ${name} does not hold`);
  }
  for (const { table, schema = 'public', database } of profile.database?.masking ?? []) {
    const name = maskedName(database ?? profile.database?.name ?? names.database, schema, table);
    if (volume.masked.get(name) !== batchesOf(table)) wrong(`${name} is not masked`);
  }
}
