import type { ErrorName } from '../errors.ts';
import { archiveSchema, copySchema, deletionSchema, planSchema, restoreSchema, usersSchema } from '../payload.ts';
import { record } from './original-error.ts';
import type { Rollback } from './rollback-scene.ts';

/**
 * What a restore that failed in the given state leaves behind, a line for each thing: what an operator must know before
 * doing anything. Reads of the payload what is readable; what a rollback has found and done goes first.
 */
export function whatIsLeft(payload: unknown, state: string, rollback: Rollback = {}): readonly string[] {
  const parts = record(payload);
  const plan = planSchema.safeParse(parts['plan']).data;
  const copy = copySchema.safeParse(parts['copy']).data;
  const deletion = deletionSchema.safeParse(parts['deletion']).data;
  const restore = restoreSchema.safeParse(parts['restore']).data;
  const users = usersSchema.safeParse(parts['users']).data;
  const archive = archiveSchema.safeParse(parts['archive']).data;

  const copyLine =
    copy !== undefined
      ? `${copy.snapshotId}, status ${copy.status}${archive === undefined ? '' : ', archived'}`
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
              ? `its ${plan?.replace.setAside === undefined ? 'deletion' : 'renaming'} may have begun`
              : 'not touched';

  const restoredLine =
    restore !== undefined
      ? `${restore.cluster}, status ${restore.status}`
      : state === 'RestoreSnapshot' && plan !== undefined
        ? `${plan.cluster.identifier} may have been begun`
        : 'there is none';

  return [
    `Copy: ${rollback.copy ?? copyLine}`,
    `Old cluster: ${rollback.oldCluster ?? oldLine}`,
    `Restored cluster: ${rollback.restoredCluster ?? restoredLine}`,
    ...(restore === undefined || rollback.removed
      ? []
      : [`Roles: ${users === undefined ? `not set up; ${whoGetsIn(parts['failures'])}` : 'set up'}`]),
    ...(rollback.trouble === undefined ? [] : [`Not undone: ${rollback.trouble}`]),
  ];
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
