import { parseArn } from '../arn.ts';
import type { Profile } from '../config/schema.ts';
import { type ErrorFacts, PipelineError } from '../errors.ts';
import { tagKeys } from '../payload.ts';
import type { Snapshot, SnapshotStore } from '../ports.ts';
import { secondsBetween } from './elapsed.ts';
import { isAvailableSnapshot } from './snapshot-status.ts';

/** A snapshot that can be restored: its time is known. */
type SourceSnapshot = Snapshot & { readonly createdAt: string };

export interface FoundSnapshot {
  readonly snapshot: SourceSnapshot;
  /** How many snapshots of the source answered the selection. */
  readonly candidates: number;
  /** Never negative: the clocks of two regions may differ. */
  readonly ageHours: number;
}

export interface SnapshotSearch {
  readonly source: Profile['source'];
  readonly select: 'latest' | 'latest-automated' | 'latest-manual';
  readonly maxAgeHours?: number | undefined;
  /** The identifier or ARN that the request names. */
  readonly named?: string | undefined;
  /** RFC 3339: what ages count from. */
  readonly now: string;
  /** Of the account the pipeline runs in: `aws`, `aws-cn`. */
  readonly partition: string;
  /** The account the pipeline runs in: the source's, unless the profile names another. */
  readonly account: string;
}

type Snapshots = Pick<SnapshotStore, 'find' | 'listOfCluster'>;

const engine = 'aurora-postgresql';

/**
 * Finds the snapshot to restore: the named one, else the newest available one of the source cluster.
 * Throws SnapshotNotFound, SnapshotNotAvailable, SnapshotNotSuitable.
 */
export async function findSourceSnapshot(snapshots: Snapshots, search: SnapshotSearch): Promise<FoundSnapshot> {
  const candidates =
    search.named === undefined ? await select(snapshots, search) : [await findNamed(snapshots, search, search.named)];
  const newest = newestAvailable(candidates, search);
  requireEngine(newest, search);
  const hours = Math.max(0, secondsBetween(newest.createdAt, search.now) / 3600);
  return { snapshot: newest, candidates: candidates.length, ageHours: Math.round(hours * 100) / 100 };
}

function factsOf({ source, select, named }: SnapshotSearch, snapshot?: Snapshot): ErrorFacts {
  return {
    sourceRegion: source.region,
    sourceCluster: source.cluster,
    sourceAccount: source.account,
    ...(named === undefined ? { select } : { snapshot: named }),
    ...(snapshot === undefined ? {} : { snapshotArn: snapshot.arn, status: snapshot.status }),
  };
}

function describeSource({ source }: SnapshotSearch): string {
  const owner = source.account === undefined ? '' : ` of account ${source.account}`;
  return `cluster ${source.cluster}${owner} in ${source.region}`;
}

async function findNamed(snapshots: Snapshots, search: SnapshotSearch, named: string): Promise<Snapshot> {
  const { source } = search;
  const region = parseArn(named)?.region ?? source.region;
  if (region !== source.region) {
    throw new PipelineError(
      'SnapshotNotSuitable',
      `Snapshot ${named} is in ${region}, not in the source's region ${source.region}.`,
      factsOf(search),
    );
  }
  const snapshot = await snapshots.find(region, arnInAccount(search, named) ?? named);
  if (snapshot === undefined) {
    throw new PipelineError('SnapshotNotFound', `There is no snapshot ${named} in ${region}.`, factsOf(search));
  }
  if (snapshot.cluster !== source.cluster || !isOfSourceAccount(snapshot, search)) {
    throw new PipelineError(
      'SnapshotNotSuitable',
      `Snapshot ${snapshot.arn} is of cluster ${snapshot.cluster} in account ${snapshot.account}, not of ${describeSource(search)}.`,
      { ...factsOf(search, snapshot), cluster: snapshot.cluster, account: snapshot.account },
    );
  }
  return snapshot;
}

/** RDS knows a snapshot of another account by its ARN alone. */
function arnInAccount({ source, partition }: SnapshotSearch, id: string): string | undefined {
  if (source.account === undefined || parseArn(id) !== undefined) return undefined;
  return `arn:${partition}:rds:${source.region}:${source.account}:cluster-snapshot:${id}`;
}

/** By the ARN, whatever kind RDS calls it: anyone can share a snapshot that is named like the source's. */
function isOfSourceAccount(snapshot: Snapshot, { source, account }: SnapshotSearch): boolean {
  return snapshot.account === (source.account ?? account);
}

async function select(snapshots: Snapshots, search: SnapshotSearch): Promise<readonly Snapshot[]> {
  const { source } = search;
  const all = await snapshots.listOfCluster(source.region, source.cluster, source.account);
  const chosen = all.filter(
    (snapshot) =>
      snapshot.cluster === source.cluster &&
      isOfSourceAccount(snapshot, search) &&
      !isPipelineCopy(snapshot) &&
      isOfKind(snapshot, search.select),
  );
  if (chosen.length === 0) {
    const kind = search.select === 'latest' ? '' : `${search.select.slice('latest-'.length)} `;
    throw new PipelineError(
      'SnapshotNotFound',
      `There is no ${kind}snapshot of ${describeSource(search)}.`,
      factsOf(search),
    );
  }
  return chosen;
}

/** A copy says when it was copied, not when its data is of: where source and target share a region it would look newer. */
function isPipelineCopy(snapshot: Snapshot): boolean {
  return tagKeys.target in snapshot.tags && tagKeys.source in snapshot.tags;
}

/** Only manual snapshots can be shared: what is shared is manual. */
function isOfKind({ kind }: Snapshot, selection: SnapshotSearch['select']): boolean {
  if (selection === 'latest') return true;
  return selection === 'latest-automated' ? kind === 'automated' : kind !== 'automated';
}

function newestAvailable(candidates: readonly Snapshot[], search: SnapshotSearch): SourceSnapshot {
  const available = candidates
    .filter((snapshot): snapshot is SourceSnapshot => isAvailableSnapshot(snapshot.status) && 'createdAt' in snapshot)
    .sort((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt));
  const [newest] = available;
  if (newest !== undefined) return newest;
  const [first] = candidates;
  throw new PipelineError(
    'SnapshotNotAvailable',
    candidates.length === 1
      ? `Snapshot ${first?.arn} is ${first?.status}, not available.`
      : `None of the ${candidates.length} snapshots of ${describeSource(search)} is available.`,
    factsOf(search, first),
  );
}

function requireEngine(snapshot: SourceSnapshot, search: SnapshotSearch): void {
  if (snapshot.engine === engine) return;
  throw new PipelineError(
    'SnapshotNotSuitable',
    `Snapshot ${snapshot.arn} is of engine ${snapshot.engine}, not ${engine}.`,
    { ...factsOf(search, snapshot), engine: snapshot.engine },
  );
}

/** Throws SnapshotTooOld if the profile does not allow its age. */
export function requireFresh({ snapshot }: FoundSnapshot, search: SnapshotSearch): void {
  const { maxAgeHours, now } = search;
  const hours = Math.max(0, secondsBetween(snapshot.createdAt, now) / 3600);
  if (maxAgeHours === undefined || hours <= maxAgeHours) return;
  throw new PipelineError(
    'SnapshotTooOld',
    `Snapshot ${snapshot.arn} is ${hours.toFixed(1)} hours old; the profile allows ${maxAgeHours}.`,
    { ...factsOf(search, snapshot), createdAt: snapshot.createdAt, ageHours: hours, maxAgeHours },
  );
}
