import { randomUUID } from 'node:crypto';
import type { Owner } from './arns.ts';
import type { JsonObject } from './json.ts';
import { redrive } from './redrive.ts';

/** An execution that has ended. Times are in milliseconds since 1970. */
export interface EndedExecution {
  readonly arn: string;
  readonly name: string;
  readonly stateMachineArn: string;
  readonly status: string;
  readonly startedAt: number;
  readonly stoppedAt: number;
  readonly input: string;
  /** `output`, or `error` and `cause`. */
  readonly ending: JsonObject;
}

/**
 * The event that Step Functions sends to EventBridge when an execution ends.
 * https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html
 */
export type StatusChange = ReturnType<typeof statusChange>;

export function statusChange(execution: EndedExecution, { region, account }: Owner) {
  const { arn, name, stateMachineArn, status, startedAt, stoppedAt, input, ending } = execution;
  const { output = null, error = null, cause = null } = ending;
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Step Functions Execution Status Change',
    source: 'aws.states',
    account,
    // EventBridge tells whole seconds.
    time: new Date(stoppedAt).toISOString().replace(/\.\d+Z$/, 'Z'),
    region,
    resources: [arn],
    detail: {
      executionArn: arn,
      stateMachineArn,
      name,
      status,
      startDate: Math.floor(startedAt),
      stopDate: Math.floor(stoppedAt),
      input,
      inputDetails: { included: true },
      output,
      outputDetails: output === null ? null : { included: true },
      error,
      cause,
      stateMachineVersionArn: null,
      stateMachineAliasArn: null,
      redriveDate: null,
      redriveStatusReason: null,
      ...redrive(status),
    },
  };
}
