import { parseArn } from '../arn.ts';
import type { Profile } from '../config/schema.ts';
import { secondsBetween } from '../elapsed.ts';
import { type ErrorFacts, PipelineError } from '../failures/pipeline-error.ts';
import type { Snapshot, SnapshotStore } from '../ports/snapshots.ts';
import { isOfNamesake, isPipelineCopy } from './candidates.ts';
import { type Choice, chooseSnapshot } from './choose-snapshot.ts';
import { DataTimes, isCopy } from './data-time.ts';

export interface FoundSnapshot extends Choice {
  /** How many snapshots of the source answered the selection. */
  readonly candidates: number;
  /** Of the data. Never negative: the clocks of two regions may differ. Missing where nothing tells it. */
  readonly ageHours?: number;
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
 * Finds the snapshot to restore: the named one, else the available one of the source cluster whose data is newest.
 * Throws SnapshotNotFound, SnapshotNotAvailable, SnapshotNotSuitable.
 */
export async function findSourceSnapshot(snapshots: Snapshots, search: SnapshotSearch): Promise<FoundSnapshot> {
  const { candidates, listed } =
    search.named === undefined ? await select(snapshots, search) : await named(snapshots, search, search.named);
  const choice = await chooseSnapshot(new DataTimes(snapshots, listed), candidates);
  if (choice === undefined) throw notAvailable(candidates, search);
  requireEngine(choice.snapshot, search);
  const found = { ...choice, candidates: candidates.length };
  const hours = hoursOld(choice, search);
  return hours === undefined ? found : { ...found, ageHours: Math.round(hours * 100) / 100 };
}

interface Candidates {
  readonly candidates: readonly Snapshot[];
  /** Those that are no candidates too: a candidate may be a copy of one. */
  readonly listed: readonly Snapshot[];
}

async function named(snapshots: Snapshots, search: SnapshotSearch, name: string): Promise<Candidates> {
  const found = await findNamed(snapshots, search, name);
  return { candidates: [found], listed: [found] };
}

function hoursOld({ data }: Choice, { now }: SnapshotSearch): number | undefined {
  return data.asOf === undefined ? undefined : Math.max(0, secondsBetween(data.asOf, now) / 3600);
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

async function select(snapshots: Snapshots, search: SnapshotSearch): Promise<Candidates> {
  const { source } = search;
  const all = await snapshots.listOfCluster(source.region, source.cluster, source.account);
  const originals = all.filter((snapshot) => !isCopy(snapshot) && isOfSourceAccount(snapshot, search));
  const chosen = all.filter(
    (snapshot) =>
      snapshot.cluster === source.cluster &&
      isOfSourceAccount(snapshot, search) &&
      !isPipelineCopy(snapshot) &&
      !isOfNamesake(snapshot, originals) &&
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
  return { candidates: chosen, listed: all };
}

/** Only manual snapshots can be shared: what is shared is manual. */
function isOfKind({ kind }: Snapshot, selection: SnapshotSearch['select']): boolean {
  if (selection === 'latest') return true;
  return selection === 'latest-automated' ? kind === 'automated' : kind !== 'automated';
}

function notAvailable(candidates: readonly Snapshot[], search: SnapshotSearch): PipelineError {
  const [first] = candidates;
  return new PipelineError(
    'SnapshotNotAvailable',
    candidates.length === 1
      ? `Snapshot ${first?.arn} is ${first?.status}, not available.`
      : `None of the ${candidates.length} snapshots of ${describeSource(search)} is available.`,
    factsOf(search, first),
  );
}

function requireEngine(snapshot: Snapshot, search: SnapshotSearch): void {
  if (snapshot.engine === engine) return;
  throw new PipelineError(
    'SnapshotNotSuitable',
    `Snapshot ${snapshot.arn} is of engine ${snapshot.engine}, not ${engine}.`,
    { ...factsOf(search, snapshot), engine: snapshot.engine },
  );
}

/** Throws SnapshotTooOld, or SnapshotAgeUnknown, if the profile does not allow its age. */
export function requireFresh(found: FoundSnapshot, search: SnapshotSearch): void {
  const { snapshot, data, passedOver } = found;
  const { maxAgeHours } = search;
  if (maxAgeHours === undefined) return;
  const hours = hoursOld(found, search);
  const facts = {
    ...factsOf(search, snapshot),
    createdAt: snapshot.createdAt,
    copiedFrom: snapshot.copiedFrom,
    maxAgeHours,
  };
  if (hours === undefined) {
    throw new PipelineError(
      'SnapshotAgeUnknown',
      `Snapshot ${snapshot.arn} was copied ${snapshot.createdAt}${snapshot.copiedFrom === undefined ? '' : ` from ${snapshot.copiedFrom}`}, and nothing tells when its data is of; the profile allows ${maxAgeHours} hours.`,
      facts,
    );
  }
  if (hours <= maxAgeHours) return;
  const others =
    passedOver === 0 ? '' : ` ${passedOver} newer copies were passed over, as nothing tells when their data is of.`;
  throw new PipelineError(
    'SnapshotTooOld',
    `Snapshot ${snapshot.arn} has data that is ${hours.toFixed(1)} hours old; the profile allows ${maxAgeHours}.${others}`,
    { ...facts, dataAsOf: data.asOf, ageHours: hours, passedOver },
  );
}
