import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { Snapshot, SnapshotCopyRequest, SnapshotStore } from '../../src/ports/snapshots.ts';
import type { Tags } from '../../src/ports/tags.ts';
import { Interruptions } from './interruptions.ts';

export const account = '111122223333';

export function snapshotArn(region: string, id: string, owner = account): string {
  return `arn:aws:rds:${region}:${owner}:cluster-snapshot:${id}`;
}

/** An available manual snapshot of `orders-prod` in us-east-1, taken three hours before the tests' now. */
export function aSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  const { region = 'us-east-1', id = 'rds:orders-prod-2026-08-01-03-00', account: owner = account } = changes;
  return {
    arn: snapshotArn(region, id, owner),
    id,
    region,
    account: owner,
    kind: 'automated',
    status: 'available',
    percentProgress: 100,
    cluster: 'orders-prod',
    engine: 'aurora-postgresql',
    engineVersion: '17.4',
    createdAt: '2026-08-01T03:00:00.000Z',
    encrypted: false,
    masterUsername: 'postgres',
    tags: {},
    ...changes,
  };
}

/** Snapshots in memory: what is added, copied, tagged and deleted is there or gone. */
export class FakeSnapshots implements SnapshotStore {
  readonly interruptions = new Interruptions();
  readonly copies: SnapshotCopyRequest[] = [];
  readonly deleted: string[] = [];
  #all: readonly Snapshot[];

  constructor(...snapshots: readonly Snapshot[]) {
    this.#all = snapshots;
  }

  get all(): readonly Snapshot[] {
    return this.#all;
  }

  change(id: string, changes: Partial<Snapshot>): void {
    this.#all = this.#all.map((snapshot) => (snapshot.id === id ? { ...snapshot, ...changes } : snapshot));
  }

  add(snapshot: Snapshot): void {
    this.#all = [...this.#all, snapshot];
  }

  remove(id: string): void {
    this.#all = this.#all.filter((snapshot) => snapshot.id !== id);
  }

  async find(region: string, idOrArn: string): Promise<Snapshot | undefined> {
    return await this.interruptions.around('find', () =>
      this.#all.find((snapshot) => snapshot.region === region && (snapshot.arn === idOrArn || snapshot.id === idOrArn)),
    );
  }

  async listOfCluster(region: string, cluster: string, owner?: string): Promise<readonly Snapshot[]> {
    return this.#all.filter(
      (snapshot) =>
        snapshot.region === region &&
        snapshot.cluster === cluster &&
        (snapshot.kind !== 'shared' || snapshot.account === owner),
    );
  }

  async listManual(region: string): Promise<readonly Snapshot[]> {
    return this.#all.filter((snapshot) => snapshot.region === region && snapshot.kind === 'manual');
  }

  async listByTag(region: string, key: string, value: string): Promise<readonly Snapshot[]> {
    return this.#all.filter((snapshot) => snapshot.region === region && snapshot.tags[key] === value);
  }

  async copy(request: SnapshotCopyRequest): Promise<Snapshot> {
    return await this.interruptions.around('copy', () => {
      this.copies.push(request);
      if (this.#all.some(({ region, id }) => region === request.region && id === request.id)) {
        throw new PipelineError('SnapshotAlreadyExists', `Snapshot ${request.id} exists.`);
      }
      const source = this.#all.find(({ arn }) => arn === request.sourceArn);
      if (source === undefined) throw new PipelineError('SnapshotNotFound', `No snapshot ${request.sourceArn}.`);
      const copy = aSnapshot({
        ...source,
        id: request.id,
        arn: snapshotArn(request.region, request.id),
        region: request.region,
        account,
        kind: 'manual',
        status: 'copying',
        // The time of a copy is that of copying.
        createdAt: '2026-08-01T06:00:00.000Z',
        percentProgress: 0,
        copiedFrom: request.sourceArn,
        tags: request.tags,
      });
      this.add(copy);
      return copy;
    });
  }

  async delete(region: string, id: string): Promise<void> {
    this.deleted.push(id);
    this.#all = this.#all.filter((snapshot) => snapshot.region !== region || snapshot.id !== id);
  }

  async tag({ arn }: { readonly arn: string }, tags: Tags): Promise<void> {
    this.#all = this.#all.map((snapshot) =>
      snapshot.arn === arn ? { ...snapshot, tags: { ...snapshot.tags, ...tags } } : snapshot,
    );
  }
}
