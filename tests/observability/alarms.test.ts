import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alarms } from '../../serverless/observability/alarms.ts';
import { dashboard } from '../../serverless/observability/dashboard.ts';
import type { Query } from '../../serverless/observability/template.ts';
import type { Config } from '../../src/config/schema.ts';
import { logger } from '../../src/lambda/logger.ts';
import { metricCatalogue } from '../../src/ports/metrics.ts';
import { startAwsStub } from '../adapters/aws-stub.ts';
import { aConfig, minimalProfile } from '../fakes/events.ts';
import { anExecution } from '../fakes/fake-restores.ts';
import { aSnapshot } from '../fakes/fake-snapshots.ts';
import { alarmState } from './alarm-evaluator.ts';
import { archivedCopy, Observatory, refused, tooOld } from './observatory.ts';

const config: Config = { ...aConfig({ ...minimalProfile, alarms: { deadline: '5h' } }), alarms: { freshness: '36h' } };
const observed = { service: 'aurora-restore', stage: 'prod', config };
const all = Object.values(alarms(observed));
const nameOf = (properties: object) => String((properties as { AlarmName: unknown }).AlarmName).slice(20);

const now = Date.parse('2026-08-01T06:00:00.000Z');
const minutes = (count: number) => count * 60_000;
// It has no answer prepared: SNS refuses every message.
const stub = await startAwsStub((_headers, body) => new URLSearchParams(body).get('Action') ?? '');
afterAll(() => stub.close());

const deployed = logger.console;
const fired = new Set<string>();
const measured = new Set<string>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  vi.stubEnv('STAGE', 'prod');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  logger.console = deployed;
});

interface Scene {
  /** Hours since the last restored snapshot was taken; null: none is known. */
  readonly dataAge?: number | null;
  readonly runningFor?: number;
  /** Whether the watch works. */
  readonly watched?: boolean;
}

/** An hour with the watch every five minutes, in whose middle something happens; the alarms that are on after it. */
async function alarmsAfter(
  happens: (seen: Observatory) => Promise<void>,
  scene: Scene = {},
): Promise<readonly string[]> {
  const { dataAge = 5, runningFor, watched = true } = scene;
  const seen = new Observatory(config, () => Date.now());
  if (dataAge !== null)
    seen.snapshots.add({ ...aSnapshot({ region: 'eu-west-1', kind: 'manual' }), tags: archivedCopy(dataAge, now) });
  if (runningFor !== undefined) {
    seen.restores.add(anExecution('now', { startedAt: new Date(now - minutes(60 * runningFor)).toISOString() }));
  }
  const on = new Set<string>();
  for (let minute = 0; minute < 60; minute += 1) {
    vi.setSystemTime(now + minutes(minute));
    if (watched && minute % 5 === 0) await seen.watch();
    if (minute === 31) await happens(seen);
    // An alarm that needs half an hour of data has none to judge before.
    if (minute < 31) continue;
    for (const alarm of all)
      if (alarmState(alarm, seen.values, Date.now()) === 'ALARM') on.add(nameOf(alarm.Properties));
  }
  for (const { metric, namespace } of seen.values) if (namespace === 'AuroraRestore') measured.add(metric);
  for (const name of on) fired.add(name);
  return [...on].toSorted();
}

const nothing = async () => {};

describe('the alarms of a stage', () => {
  it.each<[string, (seen: Observatory) => Promise<void>, Scene, readonly string[]]>([
    ['nothing happens', nothing, {}, []],
    ['a restore succeeds', async (seen) => seen.succeed(), {}, []],
    ['a restore succeeds after an attempt that failed', async (seen) => seen.retry(), {}, []],
    ['a restore gives way to another one', async (seen) => seen.fail(refused), {}, []],
    ['somebody stops a restore', async (seen) => seen.end('ABORTED'), {}, []],
    ['a restore runs within its deadline', nothing, { runningFor: 3 }, []],
    ['the data is as old as it may be', nothing, { dataAge: 34.9 }, []],
    ['a restore fails', async (seen) => seen.fail(tooOld), {}, ['restore-failed']],
    ['a restore times out', async (seen) => seen.end('TIMED_OUT'), {}, ['restore-timed-out']],
    ['a restore runs on and on', nothing, { runningFor: 5.1 }, ['restore-overdue']],
    // Nothing runs: Lambda could not invoke HandleFailure, and Step Functions counts the execution all the same.
    ['HandleFailure dies', async (seen) => seen.executionEnded('ExecutionsFailed'), {}, ['failure-untold']],
    ['no restore has been started for days', nothing, { dataAge: 37 }, ['stale-orders-staging']],
    ['no restore was ever complete', nothing, { dataAge: null }, ['stale-orders-staging']],
    [
      'SNS cannot deliver',
      async (seen) => {
        const topic = { TopicName: { 'Fn::GetAtt': ['RestoreNotifications', 'TopicName'] } };
        seen.awsCounts('AWS/SNS', 'NumberOfNotificationsFailed', topic);
      },
      {},
      ['notification-undelivered'],
    ],
    ['NotifyEnded fails', async (seen) => seen.functionFailed('NotifyEnded'), {}, ['notify-ended-error']],
    ['a sweep is incomplete', async (seen) => seen.functionFailed('Sweep'), {}, ['sweep-error']],
    ['the watch fails once', async (seen) => seen.functionFailed('Watch'), {}, ['watch-error']],
    ['the watch does not run', nothing, { watched: false }, ['stale-orders-staging', 'watch-silent']],
  ])('are these alone where %s', async (_what, happens, scene, expected) => {
    expect(await alarmsAfter(happens, scene)).toEqual(expected);
  });

  it.each<[string, (seen: Observatory) => Promise<void>, readonly string[]]>([
    ['the success', async (seen) => seen.succeed(await theNotifier()), ['notification-failed']],
    ['the failure', async (seen) => seen.fail(tooOld, await theNotifier()), ['notification-failed', 'restore-failed']],
    ['the end', async (seen) => seen.end('ABORTED', await theNotifier()), ['notification-failed']],
  ])('tell that %s of a restore could not be published', async (_what, happens, expected) => {
    vi.stubEnv('NOTIFICATION_TOPIC_ARN', 'arn:aws:sns:eu-west-1:111122223333:restores');
    vi.stubEnv('AWS_ENDPOINT_URL', String(stub.clientOptions.endpoint));
    vi.stubEnv('AWS_REGION', 'eu-west-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
    const on = await alarmsAfter((seen) =>
      happens(seen).catch((error: Error) => {
        if (!['NotificationFailed', 'AwsAccessDenied', 'AwsRequestFailed'].includes(error.name)) throw error;
      }),
    );
    expect(on).toEqual(expected);
  });

  it('have each been seen to fire', () => {
    expect([...fired].toSorted()).toEqual(all.map(({ Properties }) => nameOf(Properties)).toSorted());
  });
});

/** As it is deployed; the stub has no answer for it. */
async function theNotifier() {
  return (await import('../../src/wiring/notifier.ts')).notifier;
}

describe('the metrics', () => {
  const ofAlarms = all.flatMap(({ Properties }) =>
    (Properties['Metrics'] as readonly Query[]).flatMap((query) =>
      'MetricStat' in query && query.MetricStat.Metric.Namespace === 'AuroraRestore'
        ? [query.MetricStat.Metric.MetricName]
        : [],
    ),
  );
  const body = JSON.stringify(dashboard(observed).Properties['DashboardBody']).replaceAll('\\', '');
  const ofDashboard = [...body.matchAll(/"AuroraRestore","(\w+)"|MetricName="(\w+)"/g)].map(
    ([, own, sought]) => own ?? sought,
  );

  it('are all written by what ran here, and no others', () => {
    expect([...measured].toSorted()).toEqual(Object.keys(metricCatalogue).toSorted());
  });

  it('are all on the dashboard, those of the alarms among them', () => {
    const ofLambda = ['Errors', 'Throttles', 'Duration'];
    const own = new Set(ofDashboard.filter((name) => name !== undefined && !ofLambda.includes(name)));
    expect([...own].toSorted()).toEqual(Object.keys(metricCatalogue).toSorted());
    expect([...own]).toEqual(expect.arrayContaining(ofAlarms));
  });
});
