import type { Plan } from '../../src/payload/plan.ts';
import { tagKeys } from '../../src/payload/tag-keys.ts';
import type { SdkRequest } from '../process/environment.ts';
import { names } from '../scenario/names.ts';
import type { Volume } from '../world/databases.ts';
import { keyOfSnapshot, type Ledger } from '../world/ledger.ts';
import type { Execution, Invocation } from '../world/records.ts';
import type { Run } from '../world/run.ts';
import type { Truth, View } from '../world/truth.ts';
import { tagsOf } from '../world/truth.ts';

/**
 * No cluster, instance, snapshot or secret that is not the target's or the pipeline's own is ever changed or deleted, no protection
 * lifted but where the profile says so or a restore has set it, and by a rollback nothing deleted that another restore has made.
 *
 * The reason for everything else: a restore that fails costs a night, a database of somebody else's is gone. So each
 * request is judged before it has its effect, by what the ledger knows of the very resource that stands under the name then.
 */
const strangersUntouched = 'strangers-untouched';

/** RDS knows no other requests of ours that change anything. */
const reads = /^(?:Describe|List|Get)/;

export function auditRequest(
  run: Run,
  { ledger, truth }: { readonly ledger: Ledger; readonly truth: Truth },
  invocation: Invocation,
  { service, action, params }: SdkRequest,
): void {
  if (reads.test(action) || service === 'sns') return;
  const problem = judge(ledger, truth, invocation, action, params, run);
  if (problem !== undefined) run.violate(strangersUntouched, `${action}: ${problem}`, invocation.execution);
  if (
    invocation.functionName === 'SnapshotCheck' ||
    (invocation.functionName === 'HandleFailure' && !mayRollBack(run, invocation))
  ) {
    run.violate(strangersUntouched, `${action} was asked for by ${invocation.functionName}`, invocation.execution);
  }
}

/** A database is changed only by the restore that has made its cluster, or that has taken it over, and from then on by that one alone. */
export function auditStatement(run: Run, { execution, startedAt }: Invocation, method: string, volume: Volume): void {
  const restored = String(execution.results.get('CheckRestoreStatus')?.['resourceId']);
  if (run.databases.ofCluster(restored) !== volume) {
    run.violate(strangersUntouched, `${method} on a database that is not that of ${restored}`, execution);
  }
  const taker = run.executions.find(
    ({ target, results, visits, ...other }) =>
      target === execution.target &&
      other.startedAt > execution.startedAt &&
      results.get('RestoreSnapshot')?.['resourceId'] === restored &&
      visits.some(({ state, at }) => state === 'ArchiveSnapshot' && at < startedAt),
  );
  if (taker === undefined) return;
  run.violate(strangersUntouched, `${method} on the database that ${taker.name} has taken over and set up`, execution);
}

/** Whether the profile says that a failure is to be undone. */
function mayRollBack(run: Run, { execution }: Invocation): boolean {
  const profile = run.targetOf(execution)?.profile;
  return profile?.onFailure === 'cleanup' || profile?.replace?.strategy === 'setAside';
}

function judge(
  ledger: Ledger,
  truth: Truth,
  invocation: Invocation,
  action: string,
  params: View,
  run: Run,
): string | undefined {
  const { execution } = invocation;
  const text = (name: string) => String(params[name]);
  switch (action) {
    case 'RestoreDBClusterFromSnapshot':
      return judgeRestore(ledger, truth, invocation, params, run);
    case 'CopyDBClusterSnapshot':
      return undefined;
    case 'DeleteDBCluster':
    case 'ModifyDBCluster':
    case 'StartDBCluster':
    case 'AddRoleToDBCluster': {
      const cluster = truth.cluster(text('DBClusterIdentifier'));
      const lifted = params['DeletionProtection'] === false && cluster?.['DeletionProtection'] === true;
      // What a restore is making it brings to what is planned.
      const isMaking = invocation.functionName === 'CheckRestoreStatus';
      if (lifted && !isMaking && !mayUnprotect(ledger, cluster, execution, run))
        return `${text('DBClusterIdentifier')} is protected, and not by this restore`;
      // Whoever has made it theirs while it was set aside gets it back under its name.
      const isOwnDoing = tagsOf(cluster).get(tagKeys.setAsideBy) === execution.id;
      const backTo = run.targetOf(execution)?.cluster;
      const givesBack = isOwnDoing && params['NewDBClusterIdentifier'] === backTo;
      if (givesBack && wasClaimed(ledger, cluster)) return undefined;
      return judgeCluster(ledger, cluster, invocation, run, givesBack ? 'its name back' : action);
    }
    case 'CreateDBInstance': {
      const cluster = truth.cluster(text('DBClusterIdentifier'));
      const id = String(cluster?.['DbClusterResourceId']);
      const made = ledger.clusters.get(id)?.madeBy;
      if (cluster === undefined || made === execution) return undefined;
      if (made !== undefined && hasTakenOver(execution, made, id)) return undefined;
      // One that an ended execution of the target has restored may be taken over.
      if (made?.target === execution.target && made.status !== 'RUNNING') return undefined;
      return `${text('DBClusterIdentifier')} was made by ${made?.name ?? 'somebody else'}`;
    }
    case 'DeleteDBInstance': {
      const instance = truth.instance(text('DBInstanceIdentifier'));
      if (instance === undefined) return undefined;
      if (text('DBInstanceIdentifier').startsWith(names.readerByHand)) return 'somebody has added it, without a tag';
      return judgeCluster(ledger, truth.cluster(String(instance['DBClusterIdentifier'])), invocation, run, action);
    }
    case 'DeleteDBClusterSnapshot':
    case 'AddTagsToResource':
    case 'RemoveTagsFromResource': {
      const name = text(action === 'DeleteDBClusterSnapshot' ? 'DBClusterSnapshotIdentifier' : 'ResourceName');
      // What it has tagged itself it may untag, whoever has made the cluster theirs since.
      const keys = (params['TagKeys'] ?? []) as readonly string[];
      if (action === 'RemoveTagsFromResource' && keys.every((key) => ownTags.has(key))) return undefined;
      if (name.includes(':cluster:'))
        return judgeCluster(ledger, truth.cluster(name.split(':').at(-1) ?? ''), invocation, run, action);
      const snapshot = truth.snapshot(name);
      if (snapshot === undefined) return undefined;
      const target = ledger.copies.get(keyOfSnapshot(snapshot))?.target;
      return target === execution.target
        ? undefined
        : `${name} is ${target === undefined ? 'a stranger' : `of ${target}`}`;
    }
    case 'CreateSecret':
      return undefined;
    case 'TagResource':
    case 'PutSecretValue': {
      const name = text('SecretId');
      return ledger.secrets.get(secretName(name)) === execution.target ? undefined : `secret ${name} is a stranger's`;
    }
    default:
      return 'the pipeline has no business with it';
  }
}

/** How long RDS shows the tags of before at most, in milliseconds. */
const shownWithin = 60_000;

/** Whether somebody has made it theirs by its tag, while it stood under another name, or was about to. */
function wasClaimed({ clusters }: Ledger, cluster: View | undefined): boolean {
  const id = String(cluster?.['DbClusterResourceId']);
  const isAside = String(cluster?.['DBClusterIdentifier']).includes('-aside-');
  return isAside && clusters.has(id) && clusters.get(id)?.target === undefined;
}

/** Of the time in which the old cluster is set aside. */
const ownTags: ReadonlySet<string> = new Set([tagKeys.setAsideBy, tagKeys.setAsideFrom, tagKeys.setAsideFor]);

const secretName = (id: string): string => (id.startsWith('arn:') ? id.split(':').slice(6).join(':').slice(0, -7) : id);

function judgeCluster(
  ledger: Ledger,
  cluster: View | undefined,
  { execution, startedAt, functionName }: Invocation,
  run: Run,
  action = '',
): string | undefined {
  const sweeps = functionName === 'sweep';
  const tagsOnly = /Tags/.test(action);
  if (cluster === undefined) return undefined;
  const id = String(cluster['DbClusterResourceId']);
  const name = String(cluster['DBClusterIdentifier']);
  const profile = run.targetOf(execution)?.profile;
  if (ledger.sources.has(id)) return `${name} is a source`;
  const { region } = run.deployed;
  if (!String(cluster['DBClusterArn']).startsWith(`arn:aws:rds:${region}:`)) return `${name} is not in ${region}`;
  if (cluster['GlobalClusterIdentifier'] !== undefined) return `${name} is in a global cluster`;
  const entry = ledger.clusters.get(id);
  // A sweep looks at what any restore of the target has left.
  const shown = run.executions.some(
    (other) => (other === execution || (sweeps && other.target === execution.target)) && ledger.wasShown(other, id),
  );
  if (sweeps && /^Delete/.test(action) && name === run.targetOf(execution)?.cluster && isWorkedWith(run, id))
    return `${name}, ${id}, was complete, and people work with it`;
  const adopted = profile?.replace?.adopt === true && shown;
  // A tag that a person put there with their own hands makes a cluster the target's too.
  const tagged = tagsOf(cluster).get(tagKeys.target) === execution.target && shown;
  if (entry?.target !== execution.target && !adopted && !tagged) {
    return `${name}, ${id}, is ${entry?.target === undefined ? 'a stranger' : `of ${entry.target}`}`;
  }
  const maker = entry?.madeBy;
  // What it has claimed before that one was redriven, an attempt that is made again claims again.
  const isClaimed = functionName === 'RestoreSnapshot' && tagsOf(cluster).get(tagKeys.execution) === execution.id;
  // Nobody sees that one is redriven after the function has looked.
  const isSeen = (maker?.redrivenAt ?? 0) <= startedAt;
  // One that was redriven after its cluster was set aside needs it under its name, too.
  const isGivenBack = action === 'its name back';
  const isAtWork = maker !== execution && maker?.status === 'RUNNING' && isSeen && !isClaimed && !isGivenBack;
  if (isAtWork && !hasTakenOver(execution, maker, id)) {
    return `${name}, ${id}, was restored by ${maker.name}, which is still at work`;
  }
  if (functionName === 'HandleFailure' && /^Delete/.test(action) && maker !== execution && !isLeft(execution, id)) {
    return `${name}, ${id}, was not made by the restore that is undone`;
  }
  if (
    !tagsOnly &&
    (ledger.inUseSince.get(id) ?? Number.POSITIVE_INFINITY) < startedAt - shownWithin &&
    isLeft(execution, id)
  )
    return `${name}, ${id}, is in use, as somebody has said since it was planned`;
  const expected = run.targetOf(execution)?.cluster;
  // The pipeline itself sets the old cluster aside, and back; a person gives it another name.
  const isOwnName = (given: string) => given === expected || given.startsWith(`${expected}-aside-`);
  const pending = (cluster['PendingModifiedValues'] as View | undefined)?.['DBClusterIdentifier'];
  // A tag is no harm to what somebody is just about to rename.
  if (
    pending !== undefined &&
    !isOwnName(String(pending)) &&
    !tagsOnly &&
    (ledger.meddledAt.get(id) ?? Number.POSITIVE_INFINITY) < startedAt
  ) {
    return `${name} is being renamed to ${pending}, to be kept`;
  }
  // Whoever renames a cluster keeps it: what was renamed before this function began is no target any more.
  if (!isOwnName(name) && (ledger.meddledAt.get(id) ?? Number.POSITIVE_INFINITY) < startedAt) {
    return `${id} was renamed to ${name} and kept`;
  }
  return undefined;
}

/** Whether a restore has come to know that its setup has handed it over, and somebody can log in. */
function isWorkedWith({ databases, executions }: Run, resourceId: string): boolean {
  const volume = databases.ofCluster(resourceId);
  const isKnown = executions.some(
    ({ results }) => results.has('SetupDBUsers') && results.get('CheckRestoreStatus')?.['resourceId'] === resourceId,
  );
  return isKnown && volume !== undefined && [...volume.roles.values()].some(({ admitted }) => admitted);
}

/** Whether the plan has found it as what an ended execution has left unfinished. */
function isLeft({ results }: Execution, resourceId: string): boolean {
  const plan = results.get('SnapshotCheck')?.['plan'] as Plan | undefined;
  if (plan?.replace.unfinished === true && plan.replace.existing?.resourceId === resourceId) return true;
  return [plan?.adoptedCluster?.resourceId, plan?.replace.leftover?.resourceId].includes(resourceId);
}

/** Whether the profile lets the protection be lifted, or a restore has set it. */
function mayUnprotect(ledger: Ledger, cluster: View, execution: Execution, run: Run): boolean {
  if (run.targetOf(execution)?.profile.replace?.disableDeletionProtection === true) return true;
  const plan = execution.results.get('SnapshotCheck')?.['plan'] as Plan | undefined;
  const isMade = ledger.clusters.get(String(cluster['DbClusterResourceId']))?.madeBy !== undefined;
  return isMade && plan?.cluster.deletionProtection === true;
}

/** Whether the cluster was taken over before the execution that had made it, and was stopped, was redriven. */
function hasTakenOver({ results, visits }: Execution, { redrivenAt }: Execution, resourceId: string): boolean {
  const claimedAt = visits.findLast(({ state }) => state === 'RestoreSnapshot')?.at;
  if (redrivenAt === undefined || claimedAt === undefined || claimedAt >= redrivenAt) return false;
  return results.get('RestoreSnapshot')?.['resourceId'] === resourceId;
}

function judgeRestore(
  ledger: Ledger,
  truth: Truth,
  { execution }: Invocation,
  params: View,
  run: Run,
): string | undefined {
  const expected = run.targetOf(execution)?.cluster;
  if (params['DBClusterIdentifier'] !== expected) return `the target's cluster is ${expected}`;
  const snapshot = truth.snapshot(String(params['SnapshotIdentifier']));
  if (snapshot === undefined) return undefined;
  const target = ledger.copies.get(keyOfSnapshot(snapshot))?.target;
  return target === execution.target ? undefined : `${params['SnapshotIdentifier']} is no copy of this target's`;
}
