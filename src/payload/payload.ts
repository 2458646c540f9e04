import * as z from 'zod/mini';
import { type DatabasePlan, databasePlanSchema } from './database-plan.ts';
import { packagedDatabaseSchema } from './packaged-database.ts';

/**
 * The execution's payload: what each state adds under its own key and what later states read. Each state's result has
 * an `outcome`, one of those the state declares in `src/steps/`.
 */

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
  source: z.object({ region: z.string(), cluster: z.string(), account: z.optional(z.string()) }),
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

/** What one check of the preflight has found. A passed check's message names no secret: it is shown to whoever may ask. */
export const preflightCheckSchema = z.object({
  name: z.string(),
  /** `skipped`: it could not be made; the message says why. */
  result: z.enum(['passed', 'failed', 'skipped']),
  message: z.string(),
  /** What to do about a failed check. */
  remedy: z.optional(z.string()),
  facts: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))),
});
export type PreflightCheck = z.infer<typeof preflightCheckSchema>;

/** Why a status check failed, as data: IsCopyComplete and IsRestoreComplete lead it to HandleFailure. */
const statusFailure = z.object({ error: z.string(), cause: z.string() });

export const copySchema = z.object({
  outcome: z.enum(['CopyInitiated', 'CopyComplete', 'CopyInProgress', 'CopyFailed']),
  snapshotId: z.string(),
  snapshotArn: z.string(),
  /** When CopySnapshot was entered: the deadline counts from here. */
  startedAt: z.string(),
  /** When CheckCopyStatus found it complete. */
  completedAt: z.optional(z.string()),
  /** Whether the copy was there already, from an earlier execution. */
  adopted: z.boolean(),
  status: z.string(),
  percentProgress: z.number(),
  failure: z.optional(statusFailure),
});
export type CopyProgress = z.infer<typeof copySchema>;

export const deletionSchema = z.object({
  outcome: z.enum(['NoCluster', 'ClusterDeleted', 'ClusterSetAside']),
  cluster: z.string(),
  finalSnapshotId: z.optional(z.string()),
  /** What the old cluster is called now. */
  setAside: z.optional(z.object({ identifier: z.string(), resourceId: z.string() })),
  /** The resource id of the restored cluster that was found to be taken over. */
  adoptedCluster: z.optional(z.string()),
});

export const restoreSchema = z.object({
  outcome: z.enum(['RestoreInitiated', 'RestoreComplete', 'RestoreInProgress', 'RestoreFailed']),
  cluster: z.string(),
  clusterArn: z.string(),
  resourceId: z.string(),
  startedAt: z.string(),
  /** When RestoreSnapshot was entered: the old cluster was out of the way. */
  enteredAt: z.optional(z.string()),
  /** When CheckRestoreStatus found it complete. */
  completedAt: z.optional(z.string()),
  status: z.string(),
  instances: z.array(z.object({ id: z.string(), status: z.string() })),
  /** Whether what a restore cannot set, and what came out otherwise than planned, has been asked for. */
  settings: z.optional(z.enum(['pending', 'requested'])),
  /** What of the complete cluster is not as planned, if anything is. */
  drift: z.optional(z.array(z.object({ setting: z.string(), planned: z.string(), found: z.string() }))),
  masterCredentials: z.enum(['pending', 'requested', 'set']),
  /** When the master credentials were asked for. */
  credentialsRequestedAt: z.optional(z.string()),
  /** The managed secret that the cluster showed before it had an instance: the source's, in the region of both. */
  inheritedSecretArn: z.optional(z.string()),
  masterSecretId: z.optional(z.string()),
  endpoint: z.optional(z.string()),
  port: z.optional(z.number()),
  databaseName: z.optional(z.string()),
  failure: z.optional(statusFailure),
});
export type RestoreProgress = z.infer<typeof restoreSchema>;

export const usersSchema = z.object({
  outcome: z.literal('UsersSetup'),
  roles: z.array(
    z.object({
      name: z.string(),
      access: z.string(),
      login: z.enum(['iam', 'none', 'secret', 'generate']),
      change: z.enum(['created', 'altered', 'unchanged']),
      databases: z.array(z.string()),
      secretArn: z.optional(z.string()),
    }),
  ),
  /** The login roles that came along and are not declared. */
  unlistedLogins: z._default(
    z.array(z.object({ name: z.string(), change: z.enum(['locked', 'dropped', 'was locked', 'kept']) })),
    [],
  ),
  sql: z._default(
    z.array(z.object({ file: z.string(), database: z.string(), result: z.enum(['ran', 'had run']) })),
    [],
  ),
  masked: z._default(
    z.array(z.object({ database: z.string(), schema: z.string(), table: z.string(), rows: z.number() })),
    [],
  ),
  /** What was looked at at the end, by name; only what holds is here: anything else fails the restore. */
  verifications: z._default(
    z.array(
      z.object({
        name: z.string(),
        database: z.string(),
        value: z.union([z.number(), z.boolean()]),
        expected: z.string(),
      }),
    ),
    [],
  ),
  /** What reaches other servers, and what became of it. */
  outward: z._default(
    z.array(
      z.object({
        database: z.string(),
        kind: z.enum(['foreignServers', 'subscriptions', 'jobs', 'eventTriggers', 'publications', 'extensions']),
        name: z.string(),
        change: z.enum(['disabled', 'was disabled', 'kept', 'left', 'opened since']),
      }),
    ),
    [],
  ),
  /** Of each list that is longer than a payload has room for: how many items are left off. */
  omitted: z.optional(z.record(z.string(), z.number())),
  /** The proofs that were made by logging in: how many of each. */
  proofs: z._default(z.object({ loggedIn: z.number(), refusedLogin: z.number(), refusedWrite: z.number() }), {
    loggedIn: 0,
    refusedLogin: 0,
    refusedWrite: 0,
  }),
});
export type UsersSetup = z.infer<typeof usersSchema>;

export const archiveSchema = z.object({
  outcome: z.literal('SnapshotArchived'),
  /** When ArchiveSnapshot was entered: the roles were set up. */
  startedAt: z.optional(z.string()),
  snapshotId: z.string(),
  kept: z.array(z.string()),
  deleted: z.array(z.string()),
  /** The cluster that was set aside, by the name it had then. */
  deletedCluster: z.optional(
    z.object({ identifier: z.string(), resourceId: z.string(), finalSnapshotId: z.optional(z.string()) }),
  ),
});

export const notificationSchema = z.object({ outcome: z.literal('NotificationSent'), messageId: z.string() });

/** The execution input and the body of `POST /restores`. */
export const requestSchema = z.strictObject({
  target: z.string().check(z.minLength(1, 'expected the name of a configured target')),
  snapshot: z.optional(z.string().check(z.minLength(1, 'expected a snapshot identifier or ARN'), z.maxLength(512))),
  requestedBy: z.optional(z.string().check(z.maxLength(256, 'expected at most 256 characters'))),
  reason: z.optional(z.string().check(z.maxLength(1024, 'expected at most 1024 characters'))),
});
export type RestoreRequestBody = z.infer<typeof requestSchema>;

/** What a Catch keeps under `$.failures.<State>`: AWS's own two keys. */
export const failuresSchema = z.record(z.string(), z.object({ Error: z.string(), Cause: z.optional(z.string()) }));

/** What every Task hands its function: the context that a decision may rest on, and the payload so far. */
export const taskEventSchema = z.object({
  execution: z.object({ id: z.string(), name: z.string(), startedAt: z.string() }),
  state: z.object({
    name: z.string(),
    /** The step's `now`. A retried state keeps it. */
    enteredAt: z.string(),
    retryCount: z.number(),
    /** Of a state that waits by Retry: the pause between two attempts. */
    retryIntervalSeconds: z.optional(z.number()),
  }),
  payload: z.unknown(),
});

/** A task event whose payload has been validated by the state's own schema. */
export interface TaskEvent<Payload> {
  readonly execution: { readonly id: string; readonly name: string; readonly startedAt: string };
  readonly state: {
    readonly name: string;
    readonly enteredAt: string;
    readonly retryCount: number;
    readonly retryIntervalSeconds?: number | undefined;
  };
  readonly payload: Payload;
}

/** One state's work: the whole of what it decides. */
export type Step<Payload, Result> = (event: TaskEvent<Payload>) => Promise<Result>;

/** Tag keys on what the pipeline makes. */
export const tagKeys = {
  target: 'aurora-restore:target',
  execution: 'aurora-restore:execution',
  source: 'aurora-restore:source-snapshot',
  /** On a restored cluster: the execution that restored it, whoever has taken it over since. Its instances' names follow from it. */
  restoredBy: 'aurora-restore:restored-by',
  archivedAt: 'aurora-restore:archived-at',
  restoredCluster: 'aurora-restore:restored-cluster',
  /**
   * On a copy: when its data is of, which the copy itself does not tell; on an archived one `unknown` where nothing told.
   * Whoever else copies snapshots of a source can give it too.
   */
  dataAsOf: 'aurora-restore:data-as-of',
  /** On a restored cluster: the identifier it was restored under, which tells whether somebody has renamed it since. */
  identifier: 'aurora-restore:identifier',
  /** On a restored cluster whose users are set up: when. */
  readyAt: 'aurora-restore:ready-at',
  /** On an old cluster that is renamed out of the way: the execution's ARN, and the identifier it had. */
  setAsideBy: 'aurora-restore:set-aside-by',
  setAsideFrom: 'aurora-restore:set-aside-from',
  /** On the same: the target it was the old cluster of, which it need not have been made for. */
  setAsideFor: 'aurora-restore:set-aside-for',
} as const;
