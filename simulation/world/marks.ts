import { type ClusterMark, markItem } from '../../src/users/same-cluster.ts';
import { Random } from '../random.ts';
import { names } from '../scenario/names.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { home } from './home.ts';

const hour = 3_600_000;

/** The note by which the setup of an earlier night has marked a cluster's main database. */
export function noteOfMark(mark: ClusterMark): readonly [string, unknown] {
  return [`${names.database} ${mark.resourceId}:of-an-earlier-night ${markItem}`, mark];
}

/** What the setup of an earlier night has noted in the cluster that it has restored. */
export function markOfEarlierNight(target: string, cluster: string, resourceId: string, at: number): ClusterMark {
  const time = new Date(at).toISOString();
  return { target, cluster, resourceId, execution: home.executionArn(`${target}-earlier`), startedAt: time, at: time };
}

/** Some productions are what a pipeline has once restored, of their own name or of a target's: their snapshots bring the mark along. */
export function marksOfProduction({ seed, startedAt, targets }: Scenario): Map<string, unknown> {
  const random = new Random(seed, 'marks of production');
  if (!random.chance(0.3)) return new Map();
  const [target] = targets;
  const [name, cluster] =
    target !== undefined && random.chance(0.5) ? [target.name, target.cluster] : [names.source, names.source];
  return new Map([noteOfMark(markOfEarlierNight(name, cluster, 'cluster-ONCEPRODUCTION', startedAt - 3000 * hour))]);
}
