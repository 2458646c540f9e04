/**
 * Every error the pipeline can end with: its name (the string that `stepfunctions/restore.yml` matches on and that an
 * operator reads in the execution's `error`), what it means and what to do next. `docs/errors.md` is generated from it.
 *
 * `retry` says whether the state machine tries the same state again: decided here, once. A test holds it against the
 * definition's `Retry` blocks.
 */
export const errorCatalogue = {
  InvalidRequest: {
    meaning: 'The request is not of the documented form.',
    remedy: 'Correct the field that is named and send the request again.',
    retry: false,
  },
  InvalidConfig: {
    meaning: 'A configuration file breaks a rule of its schema.',
    remedy: 'Correct the file at the path that is named; `npm run config:check` tells whether it is right.',
    retry: false,
  },
  InvalidPayload: {
    meaning: 'A state was handed a payload that no earlier state of this pipeline makes.',
    remedy: 'Start the restore through the state machine, not a single function; do not edit payloads.',
    retry: false,
  },
  InvalidEnvironment: {
    meaning: 'A function lacks an environment variable that the deployment sets.',
    remedy: 'Deploy the stack again; the variable that is named belongs to the function in serverless.yml.',
    retry: false,
  },
  UnknownTarget: {
    meaning: 'The request names a target that the configuration of this stage does not have.',
    remedy: 'Name one of the configured targets, or add the target to config/<stage>.yml and deploy.',
    retry: false,
  },
  RestoreNotFound: {
    meaning: 'There is no restore of the id that was asked for.',
    remedy: 'Ask for the id that POST /restores answered with; AWS keeps ended executions for 90 days.',
    retry: false,
  },
  IdempotencyKeyReused: {
    meaning: 'A restore was started before with the same Idempotency-Key and another body.',
    remedy: 'Send the body of the first request again, or take a new key for another one.',
    retry: false,
  },
  SnapshotNotFound: {
    meaning: 'There is no source snapshot that answers the request and the profile.',
    remedy:
      'Check the source cluster, region and account in the profile, and that a snapshot exists there and is shared with this account.',
    retry: false,
  },
  SnapshotNotAvailable: {
    meaning: 'The source snapshot exists, but its status does not let it be copied.',
    remedy: 'Wait until the snapshot is available and start a new restore, or name another one in the request.',
    retry: false,
  },
  SnapshotNotSuitable: {
    meaning: 'The snapshot is not one of an Aurora PostgreSQL cluster, or not of the configured source.',
    remedy:
      'Leave snapshot out of the request, or name a cluster snapshot of the source that the profile has; the source must be aurora-postgresql.',
    retry: false,
  },
  SnapshotTooOld: {
    meaning: 'The newest suitable snapshot is older than the profile allows.',
    remedy:
      'Find out why there is no newer one: the source’s backups, or who shares them. To restore this one all the same, raise snapshot.maxAgeHours and deploy.',
    retry: false,
  },
  SnapshotAgeUnknown: {
    meaning: 'The snapshot is a copy, nothing tells when its data is of, and the profile limits the age.',
    remedy:
      'Name an original snapshot in the request; or have whoever makes the copies tell the time: by the tag aurora-restore:data-as-of, or, where they are shared, by a name that ends in -as-of-YYYY-MM-DD-hh-mm (UTC).',
    retry: false,
  },
  PlanIncomplete: {
    meaning: 'The profile leaves something out, and there is no existing cluster to take it from.',
    remedy: 'Add the setting that is named to the target in config/<stage>.yml, deploy, then restore again.',
    retry: false,
  },
  PreflightFailed: {
    meaning: 'More than one check of the preflight failed; nothing has been touched.',
    remedy: 'Put right everything that is listed, ask POST /plans whether it is, then start a new restore.',
    retry: false,
  },
  PlanTooLarge: {
    meaning: 'The plan is larger than an execution can carry; nothing has been touched.',
    remedy:
      'Shorten what the message names as largest, as a rule the tags of the profile or of the existing cluster, then restore again.',
    retry: false,
  },
  TargetIsSource: {
    meaning: 'The cluster to be replaced is the cluster the snapshot was taken of.',
    remedy:
      'Give the target another cluster.identifier, or correct its source, and deploy; a source is never replaced.',
    retry: false,
  },
  TargetNotOwned: {
    meaning: 'A cluster stands under the target’s name that this pipeline did not make for this target.',
    remedy:
      'If it may be replaced, set replace.adopt: true in the target’s profile and deploy; otherwise give the cluster, or the target, another name.',
    retry: false,
  },
  TargetMembersNotOwned: {
    meaning: 'Instances of the existing cluster lack the tag without which the pipeline may not delete them.',
    remedy:
      'Run the command in the message, which tags them, or delete them yourself; where Aurora Auto Scaling makes them, deregister its scalable target first. Then restore again.',
    retry: false,
  },
  TargetChanged: {
    meaning: 'The cluster under the target’s name is no longer the one that was planned to be replaced.',
    remedy:
      'See what made the present cluster: its tag aurora-restore:execution names the restore; without one a person did. Then start a new restore, which plans anew.',
    retry: false,
  },
  RestoreAlreadyRunning: {
    meaning: 'Another restore of the same target is running: the one that was started first, or that has the cluster.',
    remedy: 'Wait for the end of the execution that is named; if another restore is needed then, start a new one.',
    retry: false,
  },
  TargetProtected: {
    meaning: 'The existing cluster has deletion protection, and the profile does not allow lifting it.',
    remedy:
      'Set replace.disableDeletionProtection: true in the profile and deploy, or disable the protection yourself. Then restore again.',
    retry: false,
  },
  TargetNotDeletable: {
    meaning: 'The existing cluster cannot be deleted, or renamed, in its present role or status.',
    remedy:
      'Undo what the message names, such as a global cluster, a replica, a zero-ETL integration or a blue/green deployment; then restore again.',
    retry: false,
  },
  ClusterBusy: {
    meaning: 'RDS refuses the request while the cluster or a member is in its present status.',
    remedy: 'It passes by itself; if it lasts, look at the cluster’s events in the RDS console.',
    retry: true,
  },
  ClusterStillDeleting: {
    meaning: 'The deletion or the renaming goes on; the state machine asks again.',
    remedy: 'Nothing to do while the deadline has not passed.',
    retry: true,
  },
  DeleteDeadlineExceeded: {
    meaning: 'The old cluster was not gone, or not renamed, when deadlines.delete had passed.',
    remedy:
      'Read what RDS has refused last, if the message has it, and the cluster’s events in the RDS console. Raise deadlines.delete and deploy if it merely takes longer; then restore again.',
    retry: false,
  },
  RollbackUnfinished: {
    meaning: 'HandleFailure is still undoing what the failed restore has done; the state machine asks again.',
    remedy: 'Nothing to do while the deadline has not passed.',
    retry: true,
  },
  ClusterAlreadyExists: {
    meaning: 'A cluster that this execution did not make stands under the target’s name.',
    remedy:
      'See what made it: its tag aurora-restore:execution names the restore, which may be running; without one a person did. Then start a new restore.',
    retry: false,
  },
  SnapshotAlreadyExists: {
    meaning: 'A snapshot that is not this pipeline’s copy of the source stands under the copy’s name.',
    remedy: 'Delete that snapshot, or if somebody needs it copy it under another name first; then restore again.',
    retry: false,
  },
  SnapshotQuotaExceeded: {
    meaning: 'The account has as many manual snapshots as it may have in the target region.',
    remedy:
      'Lower archive.keep, delete manual snapshots that nobody needs, or ask AWS for a higher quota; then restore again.',
    retry: false,
  },
  CopyQuotaExceeded: {
    meaning: 'As many cross-region copies are in progress as AWS allows at once; the state machine tries again.',
    remedy:
      'It passes by itself. If a restore ended with it, start a new one when other copies into the region have ended, and spread restores over the night.',
    retry: true,
  },
  KmsKeyNotAccessible: {
    meaning: 'A KMS key does not exist, is disabled, or may not be used by this account.',
    remedy:
      'Look at the key that the message names: it must exist in its region, be enabled, and admit this account in its policy; copy.kmsKeyId must be a key of the target region. Then restore again.',
    retry: false,
  },
  SnapshotCopyFailed: {
    meaning: 'RDS gave the copy a status that never becomes available.',
    remedy:
      'Look at the snapshot’s events in the RDS console of the target region for the reason; then start a new restore, which replaces the failed copy.',
    retry: false,
  },
  CopyDeadlineExceeded: {
    meaning: 'The copy was not available when deadlines.copy had passed.',
    remedy:
      'Start a new restore, which goes on with the same copy; raise deadlines.copy and deploy if copies always take longer.',
    retry: false,
  },
  RestoreRejected: {
    meaning: 'RDS refuses to restore with the planned settings.',
    remedy: 'Correct the setting that the message names in the target’s profile, deploy, then restore again.',
    retry: false,
  },
  RestoreFailed: {
    meaning: 'RDS gave the restored cluster or an instance a status that never becomes available.',
    remedy:
      'Look at the events of the cluster or instance that is named in the RDS console for the reason; then start a new restore, which replaces it.',
    retry: false,
  },
  RestoreDeadlineExceeded: {
    meaning: 'The restored cluster was not complete when deadlines.restore had passed.',
    remedy:
      'See in the message what was missing. Raise deadlines.restore and deploy if it merely takes longer; then restore again.',
    retry: false,
  },
  SecretNotFound: {
    meaning: 'A secret that the profile names does not exist or is marked for deletion.',
    remedy:
      'Create the secret that is named in the target region, take its deletion back with aws secretsmanager restore-secret, or correct its name in the profile and deploy. Then restore again.',
    retry: false,
  },
  SecretInvalid: {
    meaning: 'A secret does not have the fields it needs, or not in a form that RDS takes.',
    remedy:
      'Store the JSON form that RDS uses, with at least "username" and "password", in the secret that is named; then restore again.',
    retry: false,
  },
  DatabaseUnreachable: {
    meaning: 'The restored database does not accept connections from the function.',
    remedy:
      'See that the cluster is available, and that its security groups let in the one of SetupDBUsers on the cluster’s port (docs/deploying.md, The network); then restore again.',
    retry: true,
  },
  DatabaseLoginFailed: {
    meaning: 'The restored database refuses the credentials.',
    remedy: 'Check that the secret holds the password of the role it names; for the master, restore again.',
    retry: false,
  },
  DatabaseUntrusted: {
    meaning: 'The server’s TLS certificate could not be verified.',
    remedy:
      'Deploy the stack again: NODE_EXTRA_CA_CERTS of SetupDBUsers must name a file with the authorities of RDS, on Lambda /var/runtime/ca-cert.pem. Verification is never switched off.',
    retry: false,
  },
  UserSetupFailed: {
    meaning: 'A role cannot be set up: it is the master user, or PostgreSQL refused a statement.',
    remedy:
      'Correct the role that is named, in the profile or the source database; an SQLSTATE says what was refused. Then deploy and restore again.',
    retry: false,
  },
  UnexpectedAccess: {
    meaning:
      'Somebody could log in, or had become a member of a role, though the profile does not say so; everybody is locked out again.',
    remedy:
      'Remove the trigger or function of the database that does it, in an SQL file or in the source; or declare the login or memberOf in the profile.',
    retry: false,
  },
  SetupInvalid: {
    meaning: 'What the profile declares does not fit the restored database; nobody but the master can log in to it.',
    remedy:
      'Put right everything that is listed, each at its path in the target’s profile, deploy, then restore again.',
    retry: false,
  },
  OutwardActive: {
    meaning:
      'The restored database holds something that reaches other servers, and that was refused or could not be disabled; nobody but the master can log in to it.',
    remedy:
      'Remove what is named in the source, or disable it as the master, or allow it by database.outward in the target’s profile; then restore again.',
    retry: false,
  },
  SetupStillRunning: {
    meaning: 'The setup of the database goes on; the state machine asks again.',
    remedy: 'Nothing to do while the deadline has not passed.',
    retry: true,
  },
  SetupDeadlineExceeded: {
    meaning: 'The database was not set up when deadlines.setup had passed; nobody but the master can log in to it.',
    remedy:
      'See in the log of SetupDBUsers what took so long. Raise deadlines.setup and deploy if it merely takes longer; then restore again.',
    retry: false,
  },
  SqlFailed: {
    meaning: 'PostgreSQL refused a statement of an SQL file; nobody but the master can log in to the database.',
    remedy: 'Correct the statement at the line that is named, deploy, then restore again.',
    retry: false,
  },
  MaskingFailed: {
    meaning: 'PostgreSQL refused to mask a table; nobody but the master can log in to the database.',
    remedy:
      'Correct the rule of the column that is named, or change the constraint in an SQL file, deploy, then restore again.',
    retry: false,
  },
  VerificationFailed: {
    meaning: 'A verification did not hold, or a proof failed; nobody but the master can log in to the database.',
    remedy:
      'Log in as the master and run what is listed: either the data is wrong, or what the profile expects. Put that right, deploy, then restore again.',
    retry: false,
  },
  NotificationFailed: {
    meaning: 'The notification could not be published.',
    remedy:
      'Check the topic, its policy and its key; the restored cluster itself is complete, and no new restore is needed.',
    retry: false,
  },
  SweepIncomplete: {
    meaning: 'The sweep could not remove everything that it should have; everything else was tried.',
    remedy: 'Read the reason that is told for each, put it right, and run the sweep again.',
    retry: false,
  },
  AwsUnavailable: {
    meaning: 'AWS throttled the request, failed, or did not answer, also after the SDK’s own retries.',
    remedy:
      'It passes by itself; if it lasts, see the AWS Health Dashboard of the region. If a restore ended with it, start a new one.',
    retry: true,
  },
  AwsAccessDenied: {
    meaning: 'The function’s role does not allow the request, or a policy of the resource denies it.',
    remedy:
      'If the resource is the target’s, give it the tag aurora-restore:target, or deploy the configuration that names it; docs/permissions.md says what each function may do. Otherwise allow the action on the resource, in serverless/iam/ or in the resource’s own policy.',
    retry: false,
  },
  AwsRequestFailed: {
    meaning: 'AWS refused a request in a way that this pipeline does not expect.',
    remedy: 'Read AWS’s own code and message; if the settings are right, report it with the request id.',
    retry: false,
  },
} as const satisfies Record<string, { meaning: string; remedy: string; retry: boolean }>;

export type ErrorName = keyof typeof errorCatalogue;

/** What happened, as data: identifiers, regions, statuses, limits. Never a secret. */
export type ErrorFacts = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/**
 * The one error class of the pipeline. `name` is a key of {@link errorCatalogue}; `message` is a sentence with the
 * particulars, followed by the remedy; `facts` repeats the particulars as data.
 */
export class PipelineError extends Error {
  override readonly name: ErrorName;
  readonly facts: ErrorFacts;
  /** The sentence alone, without the remedy. */
  readonly sentence: string;

  constructor(name: ErrorName, sentence: string, facts: ErrorFacts = {}, options: { cause?: unknown } = {}) {
    super(`${sentence} ${errorCatalogue[name].remedy}`, options);
    this.name = name;
    this.sentence = sentence;
    this.facts = facts;
  }
}

export function isPipelineError(error: unknown, name?: ErrorName): error is PipelineError {
  return error instanceof PipelineError && (name === undefined || error.name === name);
}
