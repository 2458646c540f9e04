/**
 * What Step Functions and Lambda themselves end a state, or an execution, with: what each name means here, and what to do
 * about it. They hold no fact of their own but what their cause says.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
 */
export const awsFailures = {
  'States.DataLimitExceeded': {
    meaning: 'What a state was handed, or returned, exceeds the 262,144 bytes that Step Functions carries.',
    remedy:
      'Nothing that was begun is undone. Report it with the state that is named: plans and reports are bounded, so that this is a defect; meanwhile give the restore a smaller request, or the target fewer tags.',
  },
  'States.Timeout': {
    meaning: 'A state, or the whole execution, ran longer than the definition allows.',
    remedy:
      'See in GET /restores/{id} how far it came. Lower the deadlines of the target if they are above a day together; then start a new restore, which takes over what is good.',
  },
  'States.Runtime': {
    meaning: 'Step Functions could not go on by the definition: a path leads to something that is not in the payload.',
    remedy:
      'Report it with the execution’s history: the definition and the functions do not belong together. Deploy the stack again.',
  },
  'States.TaskFailed': {
    meaning: 'A function failed in a way that Step Functions has no other name for.',
    remedy: 'Read the log of the function of the state that is named; then start a new restore.',
  },
  'States.Permissions': {
    meaning: 'The role of the state machine may not invoke the function.',
    remedy: 'Deploy the stack again, whose roles allow it; see docs/permissions.md for what has changed.',
  },
  'States.ResultPathMatchFailure': {
    meaning: 'A result could not be put into the payload where the definition has its place.',
    remedy:
      'Start the restore with {"target": …} as its input, and with nothing that stands in the way of the states’ own keys.',
  },
  'States.ParameterPathFailure': {
    meaning: 'The definition asks for a part of the payload that is not there.',
    remedy:
      'Report it with the execution’s history: the definition and the functions do not belong together. Deploy the stack again.',
  },
  'States.NoChoiceMatched': {
    meaning: 'A Choice state knew no way on from the outcome that it was handed.',
    remedy:
      'Report it with the execution’s history: the definition and the functions do not belong together. Deploy the stack again.',
  },
  'States.HistoryLimitExceeded': {
    meaning: 'The execution’s history has all 25,000 events that Step Functions allows.',
    remedy:
      'Find out in the history which state was tried again and again; then start a new restore, which takes over what is good.',
  },
  'Lambda.ServiceException': {
    meaning: 'Lambda failed while it ran the function, also after all attempts.',
    remedy: 'It passes by itself; if it lasts, see the AWS Health Dashboard of the region. Then start a new restore.',
  },
  'Lambda.AWSLambdaException': {
    meaning: 'Lambda failed while it ran the function, also after all attempts.',
    remedy: 'It passes by itself; if it lasts, see the AWS Health Dashboard of the region. Then start a new restore.',
  },
  'Lambda.SdkClientException': {
    meaning: 'Step Functions could not reach Lambda, also after all attempts.',
    remedy: 'It passes by itself; if it lasts, see the AWS Health Dashboard of the region. Then start a new restore.',
  },
  'Lambda.ClientExecutionTimeoutException': {
    meaning: 'Step Functions had no answer from Lambda in time, also after all attempts.',
    remedy: 'It passes by itself; if it lasts, see the AWS Health Dashboard of the region. Then start a new restore.',
  },
  'Lambda.TooManyRequestsException': {
    meaning: 'The account runs as many functions at once as it may, also after all attempts.',
    remedy: 'Raise the account’s concurrency, or reserve some for these functions; then start a new restore.',
  },
  'Lambda.ResourceNotReadyException': {
    meaning: 'The function was not ready: its network interfaces were being made, or it was idle for long.',
    remedy: 'Start a new restore in some minutes.',
  },
  'Lambda.Unknown': {
    meaning: 'The function ended without an answer: as a rule it ran out of memory or time, or its process was killed.',
    remedy:
      'Read the log of the function of the state that is named; raise its memorySize in serverless.yml if it was used up. Then start a new restore.',
  },
  'Sandbox.Timedout': {
    meaning: 'The function ran longer than its timeout, also after all attempts.',
    remedy:
      'Read the log of the function of the state that is named: a service that it waits for may not be reachable from its network.',
  },
  'Runtime.ExitError': {
    meaning: 'The function’s process ended in the middle of its work: as a rule it ran out of memory.',
    remedy:
      'Read the log of the function of the state that is named; raise its memorySize in serverless.yml if it was used up. Then start a new restore.',
  },
  Aborted: {
    meaning: 'Somebody stopped the execution before it was complete; nothing was undone.',
    remedy:
      'See in GET /restores/{id} how far it came. What RDS has begun goes on; if the old cluster is gone, start a new restore, which takes over what is good.',
  },
  TIMED_OUT: {
    meaning:
      'Step Functions ended the execution because it ran longer than the state machine allows; nothing was undone.',
    remedy:
      'See in GET /restores/{id} how far it came. Lower the deadlines of the target if they are above a day together; then start a new restore, which takes over what is good.',
  },
} as const satisfies Record<string, { meaning: string; remedy: string }>;

type AwsFailure = keyof typeof awsFailures;

/** Undefined for any other name. */
export function awsFailure(name: string): { readonly meaning: string; readonly remedy: string } | undefined {
  return Object.hasOwn(awsFailures, name) ? awsFailures[name as AwsFailure] : undefined;
}
