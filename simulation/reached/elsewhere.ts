import type { ReachedKind } from './reached.ts';

interface Elsewhere {
  readonly kind: ReachedKind;
  readonly what: readonly string[];
  /** Why no simulated world comes to it. */
  readonly why: string;
  /** The test that does, and a text that stands in it. */
  readonly test: string;
  readonly says: string;
}

/** What the pipeline can come to and no simulated world does. A test holds that each has the test that it names. */
export const elsewhere: readonly Elsewhere[] = [
  {
    ...{ kind: 'errors', what: ['InvalidPayload'] },
    why: 'The definition hands each function what it expects; only a person’s own invocation does not.',
    ...{ test: 'tests/state-machine/execution.test.ts', says: 'ends the execution by InvalidPayload for an outcome' },
  },
  {
    ...{ kind: 'errors', what: ['InvalidEnvironment'] },
    why: 'A variable is missing for all restores or for none: deploying sets them.',
    ...{ test: 'tests/http/handlers.test.ts', says: "stringContaining('InvalidEnvironment')" },
  },
  {
    ...{ kind: 'errors', what: ['RestoreNotFound'] },
    why: 'The HTTP API alone answers with it.',
    ...{ test: 'tests/http/get-restore.test.ts', says: "error: 'RestoreNotFound'" },
  },
  {
    ...{ kind: 'errors', what: ['IdempotencyKeyReused'] },
    why: 'The HTTP API alone answers with it.',
    ...{ test: 'tests/http/idempotency-key.test.ts', says: "error: 'IdempotencyKeyReused'" },
  },
  {
    ...{ kind: 'errors', what: ['PlanTooLarge'] },
    why: 'No profile that is drawn comes near the size of a payload.',
    ...{ test: 'tests/payload/large-profiles.test.ts', says: "name: 'PlanTooLarge'" },
  },
  {
    ...{ kind: 'errors', what: ['DatabaseUntrusted'] },
    why: 'There is no TLS in memory.',
    ...{ test: 'tests/postgres/connection/connect.test.ts', says: "name: 'DatabaseUntrusted'" },
  },
  {
    ...{ kind: 'errors', what: ['MaskingFailed'] },
    why: 'What a declaration comes to depends on real data.',
    ...{ test: 'tests/users/database-setup.test.ts', says: "'MaskingFailed'" },
  },
  {
    ...{ kind: 'errors', what: ['SetupDeadlineExceeded'] },
    why: 'No work on a database in memory is that long.',
    ...{ test: 'tests/users/database-setup.test.ts', says: "name: 'SetupDeadlineExceeded'" },
  },
  {
    ...{ kind: 'errors', what: ['OutwardActive'] },
    why: 'What reaches other servers is disabled by default, and can be in memory.',
    ...{ test: 'tests/users/outward.test.ts', says: "name: 'OutwardActive'" },
  },
  {
    ...{ kind: 'checks', what: ['serverlessCapacity failed'] },
    why: 'Every version of the emulated RDS takes every capacity that a profile may have.',
    ...{ test: 'tests/preflight/serverless-capacity.test.ts', says: 'passes what the version takes' },
  },
  {
    kind: 'outcomes',
    what: [
      ...['users.outward.kind eventTriggers', 'users.outward.kind publications', 'users.outward.kind extensions'],
      ...['users.outward.change was disabled', 'users.outward.change kept', 'users.outward.change left'],
      'users.outward.change opened since',
    ],
    why: 'Of what reaches other servers there are three kinds in memory, all of which can be disabled.',
    ...{ test: 'tests/users/outward.test.ts', says: "change: 'opened since'" },
  },
  {
    ...{ kind: 'rollback', what: ['the rollback met an error that is none of its own'] },
    why: 'It takes a defect of the pipeline.',
    ...{ test: 'tests/rollback/rollback.test.ts', says: 'tells that it met an error that it does not know' },
  },
  {
    ...{ kind: 'retries', what: ['DeleteRDS AwsUnavailable', 'CheckRestoreStatus ClusterBusy'] },
    why: 'The function makes a wait of it; the Retry holds should it ever not.',
    ...{ test: 'tests/state-machine/execution-retries.test.ts', says: "row('AwsUnavailable', state" },
  },
];
