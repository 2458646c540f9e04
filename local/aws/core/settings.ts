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
    readonly clusterStart: number;
    readonly clusterStop: number;
    /** From ModifyDBCluster to the moment the status stops reading `available`. */
    readonly modifyLag: number;
    /** From AddRoleToDBCluster to the moment the role is in force. */
    readonly roleAssociation: number;
    readonly passwordChange: number;
    readonly managedSecretCreate: number;
    readonly instanceCreate: number;
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
    clusterStart: 5 * minute,
    clusterStop: 5 * minute,
    modifyLag: 10 * second,
    roleAssociation: 30 * second,
    passwordChange: minute,
    managedSecretCreate: 2 * minute,
    instanceCreate: 6 * minute,
    instanceDelete: 4 * minute,
    snapshotCreate: 3 * minute,
    snapshotCopy: 12 * minute,
    snapshotCopyQueue: minute,
    snapshotDelete: 0,
  },
  quotas: { clusters: 40, instances: 40, rolesPerCluster: 5, manualSnapshots: 100, copiesInProgress: 5 },
  defaultEngineVersion: '17.5',
  showInheritedSecret: true,
};

/** What a caller may leave out of {@link Settings}. */
export interface SettingsOverrides {
  readonly durations?: Partial<Settings['durations']>;
  readonly quotas?: Partial<Settings['quotas']>;
  readonly defaultEngineVersion?: string;
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
