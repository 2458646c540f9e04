/** Tag keys on what the pipeline makes. */
export const tagKeys = {
  target: 'aurora-restore:target',
  execution: 'aurora-restore:execution',
  source: 'aurora-restore:source-snapshot',
  /** On a restored cluster: the execution that restored it, whoever has taken it over since. Its instances' names follow from it. */
  restoredBy: 'aurora-restore:restored-by',
  archivedAt: 'aurora-restore:archived-at',
  restoredCluster: 'aurora-restore:restored-cluster',
  /**
   * On a copy: when its data is of, which the copy itself does not tell; on an archived one `unknown` where nothing told.
   * Whoever else copies snapshots of a source can give it too.
   */
  dataAsOf: 'aurora-restore:data-as-of',
  /** On a restored cluster: the identifier it was restored under, which tells whether somebody has renamed it since. */
  identifier: 'aurora-restore:identifier',
  /** On a restored cluster whose users are set up: when. */
  readyAt: 'aurora-restore:ready-at',
  /** On an old cluster that is renamed out of the way: the execution's ARN, and the identifier it had. */
  setAsideBy: 'aurora-restore:set-aside-by',
  setAsideFrom: 'aurora-restore:set-aside-from',
  /** On the same: the target it was the old cluster of, which it need not have been made for. */
  setAsideFor: 'aurora-restore:set-aside-for',
} as const;
