import { readConfig } from '../serverless/read-config.ts';
import { hashesOf, readSql, type SqlFiles } from '../serverless/read-sql.ts';
import type { Locate } from '../serverless/yaml-source.ts';
import type { DatabaseProfile } from '../src/config/database.ts';
import type { DatabasePlan } from '../src/payload/database-plan.ts';
import { planDatabase } from '../src/plan/plan-database.ts';

/** A target's part of a stage's configuration, or of none. */
export interface TargetProfile {
  /** As messages name it: `config/prod.yml`. */
  readonly file?: string;
  readonly locate?: Locate | undefined;
  readonly profile: DatabaseProfile;
  /** The SQL files of the stage. */
  readonly files: SqlFiles;
  /** What a profile of this target's SQL files becomes. */
  plan(profile: DatabaseProfile): DatabasePlan;
}

/** A target that the stage does not have. */
export class NoTarget extends Error {
  override readonly name = 'NoTarget';
}

/** Below the project's root. Throws InvalidConfig, NoTarget. */
export async function readTarget(root: string, stage: string, target: string): Promise<TargetProfile> {
  const read = readConfig(root, stage);
  const { file, config, locate } = read;
  const known = Object.keys(config.targets);
  const found = Object.hasOwn(config.targets, target) ? config.targets[target] : undefined;
  if (found === undefined) {
    throw new NoTarget(`--target: there is no ${JSON.stringify(target)} in ${file}; there are ${known.join(', ')}`);
  }
  return { file, locate, ...profileOf(found.database ?? {}, await readSql(root, read)) };
}

/** The profile of a target that is yet to be written. */
export const noProfile: TargetProfile = profileOf({}, {});

function profileOf(profile: DatabaseProfile, files: SqlFiles): Pick<TargetProfile, 'profile' | 'files' | 'plan'> {
  return { profile, files, plan: (given) => planDatabase(given, hashesOf(files)) };
}

/** Which database is looked at, and which one a profile means where it names none. */
export interface NamedDatabase {
  readonly database: string;
  readonly mainDatabase: string;
}

/**
 * The database that is named is another one than the profile means unless that has its very name; one that nobody names is the
 * one that it means.
 */
export function namedDatabase(
  profile: DatabaseProfile,
  named: string | undefined,
  connected: string | undefined,
): NamedDatabase {
  const database = named ?? connected ?? profile.name ?? 'postgres';
  return { database, mainDatabase: profile.name ?? (named === undefined ? database : '') };
}
