import { describe, expect, it } from 'vitest';
import type { RestoreExecution } from '../../src/ports/executions.ts';
import { expectedDurations } from '../../src/preflight/expected.ts';
import { aPlan } from '../fakes/events.ts';
import { aCluster } from '../fakes/fake-clusters.ts';
import { account } from '../fakes/fake-snapshots.ts';
import { FakeExecutions } from '../http/fake-executions.ts';

const stateMachineArn = `arn:aws:states:eu-west-1:${account}:stateMachine:aurora-restore`;
const madeBy = (name: string) => ({
  'aurora-restore:execution': `arn:aws:states:eu-west-1:${account}:execution:aurora-restore:${name}`,
});
const plan = aPlan();

/** The night before: 40 minutes of copying, 10 of deleting, 30 of restoring, and one minute before all that. */
const lastNight: RestoreExecution = {
  id: 'night-0',
  status: 'SUCCEEDED',
  startedAt: '2026-07-31T03:00:00.000Z',
  stoppedAt: '2026-07-31T04:21:00.000Z',
  payload: {
    plan: { target: 'orders-staging' },
    copy: { startedAt: '2026-07-31T03:01:00.000Z', completedAt: '2026-07-31T03:41:00.000Z', adopted: false },
    deletion: { outcome: 'ClusterDeleted' },
    restore: { startedAt: '2026-07-31T03:51:00.000Z' },
  },
};

async function expected(execution: Partial<RestoreExecution> | Error | undefined, tags: object = madeBy('night-0')) {
  const executions = new FakeExecutions();
  if (execution instanceof Error) executions.error = execution;
  else if (execution !== undefined) executions.known.set('night-0', { ...lastNight, ...execution });
  const cluster = aCluster({ tags: { 'aurora-restore:target': 'orders-staging', ...tags } });
  return await expectedDurations(executions, plan, cluster, stateMachineArn);
}

describe('how long a restore may take', () => {
  it('is told phase by phase from the restore that made the cluster', async () => {
    expect(await expected({})).toEqual({
      basis: 'last restore',
      execution: 'night-0',
      copySeconds: 2400,
      copyAdopted: false,
      deleteSeconds: 600,
      restoreSeconds: 1800,
      totalSeconds: 4860,
    });
  });

  it('has no time of deletion where the last restore had nothing to delete', async () => {
    const payload = { ...lastNight.payload, deletion: { outcome: 'NoCluster' } };
    expect(await expected({ payload })).not.toHaveProperty('deleteSeconds');
  });

  it('has phases that took no time', async () => {
    const { startedAt } = lastNight.payload['copy'] as { readonly startedAt: string };
    const copy = { startedAt, completedAt: startedAt, adopted: true };
    expect(await expected({ payload: { ...lastNight.payload, copy } })).toMatchObject({ copySeconds: 0 });
  });

  it('says which execution it looked for in vain', async () => {
    expect(await expected(undefined)).toMatchObject({
      message: expect.stringMatching(/^Step Functions no longer has night-0: /),
    });
  });

  it('tells that the last copy was there already', async () => {
    const copy = { ...(lastNight.payload['copy'] as object), adopted: true };
    expect(await expected({ payload: { ...lastNight.payload, copy } })).toMatchObject({ copyAdopted: true });
  });

  it.each<[string, Parameters<typeof expected>[0], object?]>([
    ['the cluster names no execution', {}, {}],
    ['the cluster names one of another stack', {}, { 'aurora-restore:execution': 'arn:aws:states:x:1:execution:y:z' }],
    ['Step Functions no longer has it', undefined],
    ['it cannot be read', new TypeError('a defect')],
    ['it failed', { status: 'FAILED' }],
    ['it has not ended', { status: 'RUNNING' }],
    ['it was for another target', { payload: { ...lastNight.payload, plan: { target: 'orders-analytics' } } }],
    ['its payload is not one', { payload: {} }],
    ['its times are none', { stoppedAt: 'soon' }],
    ['its times contradict each other', { stoppedAt: '2026-07-31T03:00:00.000Z' }],
  ])('is only bounded by the deadlines where %s', async (_, execution, tags) => {
    expect(await expected(execution, tags ?? madeBy('night-0'))).toEqual({
      basis: 'none',
      message: expect.stringContaining('no earlier restore to judge by, and the deadlines are all that is known'),
      deadlines: plan.deadlines,
    });
  });

  it('is only bounded by the deadlines where no cluster stands', async () => {
    const none = await expectedDurations(new FakeExecutions(), plan, undefined, stateMachineArn);
    expect(none).toMatchObject({ basis: 'none', message: expect.stringMatching(/^No cluster stands there: /) });
  });
});
