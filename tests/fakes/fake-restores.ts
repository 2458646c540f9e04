import type {
  ExecutionSight,
  ExecutionStart,
  PastRestore,
  PastRestores,
  RunningRestores,
} from '../../src/ports/executions.ts';
import { account } from './fake-snapshots.ts';

/** An execution of the tests' state machine that is restoring `orders-staging`. */
export function anExecution(name: string, changes: Partial<ExecutionSight> = {}): ExecutionSight {
  const { running = true } = changes;
  return {
    executionId: `arn:aws:states:eu-west-1:${account}:execution:aurora-restore:${name}`,
    startedAt: '2026-08-01T05:59:00.000Z',
    running,
    status: running ? 'RUNNING' : 'FAILED',
    target: 'orders-staging',
    ...changes,
  };
}

/** Executions in memory. What was started is listed at once and found at once, unless a test hides it. */
export class FakeRestores implements RunningRestores {
  /** Of executions that the list does not show yet. */
  readonly hidden = new Set<string>();
  readonly #executions = new Map<string, ExecutionSight>();

  /** `night-1`, the execution of the tests' events, runs. */
  constructor(...others: readonly ExecutionSight[]) {
    for (const execution of [anExecution('night-1'), ...others]) this.add(execution);
  }

  add(execution: ExecutionSight): void {
    this.#executions.set(execution.executionId, execution);
  }

  end(executionId: string, status: ExecutionSight['status'] = 'SUCCEEDED'): void {
    const execution = this.#executions.get(executionId);
    if (execution === undefined) throw new Error(`no execution ${executionId}`);
    this.#executions.set(executionId, { ...execution, running: false, status });
  }

  async list(): Promise<readonly ExecutionStart[]> {
    return [...this.#executions.values()].filter(
      ({ executionId, running }) => running && !this.hidden.has(executionId),
    );
  }

  async find(executionId: string): Promise<ExecutionSight | undefined> {
    return this.#executions.get(executionId);
  }
}

/** Earlier restores in memory, by their executions' ARNs: none that is known, unless a test adds some. */
export class FakePastRestores implements PastRestores {
  /** What a test lets every look end in. */
  fail: Error | undefined;
  readonly #restores: readonly PastRestore[];

  constructor(...restores: readonly PastRestore[]) {
    this.#restores = restores;
  }

  async find(executionId: string): Promise<PastRestore | undefined> {
    if (this.fail !== undefined) throw this.fail;
    return this.#restores.find((restore) => restore.executionId === executionId);
  }
}
