import * as z from 'zod/mini';
import { databaseName, sqlName } from './values.ts';

const consistent = z.optional(
  z.string().check(z.regex(/^[a-z][a-z0-9_-]*$/, 'expected a word such as customer-email')),
);
/** PostgreSQL has no text with this character. */
const text = z.string().check(z.refine((value) => !value.includes('\u0000'), 'expected no NUL character'));
const constant = z.union([text, z.number(), z.boolean()]);
const count = z.int('expected an integer').check(z.minimum(0, 'expected 0 or more'));

const rule = z.union(
  [
    z.null(),
    z.enum([
      'null',
      'hash',
      'email',
      'name',
      'phone',
      'uuid',
      'number',
      'inet',
      'iban',
      'card',
      'partial',
      'shuffle',
      'noise',
      'days',
    ]),
    z.strictObject({ constant }),
    z.strictObject({ choice: z.array(constant).check(z.minLength(1, 'expected one value or more')) }),
    z.strictObject({
      hash: z.strictObject({
        length: z.optional(
          z.int('expected an integer').check(z.minimum(8, 'expected 8 to 64'), z.maximum(64, 'expected 8 to 64')),
        ),
        consistent,
      }),
    }),
    z.strictObject({
      email: z.strictObject({
        domain: z.optional(
          z.string().check(z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'expected a domain such as example.com')),
        ),
        consistent,
      }),
    }),
    z.strictObject({ name: z.strictObject({ part: z.optional(z.enum(['first', 'last', 'full'])), consistent }) }),
    z.strictObject({ phone: z.strictObject({ consistent }) }),
    z.strictObject({ uuid: z.strictObject({ consistent }) }),
    z.strictObject({ number: z.strictObject({ consistent }) }),
    z.strictObject({ inet: z.strictObject({ consistent }) }),
    z.strictObject({ iban: z.strictObject({ consistent }) }),
    z.strictObject({ card: z.strictObject({ consistent }) }),
    z.strictObject({
      partial: z.strictObject({
        first: z.optional(count),
        last: z.optional(count),
        fill: z.optional(
          text.check(z.maxLength(1, 'expected one character'), z.minLength(1, 'expected one character')),
        ),
      }),
    }),
    z.strictObject({
      noise: z
        .strictObject({
          amount: z.optional(z.number().check(z.positive('expected more than 0'))),
          ratio: z.optional(z.number().check(z.positive('expected more than 0'), z.maximum(1, 'expected 1 or less'))),
        })
        .check(
          z.refine(({ amount, ratio }) => (amount === undefined) !== (ratio === undefined), 'expected amount or ratio'),
        ),
    }),
    z.strictObject({ date: z.strictObject({ keep: z.enum(['year', 'decade']) }) }),
    z.strictObject({ days: z.strictObject({ within: count.check(z.minimum(1, 'expected 1 or more')) }) }),
  ],
  'expected null, hash, email, name, phone, uuid, number, inet, iban, card, partial, shuffle, noise, days, { date: { keep: year } }, { constant: VALUE } or { choice: [VALUES] }',
);

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
  );
