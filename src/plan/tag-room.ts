import { PipelineError } from '../failures/pipeline-error.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Cluster } from '../ports/clusters.ts';
import type { Tags } from '../ports/tags.ts';

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_Tagging.html */
const mostTags = 50;
/** What a cluster has while it is set aside. */
const aside: readonly string[] = [tagKeys.setAsideBy, tagKeys.setAsideFrom, tagKeys.setAsideFor];

/** The keys that count: AWS's own do not. */
function counted(tags: Tags, more: readonly string[]): number {
  return new Set([...Object.keys(tags).filter((key) => !/^(?:aws|rds):/i.test(key)), ...more]).size;
}

/**
 * Throws RestoreRejected if the restored cluster would have more tags than RDS takes, which it would say only once the old cluster
 * is gone: those of a cluster that is taken over have been counted by nobody.
 */
export function requireTagRoom(tags: Tags, target: string, setsAside: boolean): void {
  // One that could not be set aside in its turn would be the last that is restored.
  const later = setsAside ? aside : [];
  const count = counted(tags, [tagKeys.readyAt, ...later]);
  if (count <= mostTags) return;
  throw new PipelineError(
    'RestoreRejected',
    `The restored cluster of target ${target} would have ${count} tags, of which ${6 + later.length} are the pipeline's; RDS takes ${mostTags}. Declare fewer in cluster.tags, or remove some of the existing cluster, whose tags count where there are none in cluster.tags.`,
    { target, setting: 'cluster.tags', tags: count, most: mostTags },
  );
}

/** Throws RestoreRejected if the old cluster has no room for the tags by which it is found once it is set aside. */
export function requireRoomToSetAside({ id, tags }: Pick<Cluster, 'id' | 'tags'>, target: string): void {
  const count = counted(tags, aside);
  if (count <= mostTags) return;
  throw new PipelineError(
    'RestoreRejected',
    `Cluster ${id}, with replace.strategy setAside of target ${target}, would have ${count} tags once it is set aside; RDS takes ${mostTags}. Remove ${count - mostTags} of them from it.`,
    { target, cluster: id, setting: 'replace.strategy', tags: count, most: mostTags },
  );
}
