import { createRestoreExecutions, stepFunctionsClient } from '../adapters/step-functions.ts';
import { requireEnvironment } from '../environment.ts';
import { createGetRestore } from '../http/get-restore.ts';
import { routeHandler } from '../lambda/route.ts';

const client = stepFunctionsClient();

/** `GET /restores/{id}` tells how a restore stands. */
export const handler = routeHandler((event) => {
  const executions = createRestoreExecutions(client, requireEnvironment('STATE_MACHINE_ARN'));
  return createGetRestore({ executions })(event);
});
