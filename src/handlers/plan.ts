import type { Context } from 'aws-lambda';
import { document, file, sqlHashes } from '#config';
import { createRestoreExecutions, stepFunctionsClient } from '../adapters/step-functions.ts';
import { parseConfig } from '../config/parse.ts';
import { requireEnvironment } from '../environment.ts';
import { wireError } from '../failures/thrown-error.ts';
import type { HttpEvent } from '../http/event.ts';
import { createPlanning, createPostPlans } from '../http/post-plans.ts';
import { routeHandler } from '../lambda/route.ts';
import { preflightPorts } from '../wiring/preflight-ports.ts';
import { runningRestores } from '../wiring/running-restores.ts';

const client = stepFunctionsClient();

const ports = () => ({
  ...preflightPorts,
  sqlHashes,
  restores: runningRestores,
  executions: createRestoreExecutions(client, requireEnvironment('STATE_MACHINE_ARN')),
  config: () => parseConfig(document, file),
  stateMachineArn: requireEnvironment('STATE_MACHINE_ARN'),
  now: () => new Date().toISOString(),
});

const route = routeHandler((event) => createPostPlans(ports())(event));

/** `POST /plans`, and `sls invoke --function plan` with the request itself: then errors are thrown, as by a state. */
export const handler = async (event: unknown, context: Context) => {
  if (isHttp(event)) return await route(event, context);
  try {
    return await createPlanning(ports())(event);
  } catch (error) {
    throw wireError(error);
  }
};

/** A request has no such key: it would be refused. */
function isHttp(event: unknown): event is HttpEvent {
  return typeof event === 'object' && event !== null && 'requestContext' in event;
}
