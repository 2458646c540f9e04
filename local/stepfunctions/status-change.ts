import { randomUUID } from 'node:crypto';
import type { Owner } from './arns.ts';
import type { Json, JsonObject } from './json.ts';
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

/** What an event holds of an execution's input and output together, escaped, in bytes: the input is left out first. */
const longestData = 248 * 1024;

function escapedBytes(text: Json): number {
  return Buffer.byteLength(JSON.stringify(text));
}

export function statusChange(execution: EndedExecution, { region, account }: Owner) {
  const { arn, name, stateMachineArn, status, startedAt, stoppedAt, input, ending } = execution;
  const { output = null, error = null, cause = null } = ending;
  const hasOutput = output !== null && escapedBytes(output) <= longestData;
  const hasInput = escapedBytes(input) + (output === null ? 0 : escapedBytes(output)) <= longestData;
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
      input: hasInput ? input : null,
      inputDetails: { included: hasInput },
      output: hasOutput ? output : null,
      outputDetails: output === null ? null : { included: hasOutput },
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
