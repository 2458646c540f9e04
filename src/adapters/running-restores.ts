import { ListExecutionsCommand, type SFNClient } from '@aws-sdk/client-sfn';
import { executionArnOf } from '../arn.ts';
import type { ExecutionStart, RunningRestores } from '../ports/executions.ts';
import { describeExecution, instant, object, translated } from './step-functions.ts';

/**
 * The running executions of one state machine of type STANDARD.
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html
 */
export function createRunningRestores(client: SFNClient, stateMachineArn: string): RunningRestores {
  return {
    async list() {
      const found: ExecutionStart[] = [];
      let nextToken: string | undefined;
      do {
        const command = new ListExecutionsCommand({
          stateMachineArn,
          statusFilter: 'RUNNING',
          maxResults: 1000,
          nextToken,
        });
        const page = await translated(client, 'ListExecutions', () => client.send(command));
        for (const { executionArn = '', startDate } of page.executions ?? []) {
          found.push({ executionId: executionArn, startedAt: instant(startDate) });
        }
        nextToken = page.nextToken;
      } while (nextToken !== undefined);
      return found;
    },

    async find(executionId) {
      // Another state machine's executions are neither this pipeline's, nor may its functions read them.
      if (!executionId.startsWith(executionArnOf(stateMachineArn, ''))) return undefined;
      const execution = await translated(client, 'DescribeExecution', () => describeExecution(client, executionId));
      if (execution === undefined) return undefined;
      // Whatever the endpoint does not call ended counts as running.
      const { status = 'RUNNING', startDate, input } = execution;
      const running = status === 'RUNNING';
      return { executionId, running, status, startedAt: instant(startDate), target: object(input)?.['target'] };
    },
  };
}
