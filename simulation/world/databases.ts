import type { Effect, EffectTicket } from '../../local/aws/core/effect.ts';
import { completeAtOnce } from '../../local/aws/core/effect.ts';
import type { RoleLogin } from '../../src/ports/database-roles.ts';
import { copyOfGround, type Ground, newGround, putGroundRight } from './ground.ts';
import type { Invocation } from './records.ts';

/** What is in one cluster's volume, or in a snapshot of it. */
export interface Volume {
  /** The key of the snapshot that the data was first taken from; a new cluster's own resource id. */
  readonly origin: string;
  master: { username: string; password: string };
  readonly roles: Map<string, VolumeRole>;
  /** As `readonly app in orders`. */
  readonly grants: Set<string>;
  /** What is noted of runs, by database, run and item. */
  readonly notes: Map<string, unknown>;
  /** The tables that are masked, as `orders.public.customers`, by how many of their batches are done. */
  readonly masked: Map<string, number>;
  /** What reaches other servers, and can: as `orders subscriptions`. */
  readonly outward: Set<string>;
  /** What everybody may, as `orders create` and `orders connect`. */
  readonly publicPrivileges: Set<string>;
  /** What a profile may not fit. */
  readonly ground: Ground;
  /** How the setup of this very cluster stands. */
  readonly setup: VolumeSetup;
}

/** It does not come along with a snapshot. */
export interface VolumeSetup {
  /** The invocation that was the last to lock everybody out; undefined as long as nobody was. */
  lockedBy?: Invocation;
  /** The SQL files that have run, as `orders sql/clean.sql`. */
  readonly sql: Set<string>;
  /** Of each verification since data was last changed whether it held, as `orders SELECT …`. */
  readonly verified: Map<string, boolean>;
  /** What was masked when the file has run that is to run after masking. */
  late?: { readonly masked: ReadonlyMap<string, number>; isJudged: boolean };
}

export interface VolumeRole {
  readonly login: RoleLogin;
  /** Whether it has LOGIN. */
  readonly admitted: boolean;
  /** Whether it was locked out as an unlisted role: its password is void. */
  readonly voided?: boolean;
  /** Whether LOGIN was taken from it, and it is not settled yet what becomes of it. */
  readonly marked?: boolean;
  /** The roles that it is a member of. */
  readonly memberOf?: readonly string[];
}

/** The data behind the emulated AWS: it follows the control plane's effects at once. */
export class Databases {
  readonly #clusters = new Map<string, Volume>();
  readonly #snapshots = new Map<string, Volume>();
  readonly #production: (origin: string) => Volume;
  /** Production as the world began. */
  readonly asItWas: Volume;

  /** `production` makes the volume of a snapshot that was there when the world began. */
  constructor(production: (origin: string) => Volume) {
    this.#production = production;
    this.asItWas = production('as the world began');
  }

  ofCluster(resourceId: string): Volume | undefined {
    return this.#clusters.get(resourceId);
  }

  readonly apply = (effect: Effect): EffectTicket => {
    switch (effect.type) {
      case 'create':
        this.#clusters.set(effect.cluster, {
          origin: effect.cluster,
          master: { username: effect.masterUsername, password: effect.masterPassword },
          roles: new Map(),
          grants: new Set(),
          notes: new Map(),
          masked: new Map(),
          outward: new Set(),
          publicPrivileges: new Set(),
          ground: newGround(),
          setup: newSetup(),
        });
        break;
      case 'snapshot':
        this.#snapshots.set(effect.snapshot, copyOf(this.#clusters.get(effect.cluster) ?? this.#of(effect.cluster)));
        break;
      case 'copySnapshot':
        this.#snapshots.set(effect.to, copyOf(this.#of(effect.from)));
        break;
      case 'restore':
        this.#clusters.set(effect.cluster, copyOf(this.#of(effect.snapshot)));
        break;
      case 'setMasterPassword': {
        const volume = this.#clusters.get(effect.cluster);
        if (volume) volume.master = { username: effect.username, password: effect.password };
        break;
      }
      case 'delete':
        this.#clusters.delete(effect.cluster);
        break;
      case 'deleteSnapshot':
        this.#snapshots.delete(effect.snapshot);
        break;
      case 'stop':
      case 'start':
        break;
    }
    return completeAtOnce();
  };

  /** Whoever looks after production has it fit, and so what was restored of it. */
  putRight(): void {
    for (const { ground } of [...this.#clusters.values(), ...this.#snapshots.values()]) putGroundRight(ground);
  }

  #of(snapshot: string): Volume {
    const known = this.#snapshots.get(snapshot) ?? this.#production(snapshot);
    this.#snapshots.set(snapshot, known);
    return known;
  }
}

export const newSetup = (): VolumeSetup => ({ sql: new Set(), verified: new Map() });

const copyOf = ({
  origin,
  master,
  roles,
  grants,
  notes,
  masked,
  outward,
  publicPrivileges,
  ground,
}: Volume): Volume => ({
  origin,
  master: { ...master },
  roles: new Map(roles),
  grants: new Set(grants),
  notes: new Map(notes),
  masked: new Map(masked),
  outward: new Set(outward),
  publicPrivileges: new Set(publicPrivileges),
  ground: copyOfGround(ground),
  setup: newSetup(),
});
