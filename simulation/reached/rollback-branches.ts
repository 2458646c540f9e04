/**
 * What a rollback can come to: a name for each sentence of `src/rollback/`, found in the errors of HandleFailure's attempts and
 * in the notifications. A test holds that no sentence there is without one.
 */
export const rollbackBranches: Readonly<Record<string, RegExp>> = {
  'the old cluster is shown under no name for a while': /is shown under no name, as while it is renamed/,
  'the old cluster stands under another name than it was given':
    /stands under \S+, where this execution has not set it aside/,
  'what stands there is not of this execution': /this execution has not restored it/,
  'the old cluster is started first': /is starting, as a stopped cluster cannot be renamed/,
  'the old cluster has failed': /so that it cannot be renamed back/,
  'the old cluster is waited for': /: waiting while \S+ is (?!being renamed)\S+/,
  'the old cluster is renamed back': /is being renamed back/,
  'the old cluster is still being renamed': /waiting while \S+ is being renamed\./,
  'the old cluster may still be renamed': /waiting whether \S+ is renamed, as DeleteRDS may have asked for/,
  'a cluster may have been asked for that is not shown yet':
    /waiting whether \S+ is shown, as RestoreSnapshot may have asked for/,
  'the restored cluster is being deleted': /Rollback of \S+ in \S+: (?:deletion requested|being deleted|deleting )/,
  'the restored cluster was removed': /^- Restored cluster: it was removed/m,
  'no cluster was restored': /^- Restored cluster: there is none/m,
  'the restored cluster stands': /^- Restored cluster: \S+, status /m,
  'another cluster stands in its place': /is now \S+, not of this restore/,
  'the old cluster is no longer needed': /it is no longer needed, and may be deleted/,
  'the old cluster has to be renamed back by hand': /rename it back by aws rds modify-db-cluster/,
  'the old cluster was set aside, and is gone': /it was set aside as \S+, and is gone/,
  'the old cluster is shown under no name at the end': /is shown under no name; look for this resource id/,
  'the old cluster has its own name': /stands under its own name, status/,
  'the old cluster has its own name again': /stands under its own name again, status/,
  'the rollback has run out of time': /was given up after \d+ seconds/,
  'something that passes is waited for': /Rollback of \S+ in \S+: waiting: /,
  'the copy is of an earlier restore': /, of an earlier restore$/m,
  'the copy is left to another restore': /left to another restore that is running/,
  'the copy cannot be deleted now': /RDS does not let go of it now/,
  'the copy is being deleted': /^- Copy: \S+ is being deleted/m,
  'the copy was deleted': /^- Copy: \S+ was deleted/m,
  'the rollback met an error that is none of its own': /It ended with an error that is in the log/,
};
