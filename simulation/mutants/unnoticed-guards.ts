// biome-ignore-all lint/suspicious/noTemplateCurlyInString: names are texts of the source.
/** Guards that no invariant notices when they let pass, and what is taken for the reason. */
interface Unnoticed {
  readonly reason: string;
  /** By the file with the unit test that was seen to fail without them. */
  readonly heldBy: Readonly<Record<string, readonly string[]>>;
  /** No test was seen to fail without them. */
  readonly byNothing: readonly string[];
}

export const unnoticedGuards: readonly Unnoticed[] = [
  {
    reason:
      'A deletion seldom outlasts its time just here; `deletion-never-given-up` takes the limit from all calls at once, and is noticed.',
    heldBy: {
      'tests/clusters/deletion/set-aside.test.ts': [
        'clusters/deletion/set-aside: requireTime(event, identifier, `under neither name, ${identifier} nor ${setAside.identifier},`)',
      ],
      'tests/steps/archive-snapshot.test.ts': [
        'clusters/deletion/deletion-wait: requireTime(event, cluster, `not known to be gone (${error.sentence})`)',
      ],
      'tests/steps/delete-rds.test.ts': [
        "steps/delete-rds: requireTime(event, identifier, cluster?.status ?? 'gone, but not its instances')",
      ],
    },
    byNothing: [
      "clusters/deletion/delete-set-aside: requireTime(event, identifier, cluster?.status ?? 'gone, but not its instances')",
      'clusters/deletion/set-aside: requireTime(event, identifier, standing.status)',
      'clusters/deletion/set-aside: requireTime(event, aside.id, aside.status)',
      "steps/delete-rds: requireTime(event, identifier, 'gone, but not its instances')",
      'steps/delete-rds: requireTime(event, identifier, cluster.status)',
    ],
  },
  {
    reason:
      'Another guard refuses the same a moment before or after: only a change between two requests reaches this one alone.',
    heldBy: {
      'tests/clusters/members.test.ts': [
        'clusters/deletion/advance-deletion: requireOwnMembers(cluster.id, members, deletion)',
      ],
      'tests/clusters/only-restore.test.ts': [
        'steps/delete-rds: await requireFirst(ports.restores, worker)',
        'steps/delete-rds: await requireNoRunningOwner(ports.restores, cluster, worker)',
        'steps/delete-rds: requirePlanned(cluster, plan)',
      ],
      'tests/clusters/ownership.test.ts': [
        'clusters/ownership: requireOtherThanSource(cluster, replacement)',
        'clusters/ownership: requireNotSource(cluster.id, replacement, parseArn(cluster.arn)?.account)',
        'clusters/ownership: requireOwner(cluster, replacement)',
        'clusters/ownership: requireAlone(cluster, replacement)',
        'clusters/ownership: requireUnprotected(cluster, replacement)',
      ],
      'tests/clusters/restoration/taking-up.test.ts': [
        'steps/delete-rds: requirePlanned(cluster, plan) (2)',
        'steps/restore-snapshot: await requireNoRunningOwner(restores, cluster, { target: plan.target, execution })',
      ],
      'tests/clusters/two-restores.test.ts': [
        'clusters/only-restore: await requireEnded(restores, cluster.tags[tagKeys.execution], { target, execution }, why)',
        'steps/restore-snapshot: await requireNoRunningOwner(restores, found, { target: plan.target, execution })',
      ],
      'tests/rollback/rollback.test.ts': [
        'rollback/rollback-clusters: await requireEnded(ports.restores, old.tags[tagKeys.setAsideBy], worker(context), `has set aside ${old.resourceId}`)',
        'rollback/rollback-clusters: await requireNoRunningOwner(ports.restores, standing, worker(context))',
        'rollback/rollback-clusters: requireReplaceable(standing, rules)',
      ],
      'tests/steps/archive-snapshot.test.ts': [
        'clusters/deletion/delete-set-aside: requireSetAside(cluster, plan, event.execution.id)',
        'clusters/deletion/delete-set-aside: requireReplaceable(cluster, { ...plan, ...plan.replace })',
      ],
      'tests/steps/check-restore-status.test.ts': [
        'clusters/restoration/reconcile-restore: requireMasterUsername(credentials, plan, masterCredentials.secretId)',
      ],
      'tests/steps/delete-rds.test.ts': [
        'clusters/ownership: requireRegion(cluster, replacement)',
        'steps/delete-rds: requireReplaceable(cluster, { ...plan, ...plan.replace })',
        'steps/delete-rds: await requireCopy(ports, event, cluster)',
      ],
      'tests/steps/restore-snapshot.test.ts': ['steps/restore-snapshot: requireIdentifier(cluster, plan)'],
      'tests/steps/snapshot-check.test.ts': [
        'snapshots/find-source-snapshot: requireEngine(choice.snapshot, search)',
        'steps/snapshot-check: requireTaggable(execution)',
      ],
    },
    byNothing: [
      'clusters/deletion/set-aside: await requireEnded(restores, by, worker, `has set aside ${aside.resourceId}`)',
      'steps/delete-rds: requireReplaceable(cluster, { ...plan, adopt: false, disableDeletionProtection })',
      'steps/delete-rds: await requireCopy(ports, event, cluster) (2)',
    ],
  },
  {
    reason: 'The state that acts requires it again: without it the restore ends later, which no invariant forbids.',
    heldBy: {
      'tests/preflight/expected.test.ts': ["preflight/expected: status !== 'SUCCEEDED'"],
      'tests/preflight/plan-checks.test.ts': ["preflight/snapshot-room: status === 'copying'"],
      'tests/preflight/preflight.test.ts': [
        'preflight/existing-cluster: requireOtherThanSource(existing, replacement)',
        'preflight/existing-cluster: requireOwner(existing, replacement)',
        'preflight/existing-cluster: requireUnprotected(existing, replacement)',
        'preflight/preflight: requireFresh(found, search)',
      ],
      'tests/preflight/resume.test.ts': [
        'preflight/resume: cluster.tags[tagKeys.target] !== target',
        'preflight/resume: owner === executionId',
        "preflight/resume: cluster.status === 'deleting'",
        'preflight/resume: owner !== target',
        "preflight/resume: cluster.status === 'available'",
      ],
      'tests/preflight/target-status.test.ts': [
        "preflight/target-status: status === 'available'",
        "preflight/target-status: status === 'stopped'",
        "preflight/target-status: status === 'deleting'",
      ],
    },
    byNothing: [
      'preflight/existing-cluster: requireRegion(existing, replacement)',
      'preflight/existing-cluster: requireNotSource(identifier, replacement)',
      'preflight/existing-cluster: requireNotSource(existing.id, replacement, parseArn(existing.arn)?.account)',
      "preflight/existing-cluster: status !== 'deleting'",
      'preflight/existing-cluster: requireOwnMembers(id, standing, replacement)',
      'preflight/existing-cluster: requireAlone(existing, replacement)',
      'preflight/other-restores: await requireNoneRunning(restores, target)',
      'preflight/other-restores: await requireFirst(restores, { target, execution })',
      "preflight/other-restores: await requireNoRunningOwner(restores, cluster, { target, execution: execution ?? { id: '', startedAt: '' } })",
    ],
  },
  {
    reason: 'The worlds draw nothing that it refuses, or too seldom.',
    heldBy: {
      'tests/plan/plan-like-for-like.test.ts': [
        'plan/cluster-settings: requireWindowsApart(cluster, input)',
        "plan/cluster-settings: requireTagRoom(cluster.tags, input.target, input.profile.replace?.strategy === 'setAside')",
        "plan/model: status !== 'INVALID'",
      ],
      'tests/plan/plan-replacement.test.ts': [
        'plan/plan-restore: existing?.resourceId === leftover.resourceId',
        'plan/plan-restore: requireIamAuthentication(target, profile, cluster)',
        'plan/plan-restore: requireRoomToSetAside(replaced, target)',
      ],
      'tests/plan/plan-restore.test.ts': ['plan/cluster-settings: requireVersion(engineVersion, input)'],
      'tests/preflight/cluster-checks.test.ts': ['preflight/roles: requireOtherThanMaster(roles, masterUsername)'],
      'tests/preflight/last-restore.test.ts': [
        'plan/last-plan: plan?.replace.existing?.resourceId !== existing.resourceId',
        'plan/last-plan: tags[tagKeys.target] === target',
      ],
      'tests/preflight/plan-checks.test.ts': [
        "preflight/groups: requireFamily(plan, 'cluster.parameterGroup', `cluster parameter group ${name}`, family)",
        "preflight/groups: requireFamily(plan, 'instances.parameterGroup', `instance parameter group ${name}`, family)",
        'preflight/secrets: requireMasterUsername(credentials, plan, masterCredentials.secretId)',
        'preflight/secrets: requireMasterPassword(credentials.password, masterCredentials.secretId)',
        'preflight/secrets: requireUsername(await secrets.credentials(login.secretId), name, login.secretId)',
        'preflight/secrets: requireUsername(found, name, login.secretName)',
      ],
    },
    byNothing: [
      "plan/last-plan: instance.status !== 'deleting'",
      'plan/plan-restore: existing?.resourceId === adopted.cluster.resourceId',
    ],
  },
  {
    reason:
      'The simulated database has less than PostgreSQL has, and few worlds put another cluster behind the endpoint.',
    heldBy: {
      'tests/steps/setup-db-users.test.ts': ['steps/setup-db-users: requireOtherThanMaster(roles, master.username)'],
      'tests/users/database-setup.test.ts': [
        'users/role-logins: requireUsername(await secrets.credentials(secret), name, secret)',
      ],
      'tests/users/main-session.test.ts': ['users/main-session: await requireOwn(session)'],
      'tests/users/same-cluster.test.ts': [
        'users/same-cluster: resourceId === restored.restore.resourceId',
        'users/same-cluster: resourceId === restore.resourceId',
      ],
    },
    byNothing: [
      'steps/setup-db-users: requireRestoredCluster(restored, session)',
      'steps/setup-db-users: await requireFitting(context, main, isComplete)',
      'steps/setup-db-users: requireExpectedAccess(access, { before, declared: roles, kept })',
      'steps/setup-db-users: await requireNonePrepared(context, main)',
      'users/main-session: await requireOwn(main)',
      'users/prepare-data: await requireFittingAfterSql(context)',
      'users/same-cluster: resourceId === restored.restore.resourceId (2)',
    ],
  },
  {
    reason:
      'RDS refuses a request that comes in the wrong status, and the state tries again; or the worlds have that status too seldom.',
    heldBy: {
      'tests/clusters/deletion/refusals.test.ts': [
        "clusters/deletion/advance-deletion: status !== 'deleting' (2)",
        "clusters/deletion/deletion-wait: status === 'available'",
      ],
      'tests/clusters/deletion/set-aside.test.ts': ["clusters/deletion/set-aside: aside.status !== 'available'"],
      'tests/clusters/only-restore.test.ts': [
        'steps/check-restore-status: await requireNoRunningOwner(ports.restores, cluster, { target: plan.target, execution })',
      ],
      'tests/clusters/restoration/restored-settings.test.ts': [
        "clusters/restoration/request-settings: status === 'PENDING'",
      ],
      'tests/clusters/restoration/taking-up.test.ts': ["clusters/deletion/set-aside: aside.status === 'stopped'"],
      'tests/preflight/target-status.test.ts': ["clusters/deletion/set-aside: cluster.status !== 'available'"],
      'tests/rollback/rollback.test.ts': [
        "rollback/rollback-clusters: old.status === 'stopped'",
        "rollback/rollback-clusters: old.status === 'renaming'",
      ],
      'tests/steps/check-restore-status.test.ts': [
        "clusters/restoration/reconcile-restore: status === 'available'",
        "clusters/restoration/reconcile-restore: cluster.status === 'available'",
        "clusters/restoration/reconcile-restore: cluster.status !== 'available'",
        'steps/check-restore-status: found.resourceId === plan.replace.existing?.resourceId',
      ],
      'tests/steps/copy-snapshot.test.ts': ["steps/copy-snapshot: found.status !== 'deleting'"],
      'tests/steps/delete-rds.test.ts': [
        "clusters/deletion/advance-deletion: cluster.status !== 'available'",
        "clusters/deletion/advance-deletion: status !== 'deleting'",
        "steps/delete-rds: cluster.status === 'deleting'",
      ],
    },
    byNothing: [
      "clusters/members: status !== 'deleting'",
      "rollback/rollback-clusters: old.status !== 'available'",
      "steps/check-copy-status: status === 'deleted'",
      "steps/copy-snapshot: found.status !== 'deleted'",
    ],
  },
  {
    reason: 'The worlds are swept once, when all has ended: few things are in the middle of a change then.',
    heldBy: {
      'tests/upkeep/notify-ended.test.ts': ["upkeep/notify-ended: detail.status === 'FAILED'"],
      'tests/upkeep/sweep-removal.test.ts': [
        'upkeep/sweep-removal: cluster.resourceId !== resource.resourceId',
        'upkeep/sweep-removal: requireDeletable(cluster, members, verdict)',
        "upkeep/sweep-removal: cluster.status === 'starting'",
        "upkeep/sweep-removal: cluster.status === 'stopped'",
        "upkeep/sweep-removal: requireOwnMembers(cluster.id, members, { target, region: parseArn(cluster.arn)?.region ?? '', identifier: cluster.tags[tagKeys.setAsideFrom] ?? cluster.id, adopt: cluster.tags[tagKeys.target] !== target, })",
        'upkeep/sweep-removal: found?.resourceId === replacement.resourceId',
        'upkeep/sweep: requireComplete(items, region)',
      ],
      'tests/upkeep/sweep-rules.test.ts': [
        "upkeep/sweep-verdicts: resource.status === 'deleting'",
        "upkeep/sweep-verdicts: sight.status === 'SUCCEEDED'",
        "upkeep/sweep-verdicts: cluster.status === 'deleting'",
        "upkeep/sweep-verdicts: cluster.status === 'renaming'",
        "upkeep/sweep-verdicts: execution?.status === 'SUCCEEDED'",
        "upkeep/sweep-verdicts: status === 'available'",
      ],
    },
    byNothing: [
      "upkeep/sweep-removal: cluster.status === 'stopping'",
      "upkeep/sweep-removal: status !== 'deleting'",
      "upkeep/sweep-verdicts: resource.status === 'deleted'",
    ],
  },
  {
    reason:
      'It takes a cluster or a copy of somebody else between two requests, which is rarer than the seeds that were tried.',
    heldBy: {
      'tests/clusters/deletion/set-aside.test.ts': [
        'clusters/deletion/set-aside: aside.resourceId !== existing.resourceId',
      ],
      'tests/clusters/restoration/taking-up.test.ts': [
        'steps/delete-rds: cluster.resourceId !== replace.leftover?.resourceId',
        'steps/restore-snapshot: standing?.resourceId === plan.adoptedCluster.resourceId',
      ],
      'tests/clusters/two-restores.test.ts': ['steps/restore-snapshot: found.tags[tagKeys.execution] === execution.id'],
      'tests/rollback/rollback.test.ts': [
        'rollback/rollback-clusters: [plan.adoptedCluster?.resourceId, plan.replace.leftover?.resourceId].includes(standing.resourceId)',
        'rollback/rollback-clusters: owner !== event.execution.id',
        'rollback/rollback-copy: snapshot.tags[tagKeys.execution] === id',
      ],
      'tests/steps/archive-snapshot.test.ts': [
        'clusters/deletion/delete-set-aside: resourceId === plan.replace.existing?.resourceId',
        'steps/archive-snapshot: found?.resourceId === resourceId',
        'steps/archive-snapshot: owner === execution',
      ],
      'tests/steps/check-restore-status.test.ts': [
        'clusters/restoration/restore-failure: owner !== execution',
        'clusters/restoration/restore-failure: owner !== before',
        'clusters/restoration/restore-failure: cluster.resourceId !== restore.resourceId',
      ],
      'tests/steps/copy-snapshot.test.ts': ['snapshots/snapshot-copy: snapshot.tags[tagKeys.target] === plan.target'],
    },
    byNothing: [
      'rollback/rollback-clusters: cluster.resourceId === resourceId',
      'rollback/rollback-clusters: standing.tags[tagKeys.execution] === execution',
      'rollback/rollback-clusters: standing?.tags[tagKeys.execution] === event.execution.id',
      'snapshots/retention: snapshot.tags[tagKeys.target] === plan.target',
      'steps/copy-snapshot: copy.tags[tagKeys.execution] === execution.id',
    ],
  },
];
