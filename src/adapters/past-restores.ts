import type { SFNClient } from '@aws-sdk/client-sfn';
import { executionArnOf } from '../arn.ts';
import type { PastRestores } from '../ports/executions.ts';
import { createRestoreExecutions } from './step-functions.ts';

/**
 * The executions of one state machine with what they have come to.
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html
 */
export function createPastRestores(client: SFNClient, stateMachineArn: string): PastRestores {
  const executions = createRestoreExecutions(client, stateMachineArn);
  const prefix = executionArnOf(stateMachineArn, '');
  return {
    async find(executionId) {
      // Another state machine's executions are neither this pipeline's, nor may its functions read them.
      if (!executionId.startsWith(prefix)) return undefined;
      const execution = await executions.find(executionId.slice(prefix.length));
      return execution && { executionId, startedAt: execution.startedAt, payload: execution.payload };
    },
  };
}
