import type { RestoreExecution, RestoreExecutions, StartedRestore } from '../../src/ports/executions.ts';

/** Executions in memory: what was started, and what can be found. */
export class FakeExecutions implements RestoreExecutions {
  readonly inputs: Readonly<Record<string, unknown>>[] = [];
  readonly known = new Map<string, RestoreExecution>();
  /** What was started with each key. */
  readonly keys = new Map<string, StartedRestore>();
  /** Thrown by the next calls, if set. */
  error: Error | undefined;

  async start(input: Readonly<Record<string, unknown>>, idempotencyKey?: string): Promise<StartedRestore> {
    if (this.error) throw this.error;
    const before = idempotencyKey === undefined ? undefined : this.keys.get(idempotencyKey);
    if (before !== undefined) return before;
    this.inputs.push(input);
    const id = `${input['target']}-${this.inputs.length}`;
    const started: StartedRestore = { id, status: 'RUNNING', startedAt: '2026-08-01T03:00:00.000Z', input };
    if (idempotencyKey !== undefined) this.keys.set(idempotencyKey, started);
    return started;
  }

  async find(id: string): Promise<RestoreExecution | undefined> {
    if (this.error) throw this.error;
    return this.known.get(id);
  }
}
