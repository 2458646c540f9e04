import { expect, it } from 'vitest';
import { judgeTelling } from '../../simulation/invariants/failure-is-told.ts';
import { drawScenario } from '../../simulation/scenario/draw-scenario.ts';
import { Ledger } from '../../simulation/world/ledger.ts';
import type { Execution, Invocation } from '../../simulation/world/records.ts';
import { Run } from '../../simulation/world/run.ts';
import { Truth } from '../../simulation/world/truth.ts';

const request = {
  ...{ fate: undefined, error: 'RestoreFailed', published: 1, log: [], calls: 1, awaited: false, running: false },
  ...{ number: 1, retryCount: 0, startedAt: 1 },
};

/** An execution that has made `cluster-OWN`, and failed. */
function failed(name: string): Execution {
  return {
    ...{ id: name, name, target: 'orders-staging', input: {}, startedAt: 0, toldStart: 0, shownFrom: 0 },
    ...{ rerun: false, status: 'FAILED', drives: 1, visits: [{ state: 'HandleFailure', at: 1 }], invocations: [] },
    ...{ results: new Map(), failedState: 'SetupDBUsers', failedError: 'RestoreFailed', error: 'RestoreFailed' },
  };
}

/** What is wrong with being told at 1,000 that there is no restored cluster, after a rollback has had one deleted. */
function judged(resourceId: string, deletedAt: number): readonly string[] {
  const run = new Run(drawScenario(1));
  const ledger = new Ledger();
  const [execution, other] = [failed('night-1'), failed('night-2')];
  const invocation: Invocation = { ...request, execution, functionName: 'HandleFailure' };
  execution.invocations.push(invocation);
  run.executions.push(execution);
  ledger.clusters.set('cluster-OWN', { target: 'orders-staging', madeBy: execution });
  const result = { DBCluster: { DbClusterResourceId: resourceId } };
  ledger.note({ ...invocation, execution: other }, 'DeleteDBCluster', {}, result, deletedAt);
  const message = { execution: 'night-1', event: 'restore-failed', state: 'SetupDBUsers', error: 'RestoreFailed' };
  const text = '- Target: nothing stands there\n- Restored cluster: there is none';
  judgeTelling({ run, ledger, truth: new Truth(run.core) }, [{ ...message, text, publishedAt: 1000 }]);
  return run.violations.map(({ message: wrong }) => wrong);
}

it('lets a restore say that there is no restored cluster only where a rollback has removed its own before', () => {
  const untold = ['a cluster was restored, and none was told of'];
  expect(judged('cluster-OWN', 500)).toEqual([]);
  expect(judged('cluster-OWN', 1500)).toEqual(untold);
  expect(judged('cluster-OF-ANOTHER', 500)).toEqual(untold);
});
