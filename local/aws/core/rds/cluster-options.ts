import { invalidParameterCombination, invalidParameterValue } from '../aws-fault.ts';
import { optionalNumber, optionalString, optionalStrings, optionalStructure, type Params } from '../params.ts';
import type { ServerlessV2Scaling } from '../resources.ts';
import { storageTypeNotSupported } from './rds-faults.ts';

const logTypes = new Set(['postgresql', 'instance', 'iam-db-auth-error']);

/** Throws StorageTypeNotSupported. */
export function readStorageType(params: Params): string | undefined {
  const storageType = optionalString(params, 'StorageType');
  if (storageType !== undefined && storageType !== 'aurora' && storageType !== 'aurora-iopt1') {
    throw storageTypeNotSupported(storageType);
  }
  return storageType;
}

/** Both bounds or neither. Throws InvalidParameterCombination, InvalidParameterValue. */
export function readServerlessV2(params: Params): ServerlessV2Scaling | undefined {
  const scaling = optionalStructure(params, 'ServerlessV2ScalingConfiguration');
  if (!scaling) return undefined;
  const min = optionalNumber(scaling, 'MinCapacity');
  const max = optionalNumber(scaling, 'MaxCapacity');
  if (min === undefined || max === undefined) {
    throw invalidParameterCombination(
      'You must specify both MinCapacity and MaxCapacity in the Serverless v2 scaling configuration.',
    );
  }
  if (min < 0 || max < 1 || max > 256 || min > max || (min * 2) % 1 !== 0 || (max * 2) % 1 !== 0) {
    throw invalidParameterValue(
      `The Serverless v2 scaling configuration is invalid: MinCapacity ${min}, MaxCapacity ${max}.`,
    );
  }
  return { min, max };
}

/** Throws InvalidParameterCombination. */
export function readLogExports(types: readonly string[] | undefined, engineVersion: string): readonly string[] {
  const unknown = types?.find((type) => !logTypes.has(type));
  if (unknown !== undefined) {
    throw invalidParameterCombination(
      `You cannot use the log types '${unknown}' with engine version aurora-postgresql ${engineVersion}. For supported log types, see the documentation.`,
    );
  }
  return types ?? [];
}

/** Undefined if the request leaves them to the default. Throws InvalidParameterValue. */
export function readSecurityGroups(params: Params): readonly string[] | undefined {
  const groups = optionalStrings(params, 'VpcSecurityGroupIds');
  const wrong = groups?.find((group) => !/^sg-[0-9a-f]+$/.test(group));
  if (wrong !== undefined) throw invalidParameterValue(`Invalid security group , groupId= ${wrong}, groupName=.`);
  return groups?.length ? groups : undefined;
}
