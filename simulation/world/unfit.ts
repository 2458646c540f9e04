import type { Profile } from '../../src/config/schema.ts';
import { names } from '../scenario/names.ts';
import { maskedName } from './database-data.ts';
import type { Volume } from './databases.ts';

export type DatabaseProfile = NonNullable<Profile['database']>;

/** What a profile declares that the database contradicts. */
interface Unfit {
  readonly what: string;
  /** The database in which it is so; undefined for what is of the whole cluster. */
  readonly database?: string;
  /** Whether it stands in the way of grants only, which come after masking. */
  readonly ofGrants?: boolean;
}

/** What people would get, or miss, if they were let in all the same. */
export function unfitOf(profile: DatabaseProfile, { ground, roles: present }: Volume): readonly Unfit[] {
  const { roles = [], masking = [] } = profile;
  const main = profile.name ?? names.database;
  const masks = masking.flatMap(({ table, schema = 'public', database = main, columns = {} }) => {
    const name = maskedName(database, schema, table);
    return [
      ...Object.keys(columns)
        .filter((column) => ground.lacking.has(`${name}.${column}`))
        .map((column) => ({ what: `${name} has no ${column}`, database })),
      ...(ground.hidden.has(name) ? [{ what: `rows of ${name} are not masked`, database }] : []),
    ];
  });
  const { undecided = masking.length > 0 ? 'refuse' : 'keep' } = profile.columns ?? {};
  const fresh = undecided === 'refuse' ? [...ground.fresh] : [];
  const owners = roles.flatMap(({ name, access, databases = [main] }) =>
    databases
      .filter((database) => access === 'readonly' && ground.owners.has(`${database} ${name}`))
      .map((database) => ({ what: `${name} may change what it owns in ${database}`, database, ofGrants: true })),
  );
  const isRole = (name: string) =>
    ground.groups.has(name) || present.has(name) || roles.some((role) => role.name === name);
  const groups = roles.flatMap(({ name, memberOf = [] }) =>
    memberOf.filter((group) => !isRole(group)).map((group) => ({ what: `${name} is to be a member of ${group}` })),
  );
  const missing = databasesOf(profile)
    .filter((database) => !ground.databases.has(database))
    .map((database) => ({ what: `there is no database ${database}` }));
  const open = fresh.map((column) => ({
    what: `nobody has decided about ${column}`,
    database: String(column.split('.')[0]),
  }));
  return [...open, ...masks, ...owners, ...groups, ...missing];
}

export function databasesOf({ name, roles = [], sql = [], masking = [], verifications = [] }: DatabaseProfile) {
  const main = name ?? names.database;
  const placed = [...sql, ...masking, ...verifications].map(({ database }) => database ?? main);
  const granted = roles.flatMap(({ databases, grants = [] }) => [
    ...(databases ?? []),
    ...grants.flatMap((grant) => grant.databases ?? []),
  ]);
  return [...new Set([main, ...placed, ...granted])];
}
