import * as z from 'zod/mini';
import { backupWindowPattern, maintenanceWindowPattern, windowMinutes } from '../windows.ts';
import { databaseSchema } from './database.ts';
import { alarms, logs, targetAlarms } from './observability.ts';
import { duration, name, secret } from './values.ts';

/**
 * The schema of `config/<stage>.yml`: which clusters may be replaced, from what, and how. It is strict: an unknown key is
 * an error. `docs/configuration.md` explains each key. The rules between keys and between targets are in `rules.ts`.
 *
 * Every message begins with "expected": `parse.ts` completes it with the path and with what was found.
 */

/** An RDS identifier: 1 to 63 letters, digits and hyphens; a letter first, no hyphen last, none doubled. */
const rdsIdentifier = z
  .string('expected an identifier of letters, digits and hyphens')
  .check(
    z.maxLength(63, 'expected at most 63 characters'),
    z.regex(
      /^[a-z](?:-?[a-z0-9])*$/,
      'expected lower-case letters, digits and single hyphens, beginning with a letter',
    ),
  );

/** A target's name goes into the names of its copies, `<target>-<yyyymmdd>-<hhmm>-<hash>`, which RDS limits to 63. */
export const targetName = rdsIdentifier.check(z.maxLength(40, 'expected at most 40 characters'));

export const region = z
  .string('expected a region such as eu-west-1')
  .check(z.regex(/^[a-z]{2,4}(?:-[a-z]+)+-\d$/, 'expected a region such as eu-west-1'));
const account = z
  .string('expected a quoted account id of 12 digits')
  .check(z.regex(/^\d{12}$/, 'expected a quoted account id of 12 digits'));

/**
 * AWS allows 50 tags a resource, of which the pipeline sets up to 6.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html
 */
const tagText = /^[\p{L}\p{Z}\p{N}_.:/=+@-]*$/u;
const tags = z
  .record(
    z
      .string()
      .check(
        z.minLength(1, 'expected a tag key'),
        z.maxLength(128, 'expected at most 128 characters'),
        z.regex(tagText, 'expected letters, digits, spaces and _.:/=+@-'),
        z.regex(
          /^(?!aws:|rds:|aurora-restore:)/i,
          'expected a key that does not begin with aws:, rds: or aurora-restore:',
        ),
      ),
    z
      .string('expected a quoted string')
      .check(
        z.maxLength(256, 'expected at most 256 characters'),
        z.regex(tagText, 'expected letters, digits, spaces and _.:/=+@-'),
      ),
  )
  .check(z.refine((given) => Object.keys(given).length <= 44, 'expected at most 44 tags'));
const positive = z.int('expected an integer').check(z.minimum(1, 'expected 1 or more'));

/** Aurora capacity units come in halves. */
const capacity = (least: number) =>
  z
    .number()
    .check(
      z.minimum(least, `expected ${least} to 256 capacity units`),
      z.maximum(256, `expected ${least} to 256 capacity units`),
      z.multipleOf(0.5, 'expected whole or half capacity units'),
    );

const instance = z.strictObject({
  class: z
    .string()
    .check(z.regex(/^db\.[a-z0-9-]+(?:\.[a-z0-9]+)?$/, 'expected an instance class such as db.r6g.large')),
  parameterGroup: z.optional(name),
  promotionTier: z.optional(
    z.int('expected an integer').check(z.minimum(0, 'expected 0 to 15'), z.maximum(15, 'expected 0 to 15')),
  ),
});

const leastWindow = 30;
const backupWindow = z.string('expected a daily window such as "02:00-03:00"').check(
  z.regex(backupWindowPattern, { error: 'expected a daily window such as "02:00-03:00"', abort: true }),
  z.refine((window) => (windowMinutes(window) ?? 0) >= leastWindow, `expected at least ${leastWindow} minutes`),
);
const maintenanceWindow = z.string('expected a weekly window such as "sun:04:00-sun:05:00"').check(
  z.regex(maintenanceWindowPattern, { error: 'expected a weekly window such as "sun:04:00-sun:05:00"', abort: true }),
  z.refine((window) => {
    const minutes = windowMinutes(window) ?? 0;
    return minutes >= leastWindow && minutes < 24 * 60;
  }, `expected at least ${leastWindow} minutes and less than a day`),
);

/** RDS associates a role with a cluster once, and with Aurora PostgreSQL only for a feature that is named. */
const associatedRole = z.strictObject({
  arn: z
    .string('expected the ARN of an IAM role')
    .check(z.regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/, 'expected the ARN of an IAM role')),
  feature: z
    .string('expected the feature that the role is for, such as s3Import')
    .check(z.minLength(1, 'expected the feature that the role is for, such as s3Import')),
});
const associatedRoles = z
  .array(associatedRole)
  .check(z.refine((roles) => new Set(roles.map(({ arn }) => arn)).size === roles.length, 'expected every role once'));

const securityGroupId = z.string().check(z.regex(/^sg-[0-9a-f]+$/, 'expected a security group id such as sg-0123abcd'));

const profileSchema = z.strictObject({
  source: z.strictObject({ region, cluster: rdsIdentifier, account: z.optional(account) }),
  snapshot: z.optional(
    z.strictObject({
      select: z.optional(z.enum(['latest', 'latest-automated', 'latest-manual'])),
      maxAgeHours: z.optional(z.number().check(z.positive('expected more than 0'))),
    }),
  ),
  copy: z.optional(z.strictObject({ kmsKeyId: z.optional(name), tags: z.optional(tags) })),
  cluster: z.optional(
    z.strictObject({
      identifier: z.optional(rdsIdentifier),
      subnetGroup: z.optional(name),
      securityGroupIds: z.optional(z.array(securityGroupId)),
      parameterGroup: z.optional(name),
      engineVersion: z.optional(
        z
          .string('expected a quoted version such as "17.4"')
          .check(z.regex(/^\d+\.\d+(?:\.\d+)?$/, 'expected a quoted version such as "17.4"')),
      ),
      port: z.optional(
        z
          .int('expected an integer')
          .check(z.minimum(1150, 'expected 1150 to 65535'), z.maximum(65535, 'expected 1150 to 65535')),
      ),
      iamAuthentication: z.optional(z.boolean()),
      serverlessV2: z.optional(
        z
          .strictObject({ min: capacity(0), max: capacity(1) })
          .check(z.refine(({ min, max }) => min <= max, 'expected min to be no greater than max')),
      ),
      storageType: z.optional(z.enum(['aurora', 'aurora-iopt1'])),
      deletionProtection: z.optional(z.boolean()),
      logExports: z.optional(z.array(z.enum(['postgresql', 'instance', 'iam-db-auth-error']))),
      backup: z.optional(
        z.strictObject({
          retentionDays: z.optional(
            z
              .int('expected an integer')
              .check(z.minimum(1, 'expected 1 to 35 days'), z.maximum(35, 'expected 1 to 35 days')),
          ),
          window: z.optional(backupWindow),
        }),
      ),
      maintenanceWindow: z.optional(maintenanceWindow),
      copyTagsToSnapshot: z.optional(z.boolean()),
      autoMinorVersionUpgrade: z.optional(z.boolean()),
      associatedRoles: z.optional(associatedRoles),
      tags: z.optional(tags),
    }),
  ),
  instances: z.optional(
    z.union(
      [
        z.strictObject({ ...instance.shape, count: z.optional(positive.check(z.maximum(16, 'expected 16 or less'))) }),
        z
          .array(instance)
          .check(z.minLength(1, 'expected at least one instance'), z.maxLength(16, 'expected 16 or fewer')),
      ],
      'expected { class, count } or a list of instances with a class each',
    ),
  ),
  /** `managed`: RDS keeps the password in a secret of its own; otherwise the secret the password is taken from. */
  masterCredentials: z.optional(
    z.union(
      [
        z.literal('managed'),
        z.strictObject({ managed: z.strictObject({ kmsKeyId: name }) }),
        z.strictObject({ secret }),
      ],
      'expected managed, { managed: { kmsKeyId: KEY } } or { secret: NAME }',
    ),
  ),
  database: z.optional(databaseSchema),
  replace: z.optional(
    z.strictObject({
      /** Whether the old cluster is deleted before the restore, or renamed and deleted once the restored one is ready. */
      strategy: z.optional(z.enum(['delete', 'setAside'])),
      /** Whether a cluster under the target's name that this pipeline did not make may be replaced. */
      adopt: z.optional(z.boolean()),
      /** Whether a final snapshot is taken of the cluster before it is deleted. */
      finalSnapshot: z.optional(z.boolean()),
      disableDeletionProtection: z.optional(z.boolean()),
    }),
  ),
  /** What becomes of the copy and the restored cluster of a restore that fails; the next one can take them over. */
  onFailure: z.optional(z.enum(['keep', 'cleanup'])),
  archive: z.optional(
    z.strictObject({
      /** How many archived copies of the target are kept, the newest first. */
      keep: z.optional(positive),
      /** Copies older than this are deleted too, but never the newest one. */
      deleteAfterDays: z.optional(positive),
    }),
  ),
  /** When somebody is told, whether or not anything has failed. */
  alarms: z.optional(targetAlarms),
  deadlines: z.optional(
    z.strictObject({
      copy: z.optional(duration),
      delete: z.optional(duration),
      restore: z.optional(duration),
      setup: z.optional(duration),
    }),
  ),
});

const scheduleForm = 'expected rate(1 day), rate(N hours) or cron(minutes hours day-of-month month day-of-week year)';
/** Of the two days of a cron expression one is `?`. */
const schedule = z
  .string(scheduleForm)
  .check(
    z.regex(
      /^(?:rate\((?:1 (?:minute|hour|day)|(?:[2-9]|[1-9]\d+) (?:minutes|hours|days))\)|cron\([\w*,/-]+ [\w*,/-]+ (?:\? [\w*,/-]+ [\w*,/#-]+|[\w*,/-]+ [\w*,/-]+ \?) [\w*,/-]+\))$/,
      scheduleForm,
    ),
  );

/**
 * When the function `sweep` is invoked by itself, and whether it then removes what it finds.
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 */
export const sweep = z.strictObject({ schedule, apply: z.boolean() });

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_VpcConfig.html */
const mostOfVpcConfig = { subnets: 16, securityGroups: 5 };

/** Where SetupDBUsers runs: subnets, and security groups or the VPC that it gets one of its own in. */
const network = z
  .strictObject({
    securityGroupIds: z.optional(
      z
        .array(securityGroupId)
        .check(
          z.minLength(1, 'expected at least one security group'),
          z.maxLength(
            mostOfVpcConfig.securityGroups,
            `expected at most ${mostOfVpcConfig.securityGroups} security groups`,
          ),
        ),
    ),
    vpcId: z.optional(z.string().check(z.regex(/^vpc-[0-9a-f]+$/, 'expected a VPC id such as vpc-0123abcd'))),
    subnetIds: z
      .array(z.string().check(z.regex(/^subnet-[0-9a-f]+$/, 'expected a subnet id such as subnet-0123abcd')))
      .check(
        z.minLength(1, 'expected at least one subnet'),
        z.maxLength(mostOfVpcConfig.subnets, `expected at most ${mostOfVpcConfig.subnets} subnets`),
      ),
  })
  .check(
    z.refine(
      ({ securityGroupIds, vpcId }) => (securityGroupIds === undefined) !== (vpcId === undefined),
      'expected either securityGroupIds, or vpcId for a security group of its own',
    ),
  );

export const configSchema = z.strictObject({
  /** The region the stack is deployed in: where every target of this stage stands. */
  region,
  network: z.optional(z.union([z.literal('none'), network], 'expected none or { subnetIds, securityGroupIds }')),
  sweep: z.optional(sweep),
  alarms: z.optional(alarms),
  logs: z.optional(logs),
  /** The names are checked by a rule: were they checked here, a wrong name would hide what is wrong below it. */
  targets: z.record(z.string(), profileSchema),
});

export type Config = z.infer<typeof configSchema>;
export type Profile = z.infer<typeof profileSchema>;
