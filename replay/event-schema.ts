import * as z from 'zod/mini';

/**
 * What a state machine of Lambda tasks, Choices and Waits writes into its history. A type that is not here is of another
 * state machine.
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html
 */
const types = [
  'ExecutionStarted',
  'ExecutionSucceeded',
  'ExecutionFailed',
  'ExecutionTimedOut',
  'ExecutionAborted',
  'ExecutionRedriven',
  'TaskStateEntered',
  'TaskStateExited',
  'TaskStateAborted',
  'ChoiceStateEntered',
  'ChoiceStateExited',
  'WaitStateEntered',
  'WaitStateExited',
  'WaitStateAborted',
  'LambdaFunctionScheduled',
  'LambdaFunctionScheduleFailed',
  'LambdaFunctionStarted',
  'LambdaFunctionStartFailed',
  'LambdaFunctionSucceeded',
  'LambdaFunctionFailed',
  'LambdaFunctionTimedOut',
] as const;

const whole = z.optional(
  z.object({ truncated: z.optional(z.literal(false, 'expected false: what was cut off cannot be replayed')) }),
);
const given = { input: z.optional(z.string()), inputDetails: whole };
const returned = { output: z.optional(z.string()), outputDetails: whole };
const failure = z.optional(z.object({ error: z.optional(z.string()), cause: z.optional(z.string()) }));

const eventSchema = z.object({
  id: z.int().check(z.minimum(1)),
  type: z.enum(types),
  /** The AWS CLI writes ISO 8601; with `cli_timestamp_format = wire`, and in its first version, seconds. */
  timestamp: z.union([
    z.number(),
    z.string().check(z.refine((text) => Number.isFinite(Date.parse(text)), 'expected a time in ISO 8601')),
  ]),
  executionStartedEventDetails: z.optional(z.object(given)),
  executionSucceededEventDetails: z.optional(z.object(returned)),
  executionFailedEventDetails: failure,
  executionTimedOutEventDetails: failure,
  executionAbortedEventDetails: failure,
  stateEnteredEventDetails: z.optional(z.object({ name: z.string(), ...given })),
  stateExitedEventDetails: z.optional(z.object({ name: z.string(), ...returned })),
  lambdaFunctionScheduledEventDetails: z.optional(z.object({ resource: z.string(), ...given })),
  lambdaFunctionScheduleFailedEventDetails: failure,
  lambdaFunctionStartFailedEventDetails: failure,
  lambdaFunctionSucceededEventDetails: z.optional(z.object(returned)),
  lambdaFunctionFailedEventDetails: failure,
  lambdaFunctionTimedOutEventDetails: failure,
});

export type HistoryEvent = z.infer<typeof eventSchema>;

/** An answer of GetExecutionHistory, or what the AWS CLI makes of several. */
export const pageSchema = z.object({
  events: z.array(eventSchema),
  nextToken: z.optional(z.nullable(z.string())),
  NextToken: z.optional(z.nullable(z.string())),
});

export type Page = z.infer<typeof pageSchema>;
