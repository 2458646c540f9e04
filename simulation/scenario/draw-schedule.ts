import { Random } from '../random.ts';
import type { Climate } from './climate.ts';
import {
  type Interference,
  type Meddling,
  meddlings,
  type Scenario,
  type TargetScenario,
  takeovers,
} from './scenario.ts';

const minute = 60_000;

/** One to four restores: one after the other, at once, stopped midway and begun again. */
export function drawStarts(random: Random, targets: readonly string[], climate: Climate): Scenario['starts'] {
  const count = Number(random.weighted({ 1: 6, 2: 3, 3: 1, 4: 1 }));
  const stops = climate !== 'transient' && random.chance(0.3);
  let at = 0;
  return Array.from({ length: count }, (_, number) => {
    // Some together, some while another one is in the middle.
    if (number > 0) at += random.integer(random.pick([200, 3000, 15 * minute, 15 * minute]));
    return {
      at,
      target: random.chance(0.6) ? (targets[0] ?? '') : random.pick(targets),
      stopAfter: stops && random.chance(0.6) ? random.integer(25 * minute) : undefined,
    };
  });
}

/** Two schedules, or a person and a schedule, start the same target in one second, now and then in one millisecond. */
export function withCloseStart(seed: number, starts: Scenario['starts']): Scenario['starts'] {
  const random = new Random(seed, 'close starts');
  const [first, ...others] = starts;
  if (first === undefined || !random.chance(0.1)) return starts;
  const at = first.at + random.pick([0, 0, 1, 300, 700, 999]);
  return [first, { ...first, at, stopAfter: undefined }, ...others].toSorted((one, other) => one.at - other.at);
}

export function drawMeddling(
  random: Random,
  targets: readonly TargetScenario[],
  starts: Scenario['starts'],
): Scenario['meddling'] {
  const last = starts.at(-1)?.at ?? 0;
  return Array.from({ length: random.between(1, 3) }, () => ({
    at: random.integer(last + 25 * minute),
    target: random.pick(targets).name,
    what: random.pick(meddlings) as Meddling,
  })).sort((one, other) => one.at - other.at);
}

/** States between which a person who is quick can come. */
const enteredOften = ['CheckCopyStatus', 'CheckRestoreStatus'] as const;
const enteredOnce = [
  'CopySnapshot',
  'DeleteRDS',
  'RestoreSnapshot',
  'SetupDBUsers',
  'ArchiveSnapshot',
  'SendNotification',
  'HandleFailure',
] as const;

/** What is done to the clusters themselves, in the very moment in which a restore goes from one state to the next. */
export function drawInterference(seed: number, targets: readonly TargetScenario[]): readonly Interference[] {
  const random = new Random(seed, 'interference');
  if (!random.chance(0.5)) return [];
  // What is to be given its name back rests meanwhile.
  if (random.chance(0.35)) {
    const target = random.pick(targets).name;
    return [
      { target, what: 'stop-cluster', state: 'CheckRestoreStatus', visit: random.between(1, 3) },
      { target, what: 'delete-cluster', state: 'SetupDBUsers', visit: 1 },
    ];
  }
  return Array.from({ length: random.between(1, 2) }, () => {
    const often = random.chance(0.3);
    return {
      target: random.pick(targets).name,
      what: random.pick(amongStates),
      state: random.pick(often ? enteredOften : enteredOnce),
      visit: often ? random.between(1, 8) : 1,
    };
  });
}

const amongStates = [
  ...([
    'delete-cluster',
    'rename-cluster',
    'replace-cluster',
    'swap-clusters',
    'swap-clusters',
    'restore-by-another-stage',
  ] as const),
  ...([
    'stop-cluster',
    'stop-cluster',
    'rename-aside',
    'rotate-secrets',
    'protect-cluster',
    'delete-instance',
  ] as const),
] as const satisfies readonly Meddling[];

/** What somebody makes of the old cluster, of the copy and of the secrets between the preflight and their use. */
export function drawTakeovers(seed: number, targets: readonly TargetScenario[]): readonly Interference[] {
  const random = new Random(seed, 'takeovers');
  if (!random.chance(0.45)) return [];
  const [target, what] = [random.pick(targets).name, random.pick(takeovers)];
  const state = random.pick(what === 'hand-over-secrets' ? afterRestoring : beforeDeletion);
  return [{ target, what, state, visit: state.startsWith('Check') ? random.between(1, 4) : 1 }];
}

/** Somebody says of what an ended restore has left that it is in use, while another one is about to take it away. */
export function drawMarks(seed: number, targets: readonly TargetScenario[]): readonly Interference[] {
  const random = new Random(seed, 'marks of what is left');
  if (!random.chance(0.3)) return [];
  const state = random.pick(beforeClaiming);
  return [{ target: random.pick(targets).name, what: 'mark-ready', state, visit: 1 }];
}

const beforeClaiming = ['CopySnapshot', 'CopySnapshot', 'CheckCopyStatus', 'DeleteRDS', 'RestoreSnapshot'] as const;
const beforeDeletion = ['CopySnapshot', 'CheckCopyStatus', 'DeleteRDS', 'ArchiveSnapshot', 'HandleFailure'] as const;
const afterRestoring = ['RestoreSnapshot', 'CheckRestoreStatus', 'SetupDBUsers'] as const;
