import { Random } from '../random.ts';
import type { Climate } from './climate.ts';
import { withOldAnswering } from './misfits.ts';
import type { Relay } from './relays.ts';
import type { Interference, TargetScenario } from './scenario.ts';

/**
 * Whether the servers do not say which instance they are, as those of an old version: then only the marks in a database tell whose it is.
 * Not where an old cluster stands that the pipeline has not made: it has no mark.
 */
export function drawSilence(
  seed: number,
  climate: Climate,
  targets: readonly TargetScenario[],
  isSpecial: boolean,
): boolean {
  const random = new Random(seed, 'silent servers');
  const areMarked = targets.every(({ existing }) => existing?.owner !== 'nobody');
  return random.chance(0.05) && climate !== 'lasting' && areMarked && !isSpecial;
}

/** In most of these worlds the old cluster may answer as well as the new one. */
export function amongSilent(seed: number, target: TargetScenario): TargetScenario {
  const random = new Random(seed, `what may answer as ${target.name}`);
  return random.chance(0.7) ? { ...target, profile: withOldAnswering(target.name, target.profile) } : target;
}

/**
 * In some of them what a restore has made is deleted once that one was stopped, and another restore makes its own under the name and sets
 * it up: there the first comes when it is gone on with.
 */
export function drawLateVisitor(
  seed: number,
  climate: Climate,
  target: string,
): { readonly relays: readonly Relay[]; readonly interference: readonly Interference[] } | undefined {
  const random = new Random(seed, 'late visitors');
  if ((climate !== 'rough' && climate !== 'meddled') || !random.chance(0.6)) return undefined;
  const relay: Relay = {
    ...{ target, stoppedIn: 'SetupDBUsers', visit: 1, nextAfter: random.between(1, 120) * 1000 },
    ...{ redrivenIn: random.pick(['ArchiveSnapshot', 'SendNotification']), redrivenAfter: random.integer(60) * 1000 },
  };
  return { relays: [relay], interference: [{ target, what: 'delete-cluster', state: 'SnapshotCheck', visit: 1 }] };
}
