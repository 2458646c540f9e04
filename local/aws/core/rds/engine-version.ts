import { invalidParameterCombination, invalidParameterValue } from '../aws-fault.ts';
import { optionalString, type Params, requiredString } from '../params.ts';
import type { Settings } from '../settings.ts';
import type { Context, RegionState } from '../world.ts';

/** The engine of a new cluster. Throws InvalidParameterValue. */
export function readEngine(params: Params): string {
  const engine = requiredString(params, 'Engine');
  if (engine !== 'aurora-postgresql' && engine !== 'aurora-mysql') {
    throw invalidParameterValue(`Invalid DB engine: ${engine}`);
  }
  return engine;
}

/** The engine version asked for, or the region's default, whatever a snapshot may have had. Throws InvalidParameterCombination. */
export function readEngineVersion(
  params: Params,
  { own, world }: Pick<Context, 'own' | 'world'>,
  engine: string,
): string {
  const { settings } = world;
  const asked = optionalString(params, 'EngineVersion');
  if (asked === undefined) return settings.defaultEngineVersion;
  if (offeredVersions(own, settings, engine).includes(asked)) return asked;
  throw invalidParameterCombination(`Cannot find version ${asked} for ${engine}`);
}

/** The versions of an engine that a cluster can be made with in the region; none of an engine that there is not. */
export function offeredVersions(own: RegionState, settings: Settings, engine: string): readonly string[] {
  const all = engine === 'aurora-postgresql' || engine === 'aurora-mysql' ? settings.engineVersions[engine] : [];
  return all.filter((version) => !own.withdrawnVersions.has(version));
}

/** Whether a cluster of version `to` can open data of version `from`. */
export function canOpen(from: string, to: string): boolean {
  const [fromMajor = 0, fromMinor = 0] = from.split('.').map(Number);
  const [toMajor = 0, toMinor = 0] = to.split('.').map(Number);
  return toMajor > fromMajor || (toMajor === fromMajor && toMinor >= fromMinor);
}

/** The parameter group family, as `aurora-postgresql17`. */
export const familyOf = (engine: string, version: string): string => `${engine}${version.split('.')[0]}`;
