import type { Mutant } from './mutant.ts';

const steps = (name: string) => `src/steps/${name}.ts`;
const ownership = 'src/clusters/ownership.ts';
const clusters = 'src/rollback/rollback-clusters.ts';

/** Defects of the guards by which a step or a rollback knows whose a cluster is, and what it may do with it. */
export const guardMutants: readonly Mutant[] = [
  {
    name: 'replica-replaced',
    file: ownership,
    find: 'if (cluster.replicaOf !== undefined) {',
    replace: 'if (cluster.replicaOf === target) {',
    why: 'A read replica of somebody’s cluster is deleted, though RDS lets it be.',
  },
  {
    name: 'replicas-forgotten',
    file: ownership,
    find: 'if (cluster.replicas.length > 0) {',
    replace: 'if (cluster.replicas.length > 9) {',
    why: 'The instances of a cluster with replicas are deleted before RDS refuses the cluster itself.',
  },
  {
    name: 'another-owner-is-not-asked',
    file: 'src/clusters/only-restore.ts',
    find: 'if (executionId === undefined || executionId === execution.id) return;',
    replace: "if (executionId === undefined || executionId !== '') return;",
    why: 'What another restore has just made, and is still at work on, is deleted.',
  },
  {
    name: 'another-cluster-under-the-name',
    file: 'src/clusters/restoration/restore-failure.ts',
    find: 'if (cluster.resourceId !== restore.resourceId || stranger) {',
    replace: 'if (stranger) {',
    why: 'Somebody has put another cluster in the place of the restored one, and its users are set up.',
  },
  {
    name: 'another-restore-s-cluster',
    file: steps('archive-snapshot'),
    find: 'if (found?.resourceId === resourceId && owner === execution) return found;',
    replace: 'if (found !== undefined) return found;',
    why: 'Whatever stands under the name is marked as ready, and told to be restored.',
  },
  {
    name: 'ready-not-marked',
    file: steps('archive-snapshot'),
    find: 'if (restored.tags[tagKeys.readyAt] === undefined) await',
    replace: "if (restored.tags[tagKeys.readyAt] === '') await",
    why: 'A complete database is taken for one that a restore has left unfinished.',
  },
  {
    name: 'claims-what-stands',
    file: steps('restore-snapshot'),
    find: 'if (standing?.resourceId === plan.adoptedCluster.resourceId) return',
    replace: 'if (standing !== undefined) return',
    why: 'Whatever stands under the name is taken over as if an ended restore had left it.',
  },
  {
    name: 'restorer-forgotten',
    file: steps('restore-snapshot'),
    find: '{ [tagKeys.execution]: execution.id, ...kept }',
    replace: '{ ...kept, [tagKeys.execution]: execution.id, [tagKeys.restoredBy]: execution.id }',
    why: 'Who takes over a cluster for the second time makes all its instances once more.',
  },
  {
    name: 'left-with-nothing-to-restore-from',
    file: steps('delete-rds'),
    find: 'if (found !== undefined && !isFailedSnapshot(found.status)) return;',
    replace: 'if (found === undefined || !isFailedSnapshot(found.status)) return;',
    why: 'The old cluster is deleted though the copy that was to take its place is gone.',
  },
  {
    name: 'rolls-back-anybody-s',
    file: clusters,
    find: 'if (owner !== event.execution.id && !(left &&',
    replace: "if (owner === '' && !(left &&",
    why: 'A rollback deletes the cluster that another restore, or a person, has put under the name.',
  },
  {
    name: 'renamed-by-a-person-renamed-back',
    file: clusters,
    find: 'if (old.id !== setAside.identifier) {',
    replace: "if (old.id === '') {",
    why: 'A person has renamed the old cluster to keep it, and a rollback takes the name away.',
  },
  {
    name: 'archived-copy-cleaned-up',
    file: 'src/rollback/rollback-copy.ts',
    find: 'if (adopted || !isMade(found, plan, event.execution)) return',
    replace: "if (found.id === '' && (adopted || !isMade(found, plan, event.execution))) return",
    why: 'A failed restore deletes the copy that an earlier one has made, and perhaps archived.',
  },
  {
    name: 'copies-of-another-stage-swept',
    file: 'src/upkeep/sweep-findings.ts',
    find: "return execution?.startsWith(executionArnOf(stateMachineArn, '')) ?? false;",
    replace: "return execution !== undefined && stateMachineArn !== '';",
    why: 'A sweep deletes the copy that another stage’s restore is about to use.',
  },
  {
    name: 'tags-make-a-copy-to-sweep',
    file: 'src/upkeep/sweep-findings.ts',
    find: '(resource.copiedFrom === undefined && !isAvailableSnapshot(resource.status)));',
    replace: '(resource.copiedFrom === undefined && isAvailableSnapshot(resource.status)));',
    why: 'A sweep deletes a snapshot of the target that a person has taken, for its tags.',
  },
];
