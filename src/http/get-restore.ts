import { PipelineError } from '../failures/pipeline-error.ts';
import { phaseDeadline } from '../messages/phase-deadline.ts';
import { isExecutionName } from '../payload/execution-name.ts';
import { ownPayload } from '../payload/own-payload.ts';
import { invalidRequest } from '../payload/request.ts';
import type { RestoreExecution, RestoreExecutions } from '../ports/executions.ts';
import { describeValue, valueAt } from '../validation/validation.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import type { HttpEvent } from './event.ts';
import { failureOf } from './execution-failure.ts';
import { progressOf } from './progress.ts';

/**
 * Tells how a restore stands: 200 with `{ id, target, status, state, startedAt, stoppedAt, elapsedSeconds, requestedBy, reason, deadline, progress, failure }`.
 * Throws InvalidRequest for an id that is none, RestoreNotFound, and what the port throws.
 */
export function createGetRestore(ports: {
  readonly executions: Pick<RestoreExecutions, 'find'>;
}): (event: HttpEvent) => Promise<Answer> {
  return async ({ pathParameters, requestContext }) => {
    const id = pathParameters?.['id'];
    if (id === undefined || !isExecutionName(id)) {
      const text = `expected the id that POST /restores answered with, or the name of an execution, got ${describeValue(id)}`;
      throw invalidRequest([{ field: 'id', text }]);
    }
    const execution = await ports.executions.find(id);
    if (execution === undefined) {
      throw new PipelineError('RestoreNotFound', `There is no restore ${id}.`, { field: 'id', id });
    }
    const own = { ...execution, payload: ownPayload(execution.payload, id) };
    return jsonAnswer(200, describeRestore(own, requestContext?.timeEpoch));
  };
}

/** `now` is when it was asked, in milliseconds since 1970. */
function describeRestore(execution: RestoreExecution, now: number | undefined): object {
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
    elapsedSeconds: elapsed(startedAt, stoppedAt === undefined ? now : Date.parse(stoppedAt)),
    requestedBy: textAt(payload, 'requestedBy'),
    reason: textAt(payload, 'reason'),
    deadline: status === 'RUNNING' ? phaseDeadline(state, payload) : undefined,
    progress: progressOf(payload),
    failure: failureOf(execution),
  };
}

function elapsed(startedAt: string, until: number | undefined): number | undefined {
  const seconds = until === undefined ? Number.NaN : Math.round((until - Date.parse(startedAt)) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

/** From SnapshotCheck on the request stands in the payload, before it is the payload. */
function textAt(payload: RestoreExecution['payload'], key: 'requestedBy' | 'reason'): string | undefined {
  const value = valueAt(payload, ['request', key]) ?? payload[key];
  return typeof value === 'string' ? value : undefined;
}
