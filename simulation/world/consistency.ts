import { AwsFault } from '../../local/aws/core/aws-fault.ts';
import type { FaultInjector } from '../faults/injector.ts';
import { Random } from '../random.ts';
import type { Run } from './run.ts';
import type { Truth, View } from './truth.ts';

/** What a describe answers with: its list, the id that stays, and the status. */
const kinds = {
  DescribeDBClusters: { list: 'DBClusters', name: 'DBClusterIdentifier', id: 'DbClusterResourceId', status: 'Status' },
  DescribeDBInstances: {
    list: 'DBInstances',
    name: 'DBInstanceIdentifier',
    id: 'DbiResourceId',
    status: 'DBInstanceStatus',
  },
  DescribeDBClusterSnapshots: {
    list: 'DBClusterSnapshots',
    name: 'DBClusterSnapshotIdentifier',
    id: 'DBClusterSnapshotArn',
    status: 'Status',
  },
} as const;

type Describe = keyof typeof kinds;

const isDescribe = (action: string): action is Describe => Object.hasOwn(kinds, action);

interface Seen {
  /** Nobody is shown it before this time. */
  readonly from: number;
  readonly odd: { readonly status: string; readonly until: number } | undefined;
  last: View;
  /** What it was like before a change that is not shown yet. */
  stale?: { readonly view: View; readonly until: number };
  /** The master's secret that it shows until it shows the one that was asked for. */
  secret?: { readonly shown: unknown; readonly until: number };
  /** Until when it is shown though it is gone; known once it is. */
  until?: number;
  /** And until when nothing else can have its name. */
  heldUntil?: number;
}

/**
 * RDS as its readers see it: what was just made is not shown for a while, what is gone still is, and some statuses are not
 * in any list. Each resource lags by a time of its own, and never goes back to how it was.
 */
export class Consistency {
  readonly #run: Run;
  readonly #faults: FaultInjector;
  readonly #truth: Truth;
  readonly #seen = new Map<string, Seen>();
  readonly #deleted: Random;

  constructor(run: Run, faults: FaultInjector, truth: Truth) {
    this.#run = run;
    this.#faults = faults;
    this.#truth = truth;
    this.#deleted = new Random(run.scenario.seed, 'deleted snapshots');
  }

  /** Draws how late the thing that a request has made will be shown. */
  made(action: string, result: View): void {
    if (!/^(?:Restore|Create|Copy)/.test(action)) return;
    for (const [describe, key] of [
      ['DescribeDBClusters', 'DBCluster'],
      ['DescribeDBInstances', 'DBInstance'],
      ['DescribeDBClusterSnapshots', 'DBClusterSnapshot'],
    ] as const) {
      const view = result[key] as View | undefined;
      if (view === undefined) continue;
      const now = this.#run.now();
      const odd = this.#faults.oddStatus();
      this.#seen.set(keyOf(describe, view), {
        from: now + this.#faults.lag(),
        odd: odd && { status: odd.status, until: now + odd.milliseconds },
        last: view,
      });
    }
  }

  /** Draws for how long a cluster is still shown as it was before a change, and for how long its secret is. */
  changed(before: View, params: View): void {
    const now = this.#run.now();
    const staleness = this.#faults.staleness();
    const secretLag = params['ManageMasterUserPassword'] === true ? this.#faults.secretLag() : 0;
    if (staleness === 0 && secretLag === 0) return;
    const key = keyOf('DescribeDBClusters', before);
    const seen = this.#seen.get(key) ?? { from: now, odd: undefined, last: before };
    if (staleness > 0) seen.stale = { view: before, until: now + staleness };
    if (secretLag > 0) seen.secret = { shown: before['MasterUserSecret'], until: now + secretLag };
    this.#seen.set(key, seen);
  }

  /** RDS lets go of a name as late as of what stood under it. Throws AwsFault. */
  requireFree(identifier: unknown): void {
    if (this.#run.faultsOver || typeof identifier !== 'string') return;
    const now = this.#run.now();
    const held = [...this.#seen.values()].some(
      ({ last, heldUntil = 0 }) =>
        last['DBClusterMembers'] !== undefined && last['DBClusterIdentifier'] === identifier && now < heldUntil,
    );
    if (!held) return;
    throw new AwsFault('DBClusterAlreadyExistsFault', 400, 'DB Cluster already exists');
  }

  /** What the reader is shown in place of the truth, which may be that there is nothing. Throws AwsFault. */
  read(action: string, params: View, look: () => View): View {
    if (!isDescribe(action) || this.#run.faultsOver) return look();
    const { list, name } = kinds[action];
    const named = typeof params[name] === 'string' ? (params[name] as string) : undefined;
    let result: View | undefined;
    let fault: unknown;
    try {
      result = look();
    } catch (error) {
      if (named === undefined || !(error instanceof AwsFault) || error.status !== 404) throw error;
      fault = error;
    }
    const now = this.#run.now();
    const views = ((result?.[list] ?? []) as readonly View[]).flatMap((view) => this.#show(action, view, now));
    if (named === undefined) return { ...result, [list]: [...views, ...this.#misfiled(action, params)] };
    if (views.length > 0) return { ...result, [list]: views };
    const gone = this.#lingering(action, named, now);
    // One answer may have it, and the next one not.
    const ghost = gone === undefined || this.#faults.flickers() ? undefined : gone;
    if (ghost !== undefined) return { [list]: [ghost] };
    throw fault ?? notFound(action, named);
  }

  /** What is listed with a cluster, and is a member of another one. */
  #misfiled(action: Describe, params: View): readonly View[] {
    if (action !== 'DescribeDBInstances' || this.#run.misfiled.size === 0) return [];
    const [filter] = (params['Filters'] ?? []) as readonly { readonly Values?: readonly string[] }[];
    const cluster = filter?.Values?.[0] ?? '';
    const misfiled = this.#run.misfiled.get(cluster);
    const standing = misfiled === undefined ? undefined : this.#truth.cluster(cluster);
    if (misfiled === undefined || standing === undefined || standing['Status'] === 'deleting') return [];
    const view = this.#truth.instance(misfiled);
    return view === undefined ? [] : [{ ...view, DBClusterIdentifier: cluster }];
  }

  #show(action: Describe, view: View, now: number): readonly View[] {
    const { status } = kinds[action];
    let seen = this.#seen.get(keyOf(action, view));
    if (seen === undefined) {
      // Of what was there before, only how it goes is of interest.
      if (view[status] !== 'deleting') return [view];
      seen = { from: now, odd: undefined, last: view };
      this.#seen.set(keyOf(action, view), seen);
    }
    seen.last = view;
    if (now < seen.from) return [];
    const { odd, stale, secret } = seen;
    if (stale !== undefined && now < stale.until) return [stale.view];
    const oddly = odd !== undefined && now < odd.until && view[status] === 'available' ? { [status]: odd.status } : {};
    const before = secret !== undefined && now < secret.until ? { MasterUserSecret: secret.shown } : {};
    return [{ ...view, ...oddly, ...before }];
  }

  /** What stood under the name when it was last looked at, for as long as it lingers. */
  #lingering(action: Describe, named: string, now: number): View | undefined {
    const { name, id } = kinds[action];
    for (const seen of this.#seen.values()) {
      if (seen.last[id] === undefined || (seen.last[name] !== named && seen.last[id] !== named)) continue;
      if (seen.last[kinds[action].status] !== 'deleting') continue;
      if (seen.until === undefined) {
        const lag = this.#faults.lag();
        seen.until = now + lag;
        seen.heldUntil = now + lag / 2;
      }
      if (now >= seen.until || now < seen.from) continue;
      // Of a snapshot it may say already that it is gone.
      const isSaid = action === 'DescribeDBClusterSnapshots' && this.#deleted.chance(0.15);
      return isSaid ? { ...seen.last, Status: 'deleted' } : seen.last;
    }
    return undefined;
  }
}

function keyOf(action: Describe, view: View): string {
  const created = view['SnapshotCreateTime'];
  return `${view[kinds[action].id]}${created instanceof Date ? `@${created.getTime()}` : ''}`;
}

function notFound(action: Describe, named: string): AwsFault {
  switch (action) {
    case 'DescribeDBClusters':
      return new AwsFault('DBClusterNotFoundFault', 404, `DBCluster ${named} not found.`);
    case 'DescribeDBInstances':
      return new AwsFault('DBInstanceNotFound', 404, `DBInstance ${named} not found.`);
    case 'DescribeDBClusterSnapshots':
      return new AwsFault('DBClusterSnapshotNotFoundFault', 404, `DBClusterSnapshot not found: ${named}`);
  }
}
