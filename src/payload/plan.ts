import * as z from 'zod/mini';
import { type DatabasePlan, databasePlanSchema } from './database-plan.ts';
import { packagedDatabaseSchema } from './packaged-database.ts';

const tags = z.record(z.string(), z.string());

/** A cluster by what identifies it, whatever it is called. */
const clusterReference = z.object({ arn: z.string(), resourceId: z.string() });

/** Where a planned value came from. */
const origins = ['profile', 'existing cluster', 'last restore', 'snapshot', 'AWS default', 'pipeline default'] as const;

export type Origin = (typeof origins)[number];

/**
 * What one restore will do, decided once by SnapshotCheck. No later state reads configuration. It holds no secret: only
 * names and ARNs of secrets.
 */
export const planSchema = z.object({
  version: z.literal(1),
  target: z.string(),
  region: z.string(),
  account: z.string(),
  source: z.object({
    region: z.string(),
    cluster: z.string(),
    account: z.optional(z.string()),
    /** Of the cluster that the snapshot was taken of, as far as RDS tells; a plan of before it was kept has none. */
    resourceId: z.optional(z.string()),
  }),
  snapshot: z.object({
    arn: z.string(),
    id: z.string(),
    region: z.string(),
    kind: z.enum(['automated', 'manual', 'shared', 'public']),
    createdAt: z.string(),
    /**
     * When the data is of, and by what that is known; without `asOf` it is not. A plan of before there was it takes the
     * snapshot's own time.
     */
    data: z.optional(
      z.object({
        asOf: z.optional(z.string()),
        basis: z.enum(['snapshot', 'original', 'name', 'tag', 'unknown']),
      }),
    ),
    engineVersion: z.string(),
    encrypted: z.boolean(),
    masterUsername: z.string(),
  }),
  copy: z.object({ snapshotId: z.string(), kmsKeyId: z.optional(z.string()), tags }),
  cluster: z.object({
    identifier: z.string(),
    engineVersion: z.string(),
    subnetGroup: z.optional(z.string()),
    securityGroupIds: z.optional(z.array(z.string())),
    parameterGroup: z.optional(z.string()),
    port: z.optional(z.number()),
    iamAuthentication: z.boolean(),
    serverlessV2: z.optional(z.object({ min: z.number(), max: z.number() })),
    storageType: z.optional(z.string()),
    deletionProtection: z.boolean(),
    logExports: z.optional(z.array(z.string())),
    backup: z.optional(z.object({ retentionDays: z.optional(z.number()), window: z.optional(z.string()) })),
    maintenanceWindow: z.optional(z.string()),
    copyTagsToSnapshot: z.optional(z.boolean()),
    autoMinorVersionUpgrade: z.optional(z.boolean()),
    associatedRoles: z.optional(z.array(z.object({ arn: z.string(), feature: z.optional(z.string()) }))),
    tags,
  }),
  /** The writer first. */
  instances: z.array(
    z.object({
      id: z.string(),
      class: z.string(),
      promotionTier: z.number(),
      parameterGroup: z.optional(z.string()),
    }),
  ),
  masterCredentials: z.union([
    z.object({ type: z.literal('managed'), kmsKeyId: z.optional(z.string()) }),
    z.object({ type: z.literal('secret'), secretId: z.string() }),
  ]),
  /** Itself, or by its digest where it is too large to be carried. */
  database: z.union([databasePlanSchema, packagedDatabaseSchema]),
  replace: z.object({
    /** A plan of before there was a choice deletes. */
    strategy: z._default(z.enum(['delete', 'setAside']), 'delete'),
    adopt: z.boolean(),
    disableDeletionProtection: z.boolean(),
    finalSnapshotId: z.optional(z.string()),
    /** The cluster that stood under the target's name when the plan was made: the only one that may be deleted. */
    existing: z.optional(clusterReference),
    /** Whether an ended execution had left it unfinished then: it goes without a final snapshot, unless it has been finished since. */
    unfinished: z.optional(z.boolean()),
    /** What the existing cluster is called until it is deleted. */
    setAside: z.optional(
      z.object({
        identifier: z.string(),
        /** The ended execution that has set it aside already, and did not come to its end. */
        adoptedFrom: z.optional(z.string()),
      }),
    ),
    /** What such an execution has left unfinished under the target's name: it goes without a final snapshot. */
    leftover: z.optional(clusterReference),
  }),
  /** The cluster that an ended execution has restored of the same snapshot, and that only lacks its users. */
  adoptedCluster: z.optional(z.object({ arn: z.string(), resourceId: z.string(), executionId: z.string() })),
  onFailure: z._default(z.enum(['keep', 'cleanup']), 'keep'),
  archive: z.object({ keep: z.number(), deleteAfterDays: z.optional(z.number()) }),
  /** Seconds from the beginning of each phase. */
  deadlines: z.object({
    copySeconds: z.number(),
    deleteSeconds: z.number(),
    restoreSeconds: z.number(),
    /** A plan of before there was one has two hours. */
    setupSeconds: z._default(z.number(), 7200),
  }),
  /** Seconds that WaitForCopy and WaitForRestore wait. */
  polling: z.object({ copySeconds: z.number(), restoreSeconds: z.number() }),
  /** For each planned setting, by its path (`cluster.subnetGroup`), where it came from. */
  origins: z.record(z.string(), z.enum(origins)),
});

export type Plan = z.infer<typeof planSchema>;

/** A plan with all that is declared of the database at hand. */
export type WholePlan = Plan & { readonly database: DatabasePlan };
