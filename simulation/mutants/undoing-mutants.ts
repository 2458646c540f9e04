import type { Mutant } from './mutant.ts';

/** Defects of what comes after a failure: of setting aside, rolling back, taking up and sweeping. */
export const undoingMutants: readonly Mutant[] = [
  {
    name: 'old-name-not-given-back',
    file: 'src/rollback/rollback-clusters.ts',
    find: 'throw unfinished(context, await unlessBusy(() => renameBack(context, old)));',
    replace: 'return;',
    why: 'The restored cluster is removed, and the old one left under a name that nobody looks under.',
  },
  {
    name: 'going-copy-deleted-again',
    file: 'src/rollback/rollback-copy.ts',
    find: 'if (isGoingSnapshot(found.status)) return',
    replace: "if (isGoingSnapshot(found.status) && plan.target === '') return",
    why: 'The next attempt is refused, and tells that RDS does not let go of what it is deleting.',
  },
  {
    name: 'finished-database-rolled-back',
    file: 'src/rollback/rollback.ts',
    find: 'if (!complete) await rollBackClusters(context, sight);',
    replace: 'if (complete || !complete) await rollBackClusters(context, sight);',
    why: 'A restore that is complete but for its archive is deleted.',
  },
  {
    name: 'set-aside-from-nowhere',
    file: 'src/clusters/deletion/set-aside.ts',
    find: '[tagKeys.setAsideFrom]: cluster.id,',
    replace: "[tagKeys.setAsideFrom]: plan.replace.setAside?.identifier ?? '',",
    why: 'After a restore that was stopped, neither the next one nor the sweep finds the old cluster.',
  },
  {
    name: 'finished-cluster-taken-over',
    file: 'src/preflight/resume.ts',
    find: "if (cluster.tags[tagKeys.readyAt] !== undefined || !isOfSameStateMachine(owner, executionId)) return undefined;\n  const execution = await restores.find(owner);\n  // One that was restored before there was the tag is finished too if its execution says so.\n  if (execution?.running || execution?.status === 'SUCCEEDED') return undefined;",
    replace: 'if ((await restores.find(owner))?.running) return undefined;',
    why: 'A database that people have worked in for a day is announced as freshly restored.',
  },
  {
    name: 'settings-not-asked-for',
    file: 'src/clusters/restoration/reconcile-restore.ts',
    find: "if (asked.settings !== 'requested' && (await requestSettings(ports.clusters, plan, cluster))) {",
    replace:
      "if (asked.settings !== 'requested' && plan.target === '' && (await requestSettings(ports.clusters, plan, cluster))) {",
    why: 'The restored cluster keeps its backups for a day, where the old one kept them for a week.',
  },
  {
    name: 'tags-taken-off-too-early',
    file: 'src/rollback/rollback-clusters.ts',
    find: 'if (mayBeRenamed && hasTime(context)) {',
    replace: 'if (mayBeRenamed && !hasTime(context)) {',
    why: 'The old cluster gets its other name late, and nothing finds it there.',
  },
  {
    name: 'not-shown-is-not-made',
    file: 'src/rollback/rollback-clusters.ts',
    find: 'if (mayBeRestored(context)) {',
    replace: 'if (mayBeRestored(context) && plan.target === "") {',
    why: 'A cluster that RDS shows a minute later is left, and people are told that there is none.',
  },
];
