import type { Mutant } from './mutant.ts';

const advance = 'src/clusters/deletion/advance-deletion.ts';

/** Defects of how a cluster is deleted or set aside, and of what is kept of it. */
export const deletionMutants: readonly Mutant[] = [
  {
    name: 'failed-final-snapshot-is-good',
    file: advance,
    find: 'if (!isOf(cluster, taken) || isFailedSnapshot(taken.status)) throw error;\n    if (isPending',
    replace: 'if (!isOf(cluster, taken)) throw error;\n    if (isPending',
    why: 'The cluster is deleted, and of what it held there is nothing but a snapshot that failed.',
  },
  {
    name: 'final-snapshot-of-another',
    file: advance,
    find: 'if (!isOf(cluster, taken) || isFailedSnapshot(taken.status)) throw error;\n    if (isPending',
    replace: 'if (isFailedSnapshot(taken.status)) throw error;\n    if (isPending',
    why: 'The cluster is deleted for a snapshot of another one that has the name.',
  },
  {
    name: 'final-snapshot-of-a-namesake',
    file: advance,
    find: ': isTakenOf(cluster.resourceId, snapshot);',
    replace: ': snapshot.cluster === cluster.id || isTakenOf(cluster.resourceId, snapshot);',
    why: 'The cluster is deleted for a snapshot of an earlier one that had its name.',
  },
  {
    name: 'final-snapshot-not-awaited',
    file: advance,
    find: 'if (isPendingSnapshot(taken.status)) return',
    replace: "if (isPendingSnapshot(taken.status) && taken.id === '') return",
    why: 'The cluster is deleted before its final snapshot is complete.',
  },
  {
    name: 'members-by-name',
    file: advance,
    find: 'own.has(id) && status',
    replace: '(own.has(id) || own.size > 0) && status',
    why: 'An instance of somebody else’s cluster, which RDS lists with this one, is deleted.',
  },
  {
    name: 'secret-of-the-source',
    file: 'src/clusters/restoration/reconcile-restore.ts',
    find: '|| masterSecret.arn === inherited) return undefined;',
    replace: ') return void inherited;',
    why: 'Production’s own managed secret, which came along with the snapshot, is taken for the restored cluster’s.',
  },
  {
    name: 'untagged-instances-passed',
    file: 'src/clusters/members.ts',
    find: 'if (found.length === 0) return;',
    replace: 'if (found.length <= 1) return;',
    why: 'The instances of a cluster are deleted up to the one that may not be.',
  },
  {
    name: 'another-stage-not-asked-for',
    file: 'src/clusters/only-restore.ts',
    find: "if (owner === undefined || readyAt !== undefined || execution.id === '') return;",
    replace: "if (owner !== '') return;",
    why: 'What another stage is just restoring is deleted under its hands.',
  },
  {
    name: 'restorer-forgotten',
    file: 'src/steps/restore-snapshot.ts',
    find: 'tags[tagKeys.restoredBy] ?? tags[tagKeys.execution]',
    replace: 'tags[tagKeys.execution] ?? tags[tagKeys.restoredBy]',
    why: 'Who takes over what was taken over before makes its instances a second time, under other names.',
  },
  {
    name: 'oldest-is-taken-up',
    file: 'src/preflight/resume.ts',
    find: 'startedAt > latest.startedAt',
    replace: 'startedAt < latest.startedAt',
    why: 'Of two old clusters the stale one gets the name back, and the one that people have worked with is swept up.',
  },
  {
    name: 'success-not-asked-for-by-sweeps',
    file: 'src/upkeep/sweep-verdicts.ts',
    find: "if (sight.status === 'SUCCEEDED') return kept",
    replace: "if (sight.status === 'ABORTED') return kept",
    why: 'A database whose mark somebody has taken off is swept up while people work with it.',
  },
  {
    name: 'mark-not-looked-at',
    file: 'src/steps/delete-rds.ts',
    find: 'if (cluster.tags[tagKeys.readyAt] !== undefined) requirePlanned',
    replace: 'if (cluster.tags[tagKeys.readyAt] === "") requirePlanned',
    why: 'What a restore had left, and people have said to be in use since, is deleted under their hands.',
  },
];
