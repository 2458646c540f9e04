import type { TargetScenario } from '../scenario/scenario.ts';
import type { KnownLimit } from '../world/limits.ts';
import type { Judged } from './judged.ts';

/** The limit that a further restore of the target would come to, if there is one. */
export function knownLimit({ run, truth }: Judged, { cluster }: TargetScenario): KnownLimit | undefined {
  const deleting = truth.cluster(cluster)?.['Status'] === 'deleting' && truth.instancesOf(cluster).length === 0;
  if (deleting) return 'RDS never ends a deletion';
  const stuck = run.scenario.lasting.flatMap((fault) => (fault.kind === 'status' ? [fault.status] : []));
  const names = truth.clusters('').filter((name) => name === cluster || name.startsWith(`${cluster}-aside-`));
  const making = names.some((name) => isMaking(truth.cluster(name)?.['Status'], stuck));
  return making ? 'RDS never ends a creation' : undefined;
}

/** Whether it is still being made or started, long after it was asked for. */
function isMaking(status: unknown, stuck: readonly string[]): boolean {
  return (status === 'creating' || status === 'starting') && stuck.includes(status);
}
