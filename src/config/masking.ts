import * as z from 'zod/mini';
import { rule } from './mask-rules.ts';
import { rowSql } from './row-sql.ts';
import { databaseName, sqlName } from './values.ts';

/** What becomes of columns about which nobody has decided. */
export const columns = z.strictObject({
  /** By default `refuse` where there is `masking`, else `keep`. */
  undecided: z.optional(z.enum(['refuse', 'mask', 'keep'])),
  /** What cannot be personal, and so needs no decision; by default all of these. */
  classes: z.optional(z.array(z.enum(['keys', 'booleans', 'enums', 'numbers', 'times', 'extensions']))),
  /** Large objects are in no column. By default `refuse` where undecided columns are refused or masked. */
  largeObjects: z.optional(z.enum(['refuse', 'keep'])),
  /** Whole databases and schemas that stay as they are. */
  keep: z.optional(
    z.array(
      z
        .strictObject({ database: z.optional(databaseName), schema: z.optional(sqlName) })
        .check(
          z.refine(
            ({ database, schema }) => database !== undefined || schema !== undefined,
            'expected a database, a schema or both',
          ),
        ),
    ),
  ),
});

/** One table, the rules for its columns, and those that stay as they are. */
export const masking = z
  .strictObject({
    /** By default the database to connect to first. */
    database: z.optional(databaseName),
    /** By default `public`. */
    schema: z.optional(sqlName),
    table: sqlName,
    columns: z.optional(z.record(sqlName, rule)),
    /** The rows for which it is false stay as they are; all others are masked. By default all are. */
    where: z.optional(rowSql('a condition')),
    /** Columns that stay as they are, or all that have no rule. */
    keep: z.optional(z.union([z.literal('all'), z.array(sqlName)], 'expected all or a list of columns')),
    /** Whether triggers fire that an UPDATE does, or which alone. */
    triggers: z.optional(
      z.union(
        [z.enum(['disable', 'fire']), z.strictObject({ fire: z.array(sqlName) })],
        'expected disable, fire or { fire: [TRIGGER, …] }',
      ),
    ),
    /** The tables that these triggers may write to. */
    mayWrite: z.optional(z.array(z.strictObject({ schema: z.optional(sqlName), table: sqlName }))),
  })
  .check(
    z.refine(({ columns: ruled, keep }) => ruled !== undefined || keep !== undefined, 'expected columns, keep or both'),
    z.refine(
      ({ columns: ruled, where }) => where === undefined || Object.keys(ruled ?? {}).length > 0,
      'expected columns with a rule beside where',
    ),
  );
