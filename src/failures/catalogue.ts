/**
 * Every error the pipeline can end with: its name (the string that `stepfunctions/restore.yml` matches on and that an
 * operator reads in the execution's `error`) and what to do next. `meanings.ts` has what it means. `docs/errors.md` is generated
 * from both.
 *
 * `retry` says whether the state machine tries the same state again: decided here, once. A test holds it against the
 * definition's `Retry` blocks.
 */
export const errorCatalogue = {
  InvalidRequest: {
    remedy: 'Correct the field that is named and send the request again.',
    retry: false,
  },
  InvalidConfig: {
    remedy: 'Correct the file at the path that is named; `npm run config:check` tells whether it is right.',
    retry: false,
  },
  InvalidPayload: {
    remedy: 'Start the restore through the state machine, not a single function; do not edit payloads.',
    retry: false,
  },
  InvalidEnvironment: {
    remedy: 'Deploy the stack again; the variable that is named belongs to the function in serverless.yml.',
    retry: false,
  },
  UnknownTarget: {
    remedy: 'Name one of the configured targets, or add the target to config/<stage>.yml and deploy.',
    retry: false,
  },
  RestoreNotFound: {
    remedy: 'Ask for the id that POST /restores answered with; AWS keeps ended executions for 90 days.',
    retry: false,
  },
  IdempotencyKeyReused: {
    remedy: 'Send the body of the first request again, or take a new key for another one.',
    retry: false,
  },
  SnapshotNotFound: {
    remedy:
      'Check the source cluster, region and account in the profile, and that a snapshot exists there and is shared with this account.',
    retry: false,
  },
  SnapshotNotAvailable: {
    remedy: 'Wait until the snapshot is available and start a new restore, or name another one in the request.',
    retry: false,
  },
  SnapshotNotSuitable: {
    remedy:
      'Leave snapshot out of the request, or name a cluster snapshot of the source that the profile has; the source must be aurora-postgresql.',
    retry: false,
  },
  SnapshotTooOld: {
    remedy:
      'Find out why there is no newer one: the source’s backups, or who shares them. To restore this one all the same, raise snapshot.maxAgeHours and deploy.',
    retry: false,
  },
  SnapshotAgeUnknown: {
    remedy:
      'Name an original snapshot in the request; or have whoever makes the copies tell the time: by the tag aurora-restore:data-as-of, or, where they are shared, by a name that ends in -as-of-YYYY-MM-DD-hh-mm (UTC).',
    retry: false,
  },
  PlanIncomplete: {
    remedy: 'Add the setting that is named to the target in config/<stage>.yml, deploy, then restore again.',
    retry: false,
  },
  PreflightFailed: {
    remedy: 'Put right everything that is listed, ask POST /plans whether it is, then start a new restore.',
    retry: false,
  },
  PlanTooLarge: {
    remedy:
      'Shorten what the message names as largest, as a rule the tags of the profile or of the existing cluster, then restore again.',
    retry: false,
  },
  TargetIsSource: {
    remedy:
      'Give the target another cluster.identifier, or correct its source, and deploy; a source is never replaced.',
    retry: false,
  },
  TargetNotOwned: {
    remedy:
      'If it may be replaced, set replace.adopt: true in the target’s profile and deploy; otherwise give the cluster, or the target, another name.',
    retry: false,
  },
  TargetMembersNotOwned: {
    remedy:
      'Run the command in the message, which tags them, or delete them yourself; where Aurora Auto Scaling makes them, deregister its scalable target first. Then restore again.',
    retry: false,
  },
  TargetChanged: {
    remedy:
      'See what made the present cluster: its tag aurora-restore:execution names the restore; without one a person did. Then start a new restore, which plans anew.',
    retry: false,
  },
  RestoreAlreadyRunning: {
    remedy: 'Wait for the end of the execution that is named; if another restore is needed then, start a new one.',
    retry: false,
  },
  TargetProtected: {
    remedy:
      'Set replace.disableDeletionProtection: true in the profile and deploy, or disable the protection yourself. Then restore again.',
    retry: false,
  },
  TargetNotDeletable: {
    remedy:
      'Undo what the message names, such as a global cluster, a replica, a zero-ETL integration or a blue/green deployment; then restore again.',
    retry: false,
  },
  ClusterBusy: {
    remedy: 'It passes by itself; if it lasts, look at the cluster’s events in the RDS console.',
    retry: true,
  },
  ClusterStillDeleting: {
    remedy: 'Nothing to do while the deadline has not passed.',
    retry: true,
  },
  DeleteDeadlineExceeded: {
    remedy:
      'Read what RDS has refused last, if the message has it, and the cluster’s events in the RDS console. Raise deadlines.delete and deploy if it merely takes longer; then restore again.',
    retry: false,
  },
  RollbackUnfinished: {
    remedy: 'Nothing to do while the deadline has not passed.',
    retry: true,
  },
  ClusterAlreadyExists: {
    remedy:
      'See what made it: its tag aurora-restore:execution names the restore, which may be running; without one a person did. Then start a new restore.',
    retry: false,
  },
  SnapshotAlreadyExists: {
    remedy: 'Delete that snapshot, or if somebody needs it copy it under another name first; then restore again.',
    retry: false,
  },
  SnapshotQuotaExceeded: {
    remedy:
      'Lower archive.keep, delete manual snapshots that nobody needs, or ask AWS for a higher quota; then restore again.',
    retry: false,
  },
  CopyQuotaExceeded: {
    remedy:
      'It passes by itself. If a restore ended with it, start a new one when other copies into the region have ended, and spread restores over the night.',
    retry: true,
  },
  KmsKeyNotAccessible: {
    remedy:
      'Look at the key that the message names: it must exist in its region, be enabled, and admit this account in its policy; copy.kmsKeyId must be a key of the target region. Then restore again.',
    retry: false,
  },
  SnapshotCopyFailed: {
    remedy:
      'Look at the snapshot’s events in the RDS console of the target region for the reason; then start a new restore, which replaces the failed copy.',
    retry: false,
  },
  CopyDeadlineExceeded: {
    remedy:
      'Start a new restore, which goes on with the same copy; raise deadlines.copy and deploy if copies always take longer.',
    retry: false,
  },
  RestoreRejected: {
    remedy: 'Correct the setting that the message names in the target’s profile, deploy, then restore again.',
    retry: false,
  },
  RestoreFailed: {
    remedy:
      'Look at the events of the cluster or instance that is named in the RDS console for the reason; then start a new restore, which replaces it.',
    retry: false,
  },
  RestoreDeadlineExceeded: {
    remedy:
      'See in the message what was missing. Raise deadlines.restore and deploy if it merely takes longer; then restore again.',
    retry: false,
  },
  SecretNotFound: {
    remedy:
      'Create the secret that is named in the target region, take its deletion back with aws secretsmanager restore-secret, or correct its name in the profile and deploy. Then restore again.',
    retry: false,
  },
  SecretInvalid: {
    remedy:
      'Store the JSON form that RDS uses, with at least "username" and "password", in the secret that is named, or a password or a text of 32 characters or more in one that masks follow from; then restore again.',
    retry: false,
  },
  DatabaseUnreachable: {
    remedy:
      'See that the cluster is available, and that its security groups let in the one of SetupDBUsers on the cluster’s port (docs/deploying.md, The network); then restore again.',
    retry: true,
  },
  DatabaseLoginFailed: {
    remedy: 'Check that the secret holds the password of the role it names; for the master, restore again.',
    retry: false,
  },
  DatabaseUntrusted: {
    remedy:
      'Deploy the stack again: NODE_EXTRA_CA_CERTS of SetupDBUsers must name a file with the authorities of RDS, on Lambda /var/runtime/ca-cert.pem. Verification is never switched off.',
    retry: false,
  },
  UserSetupFailed: {
    remedy:
      'Correct the role that is named, in the profile or the source database; an SQLSTATE says what was refused. Then deploy and restore again.',
    retry: false,
  },
  UnexpectedAccess: {
    remedy:
      'Remove the trigger or function of the database that does it, in an SQL file or in the source; or declare the login or memberOf in the profile.',
    retry: false,
  },
  SetupInvalid: {
    remedy:
      'Put right everything that is listed, each at its path in the target’s profile, deploy, then restore again.',
    retry: false,
  },
  OutwardActive: {
    remedy:
      'Remove what is named in the source, or disable it as the master, or allow it by database.outward in the target’s profile; then restore again.',
    retry: false,
  },
  SetupStillRunning: {
    remedy: 'Nothing to do while the deadline has not passed.',
    retry: true,
  },
  SetupDeadlineExceeded: {
    remedy:
      'See in the log of SetupDBUsers what took so long. Raise deadlines.setup and deploy if it merely takes longer; then restore again.',
    retry: false,
  },
  SqlFailed: {
    remedy: 'Correct the statement at the line that is named, deploy, then restore again.',
    retry: false,
  },
  MaskingFailed: {
    remedy:
      'Correct the rule of the column that is named, or change the constraint in an SQL file, deploy, then restore again.',
    retry: false,
  },
  VerificationFailed: {
    remedy:
      'Log in as the master and run what is listed: either the data is wrong, or what the profile expects. Put that right, deploy, then restore again.',
    retry: false,
  },
  NotificationFailed: {
    remedy:
      'Check the topic, its policy and its key; the restored cluster itself is complete, and no new restore is needed.',
    retry: false,
  },
  SweepIncomplete: {
    remedy: 'Read the reason that is told for each, put it right, and run the sweep again.',
    retry: false,
  },
  AwsUnavailable: {
    remedy:
      'It passes by itself; if it lasts, see the AWS Health Dashboard of the region. If a restore ended with it, start a new one.',
    retry: true,
  },
  AwsAccessDenied: {
    remedy:
      'If the resource is the target’s, give it the tag aurora-restore:target, or deploy the configuration that names it; docs/permissions.md says what each function may do. Otherwise allow the action on the resource, in serverless/iam/ or in the resource’s own policy.',
    retry: false,
  },
  AwsRequestFailed: {
    remedy: 'Read AWS’s own code and message; if the settings are right, report it with the request id.',
    retry: false,
  },
} as const satisfies Record<string, { remedy: string; retry: boolean }>;

export type ErrorName = keyof typeof errorCatalogue;
