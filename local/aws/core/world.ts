import type { ResourceSchemas } from './cloudformation/resource-schema.ts';
import type { Stack } from './cloudformation/stack.ts';
import type { Effect, EffectSink, EffectTicket } from './effect.ts';
import type { LambdaFunction } from './functions/functions.ts';
import type { Identifiers } from './identifiers.ts';
import type {
  Cluster,
  Instance,
  KmsKey,
  ParameterGroup,
  PublishedMessage,
  Secret,
  Snapshot,
  SubnetGroup,
  Topic,
} from './resources.ts';
import type { Bucket } from './s3/bucket.ts';
import type { Settings } from './settings.ts';
import { Transitions } from './transitions.ts';

/** What one account has in one region. Maps are keyed by name or identifier in lower case. */
export interface RegionState {
  readonly account: string;
  readonly region: string;
  /** The part that the account's endpoints in this region have in common. */
  readonly endpointSuffix: string;
  readonly clusters: Map<string, Cluster>;
  readonly instances: Map<string, Instance>;
  readonly snapshots: Map<string, Snapshot>;
  /** Of any engine: what this region no longer makes clusters with. */
  readonly withdrawnVersions: Set<string>;
  readonly subnetGroups: Map<string, SubnetGroup>;
  readonly clusterParameterGroups: Map<string, ParameterGroup>;
  readonly parameterGroups: Map<string, ParameterGroup>;
  /** By key id. */
  readonly keys: Map<string, KmsKey>;
  /** By ARN. */
  readonly topics: Map<string, Topic>;
  /** The oldest first. */
  readonly messages: PublishedMessage[];
  /** By name; names of secrets keep their case. */
  readonly secrets: Map<string, Secret>;
  readonly stacks: Map<string, Stack>;
  /** By id. */
  readonly deletedStacks: Map<string, Stack>;
  /** The names of what stacks have made and nothing else here is told of, by kind. */
  readonly names: Set<string>;
  /** By name. */
  readonly functions: Map<string, LambdaFunction>;
  readonly buckets: Map<string, Bucket>;
}

/** All accounts and regions, and what is still to happen in them. */
export class World {
  readonly settings: Settings;
  readonly identifiers: Identifiers;
  readonly transitions = new Transitions();
  /** What CloudFormation knows of each type of resource. */
  readonly resourceSchemas: ResourceSchemas;
  readonly #regions = new Map<string, RegionState>();
  readonly #effects: EffectSink;
  #snapshotsMade = 0;

  constructor(settings: Settings, identifiers: Identifiers, effects: EffectSink, resourceSchemas: ResourceSchemas) {
    this.settings = settings;
    this.resourceSchemas = resourceSchemas;
    this.identifiers = identifiers;
    this.#effects = effects;
  }

  /** The account's state in the region, empty at first. */
  region(account: string, region: string): RegionState {
    const key = `${account}/${region}`;
    const known = this.#regions.get(key);
    if (known) return known;
    const fresh: RegionState = {
      account,
      region,
      endpointSuffix: `c${this.identifiers.hex(11)}.${region}.rds.amazonaws.com`,
      clusters: new Map(),
      instances: new Map(),
      snapshots: new Map(),
      withdrawnVersions: new Set(),
      subnetGroups: new Map(),
      clusterParameterGroups: new Map(),
      parameterGroups: new Map(),
      keys: new Map(),
      topics: new Map(),
      messages: [],
      secrets: new Map(),
      stacks: new Map(),
      deletedStacks: new Map(),
      names: new Set(),
      functions: new Map(),
      buckets: new Map(),
    };
    this.#regions.set(key, fresh);
    return fresh;
  }

  regions(): readonly RegionState[] {
    return [...this.#regions.values()];
  }

  emit(effect: Effect): EffectTicket {
    return this.#effects(effect);
  }

  /** A key for a snapshot's data that no other snapshot ever has, though its ARN may be used again. */
  newDataKey(snapshotArn: string, createdAt: number): string {
    this.#snapshotsMade += 1;
    return `${snapshotArn}@${Math.floor(createdAt)}.${this.#snapshotsMade}`;
  }
}

/** What an operation is handed besides its input. */
export interface Context {
  readonly account: string;
  readonly region: string;
  /** Simulated milliseconds since the epoch. */
  readonly now: number;
  readonly world: World;
  /** The caller's own account in the request's region. */
  readonly own: RegionState;
  /** The status that an injected fault makes the resource end in. */
  readonly forcedStatus: string | undefined;
}
