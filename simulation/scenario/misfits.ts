import type { Profile } from '../../src/config/schema.ts';
import type { ErrorName } from '../../src/failures/catalogue.ts';
import { Random } from '../random.ts';
import { maskedName } from '../world/database-data.ts';
import { type Ground, newGround } from '../world/ground.ts';
import type { Climate } from './climate.ts';
import { names } from './names.ts';

type DatabaseProfile = NonNullable<Profile['database']>;
type Role = NonNullable<DatabaseProfile['roles']>[number];

/**
 * Where profile and production contradict each other, as nobody can know before the restored database can be asked, and by what error
 * the setup is to end then. In such a world no restore of the first target may succeed, and nobody may get in.
 */
export const misfits = {
  'column-missing': 'SetupInvalid',
  'rows-hidden': 'SetupInvalid',
  'rows-hidden-by-sql': 'SetupInvalid',
  'reader-owns': 'SetupInvalid',
  'group-missing': 'SetupInvalid',
  'database-missing': 'SetupInvalid',
  'main-database-missing': 'UserSetupFailed',
  'prepared-by-another': 'UserSetupFailed',
  'column-undecided': 'SetupInvalid',
  'column-undecided-elsewhere': 'SetupInvalid',
  'column-made-by-sql': 'SetupInvalid',
} as const satisfies Record<string, ErrorName>;
export type Misfit = keyof typeof misfits;

/** In few worlds, and not where something else is to end the restore. */
export function drawMisfit(seed: number, climate: Climate, hasObstacle: boolean): Misfit | undefined {
  const random = new Random(seed, 'misfits');
  const isDrawn = random.chance(0.07);
  if (hasObstacle || climate === 'lasting') return undefined;
  if (isDrawn) return random.pick(ofProfiles);
  const columns = new Random(seed, 'undecided columns');
  return columns.chance(0.02)
    ? columns.pick(['column-undecided', 'column-undecided-elsewhere', 'column-made-by-sql'] as const)
    : undefined;
}

const ofProfiles = [
  ...['column-missing', 'rows-hidden', 'rows-hidden-by-sql', 'reader-owns', 'group-missing', 'database-missing'],
  ...['main-database-missing', 'prepared-by-another', 'rows-hidden-by-sql'],
] as readonly Misfit[];

/** In few worlds production has columns that no profile knows of, and every profile has such masked. */
export function drawMaskedFresh(seed: number, climate: Climate, isElse: boolean): boolean {
  return new Random(seed, 'fresh columns').chance(0.04) && !isElse && climate !== 'lasting';
}

/** In some worlds a file of the first target's runs after masking. */
export function withLateSql(seed: number, profile: Profile): Profile {
  if (!new Random(seed, 'late sql').chance(0.1)) return profile;
  const database = profile.database ?? { roles: [] };
  return {
    ...profile,
    database: { ...database, sql: [...(database.sql ?? []), { file: names.lateSql, phase: 'after' }] },
  };
}

/** A profile that has masked what nobody has decided about. */
export function withFreshMasked(profile: Profile, isMasked: boolean): Profile {
  if (!isMasked) return profile;
  const database = profile.database ?? { roles: [] };
  return { ...profile, database: { ...database, columns: { undecided: 'mask' } } };
}

/** A profile that production contradicts so. */
export function withMisfit(seed: number, target: string, profile: Profile, misfit: Misfit | undefined): Profile {
  if (misfit === undefined) return profile;
  const database = profile.database ?? { roles: [] };
  const contradicted = { ...profile, database: { ...database, ...declarationOf(target, database, misfit) } };
  // Then the old cluster may answer, which has no such database either.
  const mayMeetOld =
    misfit === 'main-database-missing' && new Random(seed, 'misfits before an old cluster').chance(0.8);
  return mayMeetOld ? withOldAnswering(target, contradicted) : contradicted;
}

/** A profile under which the old cluster stands for as long as the restore goes on, and lets the same master in. */
export function withOldAnswering(target: string, profile: Profile): Profile {
  const masterCredentials = { secret: names.masterSecret(target) };
  const { port: _asTheOldOne, ...cluster } = profile.cluster ?? {};
  return { ...profile, cluster, masterCredentials, replace: { ...profile.replace, strategy: 'setAside' } };
}

const customers = { table: 'customers', columns: { email: 'email' as const } };

function declarationOf(target: string, database: DatabaseProfile, misfit: Misfit): Partial<DatabaseProfile> {
  const { roles = [], masking = [], sql = [] } = database;
  const reader = { name: names.role(1), login: { generate: names.generatedSecret(target, 1) } };
  const others = roles.filter(({ name }) => name !== names.role(1));
  switch (misfit) {
    case 'column-missing':
    case 'rows-hidden':
    case 'column-undecided':
    case 'column-undecided-elsewhere':
      return { masking: [customers], sql: [] };
    case 'column-made-by-sql':
      return { masking: [customers], sql: [...sql, { file: names.growingSql, phase: 'after' }] };
    case 'rows-hidden-by-sql':
      return { masking: [customers], sql: [...sql, { file: names.hidingSql }] };
    case 'reader-owns':
      return { roles: [...others, { ...reader, access: 'readonly' }] };
    case 'group-missing':
      return { roles: [...others, { ...reader, grants, memberOf: [names.auditors] }] };
    case 'database-missing':
      return { masking: [...masking, { ...customers, database: names.archive }] };
    case 'main-database-missing':
      return { name: names.archive };
    case 'prepared-by-another':
      return {};
  }
}

const grants: Role['grants'] = [{ privileges: { tables: ['SELECT'] } }];

/** Production, as it is by the misfit. What the master may roll back is prepared in some worlds, and is no misfit. */
export function productionGround(seed: number, misfit: Misfit | undefined, hasFresh: boolean): Ground {
  const ground = newGround();
  const customersHere = maskedName(names.database, 'public', 'customers');
  if (new Random(seed, 'prepared transactions').chance(0.08)) {
    ground.prepared.set('batch-7', { database: 'postgres', owner: names.role(0) });
  }
  if (hasFresh)
    for (const database of [names.database, 'postgres']) ground.fresh.add(`${database}.public.letters.body`);
  switch (misfit) {
    case 'column-undecided':
      ground.fresh.add(`${customersHere}.nickname`);
      break;
    case 'column-undecided-elsewhere':
      ground.fresh.add('postgres.public.reviews.title');
      break;
    case 'column-missing':
      ground.lacking.add(`${customersHere}.email`);
      break;
    case 'rows-hidden':
      ground.hidden.add(customersHere);
      break;
    case 'reader-owns':
      ground.owners.add(`${names.database} ${names.role(1)}`);
      break;
    case 'group-missing':
      ground.groups.delete(names.auditors);
      break;
    case 'prepared-by-another':
      ground.prepared.set('batch-9', { database: 'postgres', owner: names.coordinator });
      break;
    case 'database-missing':
    case 'main-database-missing':
    case 'rows-hidden-by-sql':
    case 'column-made-by-sql':
    case undefined:
      break;
  }
  return ground;
}
