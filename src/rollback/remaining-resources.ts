import type { ErrorName } from '../failures/catalogue.ts';
import { type TargetSight, unseen } from '../messages/target-sight.ts';
import { record } from '../payload/caught-error.ts';
import { type Plan, planSchema } from '../payload/plan.ts';
import { archiveSchema, copySchema, deletionSchema, restoreSchema, usersSchema } from '../payload/results.ts';
import type { Rollback } from './rollback-context.ts';

/**
 * What a restore that failed in the given state leaves behind, a line for each thing: what an operator must know before
 * doing anything. What a rollback has done goes first, then what was seen in AWS, then what the payload tells.
 */
export function whatIsLeft(
  payload: unknown,
  state: string,
  rollback: Rollback = {},
  sight: Partial<TargetSight> = {},
): readonly string[] {
  const parts = record(payload);
  const plan = planSchema.safeParse(parts['plan']).data;
  const copy = copySchema.safeParse(parts['copy']).data;
  const deletion = deletionSchema.safeParse(parts['deletion']).data;
  const restore = restoreSchema.safeParse(parts['restore']).data;
  const users = usersSchema.safeParse(parts['users']).data;
  const archive = archiveSchema.safeParse(parts['archive']).data;

  const copyLine =
    copy !== undefined
      ? `${copy.snapshotId}, status ${copy.status} when it was last looked at${archive === undefined ? '' : ', archived'}`
      : state === 'CopySnapshot' && plan !== undefined
        ? `${plan.copy.snapshotId} may have been begun`
        : 'none was made';

  const { setAside } = deletion ?? {};
  const leftover = plan?.replace.leftover;
  const oldLine =
    setAside !== undefined
      ? `stands under ${setAside.identifier}`
      : leftover !== undefined && (deletion !== undefined || state === 'DeleteRDS')
        ? `there was only what an earlier restore had left unfinished; its deletion ${deletion === undefined ? 'may have begun' : 'was asked for'}`
        : deletion?.outcome === 'ClusterDeleted'
          ? `${deletion.cluster} was deleted${deletion.finalSnapshotId === undefined ? '' : `; final snapshot ${deletion.finalSnapshotId}`}`
          : deletion?.outcome === 'NoCluster' || (plan !== undefined && plan.replace.existing === undefined)
            ? 'there was none'
            : state === 'DeleteRDS'
              ? `its ${plan?.replace.setAside === undefined ? 'deletion' : `renaming to ${plan.replace.setAside.identifier}`} may have begun`
              : untouched(plan?.replace.setAside);

  const restoredLine =
    restore !== undefined
      ? `${restore.cluster}, status ${restore.status}`
      : state === 'RestoreSnapshot' && plan !== undefined
        ? `${plan.cluster.identifier} may have been begun`
        : 'there is none';

  return [
    ...(sight.target === undefined ? [] : [`Target: ${sight.target}`]),
    `Copy: ${rollback.copy ?? sight.copy ?? copyLine}`,
    `Old cluster: ${rollback.oldCluster ?? seenOld(sight, oldLine)}`,
    ...(sight.finalSnapshot === undefined ? [] : [`Final snapshot: ${sight.finalSnapshot}`]),
    `Restored cluster: ${rollback.restoredCluster ?? sight.restoredCluster ?? restoredLine}`,
    ...(restore === undefined || rollback.removed || sight.takenOver
      ? []
      : [`Roles: ${users === undefined ? `not set up; ${whoGetsIn(parts['failures'])}` : 'set up'}`]),
    ...(rollback.trouble === undefined ? [] : [`Not undone: ${rollback.trouble}`]),
  ];
}

/** Where it stands is known to the plan alone while nobody can look at it. */
function untouched(setAside: Plan['replace']['setAside']): string {
  return setAside?.adoptedFrom === undefined
    ? 'not touched'
    : `not touched; an earlier restore has set it aside as ${setAside.identifier}`;
}

/** What the payload says, such as of its final snapshot, with where it is now. */
function seenOld({ oldCluster }: Partial<TargetSight>, told: string): string {
  if (oldCluster === undefined || (oldCluster.includes(unseen) && told.includes('was deleted'))) return told;
  return /^(?:not touched|its )/.test(told) ? `${told}; ${oldCluster}` : oldCluster;
}

/** The errors that SetupDBUsers ends with only once it has locked everybody out. */
const lockedOut: ReadonlySet<unknown> = new Set<ErrorName>([
  ...([
    'SetupInvalid',
    'SetupDeadlineExceeded',
    'OutwardActive',
    'SqlFailed',
    'MaskingFailed',
    'VerificationFailed',
  ] as const),
]);

function whoGetsIn(failures: unknown): string {
  const { Error: error } = record(record(failures)['SetupDBUsers']);
  return lockedOut.has(error) ? 'nobody but the master can log in' : 'the logins of the source may still work';
}
