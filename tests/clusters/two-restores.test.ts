import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPipelineError, PipelineError } from '../../src/failures/pipeline-error.ts';
import type { TaskEvent } from '../../src/payload/task-event.ts';
import type { ExecutionStart } from '../../src/ports/executions.ts';
import { createCheckRestoreStatus } from '../../src/steps/check-restore-status.ts';
import { createDeleteRds } from '../../src/steps/delete-rds.ts';
import { createRestoreSnapshot } from '../../src/steps/restore-snapshot.ts';
import { createSnapshotCheck } from '../../src/steps/snapshot-check.ts';
import { aConfig, aCopy, anEvent } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeSecrets } from '../fakes/fake-database.ts';
import { FakeKeys, FakeResources } from '../fakes/fake-region.ts';
import { anExecution, FakePastRestores, FakeRestores } from '../fakes/fake-restores.ts';
import { aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';

/** What is asked to be deleted goes at once, but for a cluster that is being made: RDS refuses that. */
class World extends FakeClusters {
  override async deleteInstance(id: string): Promise<void> {
    await super.deleteInstance(id);
    this.removeInstance(id);
  }

  override async deleteCluster(id: string): Promise<void> {
    if ((await super.find(id))?.status === 'creating') throw new PipelineError('ClusterBusy', 'It is creating.');
    await super.deleteCluster(id);
    this.remove(id);
  }
}

/** What one execution sees of the others: its first lists do not show them. */
class LateSight extends FakeRestores {
  constructor(restores: FakeRestores, own: string, lag: number) {
    super();
    let lists = 0;
    this.find = (id) => restores.find(id);
    this.list = async (): Promise<readonly ExecutionStart[]> => {
      lists += 1;
      const listed = await restores.list();
      return lists > lag ? listed : listed.filter(({ executionId }) => executionId === own);
    };
  }
}

/** The port with every call of it begun when the scheduler says so. */
function scheduled<Port extends object>(scheduler: fc.Scheduler, port: Port): Port {
  return new Proxy(port, {
    get: (target, key) => {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]) => {
        await scheduler.schedule(Promise.resolve(), String(key));
        return await method.apply(target, args);
      };
    },
  });
}

async function retried<Result>(names: readonly string[], attempt: (count: number) => Promise<Result>): Promise<Result> {
  for (let count = 0; ; count += 1) {
    try {
      return await attempt(count);
    } catch (error) {
      if (count > 50 || !names.some((name) => isPipelineError(error) && error.name === name)) throw error;
    }
  }
}

/** Two executions, until both have ended; a restore lasts until the other execution has given way, or has come as far. */
async function twoRestores(scheduler: fc.Scheduler, executions: readonly Scene[], exists: boolean) {
  const clusters = new World();
  if (exists) clusters.add(aCluster(), anInstance({ id: 'writer' }), anInstance({ id: 'reader' }));
  const snapshots = new FakeSnapshots(aSnapshot());
  const restores = new FakeRestores();
  restores.end(anExecution('night-1').executionId);
  for (const { name, startedAt } of executions) restores.add(anExecution(name, { startedAt }));
  const settled = Promise.withResolvers<void>();
  let arrived = 0;
  const arrive = () => {
    arrived += 1;
    if (arrived === executions.length) settled.resolve();
  };

  const run = async ({ name, startedAt, lag }: Scene): Promise<string> => {
    const { executionId: id } = anExecution(name);
    const event = <Payload>(payload: Payload, retryCount = 0): TaskEvent<Payload> => ({
      ...anEvent(payload, { retryCount }),
      execution: { id, name, startedAt },
    });
    const ports = {
      clusters: scheduled(scheduler, clusters),
      snapshots: scheduled(scheduler, snapshots),
      restores: scheduled(scheduler, new LateSight(restores, id, lag)),
      ...{
        resources: new FakeResources(),
        keys: new FakeKeys(),
        secrets: new FakeSecrets(),
        past: new FakePastRestores(),
      },
      config: aConfig(),
    };
    let waits = false;
    try {
      const { plan } = await createSnapshotCheck(ports)(event({ target: 'orders-staging' }));
      await retried(['ClusterStillDeleting'], (count) => createDeleteRds(ports)(event({ plan }, count)));
      const restore = await retried(['ClusterBusy', 'AwsUnavailable'], () =>
        createRestoreSnapshot(ports)(event({ plan, copy: aCopy(plan) })),
      );
      waits = true;
      arrive();
      await settled.promise;
      const { failure } = await createCheckRestoreStatus(ports)(event({ plan, restore }));
      return failure?.error ?? 'SUCCEEDED';
    } catch (error) {
      return isPipelineError(error) ? error.name : String(error);
    } finally {
      restores.end(id);
      if (!waits) arrive();
    }
  };
  return { clusters, endings: await scheduler.waitFor(Promise.all(executions.map(run))) };
}

const order = ({ startedAt, name }: Scene) => `${startedAt} ${name}`;

interface Scene {
  readonly name: string;
  readonly startedAt: string;
  /** How many lists of executions are too old to show the other one. */
  readonly lag: number;
}

describe('two restores of one target, started together', () => {
  it('end as one success and one RestoreAlreadyRunning, whatever comes first', async () => {
    const startedAt = fc.constantFrom('2026-08-01T05:59:00.000Z', '2026-08-01T05:59:00.001Z');
    const lag = fc.constantFrom(0, 1, 2, 3, Number.POSITIVE_INFINITY);
    const scenes = fc.tuple(
      fc.record({ name: fc.constant('one'), startedAt, lag }),
      fc.record({ name: fc.constant('two'), startedAt, lag }),
    );
    const winners = new Set<number>();
    const decided = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), scenes, fc.boolean(), async (scheduler, executions, exists) => {
        const { clusters, endings } = await twoRestores(scheduler, executions, exists);
        expect([...endings].sort()).toEqual(['RestoreAlreadyRunning', 'SUCCEEDED']);
        const winner = endings.indexOf('SUCCEEDED');
        winners.add(winner);
        decided.add(clusters.restores.length > 1 ? 'by the name' : 'by the order');
        const first = executions.toSorted((a, b) => order(a).localeCompare(order(b)))[0];
        // The other one sees it before it deletes anything.
        if (executions.every((scene) => scene === first || scene.lag <= 1)) expect(executions[winner]).toBe(first);
        const owner = (await clusters.find('orders-staging'))?.tags['aurora-restore:execution'];
        expect(owner).toBe(anExecution(executions[winner]?.name ?? '').executionId);
        expect(clusters.requests.filter((request) => request.startsWith('deleteCluster')).length).toBeLessThanOrEqual(
          2,
        );
      }),
      { numRuns: 1000 },
    );
    expect({ winners: winners.size, decided: decided.size }).toEqual({ winners: 2, decided: 2 });
  });
});
