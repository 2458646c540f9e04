import type { Context } from 'aws-lambda';
import * as z from 'zod/mini';
import type { Config } from '../../src/config/schema.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { describeFailure } from '../../src/failures/thrown-error.ts';
import { logger } from '../../src/lambda/logger.ts';
import { metrics } from '../../src/lambda/metrics.ts';
import { taskHandler } from '../../src/lambda/task.ts';
import { usersSchema } from '../../src/payload/results.ts';
import type { Notifier } from '../../src/ports/notifier.ts';
import { createHandleFailure } from '../../src/steps/handle-failure.ts';
import { createSendNotification } from '../../src/steps/send-notification.ts';
import { createNotifyEnded } from '../../src/upkeep/notify-ended.ts';
import { createWatch } from '../../src/upkeep/watch.ts';
import { aCopy, anEvent, aPlan, aRestore, executionId } from '../fakes/events.ts';
import { aCluster, FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeLog, FakeNotifier } from '../fakes/fake-notifier.ts';
import { FakeRestores } from '../fakes/fake-restores.ts';
import { FakeSnapshots } from '../fakes/fake-snapshots.ts';
import { dimensionText } from './alarm-evaluator.ts';
import { type Datapoint, datapointsOf } from './embedded-metrics.ts';

const minute = 60_000;

/**
 * What CloudWatch gets to know: the lines that the functions' own code writes, and beside them what AWS counts by itself
 * of executions, functions and topics, which the tests say in its place.
 */
export class Observatory {
  readonly values: Datapoint[] = [];
  readonly snapshots = new FakeSnapshots();
  readonly restores = new FakeRestores();
  readonly #config: Config;
  readonly #now: () => number;

  constructor(config: Config, now: () => number) {
    this.#config = config;
    this.#now = now;
    this.restores.end(executionId);
    const take = (line: string) => this.values.push(...datapointsOf(line));
    logger.console = { info: take, error: take };
  }

  at(minutes: number): string {
    return new Date(this.#now() + minutes * minute).toISOString();
  }

  async watch(): Promise<void> {
    const { snapshots, restores } = this;
    await createWatch({ snapshots, restores, metrics, config: this.#config })(this.at(0));
  }

  async succeed(notifier: Notifier = new FakeNotifier()): Promise<void> {
    const plan = { ...aPlan(), snapshot: { ...aPlan().snapshot, createdAt: this.at(-180) } };
    const payload = {
      request: { target: plan.target },
      plan,
      copy: aCopy(plan, { outcome: 'CopyComplete', startedAt: this.at(-60), completedAt: this.at(-40) }),
      deletion: { outcome: 'ClusterDeleted' as const, cluster: plan.cluster.identifier },
      restore: aRestore({ outcome: 'RestoreComplete', enteredAt: this.at(-35), completedAt: this.at(-10) }),
      users: usersSchema.parse({ outcome: 'UsersSetup', roles: [] }),
      archive: {
        ...{ outcome: 'SnapshotArchived' as const, startedAt: this.at(-5), snapshotId: plan.copy.snapshotId },
        ...{ kept: [], deleted: [] },
      },
    };
    const event = anEvent(payload, { enteredAt: this.at(0) });
    const clusters = new FakeClusters().add(aCluster({ resourceId: payload.restore.resourceId }));
    const started = { ...event, execution: { ...event.execution, startedAt: this.at(-61) } };
    await createSendNotification({ notifier, metrics, clusters, stage: 'prod' })(started);
    this.executionEnded('ExecutionsSucceeded');
  }

  async fail(error: PipelineError, notifier: Notifier = new FakeNotifier()): Promise<void> {
    const failure = describeFailure(error);
    const failures = { CheckCopyStatus: { Error: failure.error, Cause: failure.cause } };
    const ports = { clusters: new FakeClusters(), snapshots: this.snapshots, restores: this.restores };
    const step = createHandleFailure({ ...ports, notifier, metrics, log: new FakeLog(), stage: 'prod' });
    const end = await step(anEvent({ plan: aPlan(), failures })).catch((thrown: Error) => thrown.name);
    if (end !== error.name) throw new Error(`HandleFailure ended with ${end}.`);
    this.executionEnded('ExecutionsFailed');
  }

  async end(status: 'TIMED_OUT' | 'ABORTED', notifier: Notifier = new FakeNotifier()): Promise<void> {
    this.executionEnded(status === 'TIMED_OUT' ? 'ExecutionsTimedOut' : 'ExecutionsAborted');
    const detail = { executionArn: executionId, name: 'night-1', status, startDate: this.#now() - minute };
    const executions = { find: async () => undefined };
    await createNotifyEnded({
      ...{ notifier, metrics, executions, stage: 'prod' },
      ...{ clusters: new FakeClusters(), snapshots: new FakeSnapshots() },
    })({ detail });
  }

  /** A state that succeeds in its third attempt. */
  async retry(): Promise<void> {
    const handler = taskHandler(z.unknown(), async () => ({ outcome: 'CopyComplete' }));
    const event = anEvent({}, { name: 'CheckCopyStatus', retryCount: 2 });
    await handler(event, { getRemainingTimeInMillis: () => 1000 } as Context);
  }

  /** What AWS counts by itself, in its own namespaces. */
  awsCounts(namespace: string, metric: string, dimensions: Readonly<Record<string, unknown>>): void {
    const texts = Object.fromEntries(Object.entries(dimensions).map(([name, value]) => [name, dimensionText(value)]));
    this.values.push({ namespace, metric, dimensions: texts, value: 1, unit: 'Count', timestamp: this.#now() });
  }

  executionEnded(metric: string): void {
    this.awsCounts('AWS/States', metric, { StateMachineArn: { Ref: 'RestoreStateMachine' } });
  }

  /** A function that threw, or died. */
  functionFailed(key: string): void {
    this.awsCounts('AWS/Lambda', 'Errors', { FunctionName: { Ref: `${key}LambdaFunction` } });
  }
}

/** An archived copy of data of so many hours ago. */
export function archivedCopy(hoursAgo: number, now: number) {
  const time = (hours: number) => new Date(now - hours * 60 * minute).toISOString();
  return {
    'aurora-restore:target': 'orders-staging',
    'aurora-restore:archived-at': time(hoursAgo - 2),
    'aurora-restore:data-as-of': time(hoursAgo),
  };
}

export const refused = new PipelineError('RestoreAlreadyRunning', 'Another restore is running.');
export const tooOld = new PipelineError('SnapshotTooOld', 'The snapshot is old.');
