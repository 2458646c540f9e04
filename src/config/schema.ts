import * as z from 'zod/mini';

/**
 * The schema of `config/<stage>.yml`: which clusters may be replaced, from what, and how. It is strict: an unknown key is
 * an error. `docs/configuration.md` explains each key.
 */

/** An RDS identifier: 1 to 63 letters, digits and hyphens; a letter first, no hyphen last, none doubled. */
export const rdsIdentifier = z
  .string()
  .check(
    z.maxLength(63, 'expected at most 63 characters'),
    z.regex(/^[a-z](?:-?[a-z0-9])*$/, 'expected lower-case letters, digits and single hyphens, beginning with a letter'),
  );

/** A target's name goes into the names of its copies, `<target>-<yyyymmdd>-<hhmm>-<hash>`, which RDS limits to 63. */
const targetName = rdsIdentifier.check(z.maxLength(40, 'expected at most 40 characters'));

export const region = z.string().check(z.regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/, 'expected a region such as eu-west-1'));
const account = z.string().check(z.regex(/^\d{12}$/, 'expected a quoted account id of 12 digits'));
/** Whole minutes or hours: `90m`, `6h`. */
const duration = z.string().check(z.regex(/^[1-9]\d{0,4}[mh]$/, 'expected minutes or hours such as 90m or 6h'));
const tags = z.record(
  z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(128),
      z.regex(/^(?!aws:|rds:|aurora-restore:)/, 'expected a key that does not begin with aws:, rds: or aurora-restore:'),
    ),
  z.string().check(z.maxLength(256)),
);
const positive = z.int().check(z.minimum(1, 'expected 1 or more'));

const instance = z.strictObject({
  class: z.string().check(z.regex(/^db\.[a-z0-9-]+(?:\.[a-z0-9]+)?$/, 'expected an instance class such as db.r6g.large')),
  parameterGroup: z.optional(z.string()),
  promotionTier: z.optional(z.int().check(z.minimum(0, 'expected 0 to 15'), z.maximum(15, 'expected 0 to 15'))),
});

const role = z.strictObject({
  /** Any PostgreSQL role name of at most 63 bytes that is not the system's. */
  name: z
    .string()
    .check(
      z.minLength(1, 'expected a role name'),
      z.refine((name) => new TextEncoder().encode(name).length <= 63, 'expected at most 63 bytes'),
      z.refine((name) => !name.includes('\u0000'), 'expected no NUL character'),
      z.refine((name) => !/^(?:pg_|rds)/.test(name), 'expected a name that does not begin with pg_ or rds'),
    ),
  access: z.enum(['readonly', 'readwrite', 'owner']),
  /**
   * How the role logs in: `iam`; with the password in an existing secret; or with a generated password, kept in a secret
   * of the given name that the pipeline makes or updates.
   */
  login: z.union([
    z.literal('iam'),
    z.strictObject({ secret: z.string().check(z.minLength(1, 'expected the name or ARN of a secret')) }),
    z.strictObject({
      generate: z
        .string()
        .check(z.regex(/^[A-Za-z0-9/_+=.@-]{1,512}$/, 'expected a secret name of letters, digits and /_+=.@-')),
    }),
  ]),
  /** The databases the grants are made in; by default the cluster's own database. */
  databases: z.optional(z.array(z.string()).check(z.minLength(1, 'expected at least one database'))),
  /** The schemas the grants are made on; by default all that are not the system's. */
  schemas: z.optional(z.array(z.string()).check(z.minLength(1, 'expected at least one schema'))),
});

export const profileSchema = z.strictObject({
  source: z.strictObject({ region, cluster: rdsIdentifier, account: z.optional(account) }),
  snapshot: z.optional(
    z.strictObject({
      select: z.optional(z.enum(['latest', 'latest-automated', 'latest-manual'])),
      maxAgeHours: z.optional(z.number().check(z.positive('expected more than 0'))),
    }),
  ),
  copy: z.optional(z.strictObject({ kmsKeyId: z.optional(z.string()), tags: z.optional(tags) })),
  cluster: z.optional(
    z.strictObject({
      identifier: z.optional(rdsIdentifier),
      subnetGroup: z.optional(z.string()),
      securityGroupIds: z.optional(
        z.array(z.string().check(z.regex(/^sg-[0-9a-f]+$/, 'expected a security group id such as sg-0123abcd'))),
      ),
      parameterGroup: z.optional(z.string()),
      engineVersion: z.optional(z.string().check(z.regex(/^\d+\.\d+(?:\.\d+)?$/, 'expected a version such as 17.4'))),
      port: z.optional(z.int().check(z.minimum(1150, 'expected 1150 to 65535'), z.maximum(65535, 'expected 1150 to 65535'))),
      iamAuthentication: z.optional(z.boolean()),
      serverlessV2: z.optional(
        z
          .strictObject({ min: z.number().check(z.minimum(0)), max: z.number().check(z.minimum(1), z.maximum(256)) })
          .check(z.refine(({ min, max }) => min <= max, 'expected min to be no greater than max')),
      ),
      storageType: z.optional(z.enum(['aurora', 'aurora-iopt1'])),
      deletionProtection: z.optional(z.boolean()),
      logExports: z.optional(z.array(z.enum(['postgresql', 'instance', 'iam-db-auth-error']))),
      tags: z.optional(tags),
    }),
  ),
  instances: z.optional(
    z.union([
      z.strictObject({ ...instance.shape, count: z.optional(positive.check(z.maximum(16, 'expected 16 or less'))) }),
      z.array(instance).check(z.minLength(1, 'expected at least one instance'), z.maxLength(16, 'expected 16 or fewer')),
    ]),
  ),
  /** `managed`: RDS keeps the password in a secret of its own; otherwise the secret the password is taken from. */
  masterCredentials: z.optional(
    z.union([
      z.literal('managed'),
      z.strictObject({ managed: z.strictObject({ kmsKeyId: z.string() }) }),
      z.strictObject({ secret: z.string().check(z.minLength(1, 'expected the name or ARN of a secret')) }),
    ]),
  ),
  database: z.optional(
    z.strictObject({
      /** The database to connect to first; by default the cluster's own, else `postgres`. */
      name: z.optional(z.string()),
      roles: z.optional(
        z
          .array(role)
          .check(
            z.refine(
              (roles) => new Set(roles.map(({ name }) => name)).size === roles.length,
              'expected every role once; a name is given twice',
            ),
          ),
      ),
    }),
  ),
  replace: z.optional(
    z.strictObject({
      /** Whether a cluster under the target's name that this pipeline did not make may be replaced. */
      adopt: z.optional(z.boolean()),
      /** Whether a final snapshot is taken of the cluster before it is deleted. */
      finalSnapshot: z.optional(z.boolean()),
      disableDeletionProtection: z.optional(z.boolean()),
    }),
  ),
  archive: z.optional(
    z.strictObject({
      /** How many archived copies of the target are kept, the newest first. */
      keep: z.optional(positive),
      /** Copies older than this are deleted too, but never the newest one. */
      deleteAfterDays: z.optional(positive),
    }),
  ),
  deadlines: z.optional(
    z.strictObject({
      copy: z.optional(duration),
      delete: z.optional(duration),
      restore: z.optional(duration),
    }),
  ),
});

export const configSchema = z.strictObject({
  /** The region the stack is deployed in: where every target of this stage stands. */
  region,
  targets: z
    .record(targetName, profileSchema)
    .check(z.refine((targets) => Object.keys(targets).length > 0, 'expected at least one target')),
});

export type Config = z.infer<typeof configSchema>;
export type Profile = z.infer<typeof profileSchema>;
export type RoleDeclaration = z.infer<typeof role>;
