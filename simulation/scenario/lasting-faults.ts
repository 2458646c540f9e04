import { Random } from '../random.ts';
import { home } from '../world/home.ts';

/** What breaks at some moment and stays broken until people mend it. `from`: milliseconds since the world began. */
export type LastingFault = { readonly from: number } & (
  | {
      readonly kind: 'service';
      readonly service: 'rds' | 'sns' | 'secretsmanager' | 'kms' | 'states';
      readonly how: 'denied' | 'throttled' | 'server-error';
    }
  /** A region that is gone, with every service. */
  | { readonly kind: 'region'; readonly region: string }
  /** A function that Lambda never begins again. */
  | { readonly kind: 'function'; readonly functionName: string; readonly error: string }
  /** A status that what is asked for from then on never leaves. */
  | { readonly kind: 'status'; readonly action: string; readonly status: string }
  /** A database that nobody reaches. */
  | { readonly kind: 'database' }
);

const minute = 60_000;

/** One thing, and now and then a second one; regions go one after the other. */
export function drawLasting(seed: number, region: string): readonly LastingFault[] {
  const random = new Random(seed, 'lasting faults');
  // Often from the beginning, else while something is under way.
  const from = random.chance(0.2) ? 0 : random.integer(40 * minute);
  const first = drawOne(random, from, region);
  const later = from + random.integer(20 * minute);
  if (first.kind === 'region' && first.region !== home.region) {
    return random.chance(0.5) ? [first, { ...first, region: home.region, from: later }] : [first];
  }
  return random.chance(0.25) ? [first, drawOne(random, later, region)] : [first];
}

function drawOne(random: Random, from: number, region: string): LastingFault {
  const kind = random.weighted({ service: 5, region: 2, function: 4, status: 4, database: 1 });
  switch (kind) {
    case 'service': {
      const service = random.weighted({ rds: 4, sns: 2, secretsmanager: 2, kms: 1, states: 2 });
      return { kind, from, service, how: random.pick(['denied', 'throttled', 'server-error']) };
    }
    case 'region':
      return { kind, from, region: random.chance(0.7) ? region : home.region };
    case 'function': {
      const error = random.pick(['Lambda.ServiceException', 'Lambda.TooManyRequestsException']);
      const functionName = random.pick(functions);
      // Later than that, most copies are there.
      return { kind, from: functionName === 'CheckCopyStatus' ? from % (5 * minute) : from, functionName, error };
    }
    case 'status':
      return { kind, from, ...random.pick(statuses) };
    case 'database':
      return { kind, from };
  }
}

const functions = [
  ...['SnapshotCheck', 'CopySnapshot', 'CheckCopyStatus', 'DeleteRDS', 'RestoreSnapshot', 'CheckRestoreStatus'],
  ...['SetupDBUsers', 'ArchiveSnapshot', 'SendNotification', 'HandleFailure', 'NotifyEnded'],
] as const;

const statuses = [
  { action: 'CopyDBClusterSnapshot', status: 'copying' },
  { action: 'RestoreDBClusterFromSnapshot', status: 'creating' },
  { action: 'CreateDBInstance', status: 'creating' },
  { action: 'DeleteDBCluster', status: 'deleting' },
  { action: 'StartDBCluster', status: 'starting' },
] as const;
