import type { SettingsOverrides } from '../../local/aws/core/settings.ts';
import { Random } from '../random.ts';
import { home } from '../world/home.ts';
import type { Climate } from './climate.ts';
import { drawDeployments, drawKeyChanges } from './deployments.ts';
import { drawProfile, perhapsStable } from './draw-profile.ts';
import {
  drawInterference,
  drawMarks,
  drawMeddling,
  drawStarts,
  drawTakeovers,
  withCloseStart,
} from './draw-schedule.ts';
import { drawLasting } from './lasting-faults.ts';
import { drawMaskedFresh, drawMisfit, withFreshMasked, withLateSql, withMisfit } from './misfits.ts';
import { names } from './names.ts';
import { drawObstacle, type Obstacle } from './obstacles.ts';
import { drawRelays } from './relays.ts';
import {
  copyTellings,
  type ExistingTarget,
  type Meddling,
  type Scenario,
  type SnapshotScenario,
  type SourceCopyScenario,
  type TargetScenario,
} from './scenario.ts';
import { perhapsServerless } from './serverless.ts';
import { amongSilent, drawLateVisitor, drawSilence } from './silent-servers.ts';
import { drawSuccessions, withSuccession } from './successions.ts';

const second = 1000;
const minute = 60 * second;

/** The world, the people in it and what is asked of the pipeline: all of it from the seed. */
export function drawScenario(seed: number): Scenario {
  const random = new Random(seed, 'scenario');
  const climate = random.weighted<Climate>({ calm: 14, transient: 26, rough: 27, meddled: 22, lasting: 11 });
  const foreign = random.chance(0.25);
  const drawnSource = {
    region: random.chance(0.8) ? names.otherRegion : home.region,
    account: foreign ? names.otherAccount : home.account,
    cluster: names.source,
    encrypted: random.chance(0.6),
    snapshots: drawSnapshots(random, foreign),
    copies: drawSourceCopies(new Random(seed, 'copies of source snapshots'), foreign),
  };
  const obstacle = drawObstacle(random, seed);
  const source = sourceFor(obstacle, drawnSource);
  const targetNames = names.targets.slice(
    0,
    obstacle === undefined ? Number(random.weighted({ 1: 6, 2: 3, 3: 1 })) : 1,
  );
  const drawnStarts = drawStarts(random, targetNames, climate);
  const starts = obstacle === undefined ? withCloseStart(seed, drawnStarts) : drawnStarts;
  // Where a restore may be broken off, what the old cluster was like may be forgotten with it.
  const misfit = drawMisfit(seed, climate, obstacle !== undefined);
  const successions = (obstacle ?? misfit) === undefined ? drawSuccessions(seed, climate, targetNames[0] ?? '') : [];
  const freshMasked = drawMaskedFresh(seed, climate, (obstacle ?? misfit) !== undefined);
  const isBrokenOff =
    misfit !== undefined || successions.length > 0 || starts.some(({ stopAfter }) => stopAfter !== undefined);
  const likeForLike = climate === 'calm' && !isBrokenOff;
  const drawnTargets = targetNames.map((name, at) => {
    const data = new Random(seed, `data of ${name}`);
    const drawn = drawTarget(random, data, name, { climate, source, obstacle, likeForLike });
    const profile = perhapsStable(drawn.profile, new Random(seed, `stable masks of ${name}`), name);
    const target = { ...drawn, profile: withFreshMasked(profile, freshMasked) };
    if (at > 0) return target;
    const declared = withMisfit(seed, name, withLateSql(seed, target.profile), misfit);
    return { ...target, profile: withSuccession(declared, successions) };
  });
  const isSilent = drawSilence(seed, climate, drawnTargets, (obstacle ?? misfit) !== undefined);
  const targets = isSilent ? drawnTargets.map((target) => amongSilent(seed, target)) : drawnTargets;
  const late = isSilent ? drawLateVisitor(seed, climate, targetNames[0] ?? '') : undefined;
  const crowded = random.chance(0.12);
  const startedAt = Date.UTC(2026, 10, 20) + random.integer(86_400) * second;
  return {
    seed,
    climate,
    startedAt,
    settings: drawSettings(random, obstacle, new Random(seed, 'role associations').between(5, 240) * second),
    config: {
      region: obstacle === 'deployed-elsewhere' ? names.thirdRegion : home.region,
      targets: Object.fromEntries(targets.map(({ name, profile }) => [name, profile])),
    },
    source,
    production: {
      master: { username: 'postgres', password: `Prod-master.${random.bytes(9).toString('base64url')}` },
      roles: [names.role(0), 'legacy_batch'],
    },
    targets,
    obstacle,
    misfit,
    freshMasked,
    isSilent,
    lasting: climate === 'lasting' ? drawLasting(seed, source.region) : [],
    strangerSnapshots: crowded ? random.between(100, 280) : random.between(3, 20),
    busyCopies: obstacle === undefined && source.region !== home.region && random.chance(0.04) ? 5 : 0,
    starts,
    interference:
      late?.interference ??
      (climate === 'meddled' && obstacle === undefined
        ? [...drawInterference(seed, targets), ...drawTakeovers(seed, targets), ...drawMarks(seed, targets)]
        : []),
    successions: late === undefined ? successions : [],
    relays: late?.relays ?? (obstacle === undefined ? drawRelays(seed, climate, targets) : []),
    deployments:
      obstacle === undefined
        ? [...drawDeployments(seed, climate, targets, starts), ...drawKeyChanges(seed, targets, isBrokenOff)]
        : [],
    pageSize: drawPageSize(seed, crowded),
    meddling:
      climate === 'meddled' ? drawMeddling(random, targets, starts).filter(({ what }) => leaves(obstacle, what)) : [],
  };
}

/** Some accounts have more of everything than fits on a page. */
function drawPageSize(seed: number, crowded: boolean): number | undefined {
  const random = new Random(seed, 'pages');
  if (!random.chance(0.2)) return undefined;
  return crowded ? 50 : random.pick([1, 1, 2, 3, 6]);
}

/** Where the obstacle needs the source to be. */
function sourceFor(obstacle: Obstacle | undefined, drawn: Scenario['source']): Scenario['source'] {
  if (obstacle === 'named-as-its-source') return { ...drawn, region: home.region, account: home.account };
  if (obstacle === 'source-region-closed') return { ...drawn, region: names.otherRegion };
  // Only a key of the target's own region is looked at.
  if (obstacle === 'snapshot-key-disabled') {
    return { ...drawn, region: home.region, account: home.account, encrypted: true };
  }
  if (obstacle === 'copy-key-disabled') return { ...drawn, encrypted: true };
  return drawn;
}

/** An obstacle that lies in a snapshot is there for as long as the snapshot is. */
function leaves(obstacle: Obstacle | undefined, what: Meddling): boolean {
  return (
    (obstacle !== 'source-renamed-to-target' && obstacle !== 'named-snapshot-not-available') ||
    what !== 'delete-source-snapshot'
  );
}

/** At least one that can be restored, and among the newer ones some that cannot. */
function drawSnapshots(random: Random, shared: boolean): SnapshotScenario[] {
  const type = () => (shared || random.chance(0.4) ? ('manual' as const) : ('automated' as const));
  const good = Array.from({ length: random.between(1, 4) }, (_, at) => ({
    type: type(),
    ageHours: 2 + at * 24 + random.integer(20),
    status: 'available' as const,
  }));
  if (!random.chance(0.25)) return good;
  return [{ type: type(), ageHours: 1, status: random.pick(['creating', 'failed'] as const) }, ...good];
}

/** Of old and of young data, and always newer than most originals. No account sees the tags of what another one shares. */
function drawSourceCopies(random: Random, shared: boolean): SourceCopyScenario[] {
  if (!random.chance(0.35)) return [];
  const tellings = copyTellings.filter((tells) => !(shared && tells === 'tag'));
  return Array.from({ length: random.between(1, 3) }, (_, at) => ({
    ageHours: at + 0.25,
    dataAgeHours: random.pick([5, 30, 60, 150, 2000]) + 0.5,
    tells: random.pick(tellings),
  }));
}

function drawTarget(
  random: Random,
  data: Random,
  name: string,
  world: Pick<Scenario, 'climate' | 'source' | 'obstacle'> & { readonly likeForLike: boolean },
): TargetScenario {
  const { climate, source, obstacle } = world;
  const ownTagged = random.chance(0.8);
  const existing: ExistingTarget | undefined =
    random.chance(0.75) && !(obstacle !== undefined && standsUnderTheName.includes(obstacle))
      ? {
          owner: ownTagged ? 'target' : 'nobody',
          instances: random.integer(4),
          protected: random.chance(0.25),
          stopped: random.chance(0.12),
          parameterGroup: random.chance(0.3) ? names.parameterGroup : 'default.aurora-postgresql17',
          managedSecret: random.chance(0.4),
        }
      : undefined;
  return {
    name,
    cluster: name,
    existing,
    archived: Array.from({ length: random.integer(6) }, (_, at) => (at + 1) * 24 + random.integer(20)),
    profile: perhapsServerless(
      drawProfile(random, data, name, {
        climate,
        source: {
          region: source.region,
          account: source.account === home.account ? undefined : source.account,
          encrypted: source.encrypted,
        },
        adopt: existing?.owner === 'nobody' || random.chance(0.1),
        unprotect: existing?.protected === true || random.chance(0.3),
        likeForLike: world.likeForLike && (existing?.instances ?? 0) > 0,
        selectable: source.snapshots.filter(({ status }) => status === 'available').map(({ type }) => type),
      }),
      data,
    ),
  };
}

/** The obstacles that put a cluster of their own under the target's name. */
const standsUnderTheName: readonly Obstacle[] = [
  'not-owned',
  'owned-by-another-target',
  'unfinished-of-another-stage',
  'untagged-reader',
  'auto-scaled-reader',
  'protected',
  'global-member',
  'is-replica',
  'has-replicas',
  'has-integration',
  'failed-for-good',
  'no-instances-anywhere',
  'source-renamed-to-target',
  'deployed-elsewhere',
  'named-as-its-source',
  'windows-overlap',
  'too-many-tags',
  'no-room-to-set-aside',
  'iam-not-taken',
];

function drawSettings(random: Random, obstacle: Obstacle | undefined, roleAssociation: number): SettingsOverrides {
  const minutes = (most: number) => random.between(30, most * 60) * second;
  return {
    durations: {
      roleAssociation,
      clusterCreate: minutes(4),
      clusterRestore: minutes(6),
      clusterDelete: minutes(2),
      clusterModify: minutes(1),
      clusterRename: minutes(1),
      clusterStart: minutes(3),
      modifyLag: random.integer(50) * second,
      passwordChange: minutes(4),
      managedSecretCreate: minutes(2),
      instanceCreate: minutes(4),
      readerDelay: minutes(8),
      instanceDelete: minutes(3),
      snapshotCreate: minutes(2),
      snapshotCopy: random.between(1, 10) * minute,
      snapshotCopyQueue: 20 * second,
      snapshotDelete: random.chance(0.3) ? minutes(1) : 0,
    },
    quotas: {
      clusters: 100,
      instances: 200,
      // Set to what is there once the world is built, where it is to be full.
      manualSnapshots: obstacle === 'quota-full' ? 1 : 1000,
    },
    defaultEngineVersion: '17.5',
    showInheritedSecret: random.chance(0.7),
  };
}
