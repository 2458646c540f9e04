import { describe, expect, it } from 'vitest';
import { awsFailures } from '../../src/failures/aws-failures.ts';
import { errorCatalogue } from '../../src/failures/catalogue.ts';
import { errorMeanings } from '../../src/failures/meanings.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { describeFailure } from '../../src/failures/thrown-error.ts';
import { createHandleFailure } from '../../src/steps/handle-failure.ts';
import { aCopy, anEvent, aPlan, aRestore, executionId, secondsLater } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeMetrics } from '../fakes/fake-metrics.ts';
import { FakeLog, FakeNotifier } from '../fakes/fake-notifier.ts';
import { FakeRestores } from '../fakes/fake-restores.ts';
import { aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';

async function handle(
  payload: unknown,
  options: { notifier?: FakeNotifier; stage?: string; snapshots?: FakeSnapshots; clusters?: FakeClusters } = {},
) {
  const {
    notifier = new FakeNotifier(),
    stage,
    snapshots = new FakeSnapshots(),
    clusters = new FakeClusters(),
  } = options;
  const log = new FakeLog();
  const metrics = new FakeMetrics();
  const standing = { clusters, snapshots, restores: new FakeRestores() };
  const step = createHandleFailure({ ...standing, notifier, metrics, log, ...(stage === undefined ? {} : { stage }) });
  const thrown: unknown = await step(anEvent(payload)).then(
    () => new Error('nothing was thrown'),
    (error: unknown) => error,
  );
  if (!(thrown instanceof Error)) throw new Error('expected an Error');
  return {
    thrown,
    log: log.lines,
    measured: metrics.measured,
    published: notifier.published,
    notification: notifier.published[0],
  };
}

/** A failure as a Catch keeps it. */
function caught(error: PipelineError) {
  const failure = describeFailure(error);
  return { Error: failure.error, Cause: failure.cause };
}

const tooOld = new PipelineError('SnapshotTooOld', 'The snapshot is 30 hours old.', {
  ageHours: 30,
  snapshotId: 'rds:a',
});
const usersFailed = new PipelineError('UserSetupFailed', 'PostgreSQL refused.', { role: 'app', sqlstate: '42501' });

describe('HandleFailure', () => {
  it('throws the original error again, by its name and with its message', async () => {
    const { thrown } = await handle({ target: 'orders-staging', failures: { SnapshotCheck: caught(tooOld) } });
    expect(thrown.name).toBe('SnapshotTooOld');
    expect(thrown.message).toBe(`${tooOld.message}\n${JSON.stringify(tooOld.facts)}`);
    expect(thrown.stack?.split('\n')[0]).toBe(`SnapshotTooOld: ${tooOld.message}`);
  });

  it('tells once what it is run again for, under the name of an error of Lambda’s, unless its process has died', async () => {
    const notifier = new FakeNotifier();
    const nothing = { clusters: new FakeClusters(), snapshots: new FakeSnapshots(), restores: new FakeRestores() };
    const ports = { ...nothing, notifier, metrics: new FakeMetrics(), log: new FakeLog() };
    const died = { Error: 'Sandbox.Timedout', Cause: '{"errorMessage":"Task timed out"}' };
    const payload = { target: 'orders-staging', failures: { SnapshotCheck: died } };
    const attempts = async (step: ReturnType<typeof createHandleFailure>, ...retryCounts: number[]) => {
      for (const retryCount of retryCounts) {
        await expect(step(anEvent(payload, { retryCount }))).rejects.toMatchObject({ name: 'Sandbox.Timedout' });
      }
    };
    const step = createHandleFailure(ports);
    // The first attempt has not run, or has died before it told.
    await attempts(step, 1, 2, 3, 60);
    expect(notifier.published).toHaveLength(1);
    expect(ports.metrics.measured).toHaveLength(1);
    await attempts(createHandleFailure(ports), 61);
    expect(notifier.published).toHaveLength(2);
    // Redriven days later, in the same process.
    await attempts(step, 0);
    expect(notifier.published).toHaveLength(3);
    const { execution, ...event } = anEvent(payload, { retryCount: 1 });
    const other = { ...event, execution: { ...execution, id: `${executionId}-other` } };
    await expect(step(other)).rejects.toMatchObject({ name: 'Sandbox.Timedout' });
    expect(notifier.published).toHaveLength(4);
  });

  it('tries again to tell what it could not', async () => {
    const notifier = new FakeNotifier();
    notifier.fail = new PipelineError('NotificationFailed', 'SNS does not answer.');
    const nothing = { clusters: new FakeClusters(), snapshots: new FakeSnapshots(), restores: new FakeRestores() };
    const step = createHandleFailure({ ...nothing, notifier, metrics: new FakeMetrics(), log: new FakeLog() });
    const payload = { target: 'orders-staging', failures: { SnapshotCheck: { Error: 'Lambda.Unknown' } } };
    await expect(step(anEvent(payload))).rejects.toMatchObject({ name: 'Lambda.Unknown' });
    notifier.fail = undefined;
    await expect(step(anEvent(payload, { retryCount: 1 }))).rejects.toMatchObject({ name: 'Lambda.Unknown' });
    expect(notifier.published).toHaveLength(1);
  });

  it('logs one line and then tells what failed, why, what to do and what is left', async () => {
    const plan = aPlan({}, { resourceId: 'cluster-OLD' });
    const own = { 'aurora-restore:execution': executionId };
    const restored = aCluster({ resourceId: 'cluster-NEW', tags: own });
    const copy = aSnapshot({ id: plan.copy.snapshotId, kind: 'manual', region: plan.region });
    const standing = { clusters: new FakeClusters().add(restored, anInstance()), snapshots: new FakeSnapshots(copy) };
    const payload = {
      request: { target: 'orders-staging', requestedBy: 'ana', reason: 'nightly' },
      plan,
      copy: aCopy(plan, { outcome: 'CopyComplete', status: 'available' }),
      deletion: { outcome: 'ClusterDeleted', cluster: 'orders-staging', finalSnapshotId: 'final-1' },
      restore: aRestore({ outcome: 'RestoreComplete', status: 'available' }),
      failures: { SetupDBUsers: caught(usersFailed) },
    };
    const { log, notification } = await handle(payload, standing);
    expect(log).toEqual([
      {
        level: 'error',
        message: 'Restore failed',
        facts: {
          target: 'orders-staging',
          failedState: 'SetupDBUsers',
          error: 'UserSetupFailed',
          sentence: 'PostgreSQL refused.',
          facts: { role: 'app', sqlstate: '42501' },
        },
      },
    ]);
    expect(notification?.subject).toBe('Restore of orders-staging failed in SetupDBUsers: UserSetupFailed');
    expect(notification?.text.split('\n')).toEqual([
      'The restore of orders-staging failed in SetupDBUsers: UserSetupFailed.',
      '',
      'PostgreSQL refused.',
      `What to do: ${errorCatalogue.UserSetupFailed.remedy}`,
      '',
      'Facts:',
      '- role: app',
      '- sqlstate: 42501',
      '',
      'What is left:',
      '- Target: incomplete: orders-staging is restored, status available, with 1 instance, but its roles are not set up',
      `- Copy: ${plan.copy.snapshotId}, status available`,
      '- Old cluster: orders-staging was deleted; final snapshot final-1',
      '- Restored cluster: orders-staging, status available',
      '- Roles: not set up; the logins of the source may still work',
      '',
      'Requested by: ana',
      'Reason: nightly',
      `Execution: ${executionId}`,
    ]);
  });

  it('has attributes that a subscription can filter on', async () => {
    const payload = { request: { target: 'orders-staging' }, failures: { CopySnapshot: caught(tooOld) } };
    const { notification } = await handle(payload, { stage: 'prod' });
    expect(notification?.attributes).toEqual({
      event: 'restore-failed',
      status: 'FAILED',
      target: 'orders-staging',
      stage: 'prod',
      execution: 'night-1',
      state: 'CopySnapshot',
      error: 'SnapshotTooOld',
    });
  });

  it.each([
    ['copy', 'CheckCopyStatus', 'SnapshotCopyFailed', { copy: { ...aCopy(aPlan()), outcome: 'CopyFailed' } }],
    ['restore', 'CheckRestoreStatus', 'RestoreFailed', { restore: { ...aRestore(), outcome: 'RestoreFailed' } }],
  ] as const)('takes the failure of the %s that its status check left as data', async (key, state, name, parts) => {
    const failure = describeFailure(new PipelineError(name, 'It says failed.', { status: 'failed' }));
    const part = { ...Object.values(parts)[0], failure };
    const { thrown, notification } = await handle({ plan: aPlan(), [key]: part });
    expect(thrown.name).toBe(name);
    expect(thrown.message).toMatch(/^It says failed\. .*\n\{"status":"failed"\}$/s);
    expect(notification?.attributes).toMatchObject({ state, error: name });
  });

  it('takes the failure that was caught last', async () => {
    const failures = { CopySnapshot: caught(tooOld), SetupDBUsers: caught(usersFailed) };
    expect((await handle({ failures })).thrown.name).toBe('UserSetupFailed');
  });

  it.each([
    ['a timeout of Step Functions', { Error: 'States.Timeout' }, '', awsFailures['States.Timeout'].meaning],
    ['an error of AWS that nobody has listed', { Error: 'States.Unheard' }, '', 'No cause was given.'],
    ['a cause that is plain text', { Error: 'States.Runtime', Cause: 'No path $.x' }, 'No path $.x', 'No path $.x'],
    ['JSON without a message', { Error: 'Lambda.Unknown', Cause: '{"a":1}' }, '{"a":1}', '{"a":1}'],
    ['an error of the pipeline without a cause', { Error: 'ClusterBusy' }, '', errorMeanings.ClusterBusy],
  ])('reads %s', async (_title, failure, message, sentence) => {
    const { thrown, notification } = await handle({ failures: { DeleteRDS: failure } });
    expect(thrown).toMatchObject({ name: failure.Error, message });
    expect(notification?.text.split('\n')[2]).toBe(sentence);
  });

  it('shows nothing of what an error says that is not the pipeline’s or AWS’s own', async () => {
    const Cause = JSON.stringify({ errorType: 'TypeError', errorMessage: 'hunter2 is no URL', trace: ['hunter2'] });
    const { thrown, log, notification } = await handle({ failures: { SetupDBUsers: { Error: 'TypeError', Cause } } });
    expect(JSON.stringify([log, notification])).not.toContain('hunter2');
    expect(thrown).toMatchObject({ name: 'TypeError', message: 'hunter2 is no URL' });
  });

  it.each([
    ['AwsUnavailable', new PipelineError('AwsUnavailable', 'SNS is away.')],
    ['TypeError', new TypeError('oops')],
    ['unknown', 'no error at all' as never],
  ])('hides the original failure behind no failed notification: %s', async (name, error) => {
    const notifier = new FakeNotifier();
    notifier.fail = error;
    const { thrown, log } = await handle({ failures: { CopySnapshot: caught(tooOld) } }, { notifier });
    expect(thrown.name).toBe('SnapshotTooOld');
    expect(log.map(({ message }) => message)).toEqual(['Restore failed', 'The failure could not be notified']);
    expect(log[1]?.facts).toMatchObject({ error: name });
  });

  it.each([
    undefined,
    null,
    'text',
    42,
    [],
    {},
    { failures: null },
    { failures: { CopySnapshot: 'text' } },
    { failures: { CopySnapshot: { Error: '' } } },
    { plan: 'no plan', copy: { outcome: 'CopyFailed' }, restore: { outcome: 'RestoreFailed', failure: 1 }, target: {} },
  ])('says so when the payload holds no failure: %j', async (payload) => {
    const { thrown, notification } = await handle(payload);
    expect(thrown.name).toBe('InvalidPayload');
    expect(thrown.message).toMatch(/^HandleFailure was reached, but the payload holds no failure\./);
    expect(notification?.attributes).toMatchObject({
      ...{ target: 'an unknown target', state: 'HandleFailure', error: 'InvalidPayload' },
    });
  });

  it.each([
    ['SnapshotCheck', {}, ['none was made', 'not touched', 'there is none']],
    [
      'CopySnapshot',
      { plan: aPlan({}, { resourceId: 'OLD' }) },
      ['may have been begun', 'not touched; OLD is shown under no name', 'there is none'],
    ],
    [
      'DeleteRDS',
      { plan: aPlan({}, { resourceId: 'OLD' }), copy: aCopy(aPlan()) },
      ['is gone', 'its deletion may have begun', 'none'],
    ],
    [
      'RestoreSnapshot',
      { plan: aPlan(), deletion: { outcome: 'NoCluster', cluster: 'orders-staging' } },
      ['none was made', 'there was none', 'orders-staging may have been begun'],
    ],
  ])('tells what a failure in %s leaves behind', async (state, parts, expected) => {
    const { notification } = await handle({ ...parts, failures: { [state]: caught(tooOld) } });
    const left = notification?.text.split('\n').filter((line) => /^- (?:Copy|Old|Restored)/.test(line)) ?? [];
    expect(left).toHaveLength(3);
    for (const [index, words] of expected.entries()) expect(left[index]).toContain(words);
  });

  it('says that the restore is complete when only its notification failed', async () => {
    const failure = new PipelineError('NotificationFailed', 'The topic is gone.');
    const { notification } = await handle({ failures: { SendNotification: caught(failure) } });
    expect(notification?.text).toContain('The restore itself is complete.');
  });

  it('makes a subject and attributes of one line out of any target', async () => {
    const { notification } = await handle({
      target: `x\n${'ü'.repeat(200)}`,
      failures: { SnapshotCheck: caught(tooOld) },
    });
    expect(notification?.subject).toMatch(/^Restore of x \?+ failed in SnapshotChec\.\.\.$/);
    expect(notification?.subject.length).toBeLessThanOrEqual(100);
    expect(notification?.attributes['target']).toMatch(/^x ü+$/);
  });
});

describe('what HandleFailure measures', () => {
  const failedIn = (state: string, error: PipelineError, payload: object = { target: 'orders-staging' }) =>
    handle({ ...payload, failures: { [state]: caught(error) } });

  it('is one failure of the target, by its name, with the phases that were complete', async () => {
    const plan = aPlan();
    const copy = aCopy(plan, { outcome: 'CopyComplete', completedAt: secondsLater(600) });
    const { measured } = await failedIn('RestoreSnapshot', usersFailed, { plan, copy });
    expect(measured).toEqual([
      {
        values: { RestoresFailed: 1, CopyDuration: 600, CopyThroughput: 10 },
        dimensions: { Target: 'orders-staging', ErrorName: 'UserSetupFailed' },
      },
    ]);
  });

  it('is a refusal where another restore of the target goes first', async () => {
    const { measured } = await failedIn('SnapshotCheck', new PipelineError('RestoreAlreadyRunning', 'Another one.'));
    expect(measured[0]?.values).toEqual({ RestoresRefused: 1 });
  });

  it.each([
    ['SnapshotTooOld', 'orders-staging', tooOld],
    ['UnknownTarget', 'unknown', new PipelineError('UnknownTarget', 'No such target.', { target: 'orders-staging' })],
    ['InvalidRequest', 'unknown', new PipelineError('InvalidRequest', 'No target.')],
  ])('names the target of %s as %s: only a configured one', async (ErrorName, Target, error) => {
    const { measured } = await failedIn('SnapshotCheck', error);
    expect(measured[0]?.dimensions).toEqual({ Target, ErrorName });
  });

  it.each([
    ['Lambda.Unknown', 'Lambda.Unknown'],
    ['TypeError: x is 17', 'Unexpected'],
  ])('knows few names: %s is %s', async (error, ErrorName) => {
    const { measured } = await handle({ plan: aPlan(), failures: { CopySnapshot: { Error: error } } });
    expect(measured[0]?.dimensions).toEqual({ Target: 'orders-staging', ErrorName });
  });

  it.each([null, [], 7, { plan: 7, copy: 'x', restore: [] }])(
    'is a failure whatever the payload is: %j',
    async (payload) => {
      const { measured } = await handle(payload);
      expect(measured).toMatchObject([{ values: { RestoresFailed: 1 } }]);
    },
  );
});
