import * as z from 'zod/mini';

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
  settings: z.optional(z.literal('requested')),
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
    z.array(
      z.object({
        ...{ database: z.string(), schema: z.string(), table: z.string(), rows: z.number() },
        /** The rows that stay as they are; of a table all of which is masked there is no number. */
        kept: z.optional(z.number()),
      }),
    ),
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
