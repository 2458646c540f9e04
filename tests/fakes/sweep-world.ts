import { asideId } from '../../src/identifiers.ts';
import type { Cluster } from '../../src/ports/clusters.ts';
import type { ExecutionSight } from '../../src/ports/executions.ts';
import type { Snapshot } from '../../src/ports/snapshots.ts';
import { createSweep } from '../../src/upkeep/sweep.ts';
import { aCluster, anInstance, FakeClusters } from './fake-clusters.ts';
import { FakeLog } from './fake-notifier.ts';
import { anExecution, FakePastRestores, FakeRestores } from './fake-restores.ts';
import { account, aSnapshot, FakeSnapshots } from './fake-snapshots.ts';

export const stateMachineArn = `arn:aws:states:eu-west-1:${account}:stateMachine:aurora-restore`;

const sourceArn = aSnapshot().arn;

/** The ARN of an execution by its name, of the tests' state machine or of another one. */
export function executionOf(name: string, machine = 'aurora-restore'): string {
  return `arn:aws:states:eu-west-1:${account}:execution:${machine}:${name}`;
}

/** What a restore that made something for a target tags it with. */
export function madeBy(name: string, target = 'orders-staging'): Record<string, string> {
  return {
    'aurora-restore:target': target,
    'aurora-restore:execution': executionOf(name),
    'aurora-restore:source-snapshot': sourceArn,
  };
}

/** A copy of July's day, which the restore of this name made and did not archive. */
export function aLeftCopy(day: number, name: string, changes: Partial<Snapshot> = {}): Snapshot {
  const date = `202607${String(day).padStart(2, '0')}`;
  const tags = changes.tags ?? madeBy(name);
  return aSnapshot({
    id: `${tags['aurora-restore:target']}-${date}-0300-0000000a`,
    region: 'eu-west-1',
    kind: 'manual',
    copiedFrom: sourceArn,
    tags,
    ...changes,
  });
}

/** A cluster that the restore of this name made. */
export function aRestoredCluster(name: string, changes: Partial<Cluster> = {}): Cluster {
  return aCluster({ resourceId: `cluster-OF-${name}`, tags: madeBy(name), ...changes });
}

/** A cluster whose restore has come so far that people can work with it. */
export function aReadyCluster(name: string, changes: Partial<Cluster> = {}): Cluster {
  const tags = { ...madeBy(name), 'aurora-restore:ready-at': '2026-08-01T07:00:00.000Z' };
  return aRestoredCluster(name, { tags, ...changes });
}

/** The ready cluster of an earlier restore, which the restore of this name has renamed out of the way. */
export function aSetAsideCluster(name: string, changes: Partial<Cluster> = {}): Cluster {
  const aside = { 'aurora-restore:set-aside-by': executionOf(name), 'aurora-restore:set-aside-from': 'orders-staging' };
  const tags = { ...aReadyCluster('long-ago').tags, ...aside };
  const id = asideId('orders-staging', executionOf(name));
  return aCluster({ id, resourceId: `cluster-BEFORE-${name}`, tags, ...changes });
}

export function ended(name: string, status: ExecutionSight['status'] = 'FAILED', target = 'orders-staging') {
  return anExecution(name, { running: false, status, target });
}

/** A region with what restores have left in it. No restore runs, unless a test adds one. */
export class SweepWorld {
  readonly clusters = new FakeClusters();
  readonly snapshots = new FakeSnapshots();
  readonly restores = new FakeRestores();
  past = new FakePastRestores();
  readonly log = new FakeLog();

  constructor(...executions: readonly ExecutionSight[]) {
    this.restores.end(executionOf('night-1'), 'FAILED');
    for (const execution of executions) this.restores.add(execution);
  }

  /** With a writer and, unless told otherwise, a reader. */
  cluster(cluster: Cluster, instances = 2): this {
    const { 'aurora-restore:target': target } = cluster.tags;
    const tags = target === undefined ? {} : { 'aurora-restore:target': target };
    const members = Array.from({ length: instances }, (_, n) =>
      anInstance({ id: `${cluster.id}-${n + 1}`, cluster: cluster.id, tags }),
    );
    this.clusters.add(cluster, ...members);
    return this;
  }

  copy(...copies: readonly Snapshot[]): this {
    for (const copy of copies) this.snapshots.add(copy);
    return this;
  }

  sweep(input: unknown = {}) {
    return createSweep(this, stateMachineArn)(input);
  }

  /** Each thing that was looked at, with what has become of it. */
  async actions(input: unknown = {}): Promise<Readonly<Record<string, string>>> {
    const { items } = await this.sweep(input);
    return Object.fromEntries(items.map(({ id, action }) => [id, action]));
  }

  /** Everything that was asked to be changed. */
  get requests(): readonly string[] {
    return [...this.clusters.requests, ...this.snapshots.deleted.map((id) => `deleteSnapshot ${id}`)];
  }

  /** What RDS has been asked to delete is gone. */
  settle(): void {
    for (const request of this.clusters.requests) {
      const [method, id = ''] = request.split(' ');
      if (method === 'deleteInstance') this.clusters.removeInstance(id);
      if (method === 'deleteCluster') this.clusters.remove(id);
      if (method === 'startCluster') this.clusters.change(id, { status: 'available' });
    }
    this.clusters.requests.length = 0;
  }
}
