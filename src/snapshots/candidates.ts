import { parseArn } from '../arn.ts';
import { copyStamp } from '../identifiers.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Snapshot } from '../ports/snapshots.ts';

/**
 * What the pipeline itself has copied within the source's region is for its targets, not of the source, and neither is what a person
 * has copied of that, tags and all. The tags that a cluster has too do not tell: a source that is a target itself hands them on to
 * its snapshots. Its name does, or that it is archived, which no cluster ever is.
 */
export function isPipelineCopy({ id, tags }: Snapshot): boolean {
  const target = tags[tagKeys.target];
  return (
    target !== undefined &&
    tagKeys.source in tags &&
    (tagKeys.archivedAt in tags || copyStamp(target, id) !== undefined)
  );
}

/**
 * Whether it was copied here from another region's cluster that only has the same name, as where each region has an
 * `orders-prod` and keeps its snapshots in the other one too. A copy keeps the resource id of its cluster, which no two clusters
 * share. Where the region has nothing of its own, as one that is only copied to, its copies are the source's.
 */
export function isOfNamesake(
  { region, copiedFrom, clusterResourceId }: Snapshot,
  originals: readonly Pick<Snapshot, 'clusterResourceId'>[],
): boolean {
  const origin = copiedFrom === undefined ? undefined : parseArn(copiedFrom)?.region;
  if (origin === undefined || origin === region || clusterResourceId === undefined) return false;
  const own = originals.flatMap((original) => original.clusterResourceId ?? []);
  return own.length > 0 && !own.includes(clusterResourceId);
}
