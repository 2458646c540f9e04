import { usualClasses } from './rds/instance-classes.ts';

const second = 1000;
const minute = 60 * second;

/** How long things take and how many there may be. Durations are simulated milliseconds. */
export interface Settings {
  readonly durations: {
    readonly clusterCreate: number;
    readonly clusterRestore: number;
    readonly clusterDelete: number;
    readonly clusterModify: number;
    readonly clusterRename: number;
    /** At the end of a rename: the cluster is found under neither name. */
    readonly clusterRenameGap: number;
    readonly clusterStart: number;
    readonly clusterStop: number;
    /** From ModifyDBCluster to the moment the status stops reading `available`. */
    readonly modifyLag: number;
    /** From AddRoleToDBCluster to the moment the role is in force. */
    readonly roleAssociation: number;
    readonly passwordChange: number;
    readonly managedSecretCreate: number;
    readonly instanceCreate: number;
    /** How much longer a reader takes than the writer. */
    readonly readerDelay: number;
    readonly instanceDelete: number;
    readonly snapshotCreate: number;
    readonly snapshotCopy: number;
    /** How long a copy is queued at 0 %. Part of `snapshotCopy`. */
    readonly snapshotCopyQueue: number;
    /** While it lasts the snapshot reads `deleting`; RDS removes snapshots at once as a rule. */
    readonly snapshotDelete: number;
  };
  readonly quotas: {
    readonly clusters: number;
    readonly instances: number;
    readonly rolesPerCluster: number;
    readonly manualSnapshots: number;
    /** Cross-region copies in progress per destination region and account. */
    readonly copiesInProgress: number;
  };
  /** What a create or restore without EngineVersion gets: the region's default, not the snapshot's. */
  readonly defaultEngineVersion: string;
  /** What each engine can be made with, in every region that has not withdrawn it; see the seed. */
  readonly engineVersions: Readonly<Record<'aurora-postgresql' | 'aurora-mysql', readonly string[]>>;
  /** Of any engine and region; some are not for old versions. */
  readonly instanceClasses: readonly string[];
  /** Whether a restored cluster still shows the managed secret of the cluster its snapshot was taken of. */
  readonly showInheritedSecret: boolean;
}

const defaultSettings: Settings = {
  durations: {
    clusterCreate: 8 * minute,
    clusterRestore: 15 * minute,
    clusterDelete: 3 * minute,
    clusterModify: minute,
    clusterRename: minute,
    clusterRenameGap: 20 * second,
    clusterStart: 5 * minute,
    clusterStop: 5 * minute,
    modifyLag: 10 * second,
    roleAssociation: 30 * second,
    passwordChange: minute,
    managedSecretCreate: 2 * minute,
    instanceCreate: 6 * minute,
    readerDelay: 0,
    instanceDelete: 4 * minute,
    snapshotCreate: 3 * minute,
    snapshotCopy: 12 * minute,
    snapshotCopyQueue: minute,
    snapshotDelete: 0,
  },
  quotas: { clusters: 40, instances: 40, rolesPerCluster: 5, manualSnapshots: 100, copiesInProgress: 5 },
  defaultEngineVersion: '17.5',
  engineVersions: {
    'aurora-postgresql': [
      ...['13.18', '13.20', '13.21', '14.15', '14.17', '14.18', '15.10', '15.12', '15.13'],
      ...['16.4', '16.6', '16.8', '16.9', '17.4', '17.5', '17.6'],
    ],
    'aurora-mysql': ['8.0.mysql_aurora.3.08.2', '8.0.mysql_aurora.3.10.0'],
  },
  instanceClasses: usualClasses,
  showInheritedSecret: true,
};

/** What a caller may leave out of {@link Settings}. */
export interface SettingsOverrides {
  readonly durations?: Partial<Settings['durations']>;
  readonly quotas?: Partial<Settings['quotas']>;
  readonly defaultEngineVersion?: string;
  readonly engineVersions?: Settings['engineVersions'];
  readonly instanceClasses?: readonly string[];
  readonly showInheritedSecret?: boolean;
}

export function settingsWith(overrides: SettingsOverrides = {}): Settings {
  return {
    ...defaultSettings,
    ...overrides,
    durations: { ...defaultSettings.durations, ...overrides.durations },
    quotas: { ...defaultSettings.quotas, ...overrides.quotas },
  };
}
