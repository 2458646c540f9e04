import * as z from 'zod/mini';
import { jsonPathPattern } from '../validation/json-path.ts';
import { rowSql } from './row-sql.ts';

const word = z.string().check(z.regex(/^[a-z][a-z0-9_-]*$/, 'expected a word such as customer-email'));
const consistent = z.optional(word);
/** PostgreSQL has no text with this character. */
const text = z.string().check(z.refine((value) => !value.includes('\u0000'), 'expected no NUL character'));
const constant = z.union([text, z.number(), z.boolean()]);
const count = z.int('expected an integer').check(z.minimum(0, 'expected 0 or more'));

/** By their names alone, as all rules can be whose options have defaults. */
const ofTexts = [
  'null',
  'hash',
  'email',
  'name',
  'phone',
  'text',
  'uuid',
  'number',
  'iban',
  'card',
  'partial',
  'noise',
] as const;
const ofColumns = [...ofTexts, 'inet', 'days', 'json'] as const;

const withOptions = [
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
        z
          .string()
          .check(z.regex(/^(?:keep|[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/, 'expected keep or a domain such as example.com')),
      ),
      consistent,
    }),
  }),
  z.strictObject({
    name: z.strictObject({
      part: z.optional(z.enum(['first', 'last', 'full'])),
      locale: z.optional(z.enum(['de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'sv', 'uk'])),
      consistent,
    }),
  }),
  z.strictObject({ phone: z.strictObject({ consistent }) }),
  z.strictObject({ text: z.strictObject({ consistent }) }),
  z.strictObject({
    template: text.check(
      z.regex(/[#?]/, 'expected # for digits or ? for letters, such as KD-####'),
      z.maxLength(200, 'expected 200 characters or fewer'),
    ),
  }),
  z.strictObject({ uuid: z.strictObject({ consistent }) }),
  z.strictObject({ number: z.strictObject({ consistent }) }),
  z.strictObject({ iban: z.strictObject({ consistent }) }),
  z.strictObject({ card: z.strictObject({ consistent }) }),
  z.strictObject({
    partial: z.strictObject({
      first: z.optional(count),
      last: z.optional(count),
      fill: z.optional(text.check(z.maxLength(1, 'expected one character'), z.minLength(1, 'expected one character'))),
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
] as const;

const words = (names: readonly string[]) => names.join(', ');
const withValues = '{ template: KD-#### }, { date: { keep: year } }, { constant: VALUE } or { choice: [VALUES] }';

const json = z.strictObject({
  json: z.strictObject({
    /** Of the paths that lead to a value the first one counts. */
    paths: z.optional(
      z.record(
        z.string().check(z.regex(jsonPathPattern, 'expected a path such as $.contacts[*].email or $."first-name"')),
        z.union(
          [z.null(), z.enum([...ofTexts, 'keep']), ...withOptions],
          `expected keep, ${words(ofTexts)}, ${withValues}`,
        ),
      ),
    ),
    /** What becomes of all that no path leads to; by default it becomes null. */
    others: z.optional(z.union([z.null(), z.enum(['null', 'keep'])], 'expected null or keep')),
  }),
});

const ofElements = [
  z.null(),
  ...withOptions,
  z.strictObject({ inet: z.strictObject({ consistent }) }),
  z.strictObject({ days: z.strictObject({ within: count.check(z.minimum(1, 'expected 1 or more')) }) }),
  json,
] as const;

/** What becomes of a column's values. */
export const rule = z.union(
  [
    z.enum([...ofColumns, 'shuffle']),
    ...ofElements,
    z.strictObject({ shuffle: z.strictObject({ together: word }) }),
    z.strictObject({ sql: rowSql('an expression') }),
    z.strictObject({
      each: z.union([z.enum(ofColumns), ...ofElements], `expected ${words(ofColumns)}, ${withValues}`),
    }),
  ],
  `expected ${words([...ofColumns, 'shuffle'])}, { each: RULE }, { sql: EXPRESSION }, ${withValues}`,
);
