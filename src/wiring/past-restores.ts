import { createPastRestores } from '../adapters/past-restores.ts';
import { stepFunctionsClient } from '../adapters/step-functions.ts';
import { requireEnvironment } from '../environment.ts';
import type { PastRestores } from '../ports/executions.ts';

const client = stepFunctionsClient();

/** The executions of the stack's state machine; without its ARN in the environment it is the preflight that fails, by name. */
export const pastRestores: PastRestores = {
  find: async (executionId) => createPastRestores(client, requireEnvironment('STATE_MACHINE_ARN')).find(executionId),
};
