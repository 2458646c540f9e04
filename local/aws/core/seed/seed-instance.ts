import { findCluster, membersOf } from '../rds/lookup.ts';
import type { Instance } from '../resources.ts';
import type { RegionState, World } from '../world.ts';

export interface InstanceSeed extends Partial<Omit<Instance, 'id' | 'cluster' | 'arn' | 'resourceId' | 'tags'>> {
  readonly id: string;
  /** The identifier of its cluster. */
  readonly cluster: string;
  readonly tags?: Readonly<Record<string, string>>;
}

export function seedInstance(world: World, own: RegionState, now: number, seed: InstanceSeed): Instance {
  const cluster = findCluster(own, seed.cluster);
  const instance: Instance = {
    arn: `arn:aws:rds:${own.region}:${own.account}:db:${seed.id}`,
    resourceId: world.identifiers.resourceId('db'),
    status: 'available',
    instanceClass: 'db.r6g.large',
    writer: membersOf(own, cluster).length === 0,
    promotionTier: 1,
    parameterGroup: 'default.aurora-postgresql17',
    availabilityZone: `${own.region}a`,
    createdAt: now,
    goneAt: undefined,
    transition: undefined,
    ...seed,
    cluster: cluster.resourceId,
    tags: new Map(Object.entries(seed.tags ?? {})),
  };
  own.instances.set(instance.id, instance);
  return instance;
}
