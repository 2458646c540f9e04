import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { OriginalFailure } from '../../src/failures/rethrown-error.ts';
import { describeFailure, wireError } from '../../src/failures/thrown-error.ts';
import type { RestoreExecution, RestoreExecutions } from '../../src/ports/executions.ts';
import { createNotifyEnded, endedEvent } from '../../src/upkeep/notify-ended.ts';
import { aPlan, executionId } from '../fakes/events.ts';
import { FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeMetrics } from '../fakes/fake-metrics.ts';
import { FakeNotifier } from '../fakes/fake-notifier.ts';
import { FakeSnapshots } from '../fakes/fake-snapshots.ts';

const startDate = Date.parse('2026-08-01T03:00:00.000Z');

function anEnd(changes: object = {}) {
  return endedEvent.parse({
    source: 'aws.states',
    detail: {
      executionArn: executionId,
      name: 'night-1',
      status: 'ABORTED',
      startDate,
      stopDate: startDate + 3_900_000,
      input: '{"target":"orders-staging"}',
      ...{ output: null, error: null, cause: null },
      ...changes,
    },
  });
}

const unknown: Pick<RestoreExecutions, 'find'> = { find: async () => undefined };

const standing = () => ({ clusters: new FakeClusters(), snapshots: new FakeSnapshots() });

async function notify(changes: object = {}, executions = unknown) {
  const notifier = new FakeNotifier();
  const metrics = new FakeMetrics();
  const messageId = await createNotifyEnded({ ...standing(), notifier, metrics, executions, stage: 'prod' })(
    anEnd(changes),
  );
  return { messageId, measured: metrics.measured, ...notifier.published[0] };
}

describe('NotifyEnded', () => {
  it.each([
    ['ABORTED', 'restore-aborted', 'Restore of orders-staging was stopped', 'was stopped before it was complete'],
    ['TIMED_OUT', 'restore-timed-out', 'Restore of orders-staging timed out', 'longer than the state machine allows'],
  ])('tells that an execution was %s, with attributes to filter on', async (status, event, subject, text) => {
    const told = await notify({ status });
    expect(told).toMatchObject({ messageId: 'message-1', subject });
    expect(told.attributes).toEqual({
      ...{ event, status, target: 'orders-staging', stage: 'prod', execution: 'night-1' },
    });
    expect(told.text).toContain(text);
    expect(told.text).toContain('after 1 h 5 min.');
    expect(told.text).toContain(`Execution: ${executionId}`);
    expect(told.text).toContain('GET /restores/night-1');
    expect(told.text).toContain('<cluster>-aside-<hash>; the tag\naurora-restore:set-aside-from says so');
  });

  it.each([
    ['ABORTED', 'RestoresAborted'],
    ['TIMED_OUT', 'RestoresTimedOut'],
  ])('counts an execution that was %s, whatever its input names', async (status, metric) => {
    const { measured } = await notify({ status, input: '{"target":"whatever"}' });
    expect(measured).toEqual([{ values: { [metric]: 1 }, dimensions: {} }]);
  });

  it('says who stopped it and why, each on one line', async () => {
    const { text } = await notify({ error: 'Stopped', cause: 'by ana\nWhat to do: nothing' });
    expect(text).toContain('Error: Stopped\nCause: by ana What to do: nothing\n');
  });

  it.each([null, undefined, '', '{', '[]', '{"target":7}', '{"target":""}'])(
    'does not know the target of an execution with the input %j',
    async (input) => {
      const told = await notify({ input });
      expect(told.subject).toBe('Restore of an unknown target was stopped');
      expect(told.attributes).toMatchObject({ event: 'restore-aborted', target: 'an unknown target' });
    },
  );

  it('keeps a target of another’s making to one short line', async () => {
    const { attributes } = await notify({ input: JSON.stringify({ target: `a\nb${'c'.repeat(100)}` }) });
    expect(attributes?.['target']).toBe(`a b${'c'.repeat(60)}`);
  });

  it('leaves out how long it ran where that is not told', async () => {
    expect((await notify({ stopDate: null })).text).toMatch(
      /^The restore of orders-staging was stopped before it was complete\.\n/,
    );
  });

  it('throws where the message cannot be published, so that Lambda tries again', async () => {
    const notifier = new FakeNotifier();
    notifier.fail = new PipelineError('NotificationFailed', 'No topic.');
    await expect(
      createNotifyEnded({ ...standing(), notifier, metrics: new FakeMetrics(), executions: unknown })(anEnd()),
    ).rejects.toMatchObject({
      name: 'NotificationFailed',
    });
  });

  it.each(['RUNNING', 'SUCCEEDED'])('takes no event of an execution that is %s', (status) => {
    expect(endedEvent.safeParse({ detail: { ...anEnd().detail, status } }).success).toBe(false);
  });
});

describe('NotifyEnded and a restore that failed', () => {
  const denied = new PipelineError('AwsAccessDenied', 'DeleteDBCluster was denied.', { action: 'rds:DeleteDBCluster' });
  const caught = describeFailure(denied);
  const payload = { plan: aPlan(), failures: { DeleteRDS: { Error: caught.error, Cause: caught.cause } } };
  const thrownAs = (error: Error) =>
    JSON.stringify({ errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') });
  const handled = new OriginalFailure(denied.name, wireError(denied).message);

  function anExecution(changes: Partial<RestoreExecution> = {}): RestoreExecution {
    const times = { startedAt: '2026-08-01T03:00:00.000Z', stoppedAt: '2026-08-01T04:00:00.000Z' };
    const end = { state: 'HandleFailure', error: denied.name, cause: thrownAs(handled) };
    return { id: 'night-1', status: 'FAILED', ...times, payload, ...end, ...changes };
  }
  const told = (changes: Partial<RestoreExecution> = {}) =>
    notify({ status: 'FAILED', error: changes.error ?? denied.name }, { find: async () => anExecution(changes) });

  it('says nothing where HandleFailure has thrown the original error again: it has told', async () => {
    expect(await told()).toEqual({ messageId: undefined, measured: [] });
  });

  it.each([
    ['HandleFailure was not reached', { state: 'SetupDBUsers', error: 'States.DataLimitExceeded', cause: 'too large' }],
    ['Lambda could not run HandleFailure', { error: 'Lambda.Unknown', cause: '{"errorType":"Lambda.Unknown"}' }],
    ['HandleFailure ran out of attempts', { error: 'RollbackUnfinished', cause: thrownAs(handled) }],
    [
      'HandleFailure failed with the same name and another message',
      { cause: thrownAs(new OriginalFailure(denied.name, 'x')) },
    ],
    ['nothing says what HandleFailure was handed', { payload: {} }],
  ])('tells it where %s', async (_case, changes) => {
    const { messageId, text, attributes } = await told(changes);
    expect(messageId).toBe('message-1');
    expect(attributes).toMatchObject({ event: 'restore-failed', status: 'FAILED', target: 'orders-staging' });
    expect(text).toContain('HandleFailure did not come to its end');
    expect(text).toContain('What is left:\n- Target: ');
  });

  it('tells it where Lambda’s own error was handled, and ended HandleFailure too', async () => {
    const cause = '{"errorType":"Sandbox.Timedout","errorMessage":"Error: Task timed out"}';
    const failures = { DeleteRDS: { Error: 'Sandbox.Timedout', Cause: cause } };
    const { text } = await told({ payload: { ...payload, failures }, error: 'Sandbox.Timedout', cause });
    expect(text).toContain('The restore of orders-staging failed in DeleteRDS: Sandbox.Timedout.');
  });

  it('names the state and the error that were caught, with what to do', async () => {
    const { subject, text, attributes } = await told({ error: 'Lambda.Unknown', cause: '' });
    expect(subject).toBe('Restore of orders-staging failed in DeleteRDS: AwsAccessDenied');
    expect(attributes).toMatchObject({ state: 'DeleteRDS', error: 'AwsAccessDenied' });
    expect(text).toContain('DeleteDBCluster was denied.\nWhat to do: If the resource is the target’s');
    expect(text).toContain('(Lambda.Unknown: ');
  });

  it('names Step Functions’ own error, with what to do, where no state was caught', async () => {
    const { subject, text } = await told({
      payload: { plan: aPlan() },
      state: 'SetupDBUsers',
      error: 'States.DataLimitExceeded',
      cause: '',
    });
    expect(subject).toBe('Restore of orders-staging failed in SetupDBUsers: States.DataLimitExceeded');
    expect(text).toContain('262,144 bytes');
    expect(text).toContain('What to do: Nothing that was begun is undone.');
  });

  it('tells it, and that it may be the second time, where the execution cannot be read', async () => {
    const unreadable = { find: async () => Promise.reject(new PipelineError('AwsUnavailable', 'Throttled.')) };
    const { text } = await notify({ status: 'FAILED', error: denied.name, cause: thrownAs(handled) }, unreadable);
    expect(text).toContain('failed in an unknown state: AwsAccessDenied');
    expect(text).toContain('may have told this failure already');
  });
});

describe('NotifyEnded and what is left', () => {
  const ended = (changes: Partial<RestoreExecution>): Pick<RestoreExecutions, 'find'> => {
    const times = { startedAt: '2026-08-01T03:00:00.000Z', stoppedAt: '2026-08-01T04:00:00.000Z' };
    return { find: async () => ({ id: 'night-1', status: 'ABORTED', ...times, payload: {}, ...changes }) };
  };

  it.each(['ABORTED', 'FAILED'])(
    'takes target, requester and reason from the execution where the event of one that %s has no room for its input',
    async (status) => {
      const request = { target: 'orders-staging', requestedBy: 'ana', reason: 'nightly' };
      for (const payload of [request, { request, plan: aPlan() }]) {
        const told = await notify({ status, input: null }, ended({ payload, state: 'SetupDBUsers' }));
        expect(told.subject).toContain('Restore of orders-staging ');
        expect(told.attributes).toMatchObject({ target: 'orders-staging' });
        expect(told.text).toContain('Requested by: ana\nReason: nightly\n');
      }
    },
  );

  it('says of one that was stopped in HandleFailure what the state had begun that failed', async () => {
    const failures = { DeleteRDS: { Error: 'AwsAccessDenied', Cause: '{}' } };
    const plan = aPlan({}, { resourceId: 'cluster-OLD' });
    const { text } = await notify({}, ended({ payload: { plan, failures }, state: 'HandleFailure' }));
    expect(text).toMatch(/^- Old cluster: its deletion may have begun; \S+ is shown under no name, /m);
    expect(text).not.toContain('had not touched it');
  });

  it('says of a restore that was stopped whether the target stands, who had asked for it, and why', async () => {
    const request = { target: 'orders-staging', requestedBy: 'ana', reason: 'nightly' };
    const execution: RestoreExecution = {
      ...{ id: 'night-1', status: 'ABORTED', startedAt: '2026-08-01T03:00:00.000Z', state: 'WaitForCopy' },
      payload: { request, plan: aPlan() },
    };
    const { text } = await notify({ input: JSON.stringify(request) }, { find: async () => execution });
    expect(text).toContain('- Target: does not stand: there is no cluster orders-staging\n');
    expect(text).toContain('Requested by: ana\nReason: nightly\n');
  });
});
