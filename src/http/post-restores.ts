import type { Config } from '../config/schema.ts';
import { profileOf } from '../config/targets.ts';
import { parseRequest } from '../payload/request.ts';
import type { RestoreExecutions } from '../ports/executions.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import { jsonBody } from './body.ts';
import type { HttpEvent } from './event.ts';
import { idempotencyKey, requireSameRequest } from './idempotency-key.ts';

/**
 * Starts a restore of a configured target: 202 with `{ id, target, status, startedAt, location }` and a Location header.
 * `requestedBy` is the caller's IAM identity if the body does not give one. With the header Idempotency-Key the same body
 * is answered with the same restore, as it stands by then, however often it is sent.
 *
 * Throws InvalidRequest, UnknownTarget, InvalidConfig and IdempotencyKeyReused, all before anything is started, and what
 * the port throws.
 */
export function createPostRestores(ports: {
  readonly executions: Pick<RestoreExecutions, 'start'>;
  /** Read at each request, so that a wrong configuration is an answer and not a function that never loads. */
  readonly config: () => Config;
}): (event: HttpEvent) => Promise<Answer> {
  return async (event) => {
    const key = idempotencyKey(event);
    const request = parseRequest(jsonBody(event));
    profileOf(ports.config(), request.target);
    const caller = event.requestContext?.authorizer?.iam?.userArn?.slice(0, 256);
    const requestedBy = request.requestedBy ?? caller;
    const started = await ports.executions.start(requestedBy ? { ...request, requestedBy } : { ...request }, key);
    if (key !== undefined) requireSameRequest(request, started, caller);
    const { id, status, startedAt } = started;
    const location = `/restores/${id}`;
    return jsonAnswer(202, { id, target: request.target, status, startedAt, location }, { location });
  };
}
