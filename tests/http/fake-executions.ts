import type { RestoreExecution, RestoreExecutions } from '../../src/ports.ts';

/** Executions in memory: what was started, and what can be found. */
export class FakeExecutions implements RestoreExecutions {
  readonly inputs: Readonly<Record<string, unknown>>[] = [];
  readonly known = new Map<string, RestoreExecution>();
  /** Thrown by the next calls, if set. */
  error: Error | undefined;

  async start(input: Readonly<Record<string, unknown>>): Promise<{ id: string; startedAt: string }> {
    if (this.error) throw this.error;
    this.inputs.push(input);
    return { id: `${input['target']}-${this.inputs.length}`, startedAt: '2026-08-01T03:00:00.000Z' };
  }

  async find(id: string): Promise<RestoreExecution | undefined> {
    if (this.error) throw this.error;
    return this.known.get(id);
  }
}
