import { membersOf } from './rds/lookup.ts';
import { snapshotView } from './rds/snapshot-view.ts';
import type { PublishedMessage } from './resources.ts';
import type { RegionState, World } from './world.ts';

/** What there is in one account's region, for people. No secret's value is in it. */
export interface RegionReport {
  readonly account: string;
  readonly region: string;
  readonly clusters: readonly {
    readonly id: string;
    readonly arn: string;
    readonly resourceId: string;
    readonly status: string;
    readonly engineVersion: string;
    readonly endpoint: { readonly host: string; readonly port: number } | undefined;
    readonly instances: readonly {
      readonly id: string;
      readonly status: string;
      readonly class: string;
      readonly writer: boolean;
    }[];
    readonly tags: Readonly<Record<string, string>>;
  }[];
  readonly snapshots: readonly {
    readonly id: string;
    readonly arn: string;
    readonly type: string;
    readonly status: string;
    readonly percentProgress: number;
    readonly cluster: string;
    readonly createdAt: string;
    readonly tags: Readonly<Record<string, string>>;
  }[];
  readonly secrets: readonly string[];
  readonly notifications: readonly (Omit<PublishedMessage, 'publishedAt'> & { readonly publishedAt: string })[];
}

export interface StateReport {
  /** Simulated time. */
  readonly now: string;
  readonly regions: readonly RegionReport[];
}

export function stateReport(world: World, now: number): StateReport {
  return { now: new Date(now).toISOString(), regions: world.regions().map((state) => regionReport(world, state, now)) };
}

function regionReport(world: World, own: RegionState, now: number): RegionReport {
  const { account, region } = own;
  return {
    account,
    region,
    clusters: [...own.clusters.values()].map((cluster) => ({
      id: cluster.id,
      arn: cluster.arn,
      resourceId: cluster.resourceId,
      status: cluster.status,
      engineVersion: cluster.engineVersion,
      endpoint: cluster.address,
      instances: membersOf(own, cluster).map(({ id, status, instanceClass, writer }) => ({
        id,
        status,
        class: instanceClass,
        writer,
      })),
      tags: Object.fromEntries(cluster.tags),
    })),
    snapshots: [...own.snapshots.values()].map((snapshot) => ({
      id: snapshot.id,
      arn: snapshot.arn,
      type: snapshot.type,
      status: snapshot.status,
      percentProgress: snapshotView({ account, region, now, world, own, forcedStatus: undefined }, snapshot)
        .PercentProgress,
      cluster: snapshot.clusterId,
      createdAt: new Date(snapshot.createdAt).toISOString(),
      tags: Object.fromEntries(snapshot.tags),
    })),
    secrets: [...own.secrets.keys()],
    notifications: own.messages.map(({ publishedAt, ...message }) => ({
      ...message,
      publishedAt: new Date(publishedAt).toISOString(),
    })),
  };
}
