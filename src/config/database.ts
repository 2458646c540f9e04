import * as z from 'zod/mini';
import { durationPattern, durationSeconds } from './duration.ts';
import { columns, masking } from './masking.ts';
import { role } from './roles.ts';
import { databaseName, duration, name, secret } from './values.ts';

/** A file of the repository, below `sql/`. */
const sqlPath = z
  .string('expected a file such as sql/orders-staging/10-clean.sql')
  .check(
    z.regex(
      /^sql\/(?:[A-Za-z0-9_][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_][A-Za-z0-9_.-]*\.sql$/,
      'expected a file such as sql/orders-staging/10-clean.sql',
    ),
  );

/** SetupDBUsers runs for a quarter of an hour at most: a statement that takes longer could never end. */
const timeout = duration.check(
  z.refine((text) => !durationPattern.test(text) || durationSeconds(text) <= 720, 'expected 12m at most'),
);

const sqlFile = z.strictObject({
  file: sqlPath,
  /** By default the database to connect to first. */
  database: z.optional(databaseName),
  /** Whether it runs before masking, as by default, or after it. */
  phase: z.optional(z.enum(['before', 'after'])),
  /** For each statement; a Lambda function ends after 15 minutes. */
  timeout: z.optional(timeout),
});

const bound = z.number('expected a number');
const verification = z.strictObject({
  name,
  database: z.optional(databaseName),
  /** One SELECT that returns one number or truth value. */
  query: z.string('expected a query').check(z.minLength(1, 'expected a query')),
  expect: z.union(
    [
      bound,
      z.boolean(),
      z
        .strictObject({ min: z.optional(bound), max: z.optional(bound) })
        .check(z.refine(({ min, max }) => min !== undefined || max !== undefined, 'expected min, max or both')),
    ],
    'expected a number, true, false or { min, max }',
  ),
  timeout: z.optional(timeout),
});

const outwardChoice = z.enum(['disable', 'keep', 'refuse']);
const outward = z.union(
  [
    outwardChoice,
    z.strictObject({
      foreignServers: z.optional(outwardChoice),
      subscriptions: z.optional(outwardChoice),
      jobs: z.optional(outwardChoice),
      eventTriggers: z.optional(outwardChoice),
      publications: z.optional(outwardChoice),
      extensions: z.optional(outwardChoice),
    }),
  ],
  'expected disable, keep, refuse, or one of them for each of foreignServers, subscriptions, jobs, eventTriggers, publications, extensions',
);

/** What the restored database is to be before anybody may log in. */
export const databaseSchema = z.strictObject({
  /** The database to connect to first; by default the cluster's own, else `postgres`. */
  name: z.optional(databaseName),
  roles: z.optional(z.array(role)),
  /** What becomes of login roles that came along and are not declared. */
  unlistedLogins: z.optional(z.enum(['lock', 'drop', 'keep'])),
  /** What becomes of that which reaches other servers. */
  outward: z.optional(outward),
  revokePublic: z.optional(z.strictObject({ create: z.optional(z.boolean()), connect: z.optional(z.boolean()) })),
  /** Run in this order, those of phase `before` before masking. */
  sql: z.optional(z.array(sqlFile)),
  masking: z.optional(z.array(masking)),
  /** The secret that masks follow from; by default one of each restore, which nobody knows. */
  stableMasks: z.optional(z.strictObject({ secret })),
  columns: z.optional(columns),
  verifications: z.optional(z.array(verification)),
});

export type DatabaseProfile = z.infer<typeof databaseSchema>;
