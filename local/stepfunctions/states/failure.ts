/** How a state fails. What has no name or cause says nothing of it in the history, and a Catch gets ''. */
export class StateFailure extends Error {
  readonly error: string | undefined;
  readonly reason: string | undefined;
  /** Whether a Retry or a Catch may match it, `States.ALL` among them. */
  readonly matchable: boolean;

  constructor(error: string | undefined, reason: string | undefined, { matchable = true } = {}) {
    super(reason ?? error ?? 'The state failed.');
    this.error = error;
    this.reason = reason;
    this.matchable = matchable;
  }
}

/**
 * What a definition cannot do with its data. Nothing matches it, not even its own name in a Catch.
 * https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
 */
export class RuntimeFailure extends StateFailure {
  constructor(reason: string) {
    super('States.Runtime', reason, { matchable: false });
  }

  /** The same, with the state that it happened in. */
  within(stateName: string, enteredEventId: number): StateFailure {
    const place = `An error occurred while executing the state '${stateName}' (entered at the event id #${enteredEventId}).`;
    return new StateFailure(this.error, `${place} ${this.reason}`, { matchable: false });
  }
}

/**
 * States.DataLimitExceeded. Of a task's own result it is the task's failure, which a Catch sees; of what a state makes of its
 * data it ends the execution.
 */
export function tooLarge(subject: string, { matchable }: { readonly matchable: boolean }): StateFailure {
  const reason = `The state/task '${subject}' returned a result with a size exceeding the maximum number of bytes service limit.`;
  return new StateFailure('States.DataLimitExceeded', reason, { matchable });
}
