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

/** A stack may have only this much of a message's first line: what it tells stands in the message already. */
const shortestHead = 200;

/** What stands before the message's first line is the name. */
function nameInStack([head = '']: readonly string[], message: string): string {
  const [line = ''] = message.split('\n', 1);
  const end = head.indexOf(': ');
  const text = end < 0 ? '' : head.slice(end + 2);
  const isMessage = text === line || (text.length >= shortestHead && line.startsWith(text));
  // Node.js adds its code to the stack, not to the name: `TypeError [ERR_INVALID_ARG_TYPE]`.
  const name = (end < 0 ? head : head.slice(0, end)).replace(/ \[\w+\]$/, '');
  return isMessage && /^[^\s:]+$/.test(name) ? name : 'Error';
}
