import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { OriginalFailure } from '../../src/failures/rethrown-error.ts';
import { describeFailure, wireError } from '../../src/failures/thrown-error.ts';
import { createGetRestore } from '../../src/http/get-restore.ts';
import { ownPayload } from '../../src/payload/own-payload.ts';
import { createHandleFailure } from '../../src/steps/handle-failure.ts';
import { createNotifyEnded, endedEvent } from '../../src/upkeep/notify-ended.ts';
import { aSetAsidePlan, asideName } from '../fakes/aside.ts';
import { aCopy, anEvent, aRestore, executionId } from '../fakes/events.ts';
import { aCluster, FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeMetrics } from '../fakes/fake-metrics.ts';
import { FakeLog, FakeNotifier } from '../fakes/fake-notifier.ts';
import { FakeRestores } from '../fakes/fake-restores.ts';
import { FakeSnapshots } from '../fakes/fake-snapshots.ts';
import { FakeExecutions } from '../http/fake-executions.ts';

const caught = (error: PipelineError) => {
  const failure = describeFailure(error);
  return { Error: failure.error, Cause: failure.cause };
};

/** What a failed execution of another night has left, as somebody copies it out of the console. */
function another() {
  const plan = aSetAsidePlan({ onFailure: 'cleanup' });
  const owner = { 'aurora-restore:execution': executionId.replace('night-1', 'night-0') };
  return {
    request: { target: 'orders-staging', requestedBy: 'ana' },
    plan: { ...plan, cluster: { ...plan.cluster, tags: { ...plan.cluster.tags, ...owner } } },
    copy: aCopy(plan, { outcome: 'CopyComplete', status: 'available' }),
    restore: aRestore({ outcome: 'RestoreComplete' }),
  };
}

const refusal = new PipelineError('InvalidRequest', 'plan: unknown key "plan".', { field: 'plan' });
const earlier = new PipelineError('MaskingFailed', 'Masking has failed another night.', {});

/** As the Catch of SnapshotCheck leaves it: a key that is there already keeps its place. */
const refused = () => ({
  ...another(),
  failures: { SnapshotCheck: caught(refusal), SetupDBUsers: caught(earlier) },
});

describe('an execution that is started with the payload of another one as its input', () => {
  it('undoes nothing of that one, and tells what it is refused for', async () => {
    const tags = {
      'aurora-restore:target': 'orders-staging',
      'aurora-restore:set-aside-by': executionId.replace('night-1', 'night-0'),
      'aurora-restore:set-aside-from': 'orders-staging',
    };
    const clusters = new FakeClusters().add(aCluster({ id: asideName, tags }));
    const notifier = new FakeNotifier();
    const ports = { clusters, notifier, metrics: new FakeMetrics(), log: new FakeLog() };
    const step = createHandleFailure({ ...ports, snapshots: new FakeSnapshots(), restores: new FakeRestores() });
    await expect(step(anEvent(refused()))).rejects.toMatchObject({ name: 'InvalidRequest' });
    expect(clusters.requests).toEqual([]);
    const [told] = notifier.published;
    expect(told?.subject).toBe('Restore of orders-staging failed in SnapshotCheck: InvalidRequest');
    expect(told?.text).toContain('- Target: as it was before: the restore had not been planned');
    expect(told?.text).toContain('Requested by: ana');
    expect(told?.text).not.toContain('Masking');
  });

  it('is known by NotifyEnded to have been told', async () => {
    const { message: cause } = wireError(new OriginalFailure('InvalidRequest', ''));
    const notifier = new FakeNotifier();
    const thrown = { errorMessage: JSON.parse(caught(refusal).Cause).errorMessage, trace: ['InvalidRequest', cause] };
    const find = async () => ({
      ...{ id: 'night-1', status: 'FAILED' as const, startedAt: '2026-08-01T05:59:00.000Z', state: 'HandleFailure' },
      ...{ payload: refused(), error: 'InvalidRequest', cause: JSON.stringify(thrown) },
    });
    const ports = { clusters: new FakeClusters(), snapshots: new FakeSnapshots(), metrics: new FakeMetrics() };
    const notify = createNotifyEnded({ ...ports, notifier, executions: { find } });
    const detail = { executionArn: executionId, name: 'night-1', status: 'FAILED', startDate: 0 };
    await notify(endedEvent.parse({ detail }));
    expect(notifier.published).toEqual([]);
  });

  it('is answered by GET without what the other one has come to', async () => {
    const executions = new FakeExecutions();
    const startedAt = '2026-08-01T05:59:00.000Z';
    executions.known.set('night-1', { id: 'night-1', status: 'FAILED', startedAt, payload: refused() });
    const { body } = await createGetRestore({ executions })({ pathParameters: { id: 'night-1' } });
    const answer = JSON.parse(body);
    expect(answer).toMatchObject({ target: 'orders-staging', failure: { state: 'SnapshotCheck' } });
    expect(answer.progress).toEqual({});
  });
});

describe('the payload that is an execution’s own', () => {
  it('is all of it where the plan is its own', () => {
    const plan = aSetAsidePlan();
    const payload = { plan, copy: aCopy(plan), failures: { SetupDBUsers: caught(earlier) } };
    expect(ownPayload(payload, executionId)).toBe(payload);
    expect(ownPayload(payload, 'night-1')).toBe(payload);
  });

  it('is no failure of a later state where there is no plan', () => {
    const failures = { SnapshotCheck: caught(refusal), DeleteRDS: caught(earlier) };
    expect(ownPayload({ target: 'orders-staging', copy: {}, failures }, executionId)).toEqual({
      target: 'orders-staging',
      failures: { SnapshotCheck: caught(refusal) },
    });
  });

  it('is nothing by a plan that cannot be read, as of another version of the pipeline', () => {
    const { request, plan, ...rest } = refused();
    const { SnapshotCheck } = rest.failures;
    expect(ownPayload({ ...rest, request, plan: { ...plan, copy: 1 } }, executionId)).toEqual({
      request,
      failures: { SnapshotCheck },
    });
  });

  it('is none of an execution whose name only ends as this one’s', () => {
    const payload = { plan: aSetAsidePlan() };
    for (const name of ['1', '-1', 'ght-1']) expect(ownPayload(payload, name)).toEqual({});
  });

  it.each([undefined, null, 'text', 7, []])('is whatever there is of %j', (payload) => {
    expect(() => ownPayload(payload, executionId)).not.toThrow();
  });
});
