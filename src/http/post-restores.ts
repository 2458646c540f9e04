import type { Config } from '../config/schema.ts';
import { profileOf } from '../config/targets.ts';
import type { RestoreExecutions } from '../ports.ts';
import { parseRequest } from '../request.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import { jsonBody } from './body.ts';
import type { HttpEvent } from './event.ts';

/**
 * Starts a restore of a configured target: 202 with `{ id, target, status, startedAt, location }` and a Location header.
 * `requestedBy` is the caller's IAM identity if the body does not give one.
 *
 * Throws InvalidRequest, UnknownTarget and InvalidConfig, all before anything is started, and what the port throws.
 */
export function createPostRestores(ports: {
  readonly executions: Pick<RestoreExecutions, 'start'>;
  /** Read at each request, so that a wrong configuration is an answer and not a function that never loads. */
  readonly config: () => Config;
}): (event: HttpEvent) => Promise<Answer> {
  return async (event) => {
    const request = parseRequest(jsonBody(event));
    profileOf(ports.config(), request.target);
    const caller = event.requestContext?.authorizer?.iam?.userArn?.slice(0, 256);
    const requestedBy = request.requestedBy ?? caller;
    const { id, startedAt } = await ports.executions.start(requestedBy ? { ...request, requestedBy } : { ...request });
    const location = `/restores/${id}`;
    return jsonAnswer(202, { id, target: request.target, status: 'RUNNING', startedAt, location }, { location });
  };
}
