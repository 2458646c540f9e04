import { createRunningRestores } from '../adapters/running-restores.ts';
import { stepFunctionsClient } from '../adapters/step-functions.ts';
import { requireEnvironment } from '../environment.ts';
import type { RunningRestores } from '../ports/executions.ts';

const client = stepFunctionsClient();
const open = () => createRunningRestores(client, requireEnvironment('STATE_MACHINE_ARN'));

/** The executions of the stack's state machine; without its ARN in the environment it is the state that fails, by name. */
export const runningRestores: RunningRestores = {
  list: async () => open().list(),
  find: async (executionId) => open().find(executionId),
};
