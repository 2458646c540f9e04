import type { TargetScenario } from '../scenario/scenario.ts';
import type { KnownLimit } from '../world/limits.ts';
import type { Judged } from './judged.ts';

/** The limit that a further restore of the target would come to, if there is one. */
export function knownLimit({ truth }: Judged, { cluster }: TargetScenario): KnownLimit | undefined {
  const deleting = truth.cluster(cluster)?.['Status'] === 'deleting' && truth.instancesOf(cluster).length === 0;
  return deleting ? 'RDS never ends a deletion' : undefined;
}
