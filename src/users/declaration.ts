import { createHash } from 'node:crypto';
import { omitUndefined } from '../omit-undefined.ts';
import type { DatabasePlan } from '../payload/database-plan.ts';
import type { ColumnDecisions } from '../ports/database-columns.ts';
import type { SqlFile, TableMask } from '../ports/database-data.ts';
import type { AccessGrant } from '../ports/database-roles.ts';
import type { SetupProblem } from '../ports/setup-problem.ts';
import { columnDecisions } from './undecided-columns.ts';

type Role = DatabasePlan['roles'][number];

/** An SQL file as it was packaged. */
export type PackagedSql = Pick<SqlFile, 'sha256' | 'statements'>;

/** What one database is to become. */
export interface DatabaseDeclaration {
  readonly name: string;
  readonly grants: readonly AccessGrant[];
  readonly masks: readonly TableMask[];
  /** What of its columns is decided; undefined where all of them stay as they are but for the masks. */
  readonly decisions?: ColumnDecisions;
  /** Whether an SQL file may make what the grants and masks are about. */
  readonly changedBySql: boolean;
  /** Whether one does after masking, which may make what the grants are about. */
  readonly changedAfterMasking: boolean;
}

/** The databases a role has to do with; the first is the one that its secret names. */
export function databasesOf(role: Role, mainDatabase: string): readonly string[] {
  return role.databases ?? [mainDatabase];
}

/** Every database that the plan names, the main one first, with what is declared for it. */
export function declaredDatabases(plan: DatabasePlan, mainDatabase: string): readonly DatabaseDeclaration[] {
  const placed = placedGrants(plan, mainDatabase);
  const names = new Set([mainDatabase, ...namedDatabases(plan).map(({ name }) => name)]);
  const reach = plan.outward?.extensions === 'keep' ? { mayReachOut: true } : {};
  const inThis = (name: string) => (item: { readonly database?: string | undefined }) =>
    (item.database ?? mainDatabase) === name;
  return [...names].map((name) => ({
    ...undeclaredDatabase(plan, name, mainDatabase),
    grants: placed.filter(inThis(name)).map(({ grant }) => grant),
    masks: plan.masking.flatMap((mask, index) => {
      const { database: _database, keep: _keep, ...table } = mask;
      return inThis(name)(mask) && mask.columns.length > 0
        ? [{ ...table, ...reach, path: `database.masking[${index}]` } as TableMask]
        : [];
    }),
    changedBySql: plan.sql.some(inThis(name)),
    changedAfterMasking: plan.sql.some((file) => file.phase === 'after' && inThis(name)(file)),
  }));
}

/** One that the plan does not name: that too is a copy of production's. */
export function undeclaredDatabase(plan: DatabasePlan, name: string, mainDatabase: string): DatabaseDeclaration {
  const decisions = columnDecisions(plan, name, mainDatabase);
  return {
    name,
    grants: [],
    masks: [],
    changedBySql: false,
    changedAfterMasking: false,
    ...(decisions === undefined ? {} : { decisions }),
  };
}

/** Where in the profile a database is named that is not among these. */
export function unknownDatabases(plan: DatabasePlan, existing: readonly string[]): readonly SetupProblem[] {
  return namedDatabases(plan)
    .filter(({ name }) => !existing.includes(name))
    .map(({ name, path }) => ({
      path,
      text: `there is no database ${JSON.stringify(name)}; there are ${existing.join(', ')}`,
    }));
}

const hasPassword: ReadonlySet<Role['login']['type']> = new Set(['secret', 'generate']);

/** Where in the profile a password expires before anybody could use it. `now` is RFC 3339, as the event has it. */
export function expiredPasswords({ roles }: DatabasePlan, now: string): readonly SetupProblem[] {
  return roles.flatMap(({ login, validUntil }, index) =>
    validUntil !== undefined && hasPassword.has(login.type) && Date.parse(validUntil) <= Date.parse(now)
      ? [
          {
            path: `database.roles[${index}].validUntil`,
            text: `${validUntil} has passed: the password would let nobody in`,
          },
        ]
      : [],
  );
}

/** Where in the profile an SQL file is named of which this deployment has other contents than the plan, or none. */
export function changedFiles(
  plan: DatabasePlan,
  packaged: Readonly<Record<string, PackagedSql>>,
): readonly SetupProblem[] {
  return plan.sql.flatMap(({ file, sha256 }, index) =>
    packaged[file]?.sha256 === sha256
      ? []
      : [
          {
            path: `database.sql[${index}].file`,
            text: `${file} is not the file that was planned: the pipeline was deployed meanwhile; start a new restore`,
          },
        ],
  );
}

/** The identity of the setup of this very cluster by this very plan. */
export function setupRun(resourceId: string, plan: DatabasePlan): string {
  return `${resourceId}:${createHash('sha256').update(JSON.stringify(plan)).digest('hex')}`;
}

interface PlacedGrant {
  readonly database: string;
  readonly grant: AccessGrant;
}

function placedGrants({ roles }: DatabasePlan, mainDatabase: string): readonly PlacedGrant[] {
  return roles.flatMap((role, index) => {
    const { name, access, schemas, memberOf } = role;
    const path = `database.roles[${index}]`;
    const databases = databasesOf(role, mainDatabase);
    return [
      ...(access === undefined
        ? []
        : databases.map((database) => ({
            database,
            grant: omitUndefined({
              role: name,
              access,
              schemas,
              path,
              memberOf: access === 'readonly' ? memberOf : undefined,
            }),
          }))),
      ...(role.grants ?? []).flatMap((given, at) =>
        (given.databases ?? databases).map((database) => ({
          database,
          grant: omitUndefined({
            role: name,
            access: omitUndefined(given.privileges),
            schemas: given.schemas,
            tables: given.tables,
            path: `${path}.grants[${at}]`,
          }),
        })),
      ),
    ];
  });
}

function namedDatabases(plan: DatabasePlan): readonly { readonly name: string; readonly path: string }[] {
  const each = (names: readonly string[] | undefined, path: string) =>
    (names ?? []).map((name, index) => ({ name, path: `${path}[${index}]` }));
  const one = (list: 'sql' | 'masking' | 'verifications') =>
    plan[list].flatMap(({ database }, index) =>
      database === undefined ? [] : [{ name: database, path: `database.${list}[${index}].database` }],
    );
  return [
    ...plan.roles.flatMap(({ databases, grants = [] }, index) => [
      ...each(databases, `database.roles[${index}].databases`),
      ...grants.flatMap((grant, at) => each(grant.databases, `database.roles[${index}].grants[${at}].databases`)),
    ]),
    ...one('sql'),
    ...one('masking'),
    ...one('verifications'),
  ];
}
