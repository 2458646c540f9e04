/**
 * Every error the pipeline can end with: its name (the string that `stepfunctions/restore.yml` matches on and that an
 * operator reads in the execution's `error`) and what to do next. `meanings.ts` has what it means. `docs/errors.md` is generated
 * from both.
 *
 * `retry` says whether the state machine tries the same state again: decided here, once. A test holds it against the
 * definition's `Retry` blocks.
 */
const catalogue = {
  InvalidRequest: {
    remedy: 'Correct the field that is named and send the request again.',
  },
  InvalidConfig: {
    remedy: 'Correct the file at the path that is named; `npm run config:check` tells whether it is right.',
  },
  InvalidPayload: {
    remedy: 'Start the restore through the state machine, not a single function; do not edit payloads.',
  },
  InvalidEnvironment: {
    remedy: 'Deploy the stack again; the variable that is named belongs to the function in serverless.yml.',
  },
  UnknownTarget: {
    remedy: 'Name one of the configured targets, or add the target to config/<stage>.yml and deploy.',
  },
  RestoreNotFound: {
    remedy: 'Ask for the id that POST /restores answered with; AWS keeps ended executions for 90 days.',
  },
  IdempotencyKeyReused: {
    remedy: 'Send the body of the first request again, or take a new key for another one.',
  },
  SnapshotNotFound: {
    remedy:
      'Check the source cluster, region and account in the profile, and that a snapshot exists there and is shared with this account.',
  },
  SnapshotNotAvailable: {
    remedy: 'Wait until the snapshot is available and start a new restore, or name another one in the request.',
  },
  SnapshotNotSuitable: {
    remedy:
      'Leave snapshot out of the request, or name a cluster snapshot of the source that the profile has; the source must be aurora-postgresql.',
  },
  SnapshotTooOld: {
    remedy:
      'Find out why there is no newer one: the source’s backups, or who shares them. To restore this one all the same, raise snapshot.maxAgeHours and deploy.',
  },
  SnapshotAgeUnknown: {
    remedy:
      'Name an original snapshot in the request; or have whoever makes the copies tell the time: by the tag aurora-restore:data-as-of, or, where they are shared, by a name that ends in -as-of-YYYY-MM-DD-hh-mm (UTC).',
  },
  PlanIncomplete: {
    remedy: 'Add the setting that is named to the target in config/<stage>.yml, deploy, then restore again.',
  },
  PreflightFailed: {
    remedy: 'Put right everything that is listed, ask POST /plans whether it is, then start a new restore.',
  },
  PlanTooLarge: {
    remedy:
      'Shorten what the message names as largest, as a rule the tags of the profile or of the existing cluster, then restore again.',
  },
  TargetIsSource: {
    remedy:
      'Give the target another cluster.identifier, or correct its source, and deploy; a source is never replaced.',
  },
  TargetNotOwned: {
    remedy:
      'If it may be replaced, set replace.adopt: true in the target’s profile and deploy; otherwise give the cluster, or the target, another name.',
  },
  TargetMembersNotOwned: {
    remedy:
      'Run the command in the message, which tags them, or delete them yourself; where Aurora Auto Scaling makes them, deregister its scalable target first. Then restore again.',
  },
  TargetChanged: {
    remedy:
      'See what made the present cluster: its tag aurora-restore:execution names the restore; without one a person did. Then start a new restore, which plans anew.',
  },
  RestoreAlreadyRunning: {
    remedy: 'Wait for the end of the execution that is named; if another restore is needed then, start a new one.',
  },
  TargetProtected: {
    remedy:
      'Set replace.disableDeletionProtection: true in the profile and deploy, or disable the protection yourself. Then restore again.',
  },
  TargetNotDeletable: {
    remedy:
      'Undo what the message names, such as a global cluster, a replica, a zero-ETL integration or a blue/green deployment; then restore again.',
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
  },
  RollbackUnfinished: {
    remedy: 'Nothing to do while the deadline has not passed.',
    retry: true,
  },
  ClusterAlreadyExists: {
    remedy:
      'See what made it: its tag aurora-restore:execution names the restore, which may be running; without one a person did. Then start a new restore.',
  },
  SnapshotAlreadyExists: {
    remedy: 'Delete that snapshot, or if somebody needs it copy it under another name first; then restore again.',
  },
  SnapshotQuotaExceeded: {
    remedy:
      'Lower archive.keep, delete manual snapshots that nobody needs, or ask AWS for a higher quota; then restore again.',
  },
  CopyQuotaExceeded: {
    remedy:
      'It passes by itself. If a restore ended with it, start a new one when other copies into the region have ended, and spread restores over the night.',
    retry: true,
  },
  KmsKeyNotAccessible: {
    remedy:
      'Look at the key that the message names: it must exist in its region, be enabled, and admit this account in its policy; copy.kmsKeyId must be a key of the target region. Then restore again.',
  },
  SnapshotCopyFailed: {
    remedy:
      'Look at the snapshot’s events in the RDS console of the target region for the reason; then start a new restore, which replaces the failed copy.',
  },
  CopyDeadlineExceeded: {
    remedy:
      'Start a new restore, which goes on with the same copy; raise deadlines.copy and deploy if copies always take longer.',
  },
  RestoreRejected: {
    remedy: 'Correct the setting that the message names in the target’s profile, deploy, then restore again.',
  },
  RestoreFailed: {
    remedy:
      'Look at the events of the cluster or instance that is named in the RDS console for the reason; then start a new restore, which replaces it.',
  },
  RestoreDeadlineExceeded: {
    remedy:
      'See in the message what was missing. Raise deadlines.restore and deploy if it merely takes longer; then restore again.',
  },
  SecretNotFound: {
    remedy:
      'Create the secret that is named in the target region, take its deletion back with aws secretsmanager restore-secret, or correct its name in the profile and deploy. Then restore again.',
  },
  SecretInvalid: {
    remedy:
      'Store the JSON form that RDS uses, with at least "username" and "password", in the secret that is named, or a password or a text of 32 characters or more in one that masks follow from; then restore again.',
  },
  DatabaseUnreachable: {
    remedy:
      'See that the cluster is available, and that its security groups let in the one of SetupDBUsers on the cluster’s port (docs/deploying.md, The network); then restore again.',
    retry: true,
  },
  DatabaseLoginFailed: {
    remedy: 'Check that the secret holds the password of the role it names; for the master, restore again.',
  },
  DatabaseUntrusted: {
    remedy:
      'Deploy the stack again: NODE_EXTRA_CA_CERTS of SetupDBUsers must name a file with the authorities of RDS, on Lambda /var/runtime/ca-cert.pem. Verification is never switched off.',
  },
  UserSetupFailed: {
    remedy:
      'Correct the role that is named, in the profile or the source database; an SQLSTATE says what was refused. Then deploy and restore again.',
  },
  UnexpectedAccess: {
    remedy:
      'Remove the trigger or function of the database that does it, in an SQL file or in the source; or declare the login or memberOf in the profile.',
  },
  SetupInvalid: {
    remedy:
      'Put right everything that is listed, each at its path in the target’s profile, deploy, then restore again.',
  },
  OutwardActive: {
    remedy:
      'Remove what is named in the source, or disable it as the master, or allow it by database.outward in the target’s profile; then restore again.',
  },
  SetupStillRunning: {
    remedy: 'Nothing to do while the deadline has not passed.',
    retry: true,
  },
  SetupDeadlineExceeded: {
    remedy:
      'See in the log of SetupDBUsers what took so long. Raise deadlines.setup and deploy if it merely takes longer; then restore again.',
  },
  SqlFailed: {
    remedy: 'Correct the statement at the line that is named, deploy, then restore again.',
  },
  MaskingFailed: {
    remedy:
      'Correct the rule of the column that is named, or change the constraint in an SQL file, deploy, then restore again.',
  },
  VerificationFailed: {
    remedy:
      'Log in as the master and run what is listed: either the data is wrong, or what the profile expects. Put that right, deploy, then restore again.',
  },
  NotificationFailed: {
    remedy:
      'Check the topic, its policy and its key; the restored cluster itself is complete, and no new restore is needed.',
  },
  SweepIncomplete: {
    remedy: 'Read the reason that is told for each, put it right, and run the sweep again.',
  },
  AwsUnavailable: {
    remedy:
      'It passes by itself; if it lasts, see the AWS Health Dashboard of the region. If a restore ended with it, start a new one.',
    retry: true,
  },
  AwsAccessDenied: {
    remedy:
      'If the resource is the target’s, give it the tag aurora-restore:target, or deploy the configuration that names it; docs/permissions.md says what each function may do. Otherwise allow the action on the resource, in serverless/iam/ or in the resource’s own policy.',
  },
  AwsRequestFailed: {
    remedy: 'Read AWS’s own code and message; if the settings are right, report it with the request id.',
  },
} as const satisfies Record<string, ErrorEntry>;

interface ErrorEntry {
  readonly remedy: string;
  readonly retry?: true;
}

export type ErrorName = keyof typeof catalogue;

export const errorCatalogue: Readonly<Record<ErrorName, ErrorEntry>> = catalogue;
