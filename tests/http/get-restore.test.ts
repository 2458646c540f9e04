import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { describeFailure } from '../../src/failures/thrown-error.ts';
import { createGetRestore } from '../../src/http/get-restore.ts';
import { refusal } from '../../src/http/refusal.ts';
import type { RestoreExecution } from '../../src/ports/executions.ts';
import { aCopy, aPlan, aRestore } from '../fakes/events.ts';
import { FakeExecutions } from './fake-executions.ts';

const id = 'orders-staging-8e0c';
const startedAt = '2026-08-01T03:00:00.000Z';
const stoppedAt = '2026-08-01T05:00:00.000Z';

async function get(execution?: Partial<RestoreExecution>, asked: string | undefined = id) {
  const executions = new FakeExecutions();
  if (execution) executions.known.set(id, { id, status: 'RUNNING', startedAt, payload: {}, ...execution });
  const answer = await createGetRestore({ executions })({
    pathParameters: asked === undefined ? null : { id: asked },
  }).catch((error: unknown) => refusal(error, 'request-1'));
  return { ...answer, content: JSON.parse(answer.body) };
}

/** What a Catch puts into the payload. */
function catchOutput(error: PipelineError): { readonly Error: string; readonly Cause: string } {
  const failure = describeFailure(error);
  return { Error: failure.error, Cause: failure.cause };
}

describe('GET /restores/{id}', () => {
  it('answers a restore that has only begun', async () => {
    const { statusCode, headers, content } = await get({
      state: 'SnapshotCheck',
      payload: { target: 'orders-staging' },
    });
    expect({ statusCode, headers }).toEqual({
      statusCode: 200,
      headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    });
    expect(content).toEqual({
      ...{ id, target: 'orders-staging', status: 'RUNNING', state: 'SnapshotCheck', startedAt },
      progress: {},
    });
  });

  it('answers the progress of a copy', async () => {
    const copy = {
      outcome: 'CopyInProgress',
      snapshotId: 'orders-staging-1',
      status: 'copying',
      percentProgress: 42,
      startedAt,
    };
    const { content } = await get({
      state: 'WaitForCopy',
      payload: {
        request: { target: 'orders-staging' },
        plan: {},
        copy: { ...copy, snapshotArn: 'arn:aws:rds:…', adopted: false },
      },
    });
    expect(content).toEqual({
      ...{ id, target: 'orders-staging', status: 'RUNNING', state: 'WaitForCopy', startedAt },
      progress: { copy },
    });
  });

  it('answers a restore that succeeded with every phase', async () => {
    const { content } = await get({
      ...{ status: 'SUCCEEDED', state: 'SendNotification', stoppedAt },
      payload: {
        request: { target: 'orders-staging' },
        check: {
          outcome: 'SnapshotAvailable',
          snapshotArn: 'arn:aws:rds:a',
          createdAt: startedAt,
          ageHours: 2,
          candidates: 3,
          checks: [
            { name: 'snapshotFresh', result: 'passed', message: 'It is fresh.', facts: { inside: 'arn:secret' } },
          ],
        },
        copy: { outcome: 'CopyComplete', percentProgress: 100, status: 'available' },
        deletion: { outcome: 'ClusterDeleted', cluster: 'orders-staging' },
        restore: {
          ...{ outcome: 'RestoreComplete', cluster: 'orders-staging', status: 'available', masterCredentials: 'set' },
          ...{
            instances: [{ id: 'orders-staging-1', status: 'available' }],
            endpoint: 'db.example',
            masterSecretId: 'arn:secret',
          },
        },
        users: {
          outcome: 'UsersSetup',
          roles: [{ name: 'app', access: 'readonly', login: 'generate', change: 'created', secretArn: 'arn:secret' }],
        },
        archive: { outcome: 'SnapshotArchived', snapshotId: 'a', kept: ['a'], deleted: ['b'] },
        notification: { outcome: 'NotificationSent', messageId: 'm' },
      },
    });
    expect(content).toEqual({
      ...{ id, target: 'orders-staging', status: 'SUCCEEDED', state: 'SendNotification', startedAt, stoppedAt },
      elapsedSeconds: 7200,
      progress: {
        check: {
          ...{ outcome: 'SnapshotAvailable', snapshotArn: 'arn:aws:rds:a', createdAt: startedAt, ageHours: 2 },
          checks: [{ name: 'snapshotFresh', result: 'passed', message: 'It is fresh.' }],
        },
        copy: { outcome: 'CopyComplete', percentProgress: 100, status: 'available' },
        deletion: { outcome: 'ClusterDeleted', cluster: 'orders-staging' },
        restore: {
          ...{ outcome: 'RestoreComplete', cluster: 'orders-staging', status: 'available', masterCredentials: 'set' },
          instances: [{ id: 'orders-staging-1', status: 'available' }],
        },
        users: {
          outcome: 'UsersSetup',
          roles: [{ name: 'app', access: 'readonly', login: 'generate', change: 'created' }],
        },
        archive: { outcome: 'SnapshotArchived', snapshotId: 'a', kept: ['a'], deleted: ['b'] },
        notification: { outcome: 'NotificationSent' },
      },
    });
  });

  it('answers what a state threw, with its facts', async () => {
    const error = new PipelineError('SnapshotQuotaExceeded', 'Cannot create more than 100 manual snapshots.', {
      region: 'eu-west-1',
    });
    const caught = catchOutput(error);
    const { content } = await get({
      ...{
        status: 'FAILED',
        state: 'HandleFailure',
        stoppedAt,
        error: error.name,
        cause: '{"errorMessage":"of HandleFailure"}',
      },
      payload: { request: { target: 'orders-staging' }, failures: { CopySnapshot: caught } },
    });
    expect(content.failure).toEqual({
      state: 'CopySnapshot',
      error: 'SnapshotQuotaExceeded',
      message: error.message,
      facts: { region: 'eu-west-1' },
    });
  });

  it.each([
    ['copy', 'CheckCopyStatus', 'CopyFailed', 'SnapshotCopyFailed'],
    ['restore', 'CheckRestoreStatus', 'RestoreFailed', 'RestoreFailed'],
  ] as const)('answers the failed status of a %s', async (key, state, outcome, name) => {
    const error = new PipelineError(name, 'The status is failed.', { status: 'failed' });
    const { content } = await get({
      status: 'FAILED',
      payload: { [key]: { outcome, failure: describeFailure(error) } },
    });
    expect(content.failure).toEqual({ state, error: name, message: error.message, facts: { status: 'failed' } });
  });

  it('answers the failure already while it is being handled', async () => {
    const caught = catchOutput(new PipelineError('SnapshotNotFound', 'None.'));
    const { content } = await get({
      state: 'HandleFailure',
      payload: { failures: { SnapshotCheck: caught } },
    });
    expect(content).toMatchObject({
      status: 'RUNNING',
      failure: { state: 'SnapshotCheck', error: 'SnapshotNotFound' },
    });
  });

  it('answers the execution’s own error if the payload holds none', async () => {
    const { error, cause } = describeFailure(new PipelineError('InvalidPayload', 'No plan.'));
    const { content } = await get({ status: 'FAILED', state: 'CopySnapshot', error, cause });
    expect(content.failure).toMatchObject({
      state: 'CopySnapshot',
      error: 'InvalidPayload',
      message: expect.stringContaining('No plan.'),
    });
  });

  it('tells of an error that is not the pipeline’s only its name', async () => {
    const cause = JSON.stringify({
      errorType: 'TypeError',
      errorMessage: ['postgres', 'master:hunter2@db'].join('://'),
      trace: ['at x'],
    });
    const { body, content } = await get({
      status: 'FAILED',
      payload: { failures: { SetupDBUsers: { Error: 'TypeError', Cause: cause } } },
    });
    expect(content.failure).toEqual({ state: 'SetupDBUsers', error: 'TypeError', message: expect.any(String) });
    expect(body).not.toContain('hunter2');
  });

  it.each([
    ['TIMED_OUT', 'States.Timeout', 'longer than the state machine allows'],
    ['ABORTED', 'Aborted', 'stopped the execution before it was complete'],
  ] as const)('explains the status %s', async (status, error, message) => {
    const { content } = await get({ status, state: 'WaitForCopy', stoppedAt });
    expect(content.failure).toEqual({ state: 'WaitForCopy', error, message: expect.stringContaining(message) });
  });

  it('answers 404 for an id that no restore has', async () => {
    const { statusCode, content } = await get(undefined);
    expect(statusCode).toBe(404);
    expect(content).toMatchObject({ error: 'RestoreNotFound', message: expect.stringContaining(id), field: 'id' });
  });

  it.each(['nightly.2026-08-01', 'nächtlich', '(by-hand)!'])(
    'tells of %s too, which somebody has started by hand under that name',
    async (name) => {
      const executions = new FakeExecutions();
      executions.known.set(name, { id: name, status: 'RUNNING', startedAt: '2026-08-01T03:00:00.000Z', payload: {} });
      const answer = await createGetRestore({ executions })({ pathParameters: { id: name } });
      expect(JSON.parse(answer.body)).toMatchObject({ id: name, status: 'RUNNING' });
    },
  );

  it.each([undefined, '', 'a b', '\u{d800}', 'arn:aws:states:x', 'a/b', '../a', 'x'.repeat(81), 'a\n'])(
    'answers 400 for the malformed id %j',
    async (asked) => {
      const executions = new FakeExecutions();
      const route = createGetRestore({ executions });
      const answer = refusal(
        await route({ pathParameters: { id: asked } }).catch((error: unknown) => error),
        'request-1',
      );
      expect(answer.statusCode).toBe(400);
      expect(JSON.parse(answer.body)).toMatchObject({
        error: 'InvalidRequest',
        field: 'id',
        message: expect.stringContaining('id: expected the id'),
      });
    },
  );

  it('answers any payload, and shows nothing of what is not on its list', async () => {
    const secret = 'hunter2';
    const key = fc.constantFrom(
      'check',
      'copy',
      'deletion',
      'restore',
      'users',
      'archive',
      'notification',
      'failures',
      'request',
      'target',
      'plan',
    );
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.dictionary(fc.constantFrom('password', 'secret', 'credentials', 'endpoint'), fc.constant(secret)),
      fc.constant({
        roles: [{ name: 'app', password: secret }],
        instances: [{ id: 'a', status: 'b', password: secret }],
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(key, value),
        fc.constantFrom<RestoreExecution['status']>('RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'),
        async (payload, status) => {
          const { statusCode, body } = await get({ payload, status });
          expect(statusCode).toBe(200);
          expect(body).not.toContain(secret);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('GET /restores/{id} of a restore that runs', () => {
  it('says who asked for it and why, how long it has run, and by when its phase must end', async () => {
    const executions = new FakeExecutions();
    const plan = aPlan({}, undefined);
    plan.cluster.tags['aurora-restore:execution'] =
      `arn:aws:states:eu-west-1:111122223333:execution:aurora-restore:${id}`;
    const request = { target: 'orders-staging', requestedBy: 'ana', reason: 'nightly' };
    const payload = { request, plan, copy: aCopy(plan, { startedAt }) };
    executions.known.set(id, { id, status: 'RUNNING', startedAt, state: 'WaitForCopy', payload });
    const requestContext = { timeEpoch: Date.parse(startedAt) + 90_400 };
    const answer = await createGetRestore({ executions })({ pathParameters: { id }, requestContext });
    const { copySeconds } = plan.deadlines;
    expect(JSON.parse(answer.body)).toMatchObject({
      ...{ elapsedSeconds: 90, requestedBy: 'ana', reason: 'nightly' },
      deadline: { phase: 'copy', seconds: copySeconds, at: expect.stringMatching(/^2026-08-01T/) },
    });
  });

  it('has until the deadline of SetupDBUsers since the cluster was complete', async () => {
    const executions = new FakeExecutions();
    const plan = aPlan({}, undefined);
    plan.cluster.tags['aurora-restore:execution'] =
      `arn:aws:states:eu-west-1:111122223333:execution:aurora-restore:${id}`;
    const completedAt = '2026-08-01T09:00:00.000Z';
    const restore = aRestore({ outcome: 'RestoreComplete', startedAt, completedAt });
    executions.known.set(id, { id, status: 'RUNNING', startedAt, state: 'SetupDBUsers', payload: { plan, restore } });
    const { body } = await createGetRestore({ executions })({ pathParameters: { id } });
    const seconds = plan.deadlines.setupSeconds;
    const at = new Date(Date.parse(completedAt) + seconds * 1000).toISOString();
    expect(JSON.parse(body)).toMatchObject({ deadline: { phase: 'setup', seconds, at } });
  });

  it('has run for no time where the clock of whoever is asked is behind', async () => {
    const executions = new FakeExecutions();
    executions.known.set(id, { id, status: 'RUNNING', startedAt, state: 'SnapshotCheck', payload: {} });
    const requestContext = { timeEpoch: Date.parse(startedAt) - 2_000 };
    const { body } = await createGetRestore({ executions })({ pathParameters: { id }, requestContext });
    expect(JSON.parse(body)).toMatchObject({ elapsedSeconds: 0 });
  });
});
