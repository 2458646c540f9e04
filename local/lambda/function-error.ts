/** What AWS's Node.js runtime answers when a handler throws, its members in AWS's order. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
}

/** What serverless-offline throws when a function runs longer than its `timeout`. */
const offlineTimeout = '[504] - Lambda timeout.';

/**
 * Gives an error its name back. serverless-offline answers each with `errorType: "Error"`, but with the lines of
 * `error.stack` as the trace, and a stack begins with `Name: message`. A stack that does not begin so leaves the name
 * as it is.
 */
export function restoreName(error: FunctionError): FunctionError {
  const { errorType, errorMessage, trace } = error;
  if (errorMessage === offlineTimeout) {
    return { errorType: 'Sandbox.Timedout', errorMessage: 'Error: Task timed out', trace: [] };
  }
  return { errorType: errorType === 'Error' ? nameInStack(trace, errorMessage) : errorType, errorMessage, trace };
}

/** The message may have several lines, and colons of its own: what stands before all of it is the name. */
function nameInStack(trace: readonly string[], message: string): string {
  const stack = trace.join('\n');
  const end = message === '' ? stack.indexOf('\n') : stack.indexOf(`: ${message}`);
  const head = message === '' && end < 0 ? stack : stack.slice(0, Math.max(end, 0));
  // Node.js adds its code to the stack, not to the name: `TypeError [ERR_INVALID_ARG_TYPE]`.
  const name = head.replace(/ \[\w+\]$/, '');
  return /^[^\s:]+$/.test(name) ? name : 'Error';
}
