import type { Profile } from '../../src/config/schema.ts';
import { Random } from '../random.ts';
import type { Climate } from './climate.ts';

/**
 * Restores of one target that are stopped one after the other, each midway, the next of which is started then: a later one finds what
 * an earlier one had found of one before it. In some worlds two of them leave an old cluster under another name.
 */
export interface Succession {
  readonly target: string;
  readonly stops: readonly SuccessionStop[];
}

interface SuccessionStop {
  /** Stopped so many milliseconds after it has entered this state for the nth time. */
  readonly state: string;
  readonly visit: number;
  readonly after: number;
  /** Milliseconds from the stop to the next restore. */
  readonly nextAfter: number;
}

const whileRestoring = ['RestoreSnapshot', 'CheckRestoreStatus', 'CheckRestoreStatus', 'SetupDBUsers'] as const;

/** Not where restores that were stopped are no part of what has to pass, and not where what is to end them breaks for good. */
export function drawSuccessions(seed: number, climate: Climate, target: string): readonly Succession[] {
  const random = new Random(seed, 'successions');
  if (!random.chance(0.09) || climate === 'transient' || climate === 'lasting') return [];
  const midway = (): SuccessionStop => {
    const state = random.pick(whileRestoring);
    return {
      ...{ state, visit: state === 'CheckRestoreStatus' ? random.between(2, 14) : 1 },
      ...{ after: random.integer(random.pick([10, 90])) * 1000, nextAfter: random.between(1, 300) * 1000 },
    };
  };
  // Complete, but for the deletion of the old cluster, which takes some minutes.
  const archiving = { state: 'ArchiveSnapshot', visit: 1, after: random.between(2, 60) * 1000 };
  const leavesTwo = random.chance(0.5);
  const first = leavesTwo ? { ...archiving, nextAfter: random.between(1, 300) * 1000 } : midway();
  return [{ target, stops: [first, midway()] }];
}

/** The old cluster stands under another name meanwhile. */
export function withSuccession(profile: Profile, successions: readonly Succession[]): Profile {
  const leavesTwo = successions.some(({ stops }) => stops[0]?.state === 'ArchiveSnapshot');
  if (!leavesTwo) return profile;
  return { ...profile, replace: { ...profile.replace, strategy: 'setAside' } };
}
