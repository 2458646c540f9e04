import type { Profile } from '../../src/config/schema.ts';
import type { Path, Problem } from '../../src/validation/validation.ts';

type Database = NonNullable<Profile['database']>;
type Role = NonNullable<Database['roles']>[number];

/** What of a profile's database a restore would find out only after the old cluster is gone; `now` in milliseconds. Paths are within the profile. */
export function databaseProblems({ cluster, database = {} }: Profile, now: number): readonly Problem[] {
  const { roles = [], masking = [], verifications = [], revokePublic } = database;
  return [
    ...roles.flatMap((role, index) =>
      [
        ...expired(role, now),
        ...(cluster?.iamAuthentication === false ? loginsByIam(role) : []),
        ...(revokePublic?.connect === true ? withoutConnect(role) : []),
        ...(role.grants ?? []).flatMap(({ schemas, tables = [] }, at) =>
          tables.flatMap((table, place) => dotted(['grants', at, 'tables', place], table, schemas, 'schemas')),
        ),
      ].map(({ path, text }) => ({ path: ['database', 'roles', index, ...path], text })),
    ),
    ...masking.flatMap(({ schema, table }, index) =>
      dotted(['database', 'masking', index, 'table'], table, schema === undefined ? undefined : [schema], 'schema'),
    ),
    ...verifications.flatMap(({ expect }, index) =>
      typeof expect === 'object' && expect.min !== undefined && expect.max !== undefined && expect.min > expect.max
        ? [
            {
              path: ['database', 'verifications', index, 'expect'],
              text: `expected min to be no greater than max, got { min: ${expect.min}, max: ${expect.max} }`,
            },
          ]
        : [],
    ),
  ];
}

function expired({ validUntil }: Role, now: number): readonly Problem[] {
  if (validUntil === undefined || Date.parse(validUntil) > now) return [];
  const text = `expected a time to come, got ${JSON.stringify(validUntil)}: the role could not log in`;
  return [{ path: ['validUntil'], text }];
}

function loginsByIam({ login }: Role): readonly Problem[] {
  return login === 'iam'
    ? [
        {
          path: ['login'],
          text: 'expected another login than iam, or cluster.iamAuthentication: true: the cluster would refuse every token',
        },
      ]
    : [];
}

/** A membership may give it: the groups of the source are not known here. */
function withoutConnect({ login, access, memberOf = [], grants = [] }: Role): readonly Problem[] {
  const granted = grants.some(({ privileges }) => privileges.database?.includes('CONNECT') === true);
  if (login === 'none' || access !== undefined || memberOf.length > 0 || granted) return [];
  return [
    {
      path: ['grants'],
      text: 'expected access, a membership or grants with privileges.database: [CONNECT], because revokePublic.connect leaves the role no other way into a database, got none of them',
    },
  ];
}

/** A name with a dot is a table's own only where its schema is said apart. */
function dotted(path: Path, table: string, schemas: readonly string[] | undefined, key: string): readonly Problem[] {
  const dot = table.indexOf('.');
  if (dot === -1 || (schemas !== undefined && !schemas.includes(table.slice(0, dot)))) return [];
  return [{ path, text: `expected the table's name alone, its schema in ${key}, got ${JSON.stringify(table)}` }];
}
