import { invalidParameterCombination, invalidParameterValue } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalBoolean, optionalString, type Params } from '../params.ts';
import type { Snapshot } from '../resources.ts';
import type { Context } from '../world.ts';
import { type FilterValues, readFilters } from './filters.ts';
import { isReadableBy, nameIn, snapshotArn } from './lookup.ts';
import { pageOf } from './paging.ts';
import { snapshotNotFound } from './rds-faults.ts';
import { snapshotType, snapshotView } from './snapshot-view.ts';

const types = ['automated', 'manual', 'shared', 'public', 'awsbackup'] as const;
type SnapshotType = (typeof types)[number];

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBClusterSnapshots.html */
export const describeDBClusterSnapshots: Operation = (context, params) => {
  const cluster = optionalString(params, 'DBClusterIdentifier');
  const named = optionalString(params, 'DBClusterSnapshotIdentifier');
  if (cluster !== undefined && named !== undefined) {
    throw invalidParameterCombination(
      'DBClusterIdentifier and DBClusterSnapshotIdentifier cannot be specified together.',
    );
  }
  const passes = readFilters(params, filterValues(context));
  const type = readType(params);
  const seen = visible(context, type, optionalBoolean(params, 'IncludeShared') ?? false).filter(passes);
  const found =
    named !== undefined
      ? [pick(context, seen, named, type)]
      : seen.filter(({ clusterId }) => cluster === undefined || clusterId === nameIn(cluster, 'cluster'));
  const { items, marker } = pageOf(found, params, ({ arn }) => arn);
  return { Marker: marker, DBClusterSnapshots: items.map((snapshot) => snapshotView(context, snapshot)) };
};

/** Own ones, automated and manual unless a type is named; other accounts' only on demand. */
function visible(context: Context, type: SnapshotType | undefined, includeShared: boolean): readonly Snapshot[] {
  const { world, account, region, own } = context;
  if (type === 'automated' || type === 'manual') return [...own.snapshots.values()].filter((one) => one.type === type);
  const foreign = world
    .regions()
    .filter((state) => state.region === region && state.account !== account)
    .flatMap((state) => [...state.snapshots.values()])
    .filter((snapshot) => isReadableBy(snapshot, account));
  if (type !== undefined) return foreign.filter((snapshot) => snapshotType(snapshot, account) === type);
  const shared = foreign.filter((snapshot) => snapshotType(snapshot, account) === 'shared');
  return [...own.snapshots.values(), ...(includeShared ? shared : [])];
}

/** An automated snapshot is found by name only if its type is named too. */
function pick(
  { account, region }: Context,
  seen: readonly Snapshot[],
  name: string,
  type: SnapshotType | undefined,
): Snapshot {
  const arn = name.startsWith('arn:') ? name : snapshotArn(account, region, name.toLowerCase());
  const snapshot = seen.find((candidate) => candidate.arn === arn);
  if (!snapshot || (snapshot.type === 'automated' && type === undefined)) throw snapshotNotFound(arn);
  return snapshot;
}

function readType(params: Params): SnapshotType | undefined {
  const type = optionalString(params, 'SnapshotType');
  if (type === undefined) return undefined;
  const known = types.find((candidate) => candidate === type);
  if (!known) throw invalidParameterValue(`Invalid snapshot type: ${type}`);
  return known;
}

const filterValues = ({ account }: Context): FilterValues<Snapshot> => ({
  'db-cluster-id': ({ clusterId, region, account: owner }) => [
    clusterId,
    `arn:aws:rds:${region}:${owner}:cluster:${clusterId}`,
  ],
  'db-cluster-snapshot-id': ({ id, arn }) => [id, arn],
  'snapshot-type': (snapshot) => [snapshotType(snapshot, account)],
  engine: ({ engine }) => [engine],
});
