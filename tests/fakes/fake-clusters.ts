import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type {
  AssociatedRole,
  Cluster,
  ClusterAdmin,
  ClusterChanges,
  Instance,
  InstanceRequest,
  RestoreRequest,
} from '../../src/ports/clusters.ts';
import type { Tags } from '../../src/ports/tags.ts';
import { account } from './fake-snapshots.ts';
import { Interruptions } from './interruptions.ts';

/** An available cluster `orders-staging` in eu-west-1, made by the pipeline for the target of that name. */
export function aCluster(changes: Partial<Cluster> = {}): Cluster {
  const { id = 'orders-staging' } = changes;
  return {
    id,
    arn: `arn:aws:rds:eu-west-1:${account}:cluster:${id}`,
    resourceId: 'cluster-OLD',
    status: 'available',
    engine: 'aurora-postgresql',
    engineVersion: '17.2',
    endpoint: `${id}.cluster-x.eu-west-1.rds.amazonaws.com`,
    port: 5432,
    masterUsername: 'postgres',
    members: [],
    securityGroupIds: ['sg-0123abcd'],
    subnetGroup: 'staging-subnets',
    parameterGroup: 'staging-parameters',
    iamAuthentication: true,
    deletionProtection: false,
    logExports: ['postgresql'],
    modificationPending: false,
    replicas: [],
    tags: { 'aurora-restore:target': 'orders-staging', team: 'orders' },
    ...changes,
  };
}

export function anInstance(changes: Partial<Instance> = {}): Instance {
  const { id = 'orders-staging-f2d4510b-1' } = changes;
  return {
    id,
    arn: `arn:aws:rds:eu-west-1:${account}:db:${id}`,
    cluster: 'orders-staging',
    status: 'available',
    class: 'db.r6g.large',
    promotionTier: 1,
    tags: { 'aurora-restore:target': 'orders-staging' },
    ...changes,
  };
}

/** Clusters and instances in memory. Requests take effect at once; statuses change when a test says so. */
export class FakeClusters implements ClusterAdmin {
  readonly interruptions = new Interruptions();
  /** Every request that changes something, in order: `deleteInstance reader-a`. */
  readonly requests: string[] = [];
  /** Deletions that were asked for while instances stood: they change nothing. */
  readonly askedBeforehand: string[] = [];
  readonly restores: RestoreRequest[] = [];
  readonly created: InstanceRequest[] = [];
  readonly passwords: string[] = [];
  readonly changes: ClusterChanges[] = [];
  readonly #clusters = new Map<string, Cluster>();
  readonly #instances = new Map<string, Instance>();

  /** The first instance is the writer. */
  add(cluster: Cluster, ...instances: readonly Instance[]): this {
    this.#clusters.set(cluster.id, {
      ...cluster,
      members: instances.map(({ id }, index) => ({ id, writer: index === 0 })),
    });
    for (const instance of instances) this.#instances.set(instance.id, instance);
    return this;
  }

  /** An instance that the cluster does not name as its member. */
  addInstance(instance: Instance): void {
    this.#instances.set(instance.id, instance);
  }

  /** Another cluster, whose only instance, a stranger's, is listed with `cluster`. */
  misfile(cluster = 'orders-staging'): this {
    const instance = anInstance({ id: 'reports-1', cluster, tags: {} });
    return this.add(aCluster({ id: 'reports', resourceId: 'cluster-REPORTS', tags: {} }), instance);
  }

  change(id: string, changes: Partial<Cluster>): void {
    const cluster = this.#clusters.get(id);
    if (cluster === undefined) throw new Error(`no cluster ${id}`);
    this.#clusters.set(id, { ...cluster, ...changes });
  }

  changeInstance(id: string, changes: Partial<Instance>): void {
    const instance = this.#instances.get(id);
    if (instance === undefined) throw new Error(`no instance ${id}`);
    this.#instances.set(id, { ...instance, ...changes });
  }

  remove(id: string): void {
    this.#clusters.delete(id);
  }

  removeInstance(id: string): void {
    this.#instances.delete(id);
  }

  async find(id: string): Promise<Cluster | undefined> {
    return await this.interruptions.around('find', () => this.#clusters.get(id));
  }

  async list(): Promise<readonly Cluster[]> {
    return await this.interruptions.around('list', () => [...this.#clusters.values()]);
  }

  /** The cluster goes on as `renaming` until {@link renamed} is called. */
  async rename(id: string, newId: string): Promise<void> {
    await this.#request('rename', `${id} ${newId}`, () => {
      const cluster = this.#clusters.get(id);
      if (cluster?.status !== 'available') throw new PipelineError('ClusterBusy', `It is ${cluster?.status}.`);
      if (this.#clusters.has(newId)) throw new PipelineError('ClusterAlreadyExists', 'It exists.');
      this.change(id, { status: 'renaming' });
    });
  }

  /** What RDS does some time after {@link rename}. */
  renamed(id: string, newId: string): void {
    const cluster = this.#clusters.get(id);
    if (cluster === undefined) throw new Error(`no cluster ${id}`);
    this.#clusters.delete(id);
    this.#clusters.set(newId, { ...cluster, id: newId, arn: cluster.arn.replace(id, newId), status: 'available' });
    for (const instance of this.#instances.values()) {
      if (instance.cluster === id) this.changeInstance(instance.id, { cluster: newId });
    }
  }

  async tag(arn: string, tags: Tags): Promise<void> {
    await this.#retag('tag', arn, (before) => ({ ...before, ...tags }));
  }

  async untag(arn: string, keys: readonly string[]): Promise<void> {
    await this.#retag('untag', arn, (before) =>
      Object.fromEntries(Object.entries(before).filter(([key]) => !keys.includes(key))),
    );
  }

  async #retag(method: string, arn: string, change: (before: Tags) => Tags): Promise<void> {
    const id = arn.slice(arn.lastIndexOf(':') + 1);
    await this.#request(method, id, () => {
      const cluster = this.#clusters.get(id);
      if (cluster === undefined) throw new PipelineError('ClusterBusy', 'It is not there.');
      this.change(id, { tags: change(cluster.tags) });
    });
  }

  async instancesOf(cluster: string): Promise<readonly Instance[]> {
    return [...this.#instances.values()].filter((instance) => instance.cluster === cluster);
  }

  async deleteInstance(id: string): Promise<void> {
    await this.#request('deleteInstance', id, () => {
      if (this.#instances.has(id)) this.changeInstance(id, { status: 'deleting' });
    });
  }

  async deleteCluster(id: string, finalSnapshotId?: string): Promise<void> {
    const what = finalSnapshotId === undefined ? id : `${id} ${finalSnapshotId}`;
    const instances = [...this.#instances.values()].filter(({ cluster }) => cluster === id);
    if (instances.some(({ status }) => status !== 'deleting')) {
      return await this.interruptions.around('deleteCluster', () => {
        this.askedBeforehand.push(what);
        throw new PipelineError('ClusterBusy', 'It still contains DB instances.');
      });
    }
    await this.#request('deleteCluster', what, () => {
      if (this.#clusters.get(id)?.deletionProtection) throw new PipelineError('TargetProtected', 'It is protected.');
    });
  }

  async startCluster(id: string): Promise<void> {
    await this.#request('startCluster', id, () => this.change(id, { status: 'starting' }));
  }

  async disableDeletionProtection(id: string): Promise<void> {
    await this.#request('disableDeletionProtection', id, () => this.change(id, { deletionProtection: false }));
  }

  async restore(request: RestoreRequest): Promise<Cluster> {
    return await this.#request('restore', request.id, () => {
      this.restores.push(request);
      if (this.#clusters.has(request.id)) throw new PipelineError('ClusterAlreadyExists', 'It exists.');
      const { id, tags } = request;
      const cluster = aCluster({ id, tags, resourceId: 'cluster-NEW', status: 'creating' });
      this.#clusters.set(id, cluster);
      return cluster;
    });
  }

  async createInstance(request: InstanceRequest): Promise<Instance> {
    return await this.#request('createInstance', request.id, () => {
      this.created.push(request);
      const made = anInstance({ ...request, status: 'creating' });
      this.#instances.set(request.id, made);
      return made;
    });
  }

  async modify(id: string, changes: ClusterChanges): Promise<void> {
    await this.#request('modify', `${id} ${Object.keys(changes).join(' ')}`, () => {
      this.changes.push(changes);
      const { logExports: _logs, backup, ...rest } = changes;
      const old = this.#clusters.get(id);
      this.change(id, { ...rest, ...(backup === undefined ? {} : { backup: { ...old?.backup, ...backup } }) });
    });
  }

  async addRole(id: string, role: AssociatedRole): Promise<void> {
    await this.#request('addRole', `${id} ${role.arn}`, () => {
      const there = this.#clusters.get(id)?.associatedRoles ?? [];
      this.change(id, { associatedRoles: [...there, { ...role, status: 'PENDING' }] });
    });
  }

  async setMasterPassword(id: string, password: string): Promise<void> {
    await this.#request('setMasterPassword', id, () => this.passwords.push(password));
  }

  async manageMasterPassword(id: string, kmsKeyId?: string): Promise<void> {
    await this.#request('manageMasterPassword', kmsKeyId === undefined ? id : `${id} ${kmsKeyId}`, () => undefined);
  }

  async #request<T>(method: string, what: string, work: () => T): Promise<T> {
    return await this.interruptions.around(method, () => {
      this.requests.push(`${method} ${what}`);
      return work();
    });
  }
}
