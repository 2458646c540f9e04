import { Random } from '../random.ts';
import type { Climate } from './climate.ts';

/**
 * The first restore of a target is stopped as it enters a state, another one is started, and as that one enters a state somebody
 * goes on with the first: of the two that are then at work the one that was started first does not know what the other has done.
 */
export interface Relay {
  readonly target: string;
  readonly stoppedIn: string;
  readonly visit: number;
  /** Milliseconds from the stop to the next restore, and from its state to the redrive. */
  readonly nextAfter: number;
  readonly redrivenIn: string;
  readonly redrivenAfter: number;
}

const stops = [
  ...['CopySnapshot', 'CheckCopyStatus', 'DeleteRDS', 'DeleteRDS', 'RestoreSnapshot', 'CheckRestoreStatus'],
  ...['CheckRestoreStatus', 'SetupDBUsers', 'ArchiveSnapshot', 'HandleFailure'],
] as const;
const later = [
  ...['CheckCopyStatus', 'DeleteRDS', 'RestoreSnapshot', 'CheckRestoreStatus', 'CheckRestoreStatus'],
  ...['SetupDBUsers', 'ArchiveSnapshot', 'SendNotification'],
] as const;

/** Only where a restore may fail: those that give way are judged by no world in which all is to succeed. */
export function drawRelays(
  seed: number,
  climate: Climate,
  targets: readonly { readonly name: string }[],
): readonly Relay[] {
  const random = new Random(seed, 'relays');
  if ((climate !== 'rough' && climate !== 'meddled') || !random.chance(0.18)) return [];
  const stoppedIn = random.pick(stops);
  return [
    {
      ...{ target: random.pick(targets).name, stoppedIn, redrivenIn: random.pick(later) },
      visit: stoppedIn.startsWith('Check') ? random.between(1, 6) : 1,
      nextAfter: random.between(1, random.pick([10, 300])) * 1000,
      redrivenAfter: random.between(0, random.pick([5, 120])) * 1000,
    },
  ];
}
