import { describe, expect, it } from 'vitest';
import { createWatch } from '../../src/upkeep/watch.ts';
import { aConfig, executionId, minimalProfile, now, secondsLater } from '../fakes/events.ts';
import { FakeMetrics } from '../fakes/fake-metrics.ts';
import { anExecution, FakeRestores } from '../fakes/fake-restores.ts';
import { aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';

const hour = 3600;

function aCopyOf(target: string, archivedAt: string | undefined, dataAsOf?: string) {
  return {
    ...aSnapshot({ id: `copy-${archivedAt}`, region: 'eu-west-1', kind: 'manual' }),
    tags: {
      'aurora-restore:target': target,
      ...(archivedAt === undefined ? {} : { 'aurora-restore:archived-at': archivedAt }),
      ...(dataAsOf === undefined ? {} : { 'aurora-restore:data-as-of': dataAsOf }),
    },
  };
}

async function watch(snapshots: FakeSnapshots, restores: FakeRestores, config = aConfig()) {
  const metrics = new FakeMetrics();
  const answer = await createWatch({ snapshots, restores, metrics, config })(now);
  return { answer, measured: metrics.measured };
}

const nothingRuns = () => {
  const restores = new FakeRestores();
  restores.end(executionId);
  return restores;
};

describe('the watch', () => {
  it('tells how old the data of the last complete restore is, whatever was copied since', async () => {
    const { answer, measured } = await watch(
      new FakeSnapshots(
        aCopyOf('orders-staging', secondsLater(-50 * hour), secondsLater(-53 * hour)),
        aCopyOf('orders-staging', secondsLater(-26 * hour), secondsLater(-29 * hour)),
        aCopyOf('orders-staging', secondsLater(-74 * hour), secondsLater(-77 * hour)),
        aCopyOf('orders-staging', undefined),
        aCopyOf('another', secondsLater(-hour), secondsLater(-hour)),
      ),
      nothingRuns(),
    );
    expect(answer).toEqual({ running: [], targets: [{ target: 'orders-staging', dataAgeSeconds: 29 * hour }] });
    expect(measured).toEqual([
      { values: { RunningRestores: 0, RestoresFailed: 0, RestoresRefused: 0 }, dimensions: {} },
      { values: { DataAge: 29 * hour }, dimensions: { Target: 'orders-staging' } },
    ]);
  });

  it('measures no age where no complete restore is known, and the least that a copy without the tag tells', async () => {
    const none = await watch(new FakeSnapshots(), nothingRuns());
    expect(none.answer.targets).toEqual([{ target: 'orders-staging' }]);
    expect(none.measured.some(({ values }) => 'DataAge' in values)).toBe(false);
    const old = await watch(new FakeSnapshots(aCopyOf('orders-staging', secondsLater(-hour))), nothingRuns());
    expect(old.answer.targets).toEqual([{ target: 'orders-staging', dataAgeSeconds: hour }]);
  });

  it.each([
    ['by its phases’ deadlines', {}, 13],
    ['with a second deletion', { replace: { strategy: 'setAside' } }, 14],
    ['by what the profile says', { alarms: { deadline: '2h' } }, 2],
  ] as const)('judges a running restore %s', async (_how, profile, hours) => {
    const restores = nothingRuns();
    restores.add(anExecution('late', { startedAt: secondsLater(-3 * hour) }));
    const { answer, measured } = await watch(new FakeSnapshots(), restores, aConfig({ ...minimalProfile, ...profile }));
    expect(answer.running).toMatchObject([{ target: 'orders-staging', seconds: 3 * hour, deadlineUsed: 300 / hours }]);
    expect(measured).toEqual([
      { values: { RunningRestores: 1, RestoresFailed: 0, RestoresRefused: 0 }, dimensions: {} },
      { values: { DeadlineUsed: 300 / hours }, dimensions: { Target: 'orders-staging' } },
    ]);
  });

  it.each(['constructor', 'another', 7, undefined])(
    'counts an execution of the target %j, which is not configured, for the stage alone',
    async (target) => {
      const restores = nothingRuns();
      restores.add(anExecution('odd', { startedAt: secondsLater(-13 * hour), target }));
      const { measured } = await watch(new FakeSnapshots(), restores);
      expect(measured).toContainEqual({ values: { DeadlineUsed: 100 }, dimensions: {} });
    },
  );
});
