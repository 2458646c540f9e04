import { parseArn } from '../arn.ts';
import { isPipelineError } from '../failures/pipeline-error.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Snapshot, SnapshotStore } from '../ports/snapshots.ts';

/**
 * What tells of when a snapshot's data is: its own time, that of the snapshot it was copied from, the name that RDS or a person
 * gave, or the tag `aurora-restore:data-as-of`. RDS has no field for it: the time of a copy is the time of copying.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBClusterSnapshot.html
 */
export type DataTime =
  | { readonly asOf: string; readonly basis: 'snapshot' | 'original' | 'name' | 'tag' }
  | { readonly asOf?: undefined; readonly basis: 'unknown' };

type Finding = Pick<SnapshotStore, 'find'>;

const unknown: DataTime = { basis: 'unknown' };

/** How far the clocks of two regions, or the minute in a name, may be ahead of a snapshot's own time. */
export const toleranceSeconds = 300;
/** Copies of copies, and how many requests are made to follow them. */
const longestChain = 10;
const mostRequests = 25;

/** Whether the snapshot's own time is that of a copying. AWS Backup does not always tell what it copied. */
export function isCopy({ id, copiedFrom }: Pick<Snapshot, 'id' | 'copiedFrom'>): boolean {
  return copiedFrom !== undefined || idIn(id).startsWith('awsbackup:copyjob-');
}

/**
 * Finds when the data of snapshots is of. What RDS says goes before what people wrote, and what is at hand before what has to be
 * asked for: a source that is listed, the time in the name of an automated source, the tag, a name that ends in `-as-of-<time>`,
 * and a source that RDS shows by its ARN. A time after the copying is no evidence.
 */
export class DataTimes {
  readonly #snapshots: Finding;
  readonly #listed: ReadonlyMap<string, Snapshot>;
  readonly #asked = new Map<string, Snapshot | undefined>();

  constructor(snapshots: Finding, listed: readonly Snapshot[]) {
    this.#snapshots = snapshots;
    this.#listed = new Map(listed.map((snapshot) => [snapshot.arn, snapshot]));
  }

  /** Throws AwsUnavailable, as what is not answered now may be in a moment. */
  async of(snapshot: Snapshot, links = longestChain): Promise<DataTime> {
    const { createdAt, copiedFrom, tags } = snapshot;
    if (createdAt === undefined) return unknown;
    if (!isCopy(snapshot)) return { asOf: createdAt, basis: 'snapshot' };
    // Stryker disable next-line ConditionalExpression: what is no time is before none
    const believed = (asOf: string | undefined): asOf is string => asOf !== undefined && isBefore(asOf, createdAt);
    const listed = copiedFrom === undefined ? undefined : this.#listed.get(copiedFrom);
    const told = listed === undefined || links === 0 ? unknown : await this.of(listed, links - 1);
    if (believed(told.asOf)) return through(told);
    const ofSource = timeInAutomatedName(copiedFrom);
    if (believed(ofSource)) return { asOf: ofSource, basis: 'name' };
    const tag = instantOf(tags[tagKeys.dataAsOf]);
    if (believed(tag)) return { asOf: tag, basis: 'tag' };
    const name = timeInName(snapshot.id) ?? timeInName(copiedFrom);
    if (believed(name)) return { asOf: name, basis: 'name' };
    if (copiedFrom === undefined || listed !== undefined || links === 0) return unknown;
    const source = await this.#ask(copiedFrom);
    const followed = source === undefined ? unknown : await this.of(source, links - 1);
    return believed(followed.asOf) ? through(followed) : unknown;
  }

  /** What is gone, or in a region or account that this function may not look into, tells nothing. */
  async #ask(arn: string): Promise<Snapshot | undefined> {
    const region = parseArn(arn)?.region;
    if (this.#asked.has(arn) || region === undefined || this.#asked.size >= mostRequests) return this.#asked.get(arn);
    try {
      this.#asked.set(arn, await this.#snapshots.find(region, arn));
    } catch (error) {
      if (!isPipelineError(error) || error.name === 'AwsUnavailable') throw error;
      this.#asked.set(arn, undefined);
    }
    return this.#asked.get(arn);
  }
}

/** A copy of a snapshot has the data of that snapshot, however its time was found. */
function through(time: DataTime): DataTime {
  return time.basis === 'snapshot' ? { asOf: time.asOf, basis: 'original' } : time;
}

function isBefore(asOf: string, createdAt: string): boolean {
  return Date.parse(asOf) <= Date.parse(createdAt) + toleranceSeconds * 1000;
}

function idIn(idOrArn: string): string {
  return parseArn(idOrArn)?.resource.slice('cluster-snapshot:'.length) ?? idOrArn;
}

/** `rds:<cluster>-YYYY-MM-DD-hh-mm` in UTC: nobody but RDS may give a name with a colon. */
// Stryker disable next-line StringLiteral: what has no name has no time in it
function timeInAutomatedName(idOrArn = ''): string | undefined {
  return timeIn(/^rds:.*?-(\d{4})-(\d\d)-(\d\d)-(\d\d)-(\d\d)$/, idIn(idOrArn));
}

/** `…-as-of-YYYY-MM-DD-hh-mm` in UTC: what whoever shares a copy can tell, as another account sees none of its tags. */
// Stryker disable next-line StringLiteral: the same
function timeInName(idOrArn = ''): string | undefined {
  return timeIn(/-as-of-(\d{4})-(\d\d)-(\d\d)-(\d\d)-(\d\d)$/, idIn(idOrArn));
}

function timeIn(pattern: RegExp, id: string): string | undefined {
  const found = pattern.exec(id);
  if (found === null) return undefined;
  const [, year, month, day, hour, minute] = found;
  return instantOf(`${year}-${month}-${day}T${hour}:${minute}:00.000Z`);
}

/** RFC 3339 with an offset; undefined for a date that there is not. */
// Stryker disable next-line StringLiteral: no text is no time
function instantOf(text = ''): string | undefined {
  const form = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.exec(text);
  if (form === null || Number.isNaN(Date.parse(text))) return undefined;
  // Stryker disable next-line StringLiteral: what has the form has a day
  const day = form[1] ?? '';
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day) ? new Date(text).toISOString() : undefined;
}
