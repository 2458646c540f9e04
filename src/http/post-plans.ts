import type { Config } from '../config/schema.ts';
import { profileOf } from '../config/targets.ts';
import { parseRequest } from '../payload/request.ts';
import { type PlanAnswer, type PlanPorts, planOnly } from '../preflight/planning.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import { jsonBody } from './body.ts';
import type { HttpEvent } from './event.ts';

export interface PlanningPorts extends PlanPorts {
  /** Read at each request, so that a wrong configuration is an answer and not a function that never loads. */
  readonly config: () => Config;
  readonly stateMachineArn: string;
  /** RFC 3339: there is no state machine here to say when a state was entered, and the request may not say it either. */
  readonly now: () => string;
}

/**
 * Plans without doing: what a restore of this request would do, from the request itself, as `sls invoke --function plan`
 * hands it over; `requestedAt` is RFC 3339. Throws InvalidRequest, UnknownTarget, InvalidConfig, and what `planOnly` throws.
 */
export function createPlanning({ config, stateMachineArn, now, ...ports }: PlanningPorts) {
  return async (body: unknown, requestedAt?: string): Promise<PlanAnswer> => {
    const request = parseRequest(body);
    const configured = config();
    profileOf(configured, request.target);
    return await planOnly(ports, { config: configured, request, stateMachineArn, now: requestedAt ?? now() });
  };
}

/** The same over HTTP: 200 with the answer, whether or not the restore is feasible. */
export function createPostPlans(ports: PlanningPorts): (event: HttpEvent) => Promise<Answer> {
  const planning = createPlanning(ports);
  return async (event) => jsonAnswer(200, await planning(jsonBody(event), requestTime(event)));
}

/** When API Gateway received the request, if it says so. */
function requestTime({ requestContext }: HttpEvent): string | undefined {
  const epoch = requestContext?.timeEpoch;
  const date = new Date(typeof epoch === 'number' ? epoch : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
