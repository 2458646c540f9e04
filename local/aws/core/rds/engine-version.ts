import { invalidParameterCombination, invalidParameterValue } from '../aws-fault.ts';
import { optionalString, type Params, requiredString } from '../params.ts';
import type { Settings } from '../settings.ts';

/** The engine of a new cluster. Throws InvalidParameterValue. */
export function readEngine(params: Params): string {
  const engine = requiredString(params, 'Engine');
  if (engine !== 'aurora-postgresql' && engine !== 'aurora-mysql') {
    throw invalidParameterValue(`Invalid DB engine: ${engine}`);
  }
  return engine;
}

/** The engine version asked for, or the region's default, whatever a snapshot may have had. */
export function readEngineVersion(params: Params, settings: Settings, engine: string): string {
  const version = optionalString(params, 'EngineVersion') ?? settings.defaultEngineVersion;
  if (!/^\d+\.\d+(?:[.\w-]*)$/.test(version)) {
    throw invalidParameterCombination(`Cannot find version ${version} for ${engine}`);
  }
  return version;
}

/** Whether a cluster of version `to` can open data of version `from`. */
export function canOpen(from: string, to: string): boolean {
  const [fromMajor = 0, fromMinor = 0] = from.split('.').map(Number);
  const [toMajor = 0, toMinor = 0] = to.split('.').map(Number);
  return toMajor > fromMajor || (toMajor === fromMajor && toMinor >= fromMinor);
}

/** The parameter group family, as `aurora-postgresql17`. */
export const familyOf = (engine: string, version: string): string => `${engine}${version.split('.')[0]}`;
