import { document, file } from '#config';
import { createRestoreExecutions, stepFunctionsClient } from '../adapters/step-functions.ts';
import { parseConfig } from '../config/parse.ts';
import { requireEnvironment } from '../environment.ts';
import { createPostRestores } from '../http/post-restores.ts';
import { routeHandler } from '../lambda/route.ts';

const client = stepFunctionsClient();

/** `POST /restores` starts a restore. */
export const handler = routeHandler((event) => {
  const executions = createRestoreExecutions(client, requireEnvironment('STATE_MACHINE_ARN'));
  return createPostRestores({ executions, config: () => parseConfig(document, file) })(event);
});
