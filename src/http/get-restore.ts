import { PipelineError } from '../errors.ts';
import type { RestoreExecution, RestoreExecutions } from '../execution-ports.ts';
import { invalidRequest } from '../request.ts';
import { describeValue, valueAt } from '../validation.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import type { HttpEvent } from './event.ts';
import { failureOf } from './failure.ts';
import { progressOf } from './progress.ts';

/** The names that an execution can have, as far as this pipeline gives them. */
const executionName = /^[A-Za-z0-9_-]{1,80}$/;

/**
 * Tells how a restore stands: 200 with `{ id, target, status, state, startedAt, stoppedAt, progress, failure }`.
 * Throws InvalidRequest for an id that is none, RestoreNotFound, and what the port throws.
 */
export function createGetRestore(ports: {
  readonly executions: Pick<RestoreExecutions, 'find'>;
}): (event: HttpEvent) => Promise<Answer> {
  return async ({ pathParameters }) => {
    const id = pathParameters?.['id'];
    if (id === undefined || !executionName.test(id)) {
      const text = `expected the id that POST /restores answered with, got ${describeValue(id)}`;
      throw invalidRequest([{ field: 'id', text }]);
    }
    const execution = await ports.executions.find(id);
    if (execution === undefined) {
      throw new PipelineError('RestoreNotFound', `There is no restore ${id}.`, { field: 'id', id });
    }
    return jsonAnswer(200, describeRestore(execution));
  };
}

function describeRestore(execution: RestoreExecution): object {
  const { id, status, state, startedAt, stoppedAt, payload } = execution;
  // The execution's input has the target; from SnapshotCheck on, the request in the payload.
  const target = valueAt(payload, ['request', 'target']) ?? payload['target'];
  return {
    id,
    target: typeof target === 'string' ? target : undefined,
    status,
    state,
    startedAt,
    stoppedAt,
    progress: progressOf(payload),
    failure: failureOf(execution),
  };
}
