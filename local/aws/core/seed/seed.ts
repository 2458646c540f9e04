import type { Clock } from '../../../clock.ts';
import { formatArn } from '../arn.ts';
import { newStack } from '../cloudformation/find-stack.ts';
import type { Stack } from '../cloudformation/stack.ts';
import { addKey, type KeyOptions } from '../kms/keys.ts';
import { findCluster } from '../rds/lookup.ts';
import { takeSnapshot } from '../rds/take-snapshot.ts';
import type { Cluster, Instance, KmsKey, ParameterGroup, Secret, Snapshot, SubnetGroup, Topic } from '../resources.ts';
import { addSecret } from '../secrets-manager/secrets.ts';
import type { RegionState, World } from '../world.ts';
import { type ClusterSeed, seedCluster } from './seed-cluster.ts';
import { type InstanceSeed, seedInstance } from './seed-instance.ts';
import { automatedSnapshotId, type SnapshotSeed, seedSnapshot } from './seed-snapshot.ts';

/** Where a fixture is put. */
export interface Place {
  readonly account: string;
  readonly region: string;
}

type Tagged = { readonly tags?: Readonly<Record<string, string>> };

/** Puts resources in place as fixtures, past all checks and as if they had long been there. */
export class Seed {
  readonly #world: World;
  readonly #clock: Clock;

  constructor(world: World, clock: Clock) {
    this.#world = world;
    this.#clock = clock;
  }

  /** With `server` a real, empty database is started behind it; until it runs the cluster is `creating`. */
  cluster(place: Place, seed: ClusterSeed): Cluster {
    return seedCluster(this.#world, this.#at(place), this.#clock.now(), seed);
  }

  /** A member of a cluster that is there already; the first one is the writer. */
  instance(place: Place, seed: InstanceSeed): Instance {
    return seedInstance(this.#world, this.#at(place), this.#clock.now(), seed);
  }

  /** A snapshot out of nothing. It has no data: with real databases behind the stack, use {@link snapshotOf}. */
  snapshot(place: Place, seed: SnapshotSeed): Snapshot {
    return seedSnapshot(this.#world, this.#at(place), this.#clock.now(), seed);
  }

  /**
   * Takes a snapshot of a cluster, data and all, as if at `createdAt` (now, if left out): `creating` until the data has
   * been copied, `available` after that.
   */
  snapshotOf(
    place: Place,
    cluster: string,
    options: { readonly id?: string; readonly type?: Snapshot['type']; readonly createdAt?: number } = {},
  ): Snapshot {
    const own = this.#at(place);
    const now = this.#clock.now();
    const { createdAt = now, type = 'automated' } = options;
    const found = findCluster(own, cluster);
    const id = options.id ?? automatedSnapshotId(found.id, createdAt);
    const context = { own, world: this.#world, now, forcedStatus: undefined };
    return takeSnapshot(context, found, { id, type, createdAt, duration: 0 });
  }

  kmsKey(place: Place, seed: KeyOptions = {}): KmsKey {
    return addKey(this.#world, this.#at(place), this.#clock.now(), seed);
  }

  /** From now on the region makes no cluster with this version any more; those that have it keep it. */
  withdrawEngineVersion(place: Place, version: string): void {
    this.#at(place).withdrawnVersions.add(version);
  }

  subnetGroup(
    place: Place,
    { name, vpcId = 'vpc-0seeded' }: { readonly name: string; readonly vpcId?: string },
  ): SubnetGroup {
    const own = this.#at(place);
    const group: SubnetGroup = {
      name,
      arn: formatArn({ service: 'rds', ...place, resource: `subgrp:${name}` }),
      vpcId,
      subnets: ['a', 'b', 'c'].map((zone) => ({
        id: `subnet-0seeded${zone}`,
        availabilityZone: `${place.region}${zone}`,
      })),
      tags: new Map(),
    };
    own.subnetGroups.set(name, group);
    return group;
  }

  clusterParameterGroup(place: Place, seed: { readonly name: string; readonly family?: string }): ParameterGroup {
    const group = parameterGroup(place, 'cluster-pg', seed);
    this.#at(place).clusterParameterGroups.set(group.name, group);
    return group;
  }

  parameterGroup(place: Place, seed: { readonly name: string; readonly family?: string }): ParameterGroup {
    const group = parameterGroup(place, 'pg', seed);
    this.#at(place).parameterGroups.set(group.name, group);
    return group;
  }

  topic(place: Place, { name }: { readonly name: string }): Topic {
    const topic: Topic = { name, arn: formatArn({ service: 'sns', ...place, resource: name }), tags: new Map() };
    this.#at(place).topics.set(topic.arn, topic);
    return topic;
  }

  secret(
    place: Place,
    seed: {
      readonly name: string;
      readonly value?: string;
      readonly kmsKeyId?: string;
      readonly markedForDeletion?: boolean;
    } & Tagged,
  ): Secret {
    const now = this.#clock.now();
    const secret = addSecret(this.#world, this.#at(place), now, {
      name: seed.name,
      tags: new Map(Object.entries(seed.tags ?? {})),
      ...(seed.value === undefined ? {} : { value: seed.value }),
      ...(seed.kmsKeyId === undefined ? {} : { kmsKeyId: seed.kmsKeyId }),
    });
    if (seed.markedForDeletion) secret.deletedAt = now;
    return secret;
  }

  stack(
    place: Place,
    { name, outputs }: { readonly name: string; readonly outputs: Readonly<Record<string, string>> },
  ): Stack {
    const stack = newStack({ world: this.#world, own: this.#at(place), now: this.#clock.now() }, name);
    stack.status = 'UPDATE_COMPLETE';
    stack.outputs = Object.fromEntries(Object.entries(outputs).map(([key, value]) => [key, { value }]));
    return stack;
  }

  #at({ account, region }: Place): RegionState {
    return this.#world.region(account, region);
  }
}

function parameterGroup(
  place: Place,
  type: 'cluster-pg' | 'pg',
  { name, family = 'aurora-postgresql17' }: { readonly name: string; readonly family?: string },
): ParameterGroup {
  return { name, arn: formatArn({ service: 'rds', ...place, resource: `${type}:${name}` }), family, tags: new Map() };
}
