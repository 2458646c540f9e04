import * as z from 'zod/mini';
import { databaseName, name, secret, sqlName } from './values.ts';

/** Any PostgreSQL role name of at most 63 bytes that is not the system's. */
const roleName = z.string().check(
  z.minLength(1, 'expected a role name'),
  z.refine((text) => new TextEncoder().encode(text).length <= 63, 'expected at most 63 bytes'),
  z.refine((text) => !text.includes('\u0000'), 'expected no NUL character'),
  z.regex(/^(?!pg_|rds)/, 'expected a name that does not begin with pg_ or rds'),
  // GRANT takes "public" for everybody, in quotes too.
  z.regex(/^(?!(?:public|none)$)/, 'expected a name that PostgreSQL does not reserve'),
);

/** A group may be PostgreSQL's own, such as pg_monitor, or Amazon's. */
const groupName = sqlName;

const atLeastOne = 'expected at least one privilege';
const privileges = <const Name extends string>(names: readonly [Name, ...Name[]]) =>
  z.optional(z.array(z.enum(names)).check(z.minLength(1, atLeastOne)));

/** @see https://www.postgresql.org/docs/current/ddl-priv.html */
const grant = z
  .strictObject({
    /** The databases the privileges are granted in; by default those of the role. */
    databases: z.optional(z.array(databaseName).check(z.minLength(1, 'expected at least one database'))),
    /** By default all that are not the system's. */
    schemas: z.optional(z.array(name).check(z.minLength(1, 'expected at least one schema'))),
    /** Only these tables of the schemas; by default all, those that are made later included. */
    tables: z.optional(z.array(sqlName).check(z.minLength(1, 'expected at least one table'))),
    privileges: z.strictObject({
      database: privileges(['CONNECT', 'TEMPORARY', 'CREATE']),
      schemas: privileges(['USAGE', 'CREATE']),
      tables: privileges(['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']),
      sequences: privileges(['USAGE', 'SELECT', 'UPDATE']),
      functions: privileges(['EXECUTE']),
    }),
  })
  .check(
    z.refine(
      ({ tables, privileges: given }) => tables === undefined || given.tables !== undefined,
      'expected privileges.tables for these tables',
    ),
  );

/** A timestamp with a zone, such as 2027-01-31T00:00:00Z. */
const timestampForm = 'expected a quoted timestamp such as "2027-01-31T00:00:00Z"';
const timestamp = z.string(timestampForm).check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/, timestampForm),
  z.refine((text) => !Number.isNaN(Date.parse(text)), timestampForm),
);

export const role = z.strictObject({
  name: roleName,
  /** May be left out where grants or memberships say what the role may do. */
  access: z.optional(z.enum(['readonly', 'readwrite', 'owner'])),
  /**
   * How the role logs in: `iam`; with the password in an existing secret; or with a generated password, kept in a secret
   * of the given name that the pipeline makes or updates. `none`: a group role.
   */
  login: z.union(
    [
      z.enum(['iam', 'none']),
      z.strictObject({ secret }),
      z.strictObject({
        generate: z
          .string()
          .check(z.regex(/^[A-Za-z0-9/_+=.@-]{1,512}$/, 'expected a secret name of letters, digits and /_+=.@-')),
      }),
    ],
    'expected iam, none, { secret: NAME } or { generate: NAME }',
  ),
  /** The databases the grants are made in; by default the cluster's own database. */
  databases: z.optional(z.array(databaseName).check(z.minLength(1, 'expected at least one database'))),
  /** The schemas that `access` is to; by default all that are not the system's. */
  schemas: z.optional(z.array(name).check(z.minLength(1, 'expected at least one schema'))),
  /** All the roles it is a member of. */
  memberOf: z.optional(z.array(groupName)),
  /** Connections at a time; -1 is no limit. */
  connectionLimit: z.optional(
    z.int('expected an integer').check(z.refine((limit) => limit === -1 || limit > 0, 'expected 1 or more, or -1')),
  ),
  validUntil: z.optional(timestamp),
  /** All the run-time settings of the role, such as search_path and statement_timeout. */
  settings: z.optional(
    z.record(
      z
        .string()
        .check(
          z.regex(/^[A-Za-z_][A-Za-z0-9_$]*(?:\.[A-Za-z_][A-Za-z0-9_$]*)?$/, 'expected a setting such as search_path'),
        ),
      z.union([z.string(), z.number(), z.boolean()], 'expected a string, a number, true or false'),
    ),
  ),
  grants: z.optional(z.array(grant)),
});
