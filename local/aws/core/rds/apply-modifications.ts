import { invalidParameterCombination } from '../aws-fault.ts';
import {
  optionalBoolean,
  optionalInteger,
  optionalString,
  optionalStrings,
  optionalStructure,
  type Params,
} from '../params.ts';
import type { Cluster } from '../resources.ts';
import type { Context } from '../world.ts';
import { readLogExports, readSecurityGroups, readServerlessV2, readStorageType } from './cluster-options.ts';
import { canOpen, familyOf, readEngineVersion } from './engine-version.ts';
import { readClusterParameterGroup } from './groups.ts';

type Changes = Partial<
  Pick<
    Cluster,
    | 'backupRetentionDays'
    | 'backupWindow'
    | 'maintenanceWindow'
    | 'autoMinorVersionUpgrade'
    | 'httpEndpoint'
    | 'iamAuthentication'
    | 'port'
    | 'securityGroupIds'
    | 'serverlessV2'
    | 'storageType'
    | 'engineVersion'
    | 'parameterGroup'
    | 'logExports'
  >
>;

/**
 * Applies all of a ModifyDBCluster but password and identifier. Deletion protection and the copying of tags change
 * without a change of status; anything else is `modifying` for a while. Throws what the readers throw.
 */
export function applyModifications(context: Context, params: Params, cluster: Cluster): void {
  const { world, now, forcedStatus } = context;
  const changes = readChanges(context, params, cluster);
  cluster.deletionProtection = optionalBoolean(params, 'DeletionProtection') ?? cluster.deletionProtection;
  cluster.copyTagsToSnapshot = optionalBoolean(params, 'CopyTagsToSnapshot') ?? cluster.copyTagsToSnapshot;
  if (Object.keys(changes).length === 0) return;
  Object.assign(cluster, changes);
  cluster.status = 'modifying';
  world.transitions.schedule({
    dueAt: now + world.settings.durations.clusterModify,
    complete: () => {
      if (cluster.status !== 'modifying') return;
      cluster.status =
        forcedStatus ?? (cluster.pendingPasswordChanges > 0 ? 'resetting-master-credentials' : 'available');
    },
  });
}

function readChanges({ own, world }: Context, params: Params, cluster: Cluster): Changes {
  const engineVersion =
    optionalString(params, 'EngineVersion') === undefined
      ? undefined
      : readEngineVersion(params, { own, world }, cluster.engine);
  if (engineVersion !== undefined && !canOpen(cluster.engineVersion, engineVersion)) {
    throw invalidParameterCombination(
      `Cannot upgrade ${cluster.engine} from ${cluster.engineVersion} to ${engineVersion}`,
    );
  }
  const family = familyOf(cluster.engine, engineVersion ?? cluster.engineVersion);
  return given({
    backupRetentionDays: optionalInteger(params, 'BackupRetentionPeriod', 1, 35),
    backupWindow: optionalString(params, 'PreferredBackupWindow'),
    maintenanceWindow: optionalString(params, 'PreferredMaintenanceWindow'),
    autoMinorVersionUpgrade: optionalBoolean(params, 'AutoMinorVersionUpgrade'),
    httpEndpoint: optionalBoolean(params, 'EnableHttpEndpoint'),
    iamAuthentication: optionalBoolean(params, 'EnableIAMDatabaseAuthentication'),
    port: optionalInteger(params, 'Port', 1150, 65535),
    securityGroupIds: readSecurityGroups(params),
    serverlessV2: readServerlessV2(params),
    storageType: readStorageType(params),
    engineVersion,
    parameterGroup:
      optionalString(params, 'DBClusterParameterGroupName') === undefined
        ? undefined
        : readClusterParameterGroup(own, params, family),
    logExports: readLogChange(params, cluster),
  });
}

function readLogChange(params: Params, cluster: Cluster): readonly string[] | undefined {
  const configuration = optionalStructure(params, 'CloudwatchLogsExportConfiguration');
  if (!configuration) return undefined;
  const enabled = readLogExports(optionalStrings(configuration, 'EnableLogTypes'), cluster.engineVersion);
  const disabled = readLogExports(optionalStrings(configuration, 'DisableLogTypes'), cluster.engineVersion);
  return [...new Set([...cluster.logExports, ...enabled])].filter((type) => !disabled.includes(type));
}

/** What is not undefined: a key that is left out must not overwrite. */
function given(values: { readonly [Key in keyof Changes]: Changes[Key] | undefined }): Changes {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
