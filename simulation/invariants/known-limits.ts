import type { TargetScenario } from '../scenario/scenario.ts';
import type { Judged } from './judged.ts';

/**
 * Where the pipeline as it is cannot be run again without a person: each is told by name in a simulation's summary, so
 * that none is forgotten, and has to go from here once the pipeline learns better.
 */
const limits = {
  'a failed cluster gives no final snapshot':
    'A restored cluster with a status that never becomes available cannot be snapshotted, so that replace.finalSnapshot keeps it from being replaced.',
  'a failed cluster keeps its protection':
    'RDS modifies no cluster with such a status, so that cluster.deletionProtection keeps it from being replaced.',
  'RDS never ends a deletion': 'A cluster that is being deleted for ever keeps its name; only AWS can help.',
} as const;

export type KnownLimit = keyof typeof limits;

const failed = /^(?:incompatible-|restore-failed|migration-failed|inaccessible-)/;

/** The limit that a further restore of the target would come to, if there is one. */
export function knownLimit({ truth }: Judged, { cluster, profile }: TargetScenario): KnownLimit | undefined {
  const standing = truth.cluster(cluster);
  if (standing?.['Status'] === 'deleting' && truth.instancesOf(cluster).length === 0)
    return 'RDS never ends a deletion';
  if (standing === undefined || !failed.test(String(standing['Status']))) return undefined;
  if (standing['DeletionProtection'] === true) return 'a failed cluster keeps its protection';
  return profile.replace?.finalSnapshot === true ? 'a failed cluster gives no final snapshot' : undefined;
}
