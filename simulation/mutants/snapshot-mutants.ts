import type { Mutant } from './mutant.ts';

const copy = 'src/snapshots/snapshot-copy.ts';
const kept = 'src/snapshots/retention.ts';
const found = 'src/snapshots/find-source-snapshot.ts';

/** Defects of which snapshot is restored, what is a copy of it, and which copies are kept. */
export const snapshotMutants: readonly Mutant[] = [
  {
    name: 'key-not-in-the-copys-name',
    file: 'src/identifiers.ts',
    find: 'hash8(kmsKeyId === undefined ? source.arn :',
    replace: 'hash8(kmsKeyId !== null ? source.arn :',
    why: 'A copy under another key is restored: whoever may use that key reads the database.',
  },
  {
    name: 'source-of-the-copy-not-compared',
    file: copy,
    find: 'return snapshot.copiedFrom === plan.snapshot.arn;',
    replace: 'return snapshot.copiedFrom !== plan.copy.snapshotId;',
    why: 'A copy of something else, under the name of the copy, is restored.',
  },
  {
    name: 'tags-make-a-copy',
    file: copy,
    find: 'if (isAvailableSnapshot(snapshot.status)) return false;',
    replace: '',
    why: 'A snapshot of the old target, which has its tags, is restored as last night’s production.',
  },
  {
    name: 'failed-copy-of-anybody',
    file: 'src/steps/copy-snapshot.ts',
    find: 'if (!isOwnCopy(found, plan)) throw strangerUnderCopyName(found, plan);\n  if',
    replace: 'if',
    why: 'A person’s snapshot that has failed is deleted for one of the pipeline’s own.',
  },
  {
    name: 'ghost-of-the-failed-copy',
    file: 'src/steps/check-copy-status.ts',
    find: 'return !adopted && seconds <= settleSeconds &&',
    replace: 'return !adopted && seconds < 0 &&',
    why: 'RDS still answers with the failed copy that was deleted, and the restore is given up for it.',
  },
  {
    name: 'one-copy-fewer',
    file: kept,
    find: 'slice(0, plan.archive.keep - 1)',
    replace: 'slice(0, Math.max(plan.archive.keep - 2, 0))',
    why: 'Of the copies that were to be kept the oldest is gone, on the day on which it is needed.',
  },
  {
    name: 'newest-copies-deleted',
    file: kept,
    find: '(sortKey(other, plan) < sortKey(one, plan) ? -1 : 1)',
    replace: '(sortKey(other, plan) > sortKey(one, plan) ? -1 : 1)',
    why: 'Kept are the oldest copies, and the newest are deleted.',
  },
  {
    name: 'days-are-hours',
    file: kept,
    find: 'archive.deleteAfterDays * 86_400',
    replace: 'archive.deleteAfterDays * 3600',
    why: 'Copies are deleted after hours that were to be kept for days.',
  },
  {
    name: 'unarchived-copies-expire',
    file: kept,
    find: 'snapshot.tags[tagKeys.archivedAt] !== undefined &&',
    replace: '',
    why: 'The copy that a stopped restore goes on with is deleted with the old ones.',
  },
  {
    name: 'own-copy-counts-twice',
    file: kept,
    find: 'snapshot.id !== copyId && isArchivedCopy',
    replace: 'isArchivedCopy',
    why: 'One copy fewer is kept than the profile promises.',
  },
  {
    name: 'own-copies-are-sources',
    file: 'src/snapshots/candidates.ts',
    find: 'tagKeys.source in tags &&',
    replace: "tags[tagKeys.source] === 'its own' &&",
    why: 'A copy of an earlier night is taken for a snapshot of production, and copied again.',
  },
  {
    name: 'namesakes-of-other-regions',
    file: 'src/snapshots/candidates.ts',
    find: 'return own.length > 0 && !own.includes(clusterResourceId);',
    replace: 'return own.length < 0 && !own.includes(clusterResourceId);',
    why: 'The database of another region’s cluster of the same name is restored.',
  },
  {
    name: 'unfinished-snapshot-chosen',
    file: 'src/snapshots/choose-snapshot.ts',
    find: 'isAvailableSnapshot(one.status) && one.createdAt !== undefined)',
    replace: 'one.createdAt !== undefined)',
    why: 'A snapshot that failed or is still being made is chosen, and the restore fails for it.',
  },
  {
    name: 'snapshots-of-any-account',
    file: found,
    find: 'return snapshot.account === (source.account ?? account);',
    replace: 'return [snapshot.account, source.account, account].length > 0;',
    why: 'A snapshot of another account’s cluster of the same name is restored.',
  },
  {
    name: 'old-data-passes',
    file: found,
    find: 'if (hours <= maxAgeHours) return;',
    replace: 'if (hours <= maxAgeHours * 24) return;',
    why: 'Production has had no snapshot for weeks, and the restores go on as if nothing were wrong.',
  },
  {
    name: 'unknown-age-is-fresh',
    file: found,
    find: 'const hours = hoursOld(found, search);',
    replace: 'const hours = hoursOld(found, search) ?? 0;',
    why: 'Data of which nothing tells the age is passed for fresh.',
  },
  {
    name: 'deleted-copy-told-as-kept',
    file: 'src/steps/archive-snapshot.ts',
    find: "return left === undefined || left.status === 'deleting';",
    replace: 'return false;',
    why: 'A copy is told to be kept that is gone.',
  },
  {
    name: 'named-of-any-account',
    file: 'src/snapshots/find-source-snapshot.ts',
    find: 'if (snapshot.cluster !== source.cluster || !isOfSourceAccount(snapshot, search)) {',
    replace: 'if (snapshot.cluster !== source.cluster) {',
    why: 'Whoever shares a snapshot that is named like production’s, and names it, has their data restored.',
  },
  {
    name: 'named-of-any-region',
    file: 'src/snapshots/find-source-snapshot.ts',
    find: 'if (region !== source.region) {',
    replace: "if (region === '') {",
    why: 'The database of another region’s cluster of the same name is restored, if its snapshot is named.',
  },
];
