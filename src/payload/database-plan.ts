import * as z from 'zod/mini';
import { columnClasses } from '../ports/database-columns.ts';
import { nameLocales } from '../ports/database-data.ts';

/** The part of a plan that SetupDBUsers carries out. It holds no secret: only names and ARNs of secrets. */

const names = z.array(z.string());
const privileges = z.optional(names);

const consistent = z.optional(z.string());
const constant = z.union([z.string(), z.number(), z.boolean()]);
const valueRules = [
  z.object({ type: z.literal('null') }),
  z.object({ type: z.literal('constant'), value: constant }),
  z.object({ type: z.literal('choice'), values: z.array(constant) }),
  z.object({ type: z.literal('hash'), length: z.optional(z.number()), consistent }),
  z.object({ type: z.literal('email'), domain: z.string(), consistent }),
  z.object({
    type: z.literal('name'),
    part: z.enum(['first', 'last', 'full']),
    locale: z.optional(z.enum(nameLocales)),
    consistent,
  }),
  z.object({ type: z.literal('phone'), consistent }),
  z.object({ type: z.literal('text'), consistent }),
  z.object({ type: z.literal('template'), form: z.string() }),
  z.object({ type: z.literal('uuid'), consistent }),
  z.object({ type: z.literal('number'), consistent }),
  z.object({ type: z.literal('inet'), consistent }),
  z.object({ type: z.literal('iban'), consistent }),
  z.object({ type: z.literal('card'), consistent }),
  z.object({ type: z.literal('partial'), first: z.number(), last: z.number(), fill: z.string() }),
  z.object({ type: z.literal('noise'), amount: z.optional(z.number()), ratio: z.optional(z.number()) }),
  z.object({ type: z.literal('date'), keep: z.enum(['year', 'decade']) }),
  z.object({ type: z.literal('days'), within: z.number() }),
] as const;
const jsonRule = z.object({
  type: z.literal('json'),
  paths: z.array(
    z.object({
      path: z.string(),
      rule: z.discriminatedUnion('type', [...valueRules, z.object({ type: z.literal('keep') })]),
    }),
  ),
  others: z.enum(['null', 'keep']),
});
const maskRule = z.discriminatedUnion('type', [
  ...valueRules,
  jsonRule,
  z.object({ type: z.literal('shuffle'), together: z.optional(z.string()) }),
  z.object({ type: z.literal('sql'), expression: z.string() }),
  z.object({ type: z.literal('each'), rule: z.discriminatedUnion('type', [...valueRules, jsonRule]) }),
]);

const outwardChoice = z.enum(['disable', 'keep', 'refuse']);
const outward = z.object({
  foreignServers: outwardChoice,
  subscriptions: outwardChoice,
  jobs: outwardChoice,
  eventTriggers: outwardChoice,
  publications: outwardChoice,
  extensions: outwardChoice,
});

/** Where no database is named, the one that is connected to first is meant. */
export const databasePlanSchema = z.object({
  name: z.optional(z.string()),
  roles: z.array(
    z.object({
      name: z.string(),
      access: z.optional(z.enum(['readonly', 'readwrite', 'owner'])),
      login: z.union([
        z.object({ type: z.literal('iam') }),
        z.object({ type: z.literal('none') }),
        z.object({ type: z.literal('secret'), secretId: z.string() }),
        z.object({ type: z.literal('generate'), secretName: z.string() }),
      ]),
      databases: z.optional(names),
      schemas: z.optional(names),
      memberOf: z.optional(names),
      connectionLimit: z.optional(z.number()),
      validUntil: z.optional(z.string()),
      settings: z.optional(z.record(z.string(), z.string())),
      grants: z.optional(
        z.array(
          z.object({
            databases: z.optional(names),
            schemas: z.optional(names),
            tables: z.optional(names),
            privileges: z.object({
              database: privileges,
              schemas: privileges,
              tables: privileges,
              sequences: privileges,
              functions: privileges,
            }),
          }),
        ),
      ),
    }),
  ),
  /** A plan of before there was a choice leaves them. */
  unlistedLogins: z._default(z.enum(['lock', 'drop', 'keep']), 'keep'),
  /** A plan of before there was a choice leaves all of it. */
  outward: z.optional(outward),
  revokePublic: z.optional(z.object({ create: z.boolean(), connect: z.boolean() })),
  sql: z._default(
    z.array(
      z.object({
        file: z.string(),
        /** Of the file as it was packaged, in hexadecimal digits. */
        sha256: z.string(),
        database: z.optional(z.string()),
        timeoutSeconds: z.number(),
        /** By default it runs before masking. */
        phase: z.optional(z.literal('after')),
      }),
    ),
    [],
  ),
  masking: z._default(
    z.array(
      z.object({
        database: z.optional(z.string()),
        schema: z.string(),
        table: z.string(),
        columns: z.array(z.object({ name: z.string(), rule: maskRule })),
        where: z.optional(z.string()),
        keep: z.optional(z.union([z.literal('all'), names])),
        triggers: z.optional(z.union([z.enum(['disable', 'fire']), z.object({ fire: names })])),
        mayWrite: z.optional(z.array(z.object({ schema: z.string(), table: z.string() }))),
      }),
    ),
    [],
  ),
  /** Without it masks follow from a secret of each restore, which nobody knows. */
  stableMasks: z.optional(z.object({ secretId: z.string() })),
  /** What becomes of columns about which nobody has decided; without it they stay as they are. */
  columns: z.optional(
    z.object({
      undecided: z.enum(['refuse', 'mask']),
      classes: z.array(z.enum(columnClasses)),
      largeObjects: z.enum(['refuse', 'keep']),
      keep: z.array(z.object({ database: z.optional(z.string()), schema: z.optional(z.string()) })),
    }),
  ),
  verifications: z._default(
    z.array(
      z.object({
        name: z.string(),
        database: z.optional(z.string()),
        query: z.string(),
        expect: z.union([
          z.object({ equals: z.union([z.number(), z.boolean()]) }),
          z.object({ min: z.optional(z.number()), max: z.optional(z.number()) }),
        ]),
        timeoutSeconds: z.number(),
      }),
    ),
    [],
  ),
});
export type DatabasePlan = z.infer<typeof databasePlanSchema>;
