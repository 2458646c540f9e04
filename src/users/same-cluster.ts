import * as z from 'zod/mini';
import { secondsBetween, settleSeconds } from '../elapsed.ts';
import { isPipelineError, PipelineError } from '../failures/pipeline-error.ts';
import type { Plan } from '../payload/plan.ts';
import type { RestoreProgress } from '../payload/results.ts';
import type { DatabaseConnection } from '../ports/database.ts';

/** Noted in the main database by the setup of a cluster: whose it is. It stays, and comes along with snapshots. */
export const markItem = 'mark';

const markSchema = z.object({
  target: z.string(),
  cluster: z.string(),
  resourceId: z.string(),
  /** The execution that has set it up, and when that was started: a later one may have taken the cluster over. */
  execution: z.string(),
  startedAt: z.string(),
  /** When its setup was begun. */
  at: z.string(),
});
export type ClusterMark = z.infer<typeof markSchema>;

/** What the setup was handed: which cluster it is to work on. */
export interface Restored {
  readonly plan: Pick<Plan, 'target' | 'region' | 'instances' | 'snapshot' | 'replace'>;
  readonly restore: Pick<RestoreProgress, 'cluster' | 'resourceId' | 'instances' | 'completedAt'>;
  readonly execution: { readonly id: string; readonly startedAt: string };
  /** When the state was entered, RFC 3339. */
  readonly now: string;
}

/** The mark of the restored cluster, to be left once everybody is locked out. */
export function markOf({ plan, restore, execution, now }: Restored): ClusterMark {
  const { cluster, resourceId } = restore;
  return { target: plan.target, cluster, resourceId, execution: execution.id, startedAt: execution.startedAt, at: now };
}

/** Whether what is noted is the mark of this very execution. */
export function isMarkedBy({ execution }: Pick<Restored, 'execution'>, noted: unknown): boolean {
  return markSchema.safeParse(noted).data?.execution === execution.id;
}

/**
 * An endpoint follows from a cluster's name: whoever comes late, or is redriven, may reach what another restore of the target
 * has made meanwhile. So before anything is changed the cluster is asked which one it is: by the instance that answers, whose
 * name follows from the restore, and by the mark that a setup has left. What came along with the snapshot is no mark of this
 * cluster. What cannot be told is taken for the restored cluster: a new one has no mark, and roles must be locked.
 *
 * An old cluster that was set aside, or that somebody has renamed to keep it, still runs, and the latter is in no plan that was made
 * since. While the endpoint may still lead to it, nothing is taken for the restored cluster but what is served by an instance of its own.
 * Nor is anything by a setup that comes late: another restore, which has failed before its own mark, may have the name since.
 *
 * Throws TargetChanged where it is provably another one; DatabaseUnreachable, by which it is asked again, where it may be the old
 * one, or another restore's.
 */
export async function requireRestoredCluster(restored: Restored, session: DatabaseConnection): Promise<void> {
  const answer = await unlessRefused<string | undefined | null>(session.instance(), null);
  const instance = answer ?? undefined;
  const own = ownInstances(restored);
  const noted = await unlessRefused<readonly unknown[] | null>(session.notedByAny(markItem), null);
  const marks = (noted ?? []).flatMap((value) => markSchema.safeParse(value).data ?? []);
  // Who does not say which instance it is, or whose mark it has, may be the old one, too. The mark of this very cluster is on no other.
  const ownMark = marks.find(({ resourceId }) => resourceId === restored.restore.resourceId);
  const isOwn = instance !== undefined && own.includes(instance);
  const isUntold = (answer === null || (noted === null && !isOwn)) && restored.plan.replace.existing !== undefined;
  if (ownMark === undefined && (isUntold || mayBeOld(restored, { instance, own, marks }))) {
    throw notTold(restored, instance, oldPlace(restored));
  }
  if (ownMark === undefined && instance === undefined && isLate(restored)) {
    throw notTold(restored, instance, 'what another restore has made since');
  }
  if (instance !== undefined && isOfAnotherRestore(instance, restored.restore.cluster, own)) {
    throw changed(restored, `is served by ${instance}, which another restore has made`, { instance });
  }
  const taken = marks.find((mark) => isTakenOver(mark, restored));
  if (taken !== undefined) throw changed(restored, `was taken over by ${taken.execution}`, { owner: taken.execution });
  if (isOwn) return;
  const other = marks.find((mark) =>
    isOfAnotherCluster(mark, restored, ownMark?.at ?? restored.plan.snapshot.createdAt),
  );
  if (other === undefined) return;
  throw changed(restored, `is ${other.resourceId}, set up at ${other.at}`, { resourceId: other.resourceId });
}

/**
 * Whether the old cluster may answer, which stands under another name: set aside, or kept by somebody who has renamed it. By its mark, or
 * by an instance that is nobody's known.
 */
function mayBeOld(
  { plan, restore }: Restored,
  {
    instance,
    own,
    marks,
  }: { readonly instance: string | undefined; readonly own: readonly string[]; readonly marks: readonly ClusterMark[] },
): boolean {
  if (instance !== undefined && own.includes(instance)) return false;
  const { existing } = plan.replace;
  if (existing !== undefined && marks.some(({ resourceId }) => resourceId === existing.resourceId)) return true;
  // One that was renamed before the plan was made is in no plan.
  if (instance === undefined || own.length === 0 || isOfAnotherRestore(instance, restore.cluster, own)) return false;
  const madeWith = /^.+-[0-9a-f]{8}-(?=\d{1,2}$)/.exec(instance)?.[0];
  return madeWith === undefined || !own.some((id) => id.startsWith(madeWith));
}

/** Whether the execution was redriven since: the state is entered within seconds of the restore's end. */
function isLate({ restore: { completedAt }, now }: Restored): boolean {
  return completedAt !== undefined && secondsBetween(completedAt, now) > settleSeconds;
}

function oldPlace({ plan: { replace } }: Restored): string {
  const { existing, setAside } = replace;
  if (existing === undefined) return 'a cluster that had the name before';
  const place = setAside === undefined ? 'wherever it stands' : `which is ${setAside.identifier}`;
  return `the old cluster ${existing.resourceId}, ${place} now`;
}

function notTold({ plan, restore }: Restored, instance: string | undefined, other: string): PipelineError {
  const { target, region } = plan;
  const served = instance === undefined ? 'does not tell its instance' : `is served by ${instance}`;
  return new PipelineError(
    'DatabaseUnreachable',
    `The endpoint of ${restore.cluster} in ${region} ${served}: it may lead to ${other}.`,
    { target, cluster: restore.cluster, region, instance, restoredResourceId: restore.resourceId },
  );
}

/** The very cluster, which an execution that was started later has made its own once this one had ended. */
function isTakenOver({ resourceId, execution, startedAt }: ClusterMark, restored: Restored): boolean {
  return (
    resourceId === restored.restore.resourceId &&
    execution !== restored.execution.id &&
    Date.parse(startedAt) > Date.parse(restored.execution.startedAt)
  );
}

function ownInstances({ plan, restore }: Restored): readonly string[] {
  return [...plan.instances, ...restore.instances].map(({ id }) => id);
}

/** `<cluster>-<hash>-<number>`, the cluster's name cut where it is long, with the hash of none of its own instances. */
function isOfAnotherRestore(instance: string, cluster: string, own: readonly string[]): boolean {
  const { stem, hash } = /^(?<stem>.+)-(?<hash>[0-9a-f]{8})-\d{1,2}$/.exec(instance)?.groups ?? {};
  if (stem === undefined || hash === undefined || !cluster.startsWith(stem)) return false;
  return own.length > 0 && !own.some((id) => id.startsWith(`${stem}-${hash}-`));
}

/** Of the same target, and later than what else there is: else it came along with the snapshot's data. */
function isOfAnotherCluster(
  { target, cluster, resourceId, at }: ClusterMark,
  restored: Restored,
  since: string,
): boolean {
  const { plan, restore } = restored;
  if (target !== plan.target || cluster !== restore.cluster || resourceId === restore.resourceId) return false;
  return Date.parse(at) > Date.parse(since);
}

/** What cannot be read says nothing; a broken connection does. */
async function unlessRefused<Value>(asked: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (isPipelineError(error, 'UserSetupFailed')) return otherwise;
    throw error;
  }
}

function changed({ plan, restore }: Restored, found: string, facts: Readonly<Record<string, string>>): PipelineError {
  const { target, region } = plan;
  return new PipelineError(
    'TargetChanged',
    `Cluster ${restore.cluster} in ${region} ${found}; this execution restored ${restore.resourceId}.`,
    { target, cluster: restore.cluster, region, restoredResourceId: restore.resourceId, ...facts },
  );
}
