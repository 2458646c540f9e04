import { invalidParameterCombination } from '../aws-fault.ts';
import {
  optionalBoolean,
  optionalInteger,
  optionalString,
  optionalStrings,
  optionalStructure,
  type Params,
} from '../params.ts';
import type { Cluster, PendingModifications } from '../resources.ts';
import type { Context } from '../world.ts';
import { readLogExports, readSecurityGroups, readServerlessV2, readStorageType } from './cluster-options.ts';
import { canOpen, familyOf, readEngineVersion } from './engine-version.ts';
import { readClusterParameterGroup } from './groups.ts';
import { readWindows } from './windows.ts';

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
 * without a change of status. Anything else still reads `available` for a moment, and then `modifying` for a while; what
 * {@link PendingModifications} has is in force only at the end. Throws what the readers throw.
 */
export function applyModifications(context: Context, params: Params, cluster: Cluster): void {
  const { world, now, forcedStatus } = context;
  const changes = readChanges(context, params, cluster);
  cluster.deletionProtection = optionalBoolean(params, 'DeletionProtection') ?? cluster.deletionProtection;
  cluster.copyTagsToSnapshot = optionalBoolean(params, 'CopyTagsToSnapshot') ?? cluster.copyTagsToSnapshot;
  if (Object.keys(changes).length === 0) return;
  const { durations } = world.settings;
  const { atOnce, later } = sorted(changes);
  Object.assign(cluster, atOnce);
  cluster.pendingModifications = { ...cluster.pendingModifications, ...later };
  world.transitions.schedule({
    dueAt: now + durations.modifyLag,
    complete: () => {
      if (cluster.status === 'available') cluster.status = 'modifying';
    },
  });
  world.transitions.schedule({
    dueAt: now + Math.max(durations.clusterModify, durations.modifyLag),
    complete: () => {
      Object.assign(cluster, later);
      cluster.pendingModifications = {};
      if (cluster.status !== 'modifying') return;
      cluster.status =
        forcedStatus ?? (cluster.pendingPasswordChanges > 0 ? 'resetting-master-credentials' : 'available');
    },
  });
}

function sorted(changes: Changes): { readonly atOnce: Changes; readonly later: PendingModifications } {
  const { backupRetentionDays, iamAuthentication, engineVersion, storageType, ...atOnce } = changes;
  return { atOnce, later: given({ backupRetentionDays, iamAuthentication, engineVersion, storageType }) };
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
    ...readWindows(params, cluster),
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
function given<Values extends object>(values: { readonly [Key in keyof Values]: Values[Key] | undefined }): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
}
