import { Random } from '../random.ts';
import type { Climate } from '../scenario/climate.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { home } from '../world/home.ts';

/** How likely it is that things go wrong in one world, and what lasts there for a while. Times are milliseconds since the world began. */
export interface Weather {
  readonly withinBudget: boolean;
  /** Of one attempt of a request. */
  readonly callFaults: number;
  /** Of one invocation. */
  readonly functionFaults: number;
  /** Of one statement or connection. */
  readonly databaseFaults: number;
  readonly databaseRefuses: boolean;
  readonly garbles: boolean;
  readonly failsAfterRename: boolean;
  /** Whether every RestoreSnapshot ends without an answer, and its last attempt once it has asked for the cluster. */
  readonly losesRestores: boolean;
  readonly lags: number;
  readonly longestLagSeconds: number;
  readonly longestStalenessSeconds: number;
  readonly oddStatuses: number;
  readonly longestOddStatusMinutes: number;
  readonly outages: readonly {
    /** Of all services, or in all regions, where it is left out. */
    readonly service?: string;
    readonly region?: string;
    readonly from: number;
    readonly until: number;
  }[];
  readonly denials: readonly { readonly action: string; readonly from: number; readonly until: number }[];
  /** What RDS refuses for the moment, so many times, by its own codes. */
  readonly refusals: readonly {
    readonly action: string;
    readonly resource: string;
    readonly code: string;
    readonly status: number;
    readonly times: number;
  }[];
  /** The statuses in which something that is made ends, never to become available. */
  readonly finalStatuses: readonly { readonly action: string; readonly resource: string; readonly status: string }[];
}

const minute = 60_000;

const rates: Readonly<Record<Climate, readonly [calls: number, functions: number, database: number]>> = {
  calm: [0, 0, 0],
  transient: [0.05, 0.08, 0.05],
  rough: [0.04, 0.06, 0.06],
  meddled: [0.01, 0.02, 0.01],
  lasting: [0.01, 0.02, 0.01],
};

export function weatherOf({ seed, climate, source, targets }: Scenario): Weather {
  const random = new Random(seed, 'weather');
  // Of its own, so that it changes no other draw.
  const lasting = new Random(seed, 'lasting denials');
  const [callFaults, functionFaults, databaseFaults] = rates[climate];
  const rough = climate === 'rough';
  const during = () => {
    const from = random.integer(30 * minute);
    return { from, until: from + random.between(1, 15) * minute };
  };
  const losesRestores = rough && new Random(seed, 'lost restores').chance(0.18);
  // Now and then nearly everything fails.
  const storm = rough && random.chance(0.15) ? 4 : 1;
  return {
    withinBudget: climate === 'transient' || climate === 'lasting',
    callFaults: callFaults * storm,
    functionFaults: functionFaults * storm,
    databaseFaults: databaseFaults * storm,
    databaseRefuses: rough,
    garbles: rough,
    failsAfterRename: rough && new Random(seed, 'after the rename').chance(0.4),
    losesRestores,
    lags: climate === 'calm' ? 0 : losesRestores ? 0.9 : 0.4,
    // Below what the steps allow for, settleSeconds.
    longestLagSeconds: rough ? 200 : 90,
    longestStalenessSeconds: rough ? 60 : 20,
    oddStatuses: climate === 'calm' ? 0 : 0.1,
    longestOddStatusMinutes: rough ? 60 : 5,
    outages: [
      ...(rough && random.chance(0.25) ? [{ service: random.pick(services), ...during() }] : []),
      ...(rough ? regionsInOrder(seed, source.region) : []),
    ],
    denials: [
      ...(rough && random.chance(0.35)
        ? [{ action: random.pick(random.chance(0.4) ? lastActions : actions), ...during() }]
        : []),
      ...(rough ? notYetInForce(seed) : []),
      // States that wait for hours outlast what passes: only what lasts makes the ones behind the users fail.
      ...(rough && lasting.chance(0.3)
        ? [{ action: lasting.pick(lastActions), from: 0, until: Number.POSITIVE_INFINITY }]
        : []),
    ],
    refusals: refusalsOf(seed, climate, targets),
    finalStatuses: rough && random.chance(0.4) ? [finalStatus(random, targets)] : [],
  };
}

function finalStatus(random: Random, targets: Scenario['targets']): Weather['finalStatuses'][number] {
  const { action, status, ...more } = random.pick(finalStatuses);
  const { cluster, existing, profile } = random.pick(targets);
  // Nobody lifts the protection of a cluster that has failed.
  const locked = existing?.protected === true || profile.cluster?.deletionProtection === true;
  if ('named' in more) return { action, status, resource: locked ? 'nothing-at-all' : `${cluster}${more.named}` };
  return { action, status, resource: cluster };
}

/** What a deployment has allowed is denied for some minutes more. */
function notYetInForce(seed: number): Weather['denials'] {
  const random = new Random(seed, 'permissions');
  if (!random.chance(0.12)) return [];
  const until = random.between(1, 5) * minute;
  return Array.from({ length: random.between(1, 4) }, () => ({ action: random.pick(actions), from: 0, until }));
}

/** The source's region goes, and the target's once the restore is under way. */
function regionsInOrder(seed: number, source: string): Weather['outages'] {
  const random = new Random(seed, 'regions');
  if (!random.chance(0.1)) return [];
  const from = random.integer(10 * minute);
  const then = from + random.between(1, 10) * minute;
  const outage = () => random.between(1, 12) * minute;
  return [
    { region: source, from, until: from + outage() },
    { region: home.region, from: then, until: then + outage() },
  ];
}

function refusalsOf(seed: number, climate: Climate, targets: Scenario['targets']): Weather['refusals'] {
  const random = new Random(seed, 'refusals');
  if (climate === 'calm' || !random.chance(0.35)) return [];
  const cluster = random.pick(targets).cluster;
  const times = random.between(1, 3);
  // A copy that cannot be deleted is left to the next restore: then there is one too many.
  if (climate === 'rough' && random.chance(0.7)) return [{ ...keptCopy, resource: '', times: times + 2 }];
  const refused = random.pick(refusals);
  const resource = refused.action === 'AddTagsToResource' ? `:cluster:${cluster}` : cluster;
  return [{ ...refused, resource, times }];
}

const keptCopy = {
  action: 'DeleteDBClusterSnapshot',
  code: 'InvalidDBClusterSnapshotStateFault',
  status: 400,
} as const;

const refusals = [
  { action: 'AddTagsToResource', code: 'DBClusterNotFoundFault', status: 404 },
  { action: 'CreateDBInstance', code: 'InvalidDBClusterStateFault', status: 400 },
  { action: 'DeleteDBInstance', code: 'InvalidDBInstanceState', status: 400 },
  { action: 'ModifyDBCluster', code: 'InvalidDBClusterStateFault', status: 400 },
] as const;

const services = ['rds', 'sns', 'secretsmanager', 'kms', 'states'] as const;

/** Of the states that come after the users are set up. */
const lastActions = ['AddTagsToResource', 'Publish'] as const;

const actions = [
  'AddTagsToResource',
  'CopyDBClusterSnapshot',
  'CreateDBInstance',
  'DescribeDBInstances',
  'CreateSecret',
  'DeleteDBCluster',
  'DeleteDBClusterSnapshot',
  'DeleteDBInstance',
  'DescribeDBClusterSnapshots',
  'DescribeDBClusters',
  'DescribeExecution',
  'DescribeKey',
  'GetSecretValue',
  'ListExecutions',
  'ModifyDBCluster',
  'Publish',
  'PutSecretValue',
  'RestoreDBClusterFromSnapshot',
  'TagResource',
] as const;

const finalStatuses = [
  // It was to be set aside.
  { action: 'ModifyDBCluster', status: 'inaccessible-encryption-credentials', named: '-aside-' },
  { action: 'ModifyDBCluster', status: 'inaccessible-encryption-credentials', named: '-aside-' },
  { action: 'ModifyDBCluster', status: 'inaccessible-encryption-credentials', named: '-aside-' },
  // It is being deleted for ever.
  { action: 'DeleteDBCluster', status: 'deleting' },
  { action: 'CopyDBClusterSnapshot', status: 'failed' },
  { action: 'CopyDBClusterSnapshot', status: 'incompatible-restore' },
  { action: 'RestoreDBClusterFromSnapshot', status: 'restore-failed' },
  { action: 'RestoreDBClusterFromSnapshot', status: 'incompatible-network' },
  { action: 'CreateDBInstance', status: 'incompatible-parameters' },
  { action: 'CreateDBInstance', status: 'failed' },
  // It is being made for ever, while the others are there.
  { action: 'CreateDBInstance', status: 'creating' },
  { action: 'CreateDBInstance', status: 'creating' },
] as const;
