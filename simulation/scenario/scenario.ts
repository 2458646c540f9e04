import type { SettingsOverrides } from '../../local/aws/core/settings.ts';
import type { Config, Profile } from '../../src/config/schema.ts';
import type { Climate } from './climate.ts';
import type { LastingFault } from './lasting-faults.ts';
import type { Misfit } from './misfits.ts';
import type { Obstacle } from './obstacles.ts';
import type { Relay } from './relays.ts';
import type { Succession } from './successions.ts';

/** What stands under a target's name when the world begins. */
export interface ExistingTarget {
  readonly owner: 'target' | 'nobody';
  readonly instances: number;
  readonly protected: boolean;
  readonly stopped: boolean;
  readonly parameterGroup: string;
  readonly managedSecret: boolean;
}

export interface TargetScenario {
  readonly name: string;
  /** The identifier of its cluster. */
  readonly cluster: string;
  readonly profile: Profile;
  readonly existing: ExistingTarget | undefined;
  /** Copies that earlier restores have archived, by the age of their source in hours. */
  readonly archived: readonly number[];
}

export interface SnapshotScenario {
  readonly type: 'automated' | 'manual';
  readonly ageHours: number;
  readonly status: 'available' | 'creating' | 'failed';
}

/** What of a copy of a source's snapshot tells when its data is of. */
export const copyTellings = ['listed', 'automated', 'name', 'tag', 'nothing'] as const;

/** A copy that somebody has made of a snapshot of the source: it is newer than its data. */
export interface SourceCopyScenario {
  readonly ageHours: number;
  readonly dataAgeHours: number;
  readonly tells: (typeof copyTellings)[number];
}

/** What a person does, on a target; some things more often than others. */
export const meddlings = [
  'delete-cluster',
  'rename-cluster',
  'replace-cluster',
  'replace-cluster',
  'protect-cluster',
  'delete-instance',
  'delete-copy',
  'delete-source-snapshot',
  'squat-name',
  'squat-name',
  'swap-clusters',
  'restore-by-another-stage',
  'stop-cluster',
  'rename-aside',
  'rotate-secrets',
] as const;
/** Those that are drawn apart, so that all other draws stay what they were. */
export const takeovers = [
  ...(['claim-cluster', 'bind-cluster', 'add-reader', 'hand-over-secrets', 'hand-over-secrets'] as const),
  ...(['protect-cluster', 'delete-copy', 'delete-instance', 'swap-clusters', 'stop-cluster'] as const),
] as const;
/** What is done to what has been restored, or to what a restore has left. */
const afterwards = ['take-off-mark', 'mark-ready'] as const;
export type Meddling = (typeof meddlings)[number] | (typeof takeovers)[number] | (typeof afterwards)[number];

export interface Interference {
  readonly target: string;
  readonly what: Meddling;
  readonly state: string;
  readonly visit: number;
}

/** Another configuration that is deployed in the middle. `at`: milliseconds since the world began. */
export interface Deployment {
  readonly at: number;
  readonly target: string;
  /** Undefined: the target is no longer in it. */
  readonly profile: Profile | undefined;
}

interface Visit {
  /** Milliseconds since the world began. */
  readonly at: number;
  readonly target: string;
}

export interface Scenario {
  readonly seed: number;
  readonly climate: Climate;
  readonly startedAt: number;
  readonly settings: SettingsOverrides;
  readonly config: Config;
  readonly source: {
    readonly region: string;
    readonly account: string;
    readonly cluster: string;
    readonly encrypted: boolean;
    readonly snapshots: readonly SnapshotScenario[];
    readonly copies: readonly SourceCopyScenario[];
  };
  readonly production: {
    readonly master: { readonly username: string; readonly password: string };
    readonly roles: readonly string[];
  };
  readonly targets: readonly TargetScenario[];
  /** What keeps restores of the first target from beginning. */
  readonly obstacle: Obstacle | undefined;
  /** What in the first target's profile production contradicts. */
  readonly misfit: Misfit | undefined;
  /** Whether production has columns that no profile knows of, and every profile has such masked. */
  readonly freshMasked: boolean;
  /** Whether no server says which instance it is. */
  readonly isSilent: boolean;
  /** What breaks for good. */
  readonly lasting: readonly LastingFault[];
  readonly strangerSnapshots: number;
  /** Copies of other people that are in progress when the world begins. */
  readonly busyCopies: number;
  readonly starts: readonly (Visit & { readonly stopAfter: number | undefined })[];
  readonly meddling: readonly (Visit & { readonly what: Meddling })[];
  /** What people do between two states: as soon as a restore of the target enters this one for the nth time. */
  readonly interference: readonly Interference[];
  readonly deployments: readonly Deployment[];
  readonly relays: readonly Relay[];
  readonly successions: readonly Succession[];
  /** How many items RDS and Step Functions show at once; undefined for as many as AWS does. */
  readonly pageSize: number | undefined;
}
