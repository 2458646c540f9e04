import type { Plan } from '../../src/payload/plan.ts';
import { tagKeys } from '../../src/payload/tag-keys.ts';
import type { SdkRequest } from '../process/environment.ts';
import type { Call, Execution, Invocation } from '../world/records.ts';
import { tagsOf } from '../world/truth.ts';
import { isComplete } from './admitted-when-ready.ts';
import type { Message } from './failure-is-told.ts';
import type { Judged } from './judged.ts';
import { lag } from './success-is-real.ts';

/**
 * Where the old cluster is set aside, a restore that fails gives the old database back under its name, or says under which
 * other name it stands. Only once the restored one has its users may the old one go. Of several that earlier restores have left the
 * newest is the old one.
 */
const oldDatabaseKept = 'old-database-kept';

/** Judged at the moment at which the execution ends. */
export function judgeOldDatabase(
  { run, ledger, truth }: Judged,
  execution: Execution,
  told: () => readonly Message[],
): void {
  const plan = execution.results.get('SnapshotCheck')?.['plan'] as Plan | undefined;
  if (plan === undefined) return;
  judgeTakenUp({ run, ledger, truth }, execution, plan);
  if (execution.status !== 'FAILED') return;
  judgeStopped({ run, ledger, truth }, execution, plan);
  // What a person has done to it is theirs to know, and so is what another restore has.
  if ((ledger.personActedAt.get(execution.target) ?? 0) >= execution.startedAt) return;
  if (
    run.executions.some(
      (other) => other !== execution && other.target === execution.target && overlap(execution, other),
    )
  )
    return;
  const old = plan.replace.existing;
  if (execution.visits.some(({ state }) => state === 'ArchiveSnapshot')) {
    // From here on the restored one is the database, whatever becomes of the old one.
    const restored = truth.cluster(plan.cluster.identifier)?.['DbClusterResourceId'];
    if (ledger.clusters.get(String(restored))?.target !== execution.target || restored === old?.resourceId) {
      run.violate(oldDatabaseKept, 'the restored database, which was complete, is gone', execution);
    }
    return;
  }
  if (plan.replace.strategy !== 'setAside' || old === undefined) return;
  const standing = truth
    .clusters('')
    .find((identifier) => truth.cluster(identifier)?.['DbClusterResourceId'] === old.resourceId);
  if (standing === undefined) {
    // While it is being renamed, by this very restore, nobody is shown it under any name.
    if (ledger.deleted.has(old.resourceId)) run.violate(oldDatabaseKept, `${old.resourceId} is gone`, execution);
    return;
  }
  if (standing === plan.cluster.identifier) return;
  const texts = told()
    // What was told before somebody went on with it is of another day.
    .filter(({ execution: name, publishedAt }) => name === execution.name && publishedAt >= (execution.redrivenAt ?? 0))
    .map(({ text }) => text);
  if (
    texts.length > 0 &&
    !texts.some((text) => text.includes(standing) && /Not undone: |renaming to |has set it aside as /.test(text))
  ) {
    run.violate(oldDatabaseKept, `it stands as ${standing}, and nobody was told`, execution);
  }
}

/** What people have worked with last is what is given its name back, or is replaced. */
function judgeTakenUp({ run, ledger, truth }: Judged, execution: Execution, plan: Plan): void {
  const { existing, setAside } = plan.replace;
  if (existing === undefined || setAside?.adoptedFrom === undefined) return;
  const checkedAt = execution.visits.findLast(({ state }) => state === 'SnapshotCheck')?.at ?? 0;
  const madeAt = (resourceId: string) => ledger.clusters.get(resourceId)?.madeBy?.startedAt ?? 0;
  for (const aside of truth.clusters(`${plan.cluster.identifier}-aside-`)) {
    const resourceId = String(truth.cluster(aside)?.['DbClusterResourceId']);
    const volume = run.databases.ofCluster(resourceId);
    if (ledger.clusters.get(resourceId)?.target !== execution.target || ledger.meddledAt.has(resourceId)) continue;
    if (volume === undefined || !isComplete(volume) || (ledger.touched.get(aside)?.at ?? 0) >= checkedAt - lag)
      continue;
    if (madeAt(resourceId) > madeAt(existing.resourceId))
      run.violate(oldDatabaseKept, `${existing.resourceId} is taken for the old one, and ${aside} is newer`, execution);
  }
}

/** Before a request of a sweep has its effect: an old cluster goes only once a restore has completed what stands in its place. */
export function auditSweep({ run, ledger, truth }: Judged, invocation: Invocation, request: SdkRequest): void {
  const { execution, functionName, startedAt } = invocation;
  const { action, params } = request;
  if (functionName !== 'sweep' || !/^DeleteDB(?:Cluster|Instance)$/.test(action)) return;
  const instance = truth.instance(String(params['DBInstanceIdentifier']));
  const name = String(action === 'DeleteDBCluster' ? params['DBClusterIdentifier'] : instance?.['DBClusterIdentifier']);
  const from = tagsOf(truth.cluster(name)).get(tagKeys.setAsideFrom);
  if (from === undefined || from === name) return;
  // What somebody has done meanwhile nobody may have been shown yet.
  if ((ledger.personActedAt.get(execution.target) ?? 0) >= startedAt - lag) return;
  const standing = truth.cluster(from);
  const maker = ledger.clusters.get(String(standing?.['DbClusterResourceId']))?.madeBy;
  if (standing !== undefined && (tagsOf(standing).has(tagKeys.readyAt) || maker?.status === 'SUCCEEDED')) return;
  run.violate(oldDatabaseKept, `${action} of ${name}, and nothing complete stands as ${from}`, execution);
}

/** Whoever has stopped it while it was set aside: it can be given its name back once it has been started. */
function judgeStopped(
  { run, ledger, truth }: Pick<Judged, 'run' | 'ledger' | 'truth'>,
  execution: Execution,
  plan: Plan,
) {
  const { existing, setAside } = plan.replace;
  const aside = setAside && truth.cluster(setAside.identifier);
  if (existing === undefined || aside?.['DbClusterResourceId'] !== existing.resourceId || aside['Status'] !== 'stopped')
    return;
  const undoneFrom = execution.visits.findLast(({ state }) => state === 'HandleFailure')?.at ?? 0;
  const waits = execution.invocations.filter(
    ({ error, startedAt }) => error === 'RollbackUnfinished' && startedAt >= undoneFrom,
  );
  // What somebody puts in its way meanwhile has to go first.
  const isHindered = (ledger.personActedAt.get(execution.target) ?? 0) >= undoneFrom;
  if (waits.length < 3 || isHindered || hasAskedForStart(run.calls, execution)) return;
  run.violate(
    oldDatabaseKept,
    `${setAside?.identifier} is stopped, and nobody has started it to rename it back`,
    execution,
  );
}

function hasAskedForStart(calls: readonly Call[], execution: Execution): boolean {
  return calls.some(
    ({ action, invocation }) =>
      action === 'StartDBCluster' && invocation?.execution === execution && invocation.functionName === 'HandleFailure',
  );
}

function overlap(one: Execution, other: Execution): boolean {
  return other.startedAt <= (one.endedAt ?? Infinity) && one.startedAt <= (other.endedAt ?? Infinity);
}
