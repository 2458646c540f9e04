import type { Plan } from '../../src/payload/plan.ts';
import { tagKeys } from '../../src/payload/tag-keys.ts';
import type { SdkRequest } from '../process/environment.ts';
import { keyOfSnapshot } from '../world/ledger.ts';
import type { Execution, Invocation } from '../world/records.ts';
import { tagsOf, type View } from '../world/truth.ts';
import type { Judged } from './judged.ts';

/**
 * What the profile promises to keep is kept: of the archived copies never one fewer than `archive.keep`, and none that is
 * younger than `archive.deleteAfterDays`; of a cluster that is deleted the final snapshot, of that very cluster and complete;
 * of the restored one the passwords, in secrets that lead to it. A rollback leaves what other restores have copied, and nothing of the
 * target goes without a copy that can take its place. All of it is missed only on the day on which they are needed.
 */
const promisesKept = 'promises-kept';

const day = 86_400_000;

/** How long RDS may show what was, at most. */
const lag = 240_000;

/** Before a request has its effect. */
export function auditKeeping(judged: Judged, invocation: Invocation, { action, params }: SdkRequest): void {
  if (invocation.functionName === 'DeleteRDS') {
    auditTaking(judged, invocation, action, params);
    auditUnfinished(judged, invocation, action, params);
  }
  if (action !== 'DeleteDBClusterSnapshot') return;
  const { run, ledger, truth } = judged;
  const { execution, functionName } = invocation;
  const wrong = (what: string) => run.violate(promisesKept, what, execution);
  const name = String(params['DBClusterSnapshotIdentifier']);
  const snapshot = truth.snapshot(name);
  if (snapshot === undefined || ledger.copies.get(keyOfSnapshot(snapshot))?.target !== execution.target) return;
  if (!tagsOf(snapshot).has(tagKeys.archivedAt)) {
    const maker = ledger.copies.get(keyOfSnapshot(snapshot))?.madeBy;
    // The next restore goes on with what another one has made. Whether it has only been taken over is known by its age.
    const isYounger = maker !== undefined && maker.startedAt >= execution.startedAt;
    if (functionName === 'HandleFailure' && maker !== execution && !isYounger)
      wrong(`${name}, which ${maker?.name ?? 'an earlier restore'} has made, was deleted by the rollback of another`);
    if (functionName === 'ArchiveSnapshot') wrong(`${name} was deleted, which nobody has archived`);
    if (functionName === 'sweep' && isLastResort(judged, invocation, snapshot))
      wrong(`${name} was swept, the newest copy of a target that has no complete cluster`);
    return;
  }
  if (functionName !== 'ArchiveSnapshot') {
    wrong(`${name}, an archived copy, was deleted by ${functionName}`);
    return;
  }
  judgeRetention(judged, invocation, snapshot, wrong);
}

/** What an ended restore has left unfinished holds nothing to keep: it is no old database, of which there may be another one. */
function auditUnfinished(
  { run, ledger, truth }: Judged,
  { execution }: Invocation,
  action: string,
  params: View,
): void {
  const keeps = { DeleteDBCluster: 'FinalDBSnapshotIdentifier', ModifyDBCluster: 'NewDBClusterIdentifier' }[action];
  if (keeps === undefined || params[keeps] === undefined) return;
  const cluster = truth.cluster(String(params['DBClusterIdentifier']));
  const id = String(cluster?.['DbClusterResourceId']);
  const tags = tagsOf(cluster);
  const plannedAt = execution.visits.findLast(({ state }) => state === 'SnapshotCheck')?.at ?? 0;
  const owner = run.executions.find((other) => other.id === tags.get(tagKeys.execution));
  if (owner === undefined || owner === execution || ledger.clusters.get(id)?.madeBy === undefined) return;
  const isLeft = owner.status !== 'RUNNING' && owner.status !== 'SUCCEEDED' && (owner.endedAt ?? plannedAt) < plannedAt;
  if (!isLeft || tags.has(tagKeys.readyAt) || tags.get(tagKeys.target) !== execution.target) return;
  // Whose it was when it was planned, somebody may have changed since.
  if ((ledger.personActedAt.get(execution.target) ?? 0) >= plannedAt) return;
  run.violate(promisesKept, `${action} keeps ${id}, which ${owner.name} has left unfinished`, execution);
}

/** Whether a restore of a target that has no complete cluster would go on with this copy. */
function isLastResort({ run, ledger, truth }: Judged, { execution, startedAt }: Invocation, copy: View): boolean {
  // What somebody has done meanwhile nobody may have been shown yet.
  if ((ledger.personActedAt.get(execution.target) ?? 0) >= startedAt - lag || copy['Status'] !== 'available')
    return false;
  const standing = truth.cluster(run.targetOf(execution)?.cluster ?? '');
  // Who has succeeded with it need not have made it: what an ended restore has left is taken over.
  const isCompleted = run.executions.some(
    ({ status, results }) =>
      status === 'SUCCEEDED' && results.get('CheckRestoreStatus')?.['resourceId'] === standing?.['DbClusterResourceId'],
  );
  if (standing !== undefined && (tagsOf(standing).has(tagKeys.readyAt) || isCompleted)) return false;
  // Somebody may have given a complete one another name, to keep it.
  if (truth.clusters('').some((name) => isReadyOf(truth.cluster(name), execution.target))) return false;
  return [...ledger.copies].every(([key, { target }]) => {
    const other = target === execution.target ? truth.snapshot(key.slice(0, key.lastIndexOf('@'))) : undefined;
    if (other === undefined || keyOfSnapshot(other) !== key || tagsOf(other).has(tagKeys.archivedAt)) return true;
    return other['Status'] === 'failed' || orderOf(other) <= orderOf(copy);
  });
}

function isReadyOf(cluster: View | undefined, target: string): boolean {
  const tags = tagsOf(cluster);
  return tags.get(tagKeys.target) === target && tags.has(tagKeys.readyAt);
}

/** Nothing is taken away of a target whose copy is gone, unless RDS has just shown it all the same. */
function auditTaking(judged: Judged, invocation: Invocation, action: string, params: View): void {
  const { run, truth } = judged;
  if (action !== 'DeleteDBInstance' && action !== 'DeleteDBCluster') return;
  const instance = truth.instance(String(params['DBInstanceIdentifier']));
  const identifier = action === 'DeleteDBCluster' ? params['DBClusterIdentifier'] : instance?.['DBClusterIdentifier'];
  const copy = String(invocation.execution.results.get('CopySnapshot')?.['snapshotId']);
  if (truth.cluster(String(identifier))?.['Status'] === 'deleting' || truth.snapshot(copy) !== undefined) return;
  const isShown = run.calls.some(
    (call) =>
      call.invocation === invocation &&
      call.action === 'DescribeDBClusterSnapshots' &&
      call.subject === copy &&
      call.code === undefined,
  );
  if (!isShown) run.violate(promisesKept, `${action} of ${identifier}, though ${copy} is gone`, invocation.execution);
}

function judgeRetention(judged: Judged, invocation: Invocation, deleted: View, wrong: Wrong): void {
  const { run, ledger } = judged;
  const { execution, startedAt } = invocation;
  // What somebody has deleted the list may still have.
  if ((ledger.personActedAt.get(execution.target) ?? 0) >= startedAt - lag) return;
  const profile = run.targetOf(execution)?.profile;
  const { keep = keptByDefault, deleteAfterDays = Number.POSITIVE_INFINITY } = profile?.archive ?? {};
  const own = execution.results.get('CopySnapshot')?.['snapshotId'];
  const id = deleted['DBClusterSnapshotIdentifier'];
  if (id === own) wrong(`${id} was deleted, of which this restore has just been made`);
  const age = (run.now() - Number(deleted['SnapshotCreateTime'])) / day;
  if (age > deleteAfterDays) return;
  const newer = archivedCopies(judged, execution.target).filter(
    (copy) => copy['DBClusterSnapshotIdentifier'] === own || (copy !== deleted && orderOf(copy) > orderOf(deleted)),
  );
  if (newer.length < keep) {
    wrong(
      `${id}, ${age.toFixed(1)} days old, was deleted, though only ${newer.length} of ${keep} newer copies are left`,
    );
  }
}

const keptByDefault = 3;

/** What a copy's name tells of its source, by the minute; then when it was made. */
function orderOf(copy: View): string {
  const stamp = String(copy['DBClusterSnapshotIdentifier']).slice(-22, -9);
  return `${stamp} ${(copy['SnapshotCreateTime'] as Date).toISOString()}`;
}

/** The target's own archived copies that there are. */
export function archivedCopies({ ledger, truth }: Judged, target: string): readonly View[] {
  return [...ledger.copies].flatMap(([key, copy]) => {
    const found = copy.target === target ? truth.snapshot(key.slice(0, key.lastIndexOf('@'))) : undefined;
    if (found === undefined || keyOfSnapshot(found) !== key || found['Status'] !== 'available') return [];
    return tagsOf(found).has(tagKeys.archivedAt) ? [found] : [];
  });
}

/** Once RDS has taken the deletion of a cluster. */
export function auditDeletion(
  judged: Judged,
  invocation: Invocation,
  { action, params }: SdkRequest,
  result: View,
): void {
  if (action !== 'DeleteDBCluster') return;
  const { run, ledger, truth } = judged;
  const { execution, functionName } = invocation;
  const profile = run.targetOf(execution)?.profile;
  const cluster = result['DBCluster'] as View;
  const resourceId = cluster['DbClusterResourceId'];
  const plan = execution.results.get('SnapshotCheck')?.['plan'] as Plan | undefined;
  if (profile?.replace?.finalSnapshot !== true || plan?.replace.existing?.resourceId !== resourceId) return;
  // What no restore has finished holds nothing that anybody has worked on.
  const { madeBy: maker, unfinished = false } = ledger.clusters.get(String(resourceId)) ?? {};
  if (unfinished) return;
  if (maker !== undefined && maker.status !== 'SUCCEEDED' && !tagsOf(cluster).has(tagKeys.readyAt)) return;
  // A sweep takes none, and neither does a rollback: what they delete has been replaced, or was never complete.
  if (functionName !== 'DeleteRDS' && functionName !== 'ArchiveSnapshot') return;
  const begun = params['FinalDBSnapshotIdentifier'] !== undefined;
  const taken = truth
    .snapshotsOf(String(cluster['DBClusterIdentifier']))
    .filter((snapshot) => snapshot['DbClusterResourceId'] === resourceId)
    .some(
      ({ Status: status, SnapshotCreateTime: at }) =>
        Number(at) >= execution.startedAt && (status === 'available' || (begun && status === 'creating')),
    );
  if (!taken)
    run.violate(promisesKept, `${resourceId} was deleted, and no final snapshot of it is complete`, execution);
}

type Wrong = (message: string) => void;

/** What opens the restored database leads to it: whoever reads a secret goes where it says. */
export function judgeSecrets({ run, truth }: Judged, execution: Execution, cluster: View): void {
  const wrong = (what: string) => run.violate(promisesKept, what, execution);
  const profile = run.targetOf(execution)?.profile;
  for (const { name, login } of profile?.database?.roles ?? []) {
    if (typeof login === 'string' || !('generate' in login)) continue;
    const value = truth.secretValue(login.generate);
    const expected = {
      username: name,
      host: cluster['Endpoint'],
      port: cluster['Port'],
      dbClusterIdentifier: cluster['DBClusterIdentifier'],
      engine: 'postgres',
    };
    for (const [key, wanted] of Object.entries(expected)) {
      if (value?.[key] !== wanted) wrong(`the secret ${login.generate} has the ${key} ${value?.[key]}, not ${wanted}`);
    }
  }
}
